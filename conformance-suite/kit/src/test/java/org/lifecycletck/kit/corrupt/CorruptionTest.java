package org.lifecycletck.kit.corrupt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lifecycletck.kit.history.Event;
import org.lifecycletck.kit.history.History;
import org.lifecycletck.kit.history.HistoryChecker;
import org.lifecycletck.kit.oracle.OracleJudge;
import org.lifecycletck.kit.recorded.RecordedHistories;
import org.lifecycletck.kit.run.Judge;
import org.lifecycletck.kit.run.Judgement;
import org.lifecycletck.kit.run.Verdict;
import org.lifecycletck.spec.Profile;
import org.lifecycletck.spi.vocabulary.Callback;

/** The oracle notices what is wrong, whatever it is. */
class CorruptionTest {
  private static final int KINDS = 30;

  @Test
  void theJudgeNoticesWhatIsWrong() {
    Corrupter corrupter = new Corrupter(new OracleJudge(Profile.KMDF_1_33, false), 20261);
    RecordedHistories.all().parallelStream().forEach(corrupter::corrupt);
    CorruptionReport report = corrupter.report();
    assertTrue(report.counts().size() >= KINDS, report.counts().toString());
    report.counts().forEach((kind, count) -> assertTrue(count.made() > 0, kind + " never made"));
    assertTrue(report.total().made() > 5_000, report.total().toString());
    assertTrue(report.rejectedShare() >= 0.99, report.total() + " but for " + report.survivors());
  }

  @Test
  void corruptedHistoriesDifferAndStayWellFormed() {
    for (History history : RecordedHistories.legal()) {
      for (Corruption corruption : Corruption.all()) {
        List<Integer> places = corruption.places(history);
        if (!places.isEmpty()) {
          int place = places.get(places.size() / 2);
          History corrupted = corruption.corrupt(history, place, new Random(place));
          String what = corruption + " at " + place + " of " + history.header().id();
          assertNotEquals(history, corrupted, what);
          assertEquals(Optional.empty(), HistoryChecker.problem(corrupted), what);
        }
      }
    }
  }

  @Test
  void aDroppedRoutineTakesWhatItDidAlong() {
    Corruption dropped = named("completion routine dropped");
    for (History history : RecordedHistories.legal()) {
      for (int place : dropped.places(history)) {
        History corrupted = dropped.corrupt(history, place, new Random(0));
        assertEquals(routines(history) - 1, routines(corrupted) + nested(history, place));
      }
    }
  }

  @Test
  void aJudgeThatAcceptsEverythingIsShownUp() {
    Judge lax = history -> Judgement.of(Verdict.CONFORMS, "");
    Corrupter corrupter = new Corrupter(lax, 1);
    RecordedHistories.directed().forEach(corrupter::corrupt);
    CorruptionReport report = corrupter.report();
    assertEquals(0, report.total().rejected());
    assertEquals(report.total().made(), report.survivors().size());
    assertEquals("the specification allows it there", report.survivors().get(0).reason());
  }

  @Test
  void aVerdictThatNamesNoRuleDoesNotCount() {
    Set<History> originals = new HashSet<>(RecordedHistories.directed());
    Judge vague =
        history ->
            Judgement.of(
                originals.contains(history) ? Verdict.CONFORMS : Verdict.VIOLATES, "somehow");
    Corrupter corrupter = new Corrupter(vague, 1);
    originals.forEach(corrupter::corrupt);
    assertTrue(corrupter.report().total().made() > 0);
    assertEquals(0, corrupter.report().total().rejected());
  }

  private static Corruption named(String name) {
    return Corruption.all().stream().filter(c -> c.name().equals(name)).findAny().orElseThrow();
  }

  private static long routines(History history) {
    return history.events().stream().filter(CorruptionTest::beginsRoutine).count();
  }

  private static boolean beginsRoutine(Event event) {
    return event.happening() instanceof Event.CallbackBegan began
        && began.observation() instanceof Callback.CompletionRoutine;
  }

  /** The completion routines that run inside the one that begins at a place. */
  private static long nested(History history, int place) {
    return new Draft(history)
        .span(place).stream()
            .filter(i -> i != place && beginsRoutine(history.events().get(i)))
            .count();
  }
}
