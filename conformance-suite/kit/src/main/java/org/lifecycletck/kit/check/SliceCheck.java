package org.lifecycletck.kit.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.lifecycletck.explorer.Hop;
import org.lifecycletck.explorer.Options;
import org.lifecycletck.explorer.Progress;
import org.lifecycletck.explorer.Report;
import org.lifecycletck.explorer.Trace;
import org.lifecycletck.explorer.cells.CellExplorer;
import org.lifecycletck.explorer.cells.CellTables;
import org.lifecycletck.kit.model.Bounds;
import org.lifecycletck.kit.model.Claims;
import org.lifecycletck.kit.model.Environment;
import org.lifecycletck.kit.model.Happening;
import org.lifecycletck.kit.model.Slice;
import org.lifecycletck.spec.Parameters;
import org.lifecycletck.spec.Row;
import org.lifecycletck.spi.vocabulary.Call;

/** The exploration of one slice, and what it says of the claims. */
public final class SliceCheck {
  private SliceCheck() {}

  /** Looks at every reachable state of a model: safety, deadlock and witnesses. */
  public static SliceResult safety(Environment model, Options options, Path checkpoint)
      throws IOException {
    CellExplorer.Explored explored =
        checkpoint == null
            ? CellExplorer.explore(model, options)
            : CellExplorer.explore(model, options, checkpoint);
    return result(model, explored, "explicit");
  }

  /** Looks for what never comes, in a model made for that question. */
  public static SliceResult liveness(
      Bounds bounds, Slice slice, Parameters parameters, List<Row> rows, Options options) {
    return liveness(new Environment(bounds, slice, parameters, rows, true), options);
  }

  static SliceResult liveness(Environment model, Options options) {
    return result(model, CellExplorer.explore(model, options), "explicit, liveness");
  }

  private static SliceResult result(
      Environment model, CellExplorer.Explored explored, String engine) {
    Report<List<Object>> report = explored.report();
    CellTables tables = explored.model().tables();
    Set<String> rows = rowsOf(model, report, tables);
    List<Finding> findings = new ArrayList<>();
    for (org.lifecycletck.explorer.Finding<List<Object>> finding : report.findings()) {
      findings.add(finding(model, finding, tables));
    }
    Progress covered = report.covered();
    return new SliceResult(
        model.slice().name(),
        model.bounds(),
        engine,
        report.stop(),
        report.represented().states(),
        report.represented().transitions(),
        covered.states(),
        covered.seconds(),
        covered.bytes(),
        rows,
        findings,
        null);
  }

  private static Set<String> rowsOf(
      Environment model, Report<List<Object>> report, CellTables tables) {
    Set<String> rows = new TreeSet<>();
    for (String label : report.firings().keySet()) {
      Happening what = (Happening) tables.what(label);
      if (what.row() != null) {
        rows.add(what.row().name());
      }
    }
    for (Call call : model.prologue()) {
      rows.addAll(model.firstRows(call));
    }
    return rows;
  }

  private static Finding finding(
      Environment model,
      org.lifecycletck.explorer.Finding<List<Object>> finding,
      CellTables tables) {
    List<Happening> run = new ArrayList<>();
    List<String> story = new ArrayList<>();
    Trace<List<Object>> trace = finding.trace().orElse(null);
    if (trace != null) {
      for (Hop<List<Object>> hop : trace.hops()) {
        story.add(hop.label());
        run.add((Happening) tables.what(hop.label()));
      }
    }
    return new Finding(
        model.name(),
        finding.property(),
        kindOf(model, finding.property()),
        finding.verdict(),
        story,
        trace == null ? Trace.PATH : trace.loop(),
        trace == null ? null : Retelling.of(model, run, finding.property()));
  }

  private static Finding.Kind kindOf(Environment model, String claim) {
    if (claim.equals(Claims.NOBODY_IS_STUCK)) {
      return Finding.Kind.DEADLOCK;
    }
    if (model.stepClaims().contains(claim)) {
      return Finding.Kind.SAFETY;
    }
    return model.isLasting() ? Finding.Kind.LIVENESS : Finding.Kind.WITNESS;
  }
}
