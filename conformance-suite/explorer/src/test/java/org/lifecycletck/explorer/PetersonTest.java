package org.lifecycletck.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PetersonTest {

  @Test
  void excludesAndLetsIn() {
    Peterson model = new Peterson(true, Set.of("p0", "p1"));
    Report<Peterson.State> report = Explorer.explore(model, Options.unlimited());
    assertEquals(Verdict.HOLDS, report.verdict(), report::toString);
    assertEquals(new NaiveSearch<>(model).distance.size(), report.states());
  }

  @Test
  void starvesWithoutFairnessToTheOneThatWaits() {
    Peterson model = new Peterson(true, Set.of("p1"));
    Trace<Peterson.State> lasso = counterexample(model);
    Traces.assertContradicts(model, model.enters(), lasso);
    List<Hop<Peterson.State>> repeated = lasso.hops().subList(lasso.loop(), lasso.length());
    assertTrue(repeated.stream().allMatch(hop -> hop.actor().equals("p1")), lasso::toString);
    assertTrue(repeated.size() > 0, lasso::toString);
  }

  @Test
  void waitsForEverWhereTheOtherMayStopInside() {
    Peterson model = new Peterson(true, Set.of("p0"));
    Trace<Peterson.State> lasso = counterexample(model);
    Traces.assertContradicts(model, model.enters(), lasso);
    assertEquals(
        List.of("looks"),
        lasso.hops().subList(lasso.loop(), lasso.length()).stream().map(Hop::label).toList());
  }

  @Test
  void doesNotExcludeWithoutGivingWay() {
    Peterson model = new Peterson(false, Set.of("p0", "p1"));
    Report<Peterson.State> report = Explorer.explore(model, Options.unlimited());
    Trace<Peterson.State> story = report.finding("mutual exclusion").trace().orElseThrow();
    Traces.assertIsRun(model, story);
    assertEquals(
        new NaiveSearch<>(model).nearestWitness(model.properties().get(0)), story.length());
  }

  private static Trace<Peterson.State> counterexample(Peterson model) {
    Finding<Peterson.State> finding =
        Explorer.explore(model, Options.unlimited()).finding("who wants to enter enters");
    assertEquals(Verdict.FAILS, finding.verdict());
    return finding.trace().orElseThrow();
  }
}
