package org.lifecycletck.kit.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lifecycletck.kit.report.Printable;
import org.lifecycletck.kit.report.stream.RunRecord;

/**
 * How many rules were due, and what became of them; and why the others were not.
 *
 * @param words a sentence
 * @param others the rules that were not due: a reason and how many, the most frequent first
 */
public record Due(String words, List<Reason> others) {
  private static final String NOT_TESTABLE = "not testable: ";

  /** Why some rules are not due. */
  public record Reason(String words, int number) {}

  static Due of(RunRecord run) {
    Map<String, Integer> others = new TreeMap<>();
    int due = 0;
    int conform = 0;
    int broken = 0;
    for (RunRecord.Rule rule : run.rules()) {
      if (rule.verdict().equals("not applicable") || rule.verdict().equals("preview")) {
        others.merge(reason(rule), 1, Integer::sum);
      } else {
        due++;
        conform += rule.verdict().equals("conforms") ? 1 : 0;
        broken += rule.verdict().equals("violates") ? 1 : 0;
      }
    }
    List<Reason> reasons = new ArrayList<>();
    others.forEach((words, number) -> reasons.add(new Reason(Printable.line(words), number)));
    reasons.sort((a, b) -> b.number() - a.number());
    return new Due(words(run, due, conform, broken), reasons);
  }

  private static String words(RunRecord run, int due, int conform, int broken) {
    String checks = run.checks().size() + (run.checks().size() == 1 ? " check" : " checks");
    long against = run.checks().stream().filter(RunRecord.Check::isAgainst).count();
    String start = broken > 0 ? broken + " of " + due + " rules that are due are violated: " : "";
    if (broken > 0) {
      return start + against + " of " + checks + " go wrong.";
    }
    long waived = run.rules().stream().filter(rule -> rule.verdict().equals("waived")).count();
    String others = waived == 0 ? "" : ", " + waived + (waived == 1 ? " is" : " are") + " waived";
    return conform + " of " + due + " rules that are due conform" + others + "; " + checks + ".";
  }

  private static String reason(RunRecord.Rule rule) {
    if (rule.verdict().equals("preview")) {
      return "newer than the rule set";
    }
    if (rule.reason().startsWith(NOT_TESTABLE)) {
      return "cannot be tested from outside";
    }
    return rule.reason().isEmpty() ? "not applicable" : rule.reason();
  }
}
