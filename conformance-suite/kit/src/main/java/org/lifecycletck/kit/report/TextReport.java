package org.lifecycletck.kit.report;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lifecycletck.kit.catalogue.Catalogue;
import org.lifecycletck.kit.catalogue.Rule;
import org.lifecycletck.kit.coverage.Covered;
import org.lifecycletck.kit.history.Event;
import org.lifecycletck.kit.run.CaseResult;
import org.lifecycletck.kit.run.CaseResult.Kind;
import org.lifecycletck.kit.run.Judgement;
import org.lifecycletck.spec.Profile;

/** A run for people: a line a rule, what a violation consists of, and a summary. */
public final class TextReport {
  private static final int EVENTS_BEFORE = 8;
  private static final int FEW_VIOLATIONS = 10;
  private static final int FEW_RULES = 3;
  private static final int LINE = 110;

  /** Of a violation that counts against no rule. */
  private static final String FOLLOWS = "which may follow from others";

  private static final Map<String, String> COLORS =
      Map.of(
          "conforms",
          "32",
          "violates",
          "31",
          "waived",
          "33",
          "undecided",
          "33",
          "preview",
          "33",
          "not exercised",
          "33");

  private final PrintWriter out;
  private final RunHeader header;
  private final Catalogue catalogue;
  private final Detail detail;
  private final boolean color;

  /** How much is said. */
  public enum Detail {
    /** Only what needs attention, and the summary. */
    QUIET,
    NORMAL,
    /** Every violation, however many. */
    VERBOSE
  }

  public TextReport(
      PrintWriter out, RunHeader header, Catalogue catalogue, Detail detail, boolean color) {
    this.out = out;
    this.header = header;
    this.catalogue = catalogue;
    this.detail = detail;
    this.color = color;
  }

  /** Prints everything. */
  public void print(Outcome outcome) {
    outcome.rules().forEach(this::line);
    violations(outcome);
    if (detail == Detail.VERBOSE && outcome.covered() != null) {
      missing(outcome.covered());
    }
    summary(outcome);
    out.flush();
  }

  private void line(RuleVerdict verdict) {
    boolean fine = verdict.word().equals("conforms") || verdict.word().equals("not applicable");
    if (fine && detail == Detail.QUIET) {
      return;
    }
    String tail = fine && verdict.reason().isEmpty() ? evidence(verdict) : verdict.reason();
    out.println(
        verdict.rule().id()
            + "  "
            + paint(String.format("%-14s", verdict.word()), verdict.word())
            + "  "
            + verdict.rule().title()
            + (tail.isEmpty() ? "" : "  (" + shortened(Printable.line(tail)) + ")"));
  }

  private static String shortened(String text) {
    return text.length() <= LINE ? text : text.substring(0, LINE) + "...";
  }

  private static String evidence(RuleVerdict verdict) {
    List<String> parts = new ArrayList<>();
    count(verdict.scenarios(), "scenario", "scenarios", parts);
    count(verdict.properties(), "property", "properties", parts);
    count(verdict.races(), "race", "races", parts);
    count(verdict.histories(), "history", "histories", parts);
    return String.join(", ", parts);
  }

  private static void count(int number, String one, String many, List<String> parts) {
    if (number > 0) {
      parts.add(number + " " + (number == 1 ? one : many));
    }
  }

  private void violations(Outcome outcome) {
    List<CaseResult> checks = outcome.violations();
    Demand demand = new Demand(header.profile(), header.misuse());
    Blame blame = new Blame(catalogue, demand, outcome.checks());
    int shown = detail == Detail.VERBOSE ? checks.size() : FEW_VIOLATIONS;
    for (int i = 0; i < Math.min(shown, checks.size()); i++) {
      violation(i + 1, checks.get(i), blame);
    }
    if (checks.size() > shown) {
      out.println();
      out.println((checks.size() - shown) + " more violations; --verbose shows all of them");
    }
  }

  private void violation(int number, CaseResult check, Blame blame) {
    Judgement judgement = check.judgement();
    List<String> broken = List.copyOf(blame.of(check));
    out.println();
    String against = broken.isEmpty() ? FOLLOWS : String.join(", ", broken);
    out.println(paint("Violation " + number, "violates") + ": " + against);
    for (String id : broken.subList(0, Math.min(FEW_RULES, broken.size()))) {
      catalogue.rule(id).ifPresent(this::rule);
    }
    field("check", "'" + check.name() + "', " + Place.of(check));
    field("observed", judgement.reason());
    List<String> allowed = new ArrayList<>(judgement.allowed());
    allowed.sort(Comparator.comparing((String words) -> isOther(words, check)));
    for (int i = 0; i < allowed.size(); i++) {
      field(i == 0 ? "expected" : "or", allowed.get(i));
    }
    events(check);
    String others = others(judgement.rules(), broken);
    if (!others.isEmpty()) {
      field("touches", others);
    }
    if (!judgement.defects().isEmpty()) {
      field("defects", String.join(", ", judgement.defects()));
    }
    if (!check.repetition().isEmpty()) {
      field("sequence", check.repetition());
    }
    if (check.savedIn() != null) {
      String replay = Printable.whole(header.replayCommand(check.savedIn()));
      out.println(String.format("    %-9s ", "replay") + replay);
    }
    String command = Printable.whole(header.repeatCommand(Place.selection(check)));
    out.println(String.format("    %-9s ", "repeat") + command);
  }

  /** Whether these words are about another kind of event than the one that was not explained. */
  private static boolean isOther(String words, CaseResult check) {
    int event = check.judgement().event();
    if (check.history() == null || event < 0 || event >= check.history().events().size()) {
      return false;
    }
    boolean returned = check.history().events().get(event).happening() instanceof Event.Returned;
    return returned != words.startsWith("call ");
  }

  private static String others(List<String> named, List<String> broken) {
    return named.stream().filter(id -> !broken.contains(id)).collect(Collectors.joining(", "));
  }

  private void rule(Rule rule) {
    out.println("  " + rule.id() + " (" + rule.levelName() + ") " + rule.text());
    field("source", rule.sources().get(0).toString());
  }

  private void events(CaseResult check) {
    if (check.history() == null || check.history().events().isEmpty()) {
      return;
    }
    List<Event> events = check.history().events();
    int unexplained = check.judgement().event();
    boolean explained = unexplained < 0 || unexplained >= events.size();
    int first = explained ? events.size() - 1 : unexplained;
    field(
        "step",
        explained
            ? "the history is explained; it ends so:"
            : "event " + (first + 1) + " of " + events.size() + " is the first unexplained one");
    int from = Math.max(0, first - EVENTS_BEFORE);
    if (from > 0) {
      out.println("              ...");
    }
    for (int i = from; i <= first; i++) {
      String line = Printable.line(EventWords.line(events.get(i)));
      out.println("          " + (i == unexplained ? paint("> " + line, "violates") : "  " + line));
    }
  }

  private void field(String name, String value) {
    out.println(String.format("    %-9s ", name) + Printable.text(value));
  }

  private void missing(Covered covered) {
    out.println();
    int missing = covered.missing().size() + covered.explained();
    out.println("Reachable cells that were not visited: " + missing);
    covered.missingLines().forEach(line -> out.println("  " + line));
  }

  private void summary(Outcome outcome) {
    out.println();
    out.println(
        "subject   " + Printable.line(header.subject() + " (" + header.subjectWords() + ")"));
    header
        .missing()
        .forEach(
            (name, why) -> out.println("          lacks " + name + ": " + Printable.line(why)));
    out.println(
        "demand    "
            + header.profile()
            + ", verifier "
            + (header.verifier() ? "on" : "off")
            + (header.misuse() ? ", misuse" : "")
            + ", rule set "
            + header.ruleSet()
            + ", seed "
            + header.seed());
    out.println("rules     " + counts(outcome) + " (" + outcome.checks().size() + " checks)");
    races(outcome);
    if (outcome.covered() != null) {
      out.println("covered   " + outcome.covered().words());
    }
    if (!outcome.defects().isEmpty()) {
      out.println("defects   shows " + String.join(", ", outcome.defects()));
    }
    if (!outcome.stopReason().isEmpty()) {
      out.println("stopped   " + outcome.stopReason());
    }
    outcome.stale().forEach(problem -> out.println("waivers   " + Printable.line(problem)));
    if (outcome.exit().code() == 70) {
      outcome.faults().forEach(fault -> out.println("kit fault " + fault));
    }
    out.println(
        "result    " + outcome.conformance() + " (exit code " + outcome.exit().code() + ")");
    if (outcome.exit().code() == 0 && header.select().isEmpty()) {
      out.println("deeper    " + String.join(", ", deeper()));
    }
  }

  /** What a run that found nothing may be followed by. */
  private List<String> deeper() {
    List<String> more = new ArrayList<>();
    more.add("--seed " + (header.seed() + 1) + " for other sequences");
    if (!header.misuse()) {
      more.add("--misuse for a driver's mistakes");
    }
    if (!header.profile().equals(Profile.KMDF_1_33.title())) {
      more.add("--profile kmdf-1.33 for the published source");
    }
    return more;
  }

  private void races(Outcome outcome) {
    List<CaseResult> races =
        outcome.checks().stream().filter(check -> check.kind() == Kind.RACE).toList();
    int schedules = races.stream().mapToInt(CaseResult::sequences).sum();
    if (schedules > 0) {
      out.println("races     " + races.size() + " races, " + schedules + " schedules");
    }
    if (detail == Detail.VERBOSE) {
      races.forEach(
          race -> out.println("          " + race.name() + ": " + race.judgement().reason()));
    }
  }

  private static String counts(Outcome outcome) {
    List<String> parts = new ArrayList<>();
    for (String word :
        List.of(
            "conforms",
            "violates",
            "warning",
            "waived",
            "undecided",
            "not exercised",
            "preview",
            "not applicable")) {
      if (outcome.count(word) > 0) {
        parts.add(outcome.count(word) + " " + word);
      }
    }
    return String.join(", ", parts);
  }

  private String paint(String text, String verdict) {
    String code = COLORS.get(verdict);
    return color && code != null ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
