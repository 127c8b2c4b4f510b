package org.lifecycletck.kit.check;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import org.lifecycletck.explorer.Stop;
import org.lifecycletck.explorer.Trace;
import org.lifecycletck.explorer.Verdict;
import org.lifecycletck.explorer.symbolic.SymbolicExplorer;
import org.lifecycletck.explorer.symbolic.SymbolicReport;
import org.lifecycletck.kit.model.Claims;
import org.lifecycletck.kit.model.Environment;
import org.lifecycletck.kit.model.Happening;
import org.lifecycletck.spi.vocabulary.Call;

/** The check of one slice by decision diagrams. */
final class SymbolicCheck {
  private SymbolicCheck() {}

  static SliceResult of(Environment model, Duration time, long bytes, BooleanSupplier cancelled) {
    SymbolicReport report = SymbolicExplorer.explore(model, model.levels(), time, bytes, cancelled);
    Set<String> rows = new TreeSet<>();
    for (Object what : report.happened()) {
      if (((Happening) what).row() != null) {
        rows.add(((Happening) what).row().name());
      }
    }
    for (Call call : model.prologue()) {
      rows.addAll(model.firstRows(call));
    }
    List<Finding> findings = new ArrayList<>();
    report
        .verdicts()
        .forEach((claim, verdict) -> findings.add(finding(model, claim, verdict, report)));
    return new SliceResult(
        model.slice().name(),
        model.bounds(),
        "symbolic",
        report.stop(),
        report.states().longValueExact(),
        report.transitions().longValueExact(),
        report.nodes(),
        report.seconds(),
        report.bytes(),
        rows,
        findings,
        report.stop() == Stop.COMPLETE ? null : "the diagram was given up");
  }

  private static Finding finding(
      Environment model, String claim, Verdict verdict, SymbolicReport report) {
    Finding.Kind kind = Finding.Kind.WITNESS;
    if (claim.equals(Claims.NOBODY_IS_STUCK)) {
      kind = Finding.Kind.DEADLOCK;
    } else if (model.stepClaims().contains(claim)) {
      kind = Finding.Kind.SAFETY;
    }
    Object state = report.examples().get(claim);
    List<String> story = state == null ? List.of() : List.of("a state: " + state);
    return new Finding(model.name(), claim, kind, verdict, story, Trace.PATH, null);
  }
}
