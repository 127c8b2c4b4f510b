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

/** The bytes of every feature file by the name of its resource, and {@code rules.properties}. */
public record FeatureFiles(Map<String, byte[]> features, Properties properties) {
  private static final String ROOT = "features/";
  private static final String PROPERTIES = ROOT + "rules.properties";
  private static final String EXTENSION = ".feature";

  /** The files that the kit is shipped with: those beside the kit's own rules.properties. */
  public static FeatureFiles shipped() {
    URL place = FeatureFiles.class.getClassLoader().getResource(PROPERTIES);
    if (place == null) {
      throw new CatalogueException(List.of(PROPERTIES + ": not there"));
    }
    try {
      URLConnection connection = place.openConnection();
      if (connection instanceof JarURLConnection inJar) {
        return inJar(inJar);
      }
      return below(Path.of(place.toURI()).getParent());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The files below a directory that holds {@code rules.properties}. */
  public static FeatureFiles below(Path directory) throws IOException {
    Map<String, byte[]> features = new TreeMap<>();
    List<Path> files;
    try (Stream<Path> walk = Files.walk(directory)) {
      files = walk.filter(file -> file.toString().endsWith(EXTENSION)).toList();
    }
    URI root = directory.toUri();
    for (Path file : files) {
      String name = root.relativize(file.toUri()).getPath();
      features.put(ROOT + name, Files.readAllBytes(file));
    }
    byte[] properties = Files.readAllBytes(directory.resolve("rules.properties"));
    return new FeatureFiles(features, properties(properties));
  }

  private static FeatureFiles inJar(JarURLConnection connection) throws IOException {
    connection.setUseCaches(false);
    Map<String, byte[]> features = new TreeMap<>();
    try (JarFile jar = connection.getJarFile()) {
      for (JarEntry entry : Collections.list(jar.entries())) {
        if (entry.getName().startsWith(ROOT) && entry.getName().endsWith(EXTENSION)) {
          features.put(entry.getName(), bytes(jar, entry));
        }
      }
      return new FeatureFiles(features, properties(bytes(jar, jar.getJarEntry(PROPERTIES))));
    }
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
