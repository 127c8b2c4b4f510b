package org.lifecycletck.explorer;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The result of one exploration.
 *
 * @param model its name
 * @param stop why the search ended
 * @param covered what was covered: counts, depth of the search, seconds of the search
 * @param represented the states of the model that the expanded ones represent under symmetry, and
 *     the steps out of those
 * @param bytesPerState held by the search's own structures; the state objects of a readable model
 *     come on top
 * @param firings transitions followed, by the label of the step; a label that is missing never
 *     fired
 * @param findings one for each property, in the model's order
 */
public record Report<S>(
    String model,
    Stop stop,
    Progress covered,
    Represented represented,
    double bytesPerState,
    Map<String, Long> firings,
    List<Finding<S>> findings) {

  public Report {
    firings = Collections.unmodifiableMap(new TreeMap<>(firings));
    findings = List.copyOf(findings);
  }

  /** What the states that were looked at stand for. */
  public record Represented(long states, long transitions) {}

  public long states() {
    return covered.states();
  }

  public long transitions() {
    return covered.transitions();
  }

  public int depth() {
    return covered.depth();
  }

  /** The finding about the property of that name. */
  public Finding<S> finding(String property) {
    return findings.stream()
        .filter(finding -> finding.property().equals(property))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no property " + property));
  }

  /** Fails where one property fails, and holds where all do and nothing was left out. */
  public Verdict verdict() {
    if (findings.stream().anyMatch(finding -> finding.verdict() == Verdict.FAILS)) {
      return Verdict.FAILS;
    }
    boolean open = findings.stream().anyMatch(f -> f.verdict() == Verdict.INCOMPLETE);
    return open || stop != Stop.COMPLETE ? Verdict.INCOMPLETE : Verdict.HOLDS;
  }

  /** The same report, its states seen through a view. */
  public <T> Report<T> map(Function<S, T> view) {
    List<Finding<T>> seen = findings.stream().map(finding -> finding.map(view)).toList();
    return new Report<>(model, stop, covered, represented, bytesPerState, firings, seen);
  }
}
