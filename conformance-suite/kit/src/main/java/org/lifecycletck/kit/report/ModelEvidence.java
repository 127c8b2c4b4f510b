package org.lifecycletck.kit.report;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.lifecycletck.spec.Invariants;
import org.lifecycletck.spec.Table;

/** What speaks for a rule on the model, where {@code tck check} looks at every interleaving. */
final class ModelEvidence {
  private static final Map<String, Integer> ROWS = new TreeMap<>();
  private static final Map<String, Integer> INVARIANTS = new TreeMap<>();

  static {
    Table.ROWS.forEach(row -> count(row.rules(), ROWS));
    Invariants.ALL.forEach(invariant -> count(invariant.rules(), INVARIANTS));
  }

  private ModelEvidence() {}

  private static void count(Collection<String> rules, Map<String, Integer> counts) {
    rules.forEach(rule -> counts.merge(rule, 1, Integer::sum));
  }

  /** How many rows of the specification name it. */
  static int rows(String rule) {
    return ROWS.getOrDefault(rule, 0);
  }

  /** How many invariants of the specification name it. */
  static int invariants(String rule) {
    return INVARIANTS.getOrDefault(rule, 0);
  }
}
