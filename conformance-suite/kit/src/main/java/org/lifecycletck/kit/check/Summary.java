package org.lifecycletck.kit.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.lifecycletck.explorer.Stop;
import org.lifecycletck.explorer.Verdict;
import org.lifecycletck.kit.model.Bounds;
import org.lifecycletck.kit.model.Claims;
import org.lifecycletck.kit.model.Slices;
import org.lifecycletck.spec.Row;

/** What all slices together say: failures, rows that never fire, and the exit code. */
public final class Summary {
  /**
   * Rows of what falls between the beginning of a call and its effect: in the model a call and its
   * first row are one step, so that they are due in histories only.
   */
  private static final Set<String> BETWEEN = Set.of("upper-cancel-5");

  /** From these bounds on, a row that never fires is a mistake in the rows. */
  private static final Bounds ENOUGH = Bounds.of(2, 2, 2);

  private final Plan plan;
  private final List<SliceResult> results;

  /** The summary of a check; some slices may be missing. */
  public Summary(Plan plan, List<SliceResult> results) {
    this.plan = plan;
    this.results = List.copyOf(results);
  }

  public Plan plan() {
    return plan;
  }

  public List<SliceResult> results() {
    return results;
  }

  /** The results of the searches for safety: the others look at the same states again. */
  public List<SliceResult> safety() {
    return results.stream().filter(result -> !result.engine().endsWith("liveness")).toList();
  }

  /** Reachable states of all slices, and the one in which no slice has been chosen. */
  public long states() {
    return 1 + safety().stream().mapToLong(SliceResult::states).sum();
  }

  /** Steps out of them, the choice of a slice among them. */
  public long transitions() {
    return safety().size() + safety().stream().mapToLong(SliceResult::transitions).sum();
  }

  /** Whether every slice was looked at to the end. */
  public boolean isComplete() {
    int searches = plan.asksWhatLasts() ? 2 : 1;
    return results.size() == searches * plan.slices().size()
        && results.stream().allMatch(result -> result.stop() == Stop.COMPLETE);
  }

  /** The findings about claims that count. */
  public List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    for (SliceResult result : results) {
      for (Finding finding : result.findings()) {
        if (plan.property() == null || isAbout(finding)) {
          findings.add(finding);
        }
      }
    }
    return findings;
  }

  private boolean isAbout(Finding finding) {
    return Claims.isAbout(finding.claim(), plan.property());
  }

  /** The findings that say a claim does not hold. */
  public List<Finding> failures() {
    return findings().stream().filter(finding -> finding.verdict() == Verdict.FAILS).toList();
  }

  /** The rows that take part and are due. */
  public Set<String> due() {
    Set<String> due = new TreeSet<>();
    for (Row row : plan.rows()) {
      boolean legal = row.misuse() == null || plan.parameters().misuse();
      if (row.takesPart(plan.parameters()) && legal && !BETWEEN.contains(row.name())) {
        due.add(row.name());
      }
    }
    return due;
  }

  /** The rows that are due and did not fire. */
  public Set<String> silent() {
    Set<String> silent = due();
    results.forEach(result -> silent.removeAll(result.rows()));
    return silent;
  }

  /** The silent rows of a driver that does nothing wrong: mistakes are looked at one step deep. */
  private boolean hasSilentLegalRows() {
    Set<String> silent = silent();
    return plan.rows().stream()
        .anyMatch(row -> row.misuse() == null && silent.contains(row.name()));
  }

  /** Whether a silent row is a mistake: everything was looked at, within bounds that suffice. */
  public boolean mustAllFire() {
    Bounds bounds = plan.bounds();
    return plan.property() == null
        && isComplete()
        && plan.slices().containsAll(Slices.ALL)
        && bounds.requests() >= ENOUGH.requests()
        && bounds.targets() >= ENOUGH.targets()
        && bounds.strands() >= ENOUGH.strands();
  }

  /** The verdict in a word. */
  public String verdict() {
    return switch (exitCode()) {
      case 0 -> "holds";
      case 2 -> "undecided";
      case 11 -> "deadlock";
      case 12 -> "safety violated";
      case 13 -> "liveness violated";
      default -> "not reached";
    };
  }

  /** The exit code: 12 safety, 11 deadlock, 13 liveness, 15 not reached, 2 undecided, 0 holds. */
  public int exitCode() {
    if (has(Finding.Kind.SAFETY)) {
      return 12;
    }
    if (has(Finding.Kind.DEADLOCK)) {
      return 11;
    }
    if (has(Finding.Kind.LIVENESS)) {
      return 13;
    }
    if (has(Finding.Kind.WITNESS) || mustAllFire() && hasSilentLegalRows()) {
      return 15;
    }
    return isComplete() ? 0 : 2;
  }

  private boolean has(Finding.Kind kind) {
    return failures().stream().anyMatch(finding -> finding.kind() == kind);
  }
}
