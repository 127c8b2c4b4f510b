package org.lifecycletck.kit.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lifecycletck.kit.catalogue.Rule;
import org.lifecycletck.kit.coverage.Covered;
import org.lifecycletck.kit.run.CaseResult;
import org.lifecycletck.kit.run.Verdict;

/**
 * The outcome of a run: the verdicts, what they amount to, and the exit code with its reasons.
 *
 * @param checks the results of the checks, in the order in which they came
 * @param faults what went wrong on the kit's own side
 * @param stopReason why the run ended early; empty where it did not
 * @param partial whether only some rules were selected
 * @param strict whether a failed should is an error
 * @param stale what is wrong with the waivers, a sentence each
 * @param misconduct what the subject did that no subject may do, with the code that goes with it;
 *     null where it did nothing of the kind
 * @param covered how much of the specification was gone through; null where nobody has counted
 */
public record Outcome(
    List<RuleVerdict> rules,
    List<CaseResult> checks,
    List<String> faults,
    String stopReason,
    boolean partial,
    boolean strict,
    List<String> stale,
    Exit misconduct,
    Covered covered) {

  /** Why a run ended that was ended from outside. */
  public static final String INTERRUPTED = "interrupted";

  /** A code that a process ends with, and why. */
  public record Exit(int code, List<String> reasons) {
    public Exit {
      reasons = List.copyOf(reasons);
    }
  }

  public Outcome {
    rules = List.copyOf(rules);
    checks = List.copyOf(checks);
    faults = List.copyOf(faults);
    stale = List.copyOf(stale);
  }

  /** An outcome of a run without waivers. */
  public Outcome(
      List<RuleVerdict> rules,
      List<CaseResult> checks,
      List<String> faults,
      String stopReason,
      boolean partial,
      boolean strict) {
    this(rules, checks, faults, stopReason, partial, strict, List.of(), null, null);
  }

  /** An outcome of a run of which nobody has counted how much it has covered. */
  public Outcome(
      List<RuleVerdict> rules,
      List<CaseResult> checks,
      List<String> faults,
      String stopReason,
      boolean partial,
      boolean strict,
      List<String> stale,
      Exit misconduct) {
    this(rules, checks, faults, stopReason, partial, strict, stale, misconduct, null);
  }

  /** How many rules got a verdict, by the word reports use for it. */
  public Map<String, Integer> counts() {
    Map<String, Integer> counts = new TreeMap<>();
    rules.forEach(rule -> counts.merge(rule.word(), 1, Integer::sum));
    return counts;
  }

  /** How many rules got the verdict that reports give this name. */
  public int count(String word) {
    return counts().getOrDefault(word, 0);
  }

  /** The checks that show a violation, once each. */
  public List<CaseResult> violations() {
    return checks.stream().filter(c -> c.judgement().verdict() == Verdict.VIOLATES).toList();
  }

  /** The source defects without which some history is not explained. */
  public Set<String> defects() {
    Set<String> defects = new TreeSet<>();
    checks.forEach(check -> defects.addAll(check.judgement().defects()));
    return defects;
  }

  /** The exit code: the kit's own errors first, then what is worst for the subject. */
  public Exit exit() {
    List<String> broken = ids(Verdict.VIOLATES, false);
    List<String> idle = due(Verdict.NOT_EXERCISED);
    List<String> open = ids(Verdict.UNDECIDED, true);
    if (stopReason.equals(INTERRUPTED)) {
      return new Exit(130, List.of(INTERRUPTED));
    }
    if (!faults.isEmpty()) {
      return new Exit(70, faults);
    }
    if (misconduct != null) {
      return misconduct;
    }
    if (!broken.isEmpty()) {
      return new Exit(1, reasons("violated", broken));
    }
    if (!idle.isEmpty()) {
      return new Exit(4, reasons("not exercised", idle));
    }
    if (!stale.isEmpty()) {
      return new Exit(3, stale);
    }
    if (!open.isEmpty()) {
      return new Exit(2, reasons("undecided", open));
    }
    return count("conforms") + count("waived") + count(RuleVerdict.PREVIEW) == 0
        ? new Exit(4, List.of("no rule was exercised"))
        : new Exit(0, List.of());
  }

  private static List<String> reasons(String what, List<String> ids) {
    List<String> reasons = new ArrayList<>();
    ids.forEach(id -> reasons.add(what + ": " + id));
    return reasons;
  }

  private List<String> ids(Verdict verdict, boolean warnings) {
    return rules.stream()
        .filter(rule -> rule.verdict() == verdict && !rule.isPreview())
        .filter(rule -> warnings || strict || !rule.isWarning())
        .map(rule -> rule.rule().id())
        .toList();
  }

  private List<String> due(Verdict verdict) {
    return rules.stream()
        .filter(rule -> rule.verdict() == verdict && !rule.isPreview())
        .filter(rule -> rule.rule().level() == Rule.Level.MUST)
        .map(rule -> rule.rule().id())
        .toList();
  }

  /** What the verdicts amount to, in a few words. */
  public String conformance() {
    int code = exit().code();
    if (code == 70) {
      return "no verdict: the kit failed";
    }
    if (code == 130) {
      return "no verdict: interrupted";
    }
    if (code == 76) {
      return "no verdict: the subject broke the protocol";
    }
    if (code == 69) {
      return "no verdict: the subject was lost";
    }
    if (code == 1) {
      return "non-conformant";
    }
    if (code == 3) {
      return "conditional: a waiver is stale or has expired";
    }
    if (code != 0) {
      return "incomplete: no verdict on some rules";
    }
    int waived = count("waived");
    if (waived > 0) {
      return "conditional: " + waived + (waived == 1 ? " rule is waived" : " rules are waived");
    }
    if (partial) {
      return "conforms as far as selected";
    }
    boolean lacking =
        rules.stream()
            .anyMatch(r -> r.verdict() == Verdict.NOT_APPLICABLE && r.reason().startsWith(LACKS));
    return lacking ? "conformant in what it offers" : "conformant";
  }

  /** How the reason begins where a subject lacks a capability. */
  static final String LACKS = "the subject does not offer";
}
