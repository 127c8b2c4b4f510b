package org.lifecycletck.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** What a search says that was not to see everything. */
class LimitsTest {

  private static final Options ALL = Options.unlimited();

  @Test
  void theLimitOnStatesLeavesWhatWasFound() {
    Report<long[]> report = Explorer.explore(new TwoPhaseCommit(5), ALL.withMaxStates(5_000));
    assertEquals(Stop.STATES, report.stop());
    assertEquals(Verdict.INCOMPLETE, report.verdict());
    assertTrue(report.states() >= 5_000 && report.states() < 5_100, report::toString);
    assertTrue(report.covered().frontier() > 0);
    assertEquals(Verdict.HOLDS, report.finding("abort agreement").verdict());
    assertEquals(Verdict.INCOMPLETE, report.finding("commit agreement").verdict());
    assertEquals(Verdict.INCOMPLETE, report.finding("consistent").verdict());
  }

  @Test
  void theLimitOnMemoryIsKept() {
    long limit = 2_000_000;
    Report<long[]> report = Explorer.explore(new TwoPhaseCommit(8), ALL.withMaxBytes(limit));
    assertEquals(Stop.MEMORY, report.stop());
    assertEquals(Verdict.INCOMPLETE, report.verdict());
    assertTrue(report.covered().bytes() <= limit, report::toString);
    assertTrue(report.covered().bytes() > limit / 4, report::toString);
  }

  @Test
  void aSearchWithoutTimeCoversNothingAndSaysSo() {
    Report<long[]> report = Explorer.explore(new TwoPhaseCommit(5), ALL.withTime(Duration.ZERO));
    assertEquals(Stop.TIME, report.stop());
    assertEquals(Verdict.INCOMPLETE, report.verdict());
    assertEquals(0, report.covered().expanded());
  }

  @Test
  void cancellationKeepsWhatWasFound() {
    AtomicBoolean cancelled = new AtomicBoolean();
    List<Progress> told = new ArrayList<>();
    Options options =
        ALL.withCancellation(cancelled::get)
            .withProgress(
                500,
                progress -> {
                  told.add(progress);
                  cancelled.set(told.size() == 4);
                });
    Report<long[]> report = Explorer.explore(new TwoPhaseCommit(5), options);
    assertEquals(Stop.CANCELLED, report.stop());
    assertEquals(
        List.of(500L, 1000L, 1500L, 2000L), told.stream().map(Progress::expanded).toList());
    assertTrue(report.covered().expanded() >= 2_000 && report.covered().expanded() < 2_500);
    assertEquals(Verdict.HOLDS, report.finding("abort agreement").verdict());
  }

  @Test
  void aFailureCanEndTheSearch() {
    Philosophers model = new Philosophers(8, false);
    Report<List<Integer>> report = Explorer.explore(model, ALL.withStopAtFailure());
    assertEquals(Stop.FAILURE, report.stop());
    assertEquals(Verdict.FAILS, report.verdict());
    assertEquals(8, report.finding("no deadlock").trace().orElseThrow().length());
    assertTrue(report.covered().frontier() > 0);
    assertEquals(Verdict.INCOMPLETE, report.finding("neighbours do not eat together").verdict());
  }

  @Test
  void aLoopFoundInPartOfTheStatesIsALoop() {
    int limit = 15;
    Peterson model = new Peterson(true, Set.of("p1"));
    Report<Peterson.State> report = Explorer.explore(model, ALL.withMaxStates(limit));
    assertEquals(Stop.STATES, report.stop());
    Finding<Peterson.State> finding = report.finding("who wants to enter enters");
    assertEquals(Verdict.FAILS, finding.verdict());
    Traces.assertContradicts(model, model.enters(), finding.trace().orElseThrow());
    Peterson fair = new Peterson(true, Set.of("p0", "p1"));
    Report<Peterson.State> open = Explorer.explore(fair, ALL.withMaxStates(limit));
    assertEquals(Verdict.INCOMPLETE, open.finding("who wants to enter enters").verdict());
  }

  @Test
  void whatCannotBeJudgedIsRefused() {
    Peterson model = new Peterson(true, Set.of());
    assertThrows(IllegalArgumentException.class, () -> Explorer.explore(model, ALL.withSymmetry()));
    assertThrows(IllegalArgumentException.class, () -> ALL.withProgress(0, progress -> {}));
    Report<Peterson.State> report = Explorer.explore(model, ALL);
    assertThrows(IllegalArgumentException.class, () -> report.finding("no such property"));
    assertFalse(report.findings().isEmpty());
  }
}
