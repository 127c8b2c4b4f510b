package org.lifecycletck.kit.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * The bytes of every feature file by the name of its resource, and what lies beside them.
 *
 * @param properties {@code rules.properties}
 * @param sets the files of the frozen rule sets, by the name of the set
 */
public record FeatureFiles(
    Map<String, byte[]> features, Properties properties, Map<String, String> sets) {
  private static final String ROOT = "features/";
  private static final String PROPERTIES = ROOT + "rules.properties";
  private static final String EXTENSION = ".feature";
  private static final String SETS = "sets/";
  private static final String SET = ".txt";

  /** The files that the kit is shipped with: those beside the kit's own rules.properties. */
  public static FeatureFiles shipped() {
    try {
      return place() instanceof JarURLConnection inJar ? inJar(inJar) : below(directory());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The shipped files with this extension, by the name of the resource. */
  public static Map<String, byte[]> shippedAs(String extension) {
    try {
      if (!(place() instanceof JarURLConnection inJar)) {
        return below(directory(), extension);
      }
      inJar.setUseCaches(false);
      try (JarFile jar = inJar.getJarFile()) {
        return inJar(jar, extension);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static URL url() {
    URL place = FeatureFiles.class.getClassLoader().getResource(PROPERTIES);
    if (place == null) {
      throw new CatalogueException(List.of(PROPERTIES + ": not there"));
    }
    return place;
  }

  private static URLConnection place() throws IOException {
    return url().openConnection();
  }

  private static Path directory() {
    try {
      return Path.of(url().toURI()).getParent();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The files below a directory that holds {@code rules.properties}. */
  public static FeatureFiles below(Path directory) throws IOException {
    byte[] properties = Files.readAllBytes(directory.resolve("rules.properties"));
    return new FeatureFiles(
        below(directory, EXTENSION), properties(properties), sets(directory.resolve(SETS)));
  }

  private static Map<String, byte[]> below(Path directory, String extension) throws IOException {
    Map<String, byte[]> found = new TreeMap<>();
    List<Path> files;
    try (Stream<Path> walk = Files.walk(directory)) {
      files = walk.filter(file -> file.toString().endsWith(extension)).toList();
    }
    URI root = directory.toUri();
    for (Path file : files) {
      String name = root.relativize(file.toUri()).getPath();
      found.put(ROOT + name, Files.readAllBytes(file));
    }
    return found;
  }

  private static Map<String, String> sets(Path directory) throws IOException {
    Map<String, String> sets = new TreeMap<>();
    if (Files.isDirectory(directory)) {
      try (DirectoryStream<Path> files = Files.newDirectoryStream(directory, "*" + SET)) {
        for (Path file : files) {
          String name = file.getFileName().toString();
          sets.put(name.replace(SET, ""), Files.readString(file, StandardCharsets.UTF_8));
        }
      }
    }
    return sets;
  }

  private static FeatureFiles inJar(JarURLConnection connection) throws IOException {
    connection.setUseCaches(false);
    Map<String, String> sets = new TreeMap<>();
    Map<String, byte[]> features = new TreeMap<>();
    try (JarFile jar = connection.getJarFile()) {
      for (JarEntry entry : Collections.list(jar.entries())) {
        String name = entry.getName();
        if (name.startsWith(ROOT + SETS) && name.endsWith(SET)) {
          String set = name.substring((ROOT + SETS).length()).replace(SET, "");
          sets.put(set, new String(bytes(jar, entry), StandardCharsets.UTF_8));
        } else if (name.startsWith(ROOT) && name.endsWith(EXTENSION)) {
          features.put(name, bytes(jar, entry));
        }
      }
      return new FeatureFiles(features, properties(bytes(jar, jar.getJarEntry(PROPERTIES))), sets);
    }
  }

  private static Map<String, byte[]> inJar(JarFile jar, String extension) throws IOException {
    Map<String, byte[]> found = new TreeMap<>();
    for (JarEntry entry : Collections.list(jar.entries())) {
      if (entry.getName().startsWith(ROOT) && entry.getName().endsWith(extension)) {
        found.put(entry.getName(), bytes(jar, entry));
      }
    }
    return found;
  }

  private static byte[] bytes(JarFile jar, JarEntry entry) throws IOException {
    try (InputStream in = jar.getInputStream(entry)) {
      return in.readAllBytes();
    }
  }

  private static Properties properties(byte[] text) throws IOException {
    Properties properties = new Properties();
    properties.load(new StringReader(new String(text, StandardCharsets.UTF_8)));
    return properties;
  }
}
