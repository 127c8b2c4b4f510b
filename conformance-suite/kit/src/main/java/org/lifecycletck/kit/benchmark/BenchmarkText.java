package org.lifecycletck.kit.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A comparison as a table for people. */
final class BenchmarkText {
  private BenchmarkText() {}

  /** The lines about one model. */
  static List<String> lines(Comparison comparison, int rounds) {
    List<String> lines = new ArrayList<>();
    lines.add(comparison.size() + ", medians of " + rounds + (rounds == 1 ? " round" : " rounds"));
    lines.add(
        String.format(
            Locale.ROOT,
            "  %-22s %13s %14s %8s %8s %12s %8s %8s %8s %8s",
            "",
            "states",
            "transitions",
            "seconds",
            "cpu s",
            "states/s",
            "bytes/st",
            "speed",
            "by cpu",
            "memory"));
    comparison.results().forEach(result -> lines.add(line(result, comparison.measure())));
    lines.add("  " + agreement(comparison));
    return lines;
  }

  private static String line(Result result, Result measure) {
    if (!result.hasRuns()) {
      return String.format(Locale.ROOT, "  %-22s %s", result.name(), result.problem());
    }
    String figures =
        String.format(
            Locale.ROOT,
            "  %-22s %,13d %14s %8.2f %8s %,12.0f %8s",
            result.name(),
            result.counts().states(),
            transitions(result.counts()),
            result.seconds(),
            number(result.processorSeconds(), "%.2f"),
            result.statesPerSecond(),
            number(result.bytesPerState(), "%.0f"));
    String ratios = measure == null || measure == result ? "" : ratios(result, measure);
    return figures + ratios + (result.problem() == null ? "" : "  then " + result.problem());
  }

  private static String transitions(Counts counts) {
    return counts.transitions() == Counts.NOT_COUNTED
        ? "-"
        : String.format(Locale.ROOT, "%,d", counts.transitions());
  }

  private static String ratios(Result result, Result measure) {
    return String.format(
        Locale.ROOT,
        " %8s %8s %8s",
        number(result.speedAgainst(measure), "%.1fx"),
        number(result.thriftAgainst(measure), "%.1fx"),
        share(result.memoryAgainst(measure)));
  }

  private static String share(double share) {
    return share < 1 ? number(1 / share, "1/%.1f") : number(share, "%.1fx");
  }

  private static String number(double number, String format) {
    boolean known = number > 0 && !Double.isInfinite(number);
    return known ? String.format(Locale.ROOT, format, number) : "-";
  }

  /** Whether the counts agree, in a sentence. */
  static String agreement(Comparison comparison) {
    String names = comparison.exact().stream().map(Result::name).collect(Collectors.joining(", "));
    if (!comparison.isDecided()) {
      return "nothing to compare: counts of " + (names.isEmpty() ? "nobody" : names + " only");
    }
    return (comparison.countsAgree() ? "counts agree: " : "COUNTS DIFFER: ") + names;
  }
}
