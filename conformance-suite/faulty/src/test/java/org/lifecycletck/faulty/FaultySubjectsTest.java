package org.lifecycletck.faulty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
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

  @Test
  void everyAreaHasOne() {
    Set<String> broken =
        entries()
            .flatMap(entry -> entry.breaks().stream())
            .map(rule -> rule.substring(0, 3))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(AREAS, broken);
  }

  @Test
  void everyFaultHasADemonstration() {
    Map<String, Demonstration> demonstrations = Demonstration.byName();
    List<String> names = entries().map(FaultySubjects.Entry::name).toList();
    assertEquals(new TreeSet<>(names), new TreeSet<>(demonstrations.keySet()));
    assertEquals(names.size(), Set.copyOf(names).size());
  }

  @ParameterizedTest
  @MethodSource("entries")
  void canBeToldFromTheReference(FaultySubjects.Entry entry) {
    Demonstration demonstration = Demonstration.byName().get(entry.name());
    List<String> right = demonstration.run(new ReferenceSubjects());
    List<String> wrong = demonstration.run(entry.factory());
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
