package org.lifecycletck.kit.races;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.lifecycletck.kit.history.Event;
import org.lifecycletck.kit.history.History;
import org.lifecycletck.kit.oracle.OracleJudge;
import org.lifecycletck.kit.recorded.RecordedHistories;
import org.lifecycletck.kit.run.Verdict;
import org.lifecycletck.spec.Profile;

/** Every class of outcomes that was recorded is one that the table of its race lists. */
class RecordedRacesTest {
  /**
   * The class in which the system crashed: the driver cancels a request that it does not refer to
   * while another thread deletes it. What happens then is no requirement.
   */
  private static final Set<String> CRASHED = Set.of("RACE-R35-v0.4");

  private static final int CLASSES = 118;
  private static final int RACES = 22;

  private final List<History> examples = RecordedHistories.races();

  @Test
  void everyRecordedRaceHasATable() {
    Set<String> recorded = new TreeSet<>();
    examples.forEach(example -> recorded.add(number(example)));
    Set<String> tables = new TreeSet<>();
    Races.shipped().forEach(race -> tables.addAll(race.recorded()));
    assertEquals(CLASSES, examples.size());
    assertEquals(RACES, recorded.size());
    assertEquals(recorded, tables);
  }

  @Test
  void everyRecordedClassIsListed() {
    Map<String, String> others = new TreeMap<>();
    Set<String> defects = new TreeSet<>();
    for (History example : examples) {
      Race race = race(number(example));
      Result result = Sighting.of(race.columns(), overlap(example)).result();
      RaceOutcome outcome = race.outcome(result, Profile.KMDF_1_33);
      boolean isListed = outcome != null && outcome.grade() != Grade.FORBIDDEN;
      if (!isListed && !CRASHED.contains(example.header().id())) {
        others.put(example.header().id() + " " + race.id(), result.toString());
      }
      if (isListed && outcome.grade() == Grade.DEFECT) {
        defects.add(number(example) + " " + outcome.defect());
      }
    }
    assertEquals(Map.of(), others);
    assertEquals(Set.of("R33 lost-wake-up"), defects);
  }

  @Test
  void everyExampleIsExplained() {
    Set<String> unexplained = new TreeSet<>();
    OracleJudge judge = new OracleJudge(Profile.KMDF_1_33, false);
    for (History example : examples) {
      if (judge.judge(example).verdict() != Verdict.CONFORMS) {
        unexplained.add(example.header().id());
      }
    }
    assertEquals(CRASHED, unexplained);
  }

  private static String number(History example) {
    return example.header().name().split(" ")[0];
  }

  private static Race race(String number) {
    return Races.shipped().stream()
        .filter(race -> race.recorded().contains(number))
        .findFirst()
        .orElseThrow();
  }

  /** The events from the step on in which commands overlap, each on a strand of its own. */
  private static List<Event> overlap(History example) {
    List<Event> events = new ArrayList<>();
    boolean hasBegun = false;
    int step = -1;
    for (Event event : example.events()) {
      if (step < 0 && !event.strand().equals("main")) {
        step = event.step();
      }
    }
    for (Event event : example.events()) {
      hasBegun |= event.step() == step;
      if (hasBegun) {
        events.add(event);
      }
    }
    assertTrue(hasBegun, example.header().id());
    return events;
  }
}
