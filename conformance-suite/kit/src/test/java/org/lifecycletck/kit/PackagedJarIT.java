package org.lifecycletck.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the build packages: the runnable jar holds everything, the module's own jar holds itself.
 */
class PackagedJarIT {

  private static final Path RUNNABLE = Path.of(System.getProperty("tck.jar"));
  private static final Path OWN = Path.of(System.getProperty("tck.ownJar"));
  private static final String SERVICES = "META-INF/services/";

  /** Jars that only the kit's own tests need. */
  private static final Set<String> TEST_ONLY = Set.of("archunit", "slf4j", "jetbrains");

  @Test
  void noEntryIsThereTwice() throws IOException {
    Set<String> once = new TreeSet<>();
    Set<String> twice = new TreeSet<>();
    try (InputStream file = RUNNABLE.toUri().toURL().openStream();
        ZipInputStream zip = new ZipInputStream(file)) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (!once.add(entry.getName())) {
          twice.add(entry.getName());
        }
      }
    }
    assertTrue(once.size() >= 1000, "entries: " + once.size());
    assertEquals(Set.of(), twice);
  }

  @Test
  void nothingSignsOrModularisesWhatWasPutTogether() throws IOException {
    assertEquals(
        List.of(),
        names(RUNNABLE).stream()
            .filter(
                name -> name.matches("META-INF/[^/]*\\.(SF|DSA|RSA|EC)|(.*/)?module-info.class"))
            .toList());
  }

  @Test
  void licencesTravelAlong() throws IOException {
    assertTrue(
        names(RUNNABLE)
            .containsAll(
                Set.of(
                    "META-INF/LICENSE",
                    "META-INF/NOTICE",
                    "META-INF/LICENSE.md",
                    "META-INF/LICENSE-univocity-parsers.md",
                    "META-INF/FastDoubleParser-LICENSE",
                    "META-INF/FastDoubleParser-ThirdParty-LICENSE",
                    "META-INF/Schubfach-LICENSE")));
    assertTrue(text(RUNNABLE, "META-INF/NOTICE").startsWith("Request Lifecycle TCK\n"));
  }

  @Test
  void everyServiceOfEveryPartIsStillOffered() throws IOException {
    List<String> lost = new ArrayList<>();
    int looked = 0;
    for (String part : System.getProperty("java.class.path").split(File.pathSeparator)) {
      if (!part.endsWith(".jar") || TEST_ONLY.stream().anyMatch(part::contains)) {
        continue;
      }
      for (String service : names(Path.of(part))) {
        if (service.startsWith(SERVICES) && !service.endsWith("/")) {
          Set<String> missing = providers(Path.of(part), service);
          looked += missing.size();
          missing.removeAll(providers(RUNNABLE, service));
          missing.forEach(provider -> lost.add(part + " " + service + " " + provider));
        }
      }
    }
    assertTrue(looked >= 100, "providers: " + looked);
    assertEquals(List.of(), lost);
  }

  @Test
  void theEnginesAreFoundInTheJarAlone() throws Exception {
    URL[] jar = {RUNNABLE.toUri().toURL()};
    Set<String> engines = new TreeSet<>();
    try (URLClassLoader alone = new URLClassLoader(jar, ClassLoader.getPlatformClassLoader())) {
      Class<?> engine = alone.loadClass("org.junit.platform.engine.TestEngine");
      Method id = engine.getMethod("getId");
      for (Object found : ServiceLoader.load(engine, alone)) {
        engines.add((String) id.invoke(found));
      }
    }
    assertEquals(Set.of("cucumber", "jqwik", "junit-jupiter"), engines);
  }

  @Test
  void theJarAloneSaysItsThreeNumbers(@TempDir Path elsewhere) throws Exception {
    Path said = elsewhere.resolve("said");
    Process tck =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                RUNNABLE.toString(),
                "--version")
            .directory(elsewhere.toFile())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    assertTrue(tck.waitFor(60, TimeUnit.SECONDS), "no answer");
    String text = Files.readString(said);
    assertEquals(0, tck.exitValue(), text);
    try (JarFile jar = new JarFile(RUNNABLE.toFile())) {
      Attributes numbers = jar.getManifest().getMainAttributes();
      for (String name : List.of("Implementation-Version", "Rule-Set", "Protocol")) {
        assertTrue(text.contains(numbers.getValue(name)), text);
      }
    }
    assertTrue(text.lines().count() <= 5, text);
  }

  @Test
  void theRulesAreInTheJarAsTheyAreInTheTree() throws IOException {
    Repository repository = Repository.open();
    Set<String> inTree = new TreeSet<>();
    for (String file : repository.files()) {
      if (file.matches(
          "features/(.*/.*\\.(feature|race)|.*\\.txt|rules\\.properties|CHANGELOG\\.md)")) {
        inTree.add(file);
      }
    }
    Set<String> inJar = new TreeSet<>();
    for (String name : names(RUNNABLE)) {
      if (name.startsWith("features/") && !name.endsWith("/")) {
        inJar.add(name);
        assertEquals(repository.text(name), text(RUNNABLE, name), name);
      }
    }
    assertTrue(inJar.contains("features/rules.properties"));
    assertEquals(inTree, inJar);
  }

  @Test
  void theModulesOwnJarHoldsTheKitAlone() throws IOException {
    List<String> names = names(OWN);
    assertTrue(
        names.stream().filter(name -> name.endsWith(".class")).count() >= 15, names::toString);
    assertEquals(
        List.of(),
        names.stream()
            .filter(name -> name.endsWith(".class") && !name.startsWith("org/lifecycletck/kit/"))
            .toList());
  }

  private static List<String> names(Path jar) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      return Collections.list(file.entries()).stream().map(JarEntry::getName).toList();
    }
  }

  private static String text(Path jar, String name) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      JarEntry entry = file.getJarEntry(name);
      return entry == null
          ? ""
          : new String(file.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Set<String> providers(Path jar, String service) throws IOException {
    Set<String> providers = new TreeSet<>();
    for (String line : text(jar, service).lines().toList()) {
      String provider = line.replaceFirst("#.*", "").strip();
      if (!provider.isEmpty()) {
        providers.add(provider);
      }
    }
    return providers;
  }
}
