package org.lifecycletck.kit.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lifecycletck.kit.catalogue.Rule;

/** How a rule is checked, in words. */
final class Checked {
  private Checked() {}

  static int scenarios(Rule rule) {
    return rule.scenarios().stream().mapToInt(Rule.Scenario::examples).sum();
  }

  static String words(Rule rule) {
    List<String> parts = new ArrayList<>();
    int scenarios = scenarios(rule);
    if (scenarios > 0) {
      parts.add(scenarios + (scenarios == 1 ? " scenario" : " scenarios"));
    }
    for (Rule.Evidence evidence : Rule.Evidence.values()) {
      if (rule.evidence().contains(evidence)) {
        parts.add(evidence.name().toLowerCase(Locale.ROOT));
      }
    }
    return parts.isEmpty() ? "nothing" : String.join(", ", parts);
  }
}
