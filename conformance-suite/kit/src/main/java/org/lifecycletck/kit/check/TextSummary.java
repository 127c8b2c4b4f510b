package org.lifecycletck.kit.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.lifecycletck.explorer.Stop;
import org.lifecycletck.explorer.Verdict;

/** A summary for people: a line a slice, what was found, and the verdict. */
public final class TextSummary {
  private TextSummary() {}

  /** The lines of a summary. */
  public static List<String> lines(Summary summary, double seconds) {
    List<String> lines = new ArrayList<>();
    summary.results().forEach(result -> lines.add(line(result)));
    lines.add("");
    witnesses(summary, lines);
    rows(summary, lines);
    summary.failures().forEach(failure -> story(failure, lines));
    lines.add(
        String.format(
            Locale.ROOT,
            "%s: %,d states, %,d transitions, %.1f s",
            summary.verdict(),
            summary.states(),
            summary.transitions(),
            seconds));
    return lines;
  }

  private static String line(SliceResult result) {
    String covered =
        String.format(
            Locale.ROOT,
            "%-26s %s %-19s %,13d states %,14d transitions %6.1f s",
            result.slice(),
            result.bounds(),
            result.engine(),
            result.states(),
            result.transitions(),
            result.seconds());
    return result.stop() == Stop.COMPLETE ? covered : covered + "  stopped: " + why(result.stop());
  }

  private static String why(Stop stop) {
    return switch (stop) {
      case COMPLETE -> "everything was looked at";
      case STATES -> "too many states";
      case MEMORY -> "the memory limit was reached";
      case TIME -> "the time was over";
      case CANCELLED -> "interrupted";
      case FAILURE -> "a claim failed";
    };
  }

  private static void witnesses(Summary summary, List<String> lines) {
    Map<String, Finding> shortest = new TreeMap<>();
    for (Finding finding : summary.findings()) {
      if (finding.kind() == Finding.Kind.WITNESS && finding.verdict() == Verdict.HOLDS) {
        shortest.merge(
            finding.claim(), finding, (a, b) -> a.story().size() <= b.story().size() ? a : b);
      }
    }
    shortest.forEach(
        (claim, finding) ->
            lines.add(
                String.format(
                    "possible: %s (%s, %d steps)",
                    claim, finding.slice(), finding.story().size())));
  }

  private static void rows(Summary summary, List<String> lines) {
    int due = summary.due().size();
    int silent = summary.silent().size();
    lines.add("rows: " + (due - silent) + " of " + due + " that are due fire");
    if (silent > 0) {
      lines.add("  " + whySilent(summary) + ": " + String.join(" ", summary.silent()));
    }
  }

  private static String whySilent(Summary summary) {
    if (!summary.isComplete()) {
      return "not in what was looked at";
    }
    return summary.mustAllFire() ? "never fire" : "not within these bounds or slices";
  }

  private static void story(Finding finding, List<String> lines) {
    lines.add("");
    lines.add("does not hold: " + finding.claim() + ", in " + finding.slice());
    steps(finding, lines);
    lines.add("");
  }

  /** The story of a finding: a numbered line a step, in the words of the rows. */
  static void steps(Finding finding, List<String> lines) {
    int number = 0;
    for (String step : finding.story()) {
      if (number == finding.loop()) {
        lines.add("      from here on for ever:");
      }
      lines.add(String.format("%4d. %s", ++number, step));
    }
    if (number == finding.loop()) {
      lines.add("      and so it stays for ever");
    }
  }
}
