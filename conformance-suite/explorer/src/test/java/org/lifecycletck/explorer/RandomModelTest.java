package org.lifecycletck.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** The explorer against the naive search, on random small models. */
class RandomModelTest {

  @Property(tries = 3000)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void agreesWithTheNaiveSearch(@ForAll long seed) {
    RandomModel model = new RandomModel(seed);
    NaiveSearch<Integer> naive = new NaiveSearch<>(model);
    Report<Integer> report = Explorer.explore(model, Options.unlimited());
    assertEquals(naive.distance.size(), report.states());
    assertEquals(naive.transitions, report.transitions());
    assertEquals(naive.depth(), report.depth());
    assertEquals(naive.firings(), report.firings());
    for (org.lifecycletck.explorer.Property<Integer> property : model.properties()) {
      Finding<Integer> finding = report.finding(property.name());
      if (property instanceof org.lifecycletck.explorer.Property.Eventually<Integer> eventually) {
        assertAgrees(model, eventually, naive.holds(eventually), finding);
        int stem = finding.trace().map(Trace::loop).orElse(-1);
        assertEquals(naive.nearestTrap(eventually), stem, property.name());
      } else {
        assertAgrees(model, property, naive.nearestWitness(property), finding);
      }
    }
  }

  private void assertAgrees(
      RandomModel model,
      org.lifecycletck.explorer.Property.Eventually<Integer> property,
      boolean holds,
      Finding<Integer> finding) {
    assertEquals(holds ? Verdict.HOLDS : Verdict.FAILS, finding.verdict(), property.name());
    finding.trace().ifPresent(trace -> Traces.assertContradicts(model, property, trace));
    assertEquals(holds, finding.trace().isEmpty());
    Statistics.label(property.name()).collect(holds);
    Statistics.label(property.name())
        .coverage(
            coverage -> {
              coverage.check(true).percentage(share -> share > 2);
              coverage.check(false).percentage(share -> share > 2);
            });
  }

  private void assertAgrees(
      RandomModel model,
      org.lifecycletck.explorer.Property<Integer> property,
      int nearest,
      Finding<Integer> finding) {
    boolean wanted = property instanceof org.lifecycletck.explorer.Property.Sometimes;
    Verdict expected = (nearest >= 0) == wanted ? Verdict.HOLDS : Verdict.FAILS;
    assertEquals(expected, finding.verdict(), property.name());
    assertEquals(nearest, finding.trace().map(Trace::length).orElse(-1), property.name());
    finding.trace().ifPresent(trace -> Traces.assertIsRun(model, trace));
  }
}
