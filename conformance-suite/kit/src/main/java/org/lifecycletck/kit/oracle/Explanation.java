package org.lifecycletck.kit.oracle;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.lifecycletck.kit.history.History;
import org.lifecycletck.kit.run.Visit;

/**
 * How far the specification explains a history. {@code event} is the index of the first event it
 * does not explain, or the number of events where it explains them all; {@code allowed} is what it
 * would have allowed there, in words; {@code rules} are the ids of the rules that came nearest,
 * {@code further} what else their rows name; {@code exercised} and {@code rows} are the rules and
 * the rows that took part in explaining it.
 */
public record Explanation(
    Outcome outcome,
    int event,
    String reason,
    List<String> rules,
    Set<String> further,
    List<String> allowed,
    Set<String> defects,
    String misuse,
    int misuseEvent,
    Set<String> exercised,
    Set<String> rows) {

  /** What the specification says of a history. */
  public enum Outcome {
    EXPLAINED,
    /** Explained up to a mistake of the driver; nothing behind it counts. */
    EXPLAINED_UP_TO_MISUSE,
    UNEXPLAINED,
    /** Too many states to follow. */
    TOO_LARGE
  }

  /** The explanation by one run of the specification, which may end at a mistake of the driver. */
  static Explanation of(List<Visit> run, History history) {
    Visit last = run.get(run.size() - 1);
    boolean isComplete = last.events() >= history.events().size();
    Set<String> exercised = new TreeSet<>();
    Set<String> rows = new TreeSet<>();
    for (Visit visit : run) {
      if (visit.cell() != null) {
        exercised.addAll(visit.cell().row().rules());
        rows.add(visit.cell().row().name());
      }
    }
    String misuse = last.after().misuse();
    return new Explanation(
        isComplete ? Outcome.EXPLAINED : Outcome.EXPLAINED_UP_TO_MISUSE,
        last.events(),
        "",
        List.of(),
        Set.of(),
        List.of(),
        last.after().defects(),
        misuse,
        misuse == null ? -1 : Math.min(last.events(), history.events().size() - 1),
        exercised,
        rows);
  }
}
