package org.lifecycletck.kit.waivers;

import com.fasterxml.jackson.databind.node.TextNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lifecycletck.kit.report.Printable;
import org.lifecycletck.kit.report.stream.RunRecord;
import org.lifecycletck.kit.run.Verdict;

/**
 * A first file of waivers for what failed in a run. What only people know (reason, issue, owner) is
 * left empty, and a file in which it is still empty is refused.
 */
public final class WaiverDraft {
  private static final int LONGEST_MATCH = 160;

  private final RunRecord run;
  private final LocalDate expires;
  private final Map<String, String> titles = new HashMap<>();
  private final Map<String, RunRecord.Check> failed = new TreeMap<>();

  private WaiverDraft(RunRecord run, LocalDate expires) {
    this.run = run;
    this.expires = expires;
    run.rules().forEach(rule -> titles.put(rule.id(), rule.title()));
    for (RunRecord.Check check : run.checks()) {
      Verdict verdict = RecordedChecks.verdict(check);
      if (verdict == Verdict.VIOLATES || verdict == Verdict.UNDECIDED) {
        failed.put(check.nameFor(rule(check)), check);
      }
    }
  }

  /** The file for the failures of this run, each put up with until this day. */
  public static WaiverDraft of(RunRecord run, LocalDate expires) {
    return new WaiverDraft(run, expires);
  }

  /** The names of the checks in it. */
  public List<String> checks() {
    return List.copyOf(failed.keySet());
  }

  /** Its text. */
  public String text() {
    List<String> lines = new ArrayList<>();
    lines.add("# What is known to fail in " + Printable.line(run.header().subject()));
    lines.add(
        "# (profile "
            + run.header().profile()
            + ", seed "
            + run.header().seed()
            + ", run of "
            + run.header().started()
            + ").");
    lines.add("# Fill in reason, issue and owner of each, or take it out and mend what it hides;");
    lines.add("# `tck waivers check` tells what is left to do.");
    lines.add("schema: " + WaiverFile.SCHEMA);
    lines.add("set: " + quoted(run.header().ruleSet()));
    lines.add(failed.isEmpty() ? "waivers: []" : "waivers:");
    failed.forEach((name, check) -> add(name, check, lines));
    return String.join("\n", lines) + "\n";
  }

  private void add(String name, RunRecord.Check check, List<String> lines) {
    String title = titles.getOrDefault(name.substring(0, name.indexOf('/')), "");
    lines.add("  - check: " + name + (title.isEmpty() ? "" : "  # " + title));
    lines.add("    expect: " + check.verdict());
    lines.add("    match: " + quoted(match(check)));
    lines.add("    reason: \"\"");
    lines.add("    issue: \"\"");
    lines.add("    owner: \"\"");
    lines.add("    expires: " + expires);
  }

  /** The rule that speaks for the check: one it is counted against, where there is one. */
  private String rule(RunRecord.Check check) {
    for (RunRecord.Rule rule : run.rules()) {
      if (check.checks().contains(rule.id()) && rule.against().contains(check.name())) {
        return rule.id();
      }
    }
    return check.checks().get(0);
  }

  /**
   * The part of the reason that stays the same: its first sentence; of a property, whose requests
   * and targets come by chance, what is said of them.
   */
  private static String match(RunRecord.Check check) {
    String reason = check.reason();
    int end = reason.indexOf("; ");
    String first = end < 0 ? reason : reason.substring(0, end);
    int colon = first.indexOf(": ");
    String match = check.kind().equals("property") ? first.substring(colon + 1).strip() : first;
    String line = match.lines().findFirst().orElse("");
    return line.substring(0, Math.min(line.length(), LONGEST_MATCH));
  }

  /** A text in double quotes, which YAML reads as JSON does. */
  private static String quoted(String text) {
    return TextNode.valueOf(text).toString();
  }
}
