package org.lifecycletck.kit.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lifecycletck.kit.report.Printable;
import org.lifecycletck.kit.report.stream.RunRecord;

/**
 * A row of the matrix.
 *
 * @param example the evidence of scenarios; empty where there is none
 * @param sampled the evidence of properties
 * @param exhaustive the evidence of races, each in all its schedules
 * @param explained the evidence of explained histories
 * @param model the evidence on the model
 * @param untold how many checks are not in the list
 */
public record RuleView(
    String id,
    String area,
    String title,
    String level,
    String party,
    String verdict,
    String style,
    String reason,
    String sentence,
    String source,
    String link,
    String place,
    String example,
    String sampled,
    String exhaustive,
    String explained,
    String model,
    List<CheckView> checks,
    int untold) {

  private static final int MOST_CHECKS = 25;

  /** A check of the rule; {@code anchor} is empty where nothing more is told of it. */
  public record CheckView(String name, String words, String verdict, String style, String anchor) {}

  static RuleView of(RunRecord.Rule rule, List<RunRecord.Check> checks, RunRecord run) {
    List<RunRecord.Check> order = new ArrayList<>(checks);
    order.sort(
        Comparator.comparing((RunRecord.Check check) -> !check.isAgainst())
            .thenComparing(RunRecord.Check::name));
    return new RuleView(
        rule.id(),
        rule.id().substring(0, 3),
        rule.title(),
        rule.level(),
        rule.party().replace('-', ' '),
        rule.verdict(),
        HeadView.style(rule.verdict()),
        Printable.line(rule.reason()),
        plain(rule.sentence()),
        rule.page() + " (" + rule.section() + ")",
        rule.link(),
        rule.place(),
        counted(rule.scenarios(), "example"),
        sampled(rule, run),
        counted(rule.races(), "race"),
        counted(rule.histories(), "history"),
        model(rule),
        order.stream().limit(MOST_CHECKS).map(check -> view(rule.id(), check)).toList(),
        Math.max(0, order.size() - MOST_CHECKS));
  }

  /** A sentence without the marks of its Markdown. */
  static String plain(String sentence) {
    return sentence.replace("`", "");
  }

  private static CheckView view(String rule, RunRecord.Check check) {
    return new CheckView(
        check.nameFor(rule),
        Printable.line(check.check()),
        check.verdict(),
        HeadView.style(check.verdict()),
        check.isAgainst() ? ViolationView.anchor(check) : "");
  }

  private static String sampled(RunRecord.Rule rule, RunRecord run) {
    return rule.sequences() == 0 ? "" : rule.sequences() + ", seed " + run.header().seed();
  }

  private static String model(RunRecord.Rule rule) {
    List<String> parts = new ArrayList<>();
    if (rule.rows() > 0) {
      parts.add(counted(rule.rows(), "row"));
    }
    if (rule.invariants() > 0) {
      parts.add(counted(rule.invariants(), "invariant"));
    }
    return String.join(", ", parts);
  }

  private static String counted(int number, String word) {
    if (number == 0) {
      return "";
    }
    String many = word.endsWith("y") ? word.substring(0, word.length() - 1) + "ies" : word + "s";
    return number + " " + (number == 1 ? word : many);
  }
}
