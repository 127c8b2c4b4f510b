package org.lifecycletck.explorer.symbolic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lifecycletck.explorer.Finding;
import org.lifecycletck.explorer.Options;
import org.lifecycletck.explorer.Report;
import org.lifecycletck.explorer.Stop;
import org.lifecycletck.explorer.Verdict;
import org.lifecycletck.explorer.cells.CellExplorer;
import org.lifecycletck.explorer.cells.CellModel;
import org.lifecycletck.explorer.cells.RandomCells;
import org.lifecycletck.explorer.cells.Written;

/** Decision diagrams against the explicit search, and on models with known counts. */
class SymbolicExplorerTest {
  private static final Duration LONG = Duration.ofHours(1);

  @Property(tries = 300)
  void agreesOnRandomModels(@ForAll long seed) {
    Written model = RandomCells.of(seed);
    List<Integer> order = new ArrayList<>(IntStream.of(inOrder(model)).boxed().toList());
    Collections.shuffle(order, new Random(seed));
    assertAgrees(model, order.stream().mapToInt(cell -> cell).toArray());
  }

  @ParameterizedTest
  @CsvSource({"2, false", "3, false", "3, true", "6, false", "6, true"})
  void agreesOnPhilosophers(int count, boolean circleIsBroken) {
    assertAgrees(Classics.philosophers(count, circleIsBroken));
  }

  @ParameterizedTest
  @CsvSource({"3, 288", "5, 8832"})
  void countsTwoPhaseCommit(int managers, long published) {
    SymbolicReport report = explore(Classics.twoPhaseCommit(managers));
    assertEquals(BigInteger.valueOf(published), report.states());
    assertEquals(Set.of(Verdict.HOLDS), Set.copyOf(report.verdicts().values()));
  }

  @Test
  void agreesOnTwoPhaseCommit() {
    assertAgrees(Classics.twoPhaseCommit(3));
  }

  @Test
  void findsTheOneDeadlockOfManyPhilosophers() {
    SymbolicReport report = explore(Classics.philosophers(32, false));
    assertTrue(report.states().bitLength() > 39, report.states()::toString);
    assertEquals(Verdict.FAILS, report.verdicts().get("no deadlock"));
    assertEquals(Collections.nCopies(32, 1), report.examples().get("no deadlock"));
    assertEquals(Verdict.HOLDS, report.verdicts().get("0 and 1 do not eat together"));
    SymbolicReport free = explore(Classics.philosophers(32, true));
    assertEquals(Verdict.HOLDS, free.verdicts().get("no deadlock"));
  }

  @Test
  void decidesNothingWhenTimeOrMemoryIsUpOrSomebodyEndsIt() {
    Written model = Classics.philosophers(32, false);
    assertGivesUp(
        Stop.TIME,
        SymbolicExplorer.explore(model, inOrder(model), Duration.ZERO, 1L << 30, () -> false));
    assertGivesUp(
        Stop.CANCELLED,
        SymbolicExplorer.explore(model, inOrder(model), LONG, 1L << 30, () -> true));
    assertGivesUp(
        Stop.MEMORY, SymbolicExplorer.explore(model, inOrder(model), LONG, 1L, () -> false));
  }

  private static void assertGivesUp(Stop stop, SymbolicReport report) {
    assertEquals(stop, report.stop());
    assertFalse(report.verdicts().isEmpty());
    assertEquals(Set.of(Verdict.INCOMPLETE), Set.copyOf(report.verdicts().values()));
  }

  static SymbolicReport explore(CellModel model) {
    return explore(model, inOrder(model));
  }

  private static SymbolicReport explore(CellModel model, int[] order) {
    return SymbolicExplorer.explore(model, order, LONG, 1L << 30, () -> false);
  }

  static void assertAgrees(CellModel model) {
    assertAgrees(model, inOrder(model));
  }

  private static void assertAgrees(CellModel model, int[] order) {
    Report<List<Object>> expected = CellExplorer.explore(model, Options.unlimited()).report();
    SymbolicReport report = explore(model, order);
    assertEquals(Stop.COMPLETE, report.stop());
    assertEquals(BigInteger.valueOf(expected.states()), report.states());
    assertEquals(BigInteger.valueOf(expected.transitions()), report.transitions());
    assertEquals(
        expected.firings().keySet(),
        report.happened().stream().map(Object::toString).collect(Collectors.toSet()));
    for (Finding<List<Object>> finding : expected.findings()) {
      assertEquals(
          finding.verdict(), report.verdicts().get(finding.property()), finding.property());
      if (!model.stepClaims().contains(finding.property())) {
        assertEquals(
            finding.trace().isPresent(), report.examples().containsKey(finding.property()));
      }
    }
  }

  private static int[] inOrder(CellModel model) {
    return IntStream.range(0, model.cells().size()).toArray();
  }
}
