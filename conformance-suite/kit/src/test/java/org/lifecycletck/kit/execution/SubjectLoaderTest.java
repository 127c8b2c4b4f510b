package org.lifecycletck.kit.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lifecycletck.spi.SubjectFactory;

/** What happens to subjects that cannot be used, and what a subject can see. */
class SubjectLoaderTest {
  private static final WireLoader WIRE = new WireLoader("0", "0", line -> {});

  private static final String FACTORY = " extends Good { ";

  @TempDir private static Path directory;

  private static Path jar;

  @BeforeAll
  static void make() throws IOException {
    jar =
        new SubjectJar(directory)
            .source("Good", SubjectJar.idle("Good", "return true;"))
            .source("NoFactory", "public class NoFactory {}")
            .source("Throws", broken("Throws", "public Throws() { throw new Error(\"broken\"); }"))
            .source("Private", broken("Private", "private Private() {}"))
            .source("Argument", broken("Argument", "public Argument(int i) {}"))
            .source(
                "Hangs",
                broken(
                    "Hangs", "public Hangs() throws Exception { synchronized (this) { wait(); } }"))
            .source("Nameless", broken("Nameless", "public String name() { return null; }"))
            .source(
                "Opens",
                broken(
                    "Opens",
                    "public org.lifecycletck.spi.Subject open(Setup s, org.lifecycletck.spi.Kit k)"
                        + " { throw new IllegalStateException(\"no device\"); }"))
            .source(
                "Peeks",
                broken(
                    "Peeks",
                    "public Peeks() throws Exception {"
                        + " Class.forName(\"org.lifecycletck.reference.ReferenceSubject\"); }"))
            .make();
  }

  private static String broken(String name, String member) {
    return "public class " + name + FACTORY + member + " }";
  }

  @Test
  void aSubjectSharesTheInterfaceWithTheKitAndNothingElse() throws Exception {
    LoadedSubject subject = load("spi:Good", Duration.ofSeconds(20));

    assertEquals("Good 1", subject.name());
    ClassLoader loader = subject.factory().getClass().getClassLoader();
    assertNotSame(SubjectLoader.class.getClassLoader(), loader);
    assertSame(SubjectFactory.class, loader.loadClass(SubjectFactory.class.getName()));
    assertThrows(
        ClassNotFoundException.class,
        () -> loader.loadClass("com.fasterxml.jackson.databind.ObjectMapper"));
    assertThrows(
        ClassNotFoundException.class, () -> loader.loadClass(SubjectLoader.class.getName()));
    assertEquals(null, loader.getResource("features/rules.properties"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          spi:Missing   | Missing: no such class on the class path of the subject
          spi:NoFactory | NoFactory does not implement org.lifecycletck.spi.SubjectFactory
          spi:Throws    | its constructor threw java.lang.Error: broken
          spi:Private   | Private has no public constructor without parameters
          spi:Argument  | Argument has no public constructor without parameters
          spi:Nameless  | name() returned null
          spi:Opens     | java.lang.IllegalStateException: no device
          spi:Peeks     | java.lang.ClassNotFoundException: org.lifecycletck.reference
          """)
  void aSubjectThatCannotBeUsedIsUnavailable(String words, String message) {
    SubjectUnavailable problem =
        assertThrows(SubjectUnavailable.class, () -> load(words, Duration.ofSeconds(20)));

    assertTrue(problem.getMessage().contains(message), problem.getMessage());
  }

  @Test
  void aSubjectThatHangsIsGivenUp() {
    SubjectUnavailable problem =
        assertThrows(SubjectUnavailable.class, () -> load("spi:Hangs", Duration.ofSeconds(1)));

    assertTrue(
        problem.getMessage().contains("its constructor has not returned within 1 s; it is at"),
        problem.getMessage());
  }

  @Test
  void aMissingJarAndUnknownWordsAreNamed() {
    SubjectLoader loader = new SubjectLoader(Map.of(), WIRE, Duration.ofSeconds(20));
    List<Path> nowhere = List.of(directory.resolve("none.jar"));

    assertThrows(SubjectUnavailable.class, () -> loader.load("spi:Good", nowhere, true));
    assertThrows(SubjectUnavailable.class, () -> loader.load("faulty:none", List.of(), true));
    assertThrows(IllegalArgumentException.class, () -> loader.load("mine", List.of(), true));
    assertThrows(IllegalArgumentException.class, () -> loader.load("ref", nowhere, true));
  }

  private static LoadedSubject load(String words, Duration deadline) throws SubjectUnavailable {
    return new SubjectLoader(Map.of(), WIRE, deadline).load(words, List.of(jar), true);
  }
}
