package org.lifecycletck.kit.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lifecycletck.explorer.Finding;
import org.lifecycletck.explorer.Options;
import org.lifecycletck.explorer.Report;
import org.lifecycletck.explorer.Stop;
import org.lifecycletck.explorer.Trace;
import org.lifecycletck.explorer.Verdict;
import org.lifecycletck.explorer.cells.CellExplorer;
import org.lifecycletck.kit.model.Bounds;
import org.lifecycletck.kit.model.Environment;
import org.lifecycletck.kit.model.Slice;
import org.lifecycletck.kit.model.Slices;
import org.lifecycletck.spec.Mutation;
import org.lifecycletck.spec.Parameters;
import org.lifecycletck.spec.Profile;
import org.lifecycletck.spec.Table;

/** Mistakes in the rows are found, and shown by a run as short as any that shows them. */
class MutationsTest {
  private static final Parameters EXACT = Parameters.of(Profile.KMDF_1_33, true);
  private static final String FALSE_STEP = "a failing claim about steps, or a stuck state";

  static Stream<Arguments> mistakes() {
    return Stream.of(
        of("cancel", "rows-do-not-contradict", without("ask-holder-2", "marked cancelable")),
        of("queue", "completed-once", Mutation.twice("finish-1", 0)),
        of("timeout", "delivered-as-accepted", Mutation.twice("finish-4", 1)),
        of("cancel", "tokens", Mutation.twice("give-back-1", 0)),
        of("timeout-waited-for", "nobody-is-stuck", Mutation.withoutEffect("give-back-1", 0)),
        of("queue", "let-go-once", Mutation.twice("release-1", 0)),
        of("queue", "every-step-is-defined", Mutation.twice("lower-complete-1", 2)),
        of("queue", "delivered-as-accepted", Mutation.twice("resubmit-2", 0)),
        of("queue", "rows-do-not-contradict", without("resubmit-2", "the target is started")),
        of("lifetime", "nobody-is-stuck", Mutation.withoutEffect("wake-sender-1", 0)),
        of(
            "timeout-waited-for",
            "legal-driver-never-stops-the-system",
            Mutation.withoutEffect("close-target-4", 0)),
        of("transfer", "delivered-as-accepted", Mutation.twice("transfer-submit-6", 1)),
        of("cancel", "every-step-is-defined", Mutation.withoutEffect("ask-holder-1", 1)),
        of("cancel", "rows-do-not-contradict", without("send-11", "the IRP is not cancelled")),
        of(
            "timeout",
            "rows-do-not-contradict",
            without("timer-expires-1", "it has not been completed")),
        of("queue", "every-step-is-defined", Mutation.withoutEffect("lower-complete-1", 0)),
        of("synchronous", "let-go-once", Mutation.twice("resubmit-1", 2)),
        of("timeout-waited-for", "nobody-is-stuck", Mutation.twice("timer-expires-1", 1)));
  }

  private static Arguments of(String slice, String claim, Mutation mutation) {
    return Arguments.of(mutation.row() + " " + mutation.mistake(), slice, claim, mutation);
  }

  private static Mutation without(String row, String words) {
    return Mutation.withoutGuard(row, words);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mistakes")
  void mistakeIsFoundByAShortestRun(String name, String slice, String claim, Mutation mutation) {
    Environment model = model(slice, mutation.rows());
    Report<List<Object>> report =
        CellExplorer.explore(model, bounded().withStopAtFailure()).report();
    Finding<List<Object>> finding = report.finding(claim);
    assertEquals(Verdict.FAILS, finding.verdict(), name + ": " + claim);
    int steps = finding.trace().orElseThrow().length();
    assertEquals(NaiveCells.toFailure(model(slice, mutation.rows())).failure(), steps, FALSE_STEP);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mistakes")
  void mistakeIsFoundUnderSymmetryToo(String name, String slice, String claim, Mutation mutation) {
    Options options = bounded().withSymmetry().withStopAtFailure();
    Report<List<Object>> report =
        CellExplorer.explore(model(slice, mutation.rows()), options).report();
    assertEquals(Verdict.FAILS, report.finding(claim).verdict(), name + ": " + claim);
    assertTrue(report.finding(claim).trace().isPresent());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mistakes")
  void onlyTheClaimAskedForFails(String name, String slice, String claim, Mutation mutation) {
    assertEquals(Verdict.FAILS, asking(claim, slice, mutation).finding(claim).verdict(), name);
    String other = claim.equals("tokens") ? "let-go-once" : "tokens";
    List<Finding<List<Object>>> failed =
        asking(other, slice, mutation).findings().stream()
            .filter(finding -> finding.verdict() == Verdict.FAILS)
            .filter(finding -> !finding.property().equals(other))
            .filter(finding -> !finding.property().equals("every-step-is-defined"))
            .toList();
    assertEquals(List.of(), failed, name + ", asked for " + other);
  }

  private static Report<List<Object>> asking(String claim, String slice, Mutation mutation) {
    Environment model =
        Environment.asking(
            Bounds.of(1, 1, 2), Slices.named(slice), EXACT, mutation.rows(), false, claim);
    return CellExplorer.explore(model, Options.unlimited().withMaxStates(20_000)).report();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mistakes")
  void sameRowWithoutTheMistakePasses(String name, String slice, String claim, Mutation mutation) {
    Environment model = model(slice, Table.ROWS);
    Report<List<Object>> report =
        CellExplorer.explore(model, Options.unlimited().withMaxStates(20_000)).report();
    assertFalse(report.finding(claim).verdict() == Verdict.FAILS, claim);
  }

  @Test
  void lostWakeUpOfAWaitingStopIsALasso() {
    Mutation mutation = Mutation.withoutEffect("finish-2", 2);
    Slice slice = Slices.named("timeout-waited-for");
    Environment model = new Environment(Bounds.of(1, 1, 2), slice, EXACT, mutation.rows(), true);
    Report<List<Object>> report = CellExplorer.explore(model, Options.unlimited()).report();
    assertEquals(Stop.COMPLETE, report.stop());
    Finding<List<Object>> finding = report.finding("a-waiting-stop-purge-or-close-returns a");
    assertEquals(Verdict.FAILS, finding.verdict());
    Trace<List<Object>> lasso = finding.trace().orElseThrow();
    assertTrue(lasso.isLasso(), "the run goes on for ever");
    assertTrue(
        lasso.hops().stream().anyMatch(hop -> hop.label().contains("WdfIoTargetStop")),
        "somebody stops the target");
    assertTrue(
        lasso.hops().stream().anyMatch(hop -> hop.label().contains("[finish-2]")),
        "the row with the mistake takes part");
  }

  /** A mistake that no claim notices may have states without end. */
  private static Options bounded() {
    return Options.unlimited().withMaxStates(500_000);
  }

  private static Environment model(String slice, List<org.lifecycletck.spec.Row> rows) {
    return new Environment(Bounds.of(1, 1, 2), Slices.named(slice), EXACT, rows, false);
  }
}
