package org.lifecycletck.kit.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lifecycletck.kit.report.Printable;
import org.lifecycletck.kit.report.RunHeader;
import org.lifecycletck.kit.report.stream.RunRecord;

/**
 * What stands above everything else.
 *
 * @param grade the style of the conformance: good, bad, fair or none
 * @param counts how many rules have a verdict, by its word
 */
public record HeadView(
    String subject,
    String conformance,
    String grade,
    Due due,
    List<Fact> facts,
    List<Count> counts,
    Map<String, String> missing,
    List<String> reasons,
    boolean partial,
    int checks) {

  private static final int MOST_REASONS = 50;

  private static final List<String> ORDER =
      List.of(
          "violates",
          "warning",
          "undecided",
          "not exercised",
          "waived",
          "preview",
          "conforms",
          "not applicable");

  /** A word and what is said of it. */
  public record Fact(String name, String value) {}

  /** A verdict and how many rules have it. */
  public record Count(String word, String style, int number) {}

  static HeadView of(RunRecord run) {
    RunRecord.Footer footer = run.footer();
    Map<String, String> missing = new TreeMap<>();
    run.header()
        .missing()
        .forEach((name, why) -> missing.put(Printable.line(name), Printable.line(why)));
    return new HeadView(
        Printable.line(run.header().subject()),
        Printable.line(run.conformance()),
        grade(run.conformance()),
        Due.of(run),
        facts(run),
        counts(footer),
        missing,
        footer == null
            ? List.of()
            : HtmlReport.lines(footer.exit().reasons().stream().limit(MOST_REASONS).toList()),
        run.isPartial(),
        run.checks().size());
  }

  static String grade(String conformance) {
    if (conformance.equals("conformant")) {
      return "good";
    }
    if (conformance.startsWith("non-conformant")) {
      return "bad";
    }
    return conformance.startsWith("no verdict") ? "none" : "fair";
  }

  /** The style of a verdict. */
  static String style(String verdict) {
    return "v-" + verdict.replace(' ', '-');
  }

  private static List<Count> counts(RunRecord.Footer footer) {
    List<Count> counts = new ArrayList<>();
    if (footer != null) {
      for (String word : ORDER) {
        Integer number = footer.rules().get(word);
        if (number != null) {
          counts.add(new Count(word, style(word), number));
        }
      }
    }
    return counts;
  }

  private static List<Fact> facts(RunRecord run) {
    RunHeader header = run.header();
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("subject", Printable.line(header.subjectWords())));
    facts.add(new Fact("profile", header.profile()));
    facts.add(new Fact("verifier", header.verifier() ? "on" : "off"));
    facts.add(new Fact("misuse", header.misuse() ? "asked for" : "not asked for"));
    facts.add(new Fact("rule set", header.ruleSet()));
    facts.add(new Fact("kit", header.kit()));
    facts.add(new Fact("seed", String.valueOf(header.seed())));
    facts.add(new Fact("started", header.started()));
    if (!header.select().isEmpty()) {
      facts.add(new Fact("selected", Printable.line(String.join(", ", header.select()))));
    }
    if (run.footer() != null && run.footer().coverage() != null) {
      facts.add(new Fact("covered", run.footer().coverage().words()));
    }
    if (run.footer() != null) {
      facts.add(new Fact("exit code", String.valueOf(run.footer().exit().code())));
    }
    return facts;
  }
}
