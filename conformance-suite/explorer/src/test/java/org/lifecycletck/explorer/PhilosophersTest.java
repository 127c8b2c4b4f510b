package org.lifecycletck.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhilosophersTest {

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 5, 8})
  void allTakeOneForkAndWaitForEver(int count) {
    Philosophers model = new Philosophers(count, false);
    Report<List<Integer>> report = Explorer.explore(model, Options.unlimited());
    Finding<List<Integer>> deadlock = report.finding("no deadlock");
    assertEquals(Verdict.FAILS, deadlock.verdict());
    Trace<List<Integer>> story = deadlock.trace().orElseThrow();
    Traces.assertIsRun(model, story);
    assertEquals(count, story.length());
    assertEquals(Collections.nCopies(count, 1), story.last());
    assertEquals(Verdict.HOLDS, report.finding("neighbours do not eat together").verdict());
    assertEquals(new NaiveSearch<>(model).distance.size(), report.states());
  }

  @Test
  void theDeadlockIsWhereTheHungryOneStaysForEver() {
    Philosophers model = new Philosophers(3, false);
    Finding<List<Integer>> finding =
        Explorer.explore(model, Options.unlimited()).finding("a hungry one eats");
    assertEquals(Verdict.FAILS, finding.verdict());
    Traces.assertContradicts(
        model,
        (Property.Eventually<List<Integer>>) model.properties().get(3),
        finding.trace().orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 6})
  void oneWhoTakesTheOtherForkFirstBreaksTheCircle(int count) {
    Report<List<Integer>> report =
        Explorer.explore(new Philosophers(count, true), Options.unlimited());
    assertEquals(Verdict.HOLDS, report.finding("no deadlock").verdict());
    assertEquals(4, report.finding("two eat").trace().orElseThrow().length());
  }

  /** Weak fairness helps only who stays able to move; a fork can be free now and then. */
  @Test
  void withoutDeadlockAHungryOneCanStillStarve() {
    Philosophers model = new Philosophers(3, true);
    Finding<List<Integer>> finding =
        Explorer.explore(model, Options.unlimited()).finding("a hungry one eats");
    assertEquals(Verdict.FAILS, finding.verdict());
    Trace<List<Integer>> lasso = finding.trace().orElseThrow();
    Traces.assertContradicts(
        model, (Property.Eventually<List<Integer>>) model.properties().get(3), lasso);
    assertEquals(true, lasso.length() > lasso.loop(), lasso::toString);
  }
}
