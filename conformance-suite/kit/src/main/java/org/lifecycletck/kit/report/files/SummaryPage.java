package org.lifecycletck.kit.report.files;

import java.util.List;
import org.lifecycletck.kit.report.Printable;
import org.lifecycletck.kit.report.RunHeader;
import org.lifecycletck.kit.report.stream.RunRecord;
import org.lifecycletck.kit.report.stream.Symptom;

/** A run as a Markdown page, for a job summary. */
final class SummaryPage {
  private static final int MOST_RULES = 200;
  private static final int MOST_SYMPTOMS = 10;
  private static final int MOST_CHARACTERS = 300;

  private SummaryPage() {}

  static String of(RunRecord run) {
    RunHeader header = run.header();
    StringBuilder page = new StringBuilder();
    page.append("# ").append(escape(header.subject())).append(": ");
    page.append(escape(run.conformance())).append("\n\n");
    page.append("| subject | profile | verifier | misuse | rule set | kit | seed | exit code |\n");
    page.append("|---|---|---|---|---|---|---|---|\n");
    row(
        page,
        header.subjectWords(),
        header.profile(),
        header.verifier() ? "on" : "off",
        header.misuse() ? "yes" : "no",
        header.ruleSet(),
        header.kit(),
        String.valueOf(header.seed()),
        run.isPartial() ? "none" : String.valueOf(run.footer().exit().code()));
    if (run.isPartial()) {
      page.append("\nThis is partial: ").append(run.checks().size());
      page.append(" checks were decided when it was written.\n");
    } else {
      verdicts(run, page);
    }
    lacking(header, page);
    return page.toString();
  }

  private static void verdicts(RunRecord run, StringBuilder page) {
    page.append("\n| verdict | rules |\n|---|---|\n");
    run.footer().rules().forEach((word, count) -> row(page, word, String.valueOf(count)));
    symptoms(run, page);
    attention(run, page);
    if (run.footer().coverage() != null) {
      page.append("\nCovered: ").append(escape(run.footer().coverage().words())).append(".\n");
    }
    if (!run.footer().stopped().isEmpty()) {
      page.append("\nThe run ended early: ");
      page.append(escape(run.footer().stopped())).append(".\n");
    }
    List<String> reasons = run.footer().exit().reasons();
    if (!reasons.isEmpty()) {
      page.append("\nExit code ").append(run.footer().exit().code()).append(":\n\n");
      reasons.stream()
          .limit(MOST_RULES)
          .forEach(r -> page.append("- ").append(escape(r)).append('\n'));
    }
  }

  /** What goes wrong first, so that many rules broken for one reason are seen as that. */
  private static void symptoms(RunRecord run, StringBuilder page) {
    List<Symptom> symptoms =
        Symptom.of(
            run.checks().stream().filter(RunRecord.Check::isAgainst).limit(MOST_RULES).toList());
    if (!symptoms.isEmpty()) {
      page.append("\n| goes wrong first | allowed there | checks | the shortest |\n");
      page.append("|---|---|---|---|\n");
    }
    for (Symptom symptom : symptoms.subList(0, Math.min(MOST_SYMPTOMS, symptoms.size()))) {
      RunRecord.Check shortest = symptom.checks().get(0);
      row(
          page,
          symptom.seen(),
          symptom.allowed(),
          String.valueOf(symptom.checks().size()),
          shortest.checks().stream().findFirst().orElse("") + " " + shortest.check());
    }
  }

  private static void attention(RunRecord run, StringBuilder page) {
    List<RunRecord.Rule> open =
        run.rules().stream()
            .filter(rule -> !rule.verdict().equals("conforms"))
            .filter(rule -> !rule.verdict().equals("not applicable"))
            .toList();
    if (open.isEmpty()) {
      return;
    }
    page.append("\n| rule | verdict | title | why |\n|---|---|---|---|\n");
    open.stream()
        .limit(MOST_RULES)
        .forEach(rule -> row(page, rule.id(), rule.verdict(), rule.title(), rule.reason()));
    if (open.size() > MOST_RULES) {
      page.append("\nand ").append(open.size() - MOST_RULES).append(" more\n");
    }
  }

  private static void lacking(RunHeader header, StringBuilder page) {
    if (header.missing().isEmpty()) {
      return;
    }
    page.append("\n| the subject does not offer | because |\n|---|---|\n");
    header.missing().forEach((name, why) -> row(page, name, why));
  }

  private static void row(StringBuilder page, String... cells) {
    page.append('|');
    for (String cell : cells) {
      page.append(' ').append(escape(cell)).append(" |");
    }
    page.append('\n');
  }

  /** One line on which nothing is markup. */
  static String escape(String text) {
    String line = Printable.line(text);
    String shown =
        line.length() <= MOST_CHARACTERS ? line : line.substring(0, MOST_CHARACTERS) + "...";
    return shown
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replaceAll("([\\\\`*_{}\\[\\]#|!~])", "\\\\$1")
        .replaceAll("(?i)\\b(https?|ftp|mailto):", "$1&#58;")
        .replace("www.", "www&#46;")
        .replace("@", "&#64;");
  }
}
