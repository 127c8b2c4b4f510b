package org.lifecycletck.kit.junit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/**
 * What a test of a rule says.
 *
 * @param verdict the verdict's word
 * @param isDue whether a rule that was not exercised is a failure
 * @param text all there is to say
 */
record RuleOutcome(String verdict, boolean isDue, String text) {

  static RuleOutcome of(JsonNode rule) {
    String verdict = rule.get("verdict").asText();
    StringBuilder text = new StringBuilder(verdict);
    add(text, ": ", rule.path("reason").asText());
    add(text, "\n  rule      ", rule.path("sentence").asText());
    add(
        text,
        "\n  source    ",
        rule.path("page").asText() + " (" + rule.path("section").asText() + ")");
    for (JsonNode violation : rule.path("violations")) {
      add(text, "\n  check     ", violation.path("check").asText());
      add(text, "\n    seen      ", violation.path("reason").asText());
      add(text, "\n    at        ", violation.path("observed").asText());
      for (JsonNode allowed : violation.path("allowed")) {
        add(text, "\n    expected  ", allowed.asText());
      }
      add(text, "\n    sequence  ", violation.path("repetition").asText());
    }
    add(text, "\n  repeat    mvn test -Dtck.select=", selection(rule));
    return new RuleOutcome(verdict, rule.path("level").asText().equals("must"), text.toString());
  }

  /** The rules to select for the checks that found the first violation to run again. */
  private static String selection(JsonNode rule) {
    List<String> ids = new ArrayList<>();
    rule.path("violations").path(0).path("checks").forEach(id -> ids.add(id.asText()));
    return ids.isEmpty() ? rule.get("rule").asText() : String.join(",", ids);
  }

  private static void add(StringBuilder text, String label, String value) {
    if (!value.isEmpty()) {
      text.append(label).append(value);
    }
  }

  void orThrow() {
    boolean isOpen = verdict.equals("undecided") || verdict.equals("not exercised") && isDue;
    if (verdict.equals("violates") || isOpen) {
      throw new AssertionFailedError(text);
    }
    if (!verdict.equals("conforms")) {
      throw new TestAbortedException(text);
    }
  }
}
