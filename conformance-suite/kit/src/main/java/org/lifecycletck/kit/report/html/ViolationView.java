package org.lifecycletck.kit.report.html;

import java.util.List;
import org.lifecycletck.kit.history.Event;
import org.lifecycletck.kit.report.CallNames;
import org.lifecycletck.kit.report.EventWords;
import org.lifecycletck.kit.report.Printable;
import org.lifecycletck.kit.report.stream.Histories;
import org.lifecycletck.kit.report.stream.RunRecord;

/**
 * Everything about one check that speaks against the subject.
 *
 * @param sequence the sequence diagram; empty where there is no history, or no room
 * @param steps the events, a line each
 * @param wrong the index among the steps of the first wrong one; -1 where there is none
 */
public record ViolationView(
    String anchor,
    String check,
    String verdict,
    String style,
    String source,
    List<BrokenRule> rules,
    String observed,
    String reason,
    List<String> allowed,
    String waiver,
    String sequence,
    String timeline,
    List<String> steps,
    int wrong,
    String counterexample,
    String repetition,
    String repeat,
    String replay) {

  private static final int MOST_ALLOWED = 20;
  private static final int MOST_STEPS = 200;

  /** A rule that the check speaks against. */
  public record BrokenRule(String id, String level, String sentence, String source, String link) {}

  static String anchor(RunRecord.Check check) {
    return "violation-" + String.join("-", check.checks()) + "-" + check.name();
  }

  static ViolationView of(RunRecord.Check check, List<RunRecord.Rule> broken, boolean pictures) {
    List<Event> all = pictures ? Histories.events(check) : List.of();
    CallNames names = CallNames.of(all);
    List<String> allowed =
        HtmlReport.lines(check.allowed().stream().limit(MOST_ALLOWED).map(names::in).toList());
    int wrong = check.event() == null || check.event() >= all.size() ? -1 : check.event();
    List<Event> events = told(all, wrong);
    int from = Math.max(0, events.size() - MOST_STEPS);
    List<String> steps =
        events.subList(from, events.size()).stream()
            .map(event -> event.sequence() + "  " + event.strand() + "  " + EventWords.of(event))
            .toList();
    return new ViolationView(
        anchor(check),
        Printable.line(check.check()),
        check.verdict(),
        HeadView.style(check.verdict()),
        Printable.line(check.source()),
        broken.stream().map(ViolationView::rule).toList(),
        Printable.line(check.observed()),
        Printable.text(names.in(check.reason())),
        allowed,
        Printable.line(check.waiver()),
        events.isEmpty() ? "" : SequenceDiagram.of(events, wrong, allowed),
        events.isEmpty() ? "" : Timeline.of(events, wrong),
        HtmlReport.lines(steps),
        wrong < 0 ? -1 : wrong - from,
        Printable.line(check.counterexample()),
        Printable.text(check.repetition()),
        Printable.whole(check.repeat()),
        check.replay() == null ? "" : Printable.whole(check.replay()));
  }

  /** The events up to the wrong one; all where it is a call, which is wrong for what follows. */
  private static List<Event> told(List<Event> events, int wrong) {
    boolean later = wrong < 0 || events.get(wrong).happening() instanceof Event.Called;
    return later ? events : events.subList(0, wrong + 1);
  }

  private static BrokenRule rule(RunRecord.Rule rule) {
    return new BrokenRule(
        rule.id(),
        rule.level(),
        RuleView.plain(rule.sentence()),
        rule.page() + " (" + rule.section() + ")",
        rule.link());
  }

  /** About how many characters it takes. */
  int size() {
    return sequence.length() + timeline.length() + steps.stream().mapToInt(String::length).sum();
  }
}
