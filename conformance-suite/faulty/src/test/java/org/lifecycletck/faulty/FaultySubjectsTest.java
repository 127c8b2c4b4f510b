package org.lifecycletck.faulty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lifecycletck.faulty.base.Breaks;
import org.lifecycletck.faulty.base.Omission;
import org.lifecycletck.reference.Duty;
import org.lifecycletck.reference.ReferenceSubjects;

class FaultySubjectsTest {
  private static final Set<String> AREAS =
      new TreeSet<>(
          Arrays.asList(
              ("FMT CMP SND IGN FGT OPT TMO SYN STS CPR CON CAN DON OWN MRK TGT RTG REU LIF")
                  .split(" ")));

  static Stream<FaultySubjects.Entry> entries() {
    return FaultySubjects.all().stream();
  }

  static Stream<String> demonstrated() {
    return Demonstration.byName().keySet().stream().sorted();
  }

  @Test
  void everyAreaHasADemonstration() {
    Set<String> broken =
        demonstrated()
            .flatMap(name -> FaultySubjects.named(name).orElseThrow().breaks().stream())
            .map(rule -> rule.substring(0, 3))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(AREAS, broken);
  }

  @Test
  void namesAndSentencesTellThemApart() {
    List<FaultySubjects.Entry> all = FaultySubjects.all();
    assertTrue(all.size() >= 120, "faulty subjects: " + all.size());
    assertEquals(all.size(), entries().map(FaultySubjects.Entry::name).distinct().count());
    assertEquals(all.size(), entries().map(FaultySubjects.Entry::sentence).distinct().count());
  }

  @Test
  void everyOneIsListed() throws IOException, URISyntaxException {
    Set<String> listed = new TreeSet<>();
    entries().forEach(entry -> listed.add(entry.factory().getClass().getName()));
    assertEquals(annotated(), listed);
  }

  private static Set<String> annotated() throws IOException, URISyntaxException {
    Path root =
        Path.of(FaultySubjects.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Set<String> names = new TreeSet<>();
    try (Stream<Path> files = Files.walk(root)) {
      files
          .map(file -> root.relativize(file).toString().replace('\\', '/'))
          .filter(file -> file.endsWith(".class"))
          .map(file -> file.substring(0, file.length() - ".class".length()).replace('/', '.'))
          .filter(FaultySubjectsTest::isAnnotated)
          .forEach(names::add);
    }
    return names;
  }

  private static boolean isAnnotated(String name) {
    try {
      return Class.forName(name).isAnnotationPresent(Breaks.class);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void everyDutyOfTheReferenceIsLeftOutBySomebody() {
    Set<Duty> omitted = EnumSet.noneOf(Duty.class);
    entries()
        .map(FaultySubjects.Entry::factory)
        .filter(Omission.class::isInstance)
        .forEach(subject -> omitted.addAll(((Omission) subject).omitted()));
    assertEquals(EnumSet.allOf(Duty.class), omitted);
  }

  @ParameterizedTest
  @MethodSource("demonstrated")
  void canBeToldFromTheReference(String name) {
    Demonstration demonstration = Demonstration.byName().get(name);
    List<String> right = demonstration.run(new ReferenceSubjects());
    List<String> wrong = demonstration.run(FaultySubjects.named(name).orElseThrow().factory());
    assertNotEquals(right, wrong);
    assertEquals(demonstration.right(), right);
  }

  @ParameterizedTest
  @MethodSource("entries")
  void isFoundByNameAndSaysWhatIsWrong(FaultySubjects.Entry entry) {
    assertEquals(entry, FaultySubjects.named(entry.name()).orElseThrow());
    assertEquals("faulty:" + entry.name(), entry.factory().name());
    assertTrue(entry.sentence().endsWith("."));
    assertTrue(entry.name().matches("[a-z]+(-[a-z]+)+"), entry.name());
  }
}
