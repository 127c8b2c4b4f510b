package org.lifecycletck.kit.report.html;

import java.util.List;
import org.lifecycletck.kit.report.Printable;
import org.lifecycletck.kit.report.stream.Symptom;

/**
 * Violations that go wrong alike.
 *
 * @param anchor its place on the page
 * @param count how many checks go wrong so
 * @param violations those that are told, the shortest first
 */
public record SymptomView(
    String anchor, String seen, String allowed, int count, List<ViolationView> violations) {

  public SymptomView {
    violations = List.copyOf(violations);
  }

  static SymptomView of(int number, Symptom symptom, List<ViolationView> violations) {
    return new SymptomView(
        "symptom-" + number,
        Printable.line(symptom.seen()),
        Printable.line(symptom.allowed()),
        symptom.checks().size(),
        violations);
  }
}
