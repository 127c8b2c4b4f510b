package org.lifecycletck.kit.report;

import java.util.List;
import java.util.Locale;
import org.lifecycletck.kit.catalogue.Rule;
import org.lifecycletck.kit.run.CaseResult;
import org.lifecycletck.kit.run.Verdict;

/**
 * What a run says of one rule.
 *
 * @param reason why, where the verdict alone does not tell; may be empty
 * @param scenarios how many of its scenarios the subject conformed to
 * @param properties how many of its properties the subject conformed to
 * @param races how many of its races the subject conformed to
 * @param sequences how many random sequences those properties played
 * @param histories how many explained histories, of whatever check, needed the rule
 * @param violations the checks that speak against it
 * @param preview whether the rule is not in the rule set yet, so that nothing hangs on the verdict
 */
public record RuleVerdict(
    Rule rule,
    Verdict verdict,
    String reason,
    int scenarios,
    int properties,
    int races,
    int sequences,
    int histories,
    List<CaseResult> violations,
    boolean preview) {

  /** The verdict on a rule that is not in the rule set, where it does not conform. */
  public static final String PREVIEW = "preview";

  public RuleVerdict {
    violations = List.copyOf(violations);
  }

  /** Whether it is a failed should: told, but an error only where that is asked for. */
  public boolean isWarning() {
    return verdict == Verdict.VIOLATES && rule.level() == Rule.Level.SHOULD;
  }

  /** Whether it is told and nothing more, because the rule is not in the rule set. */
  public boolean isPreview() {
    return preview
        && (verdict == Verdict.VIOLATES
            || verdict == Verdict.UNDECIDED
            || verdict == Verdict.NOT_EXERCISED);
  }

  /** The same with the verdict as part of the reason. */
  RuleVerdict told() {
    return new RuleVerdict(
        rule,
        verdict,
        word(verdict) + (reason.isEmpty() ? "" : ": " + reason),
        scenarios,
        properties,
        races,
        sequences,
        histories,
        violations,
        preview);
  }

  /** The verdict as reports name it. */
  public String word() {
    if (isPreview()) {
      return PREVIEW;
    }
    return isWarning() ? "warning" : word(verdict);
  }

  /** A verdict as reports name it. */
  public static String word(Verdict verdict) {
    return verdict.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
