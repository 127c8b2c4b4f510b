package org.lifecycletck.kit.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lifecycletck.kit.report.Printable;
import org.lifecycletck.kit.report.stream.Bearing;
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

  /**
   * A check of the rule.
   *
   * @param why what it leaves of the rule; empty where the verdict is its own
   * @param anchor where more is told of it; empty for nowhere
   */
  public record CheckView(
      String name, String words, String verdict, String style, String why, String anchor) {}

  static RuleView of(RunRecord.Rule rule, List<Bearing> bearings, RunRecord run) {
    List<Bearing> order = new ArrayList<>(bearings);
    order.sort(
        Comparator.comparing((Bearing bearing) -> !bearing.check().isAgainst())
            .thenComparing(bearing -> !bearing.isOwn())
            .thenComparing(bearing -> bearing.check().name()));
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
        order.stream().limit(MOST_CHECKS).map(RuleView::view).toList(),
        Math.max(0, order.size() - MOST_CHECKS));
  }

  /** A sentence without the marks of its Markdown. */
  static String plain(String sentence) {
    return sentence.replace("`", "");
  }

  private static CheckView view(Bearing bearing) {
    RunRecord.Check check = bearing.check();
    return new CheckView(
        check.nameFor(bearing.rule()),
        Printable.line(check.check()),
        bearing.verdict(),
        HeadView.style(bearing.verdict()),
        bearing.isOwn() ? "" : Printable.line(bearing.reason()),
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
