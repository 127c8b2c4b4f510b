package org.lifecycletck.kit.report;

import java.util.List;

/** A run as a Markdown page, for a job summary. */
final class SummaryPage {
  private SummaryPage() {}

  static String of(Outcome outcome, RunHeader header) {
    StringBuilder page = new StringBuilder();
    page.append("# ").append(escape(header.subject())).append(": ");
    page.append(outcome.conformance()).append("\n\n");
    page.append("| subject | profile | verifier | misuse | rule set | kit | seed | exit code |\n");
    page.append("|---|---|---|---|---|---|---|---|\n");
    row(
        page,
        "`" + header.subjectWords() + "`",
        header.profile(),
        header.verifier() ? "on" : "off",
        header.misuse() ? "yes" : "no",
        header.ruleSet(),
        header.kit(),
        String.valueOf(header.seed()),
        String.valueOf(outcome.exit().code()));
    page.append("\n| verdict | rules |\n|---|---|\n");
    outcome.counts().forEach((word, count) -> row(page, word, String.valueOf(count)));
    attention(outcome, page);
    lacking(header, page);
    if (!outcome.stopReason().isEmpty()) {
      page.append("\nThe run ended early: ").append(escape(outcome.stopReason())).append(".\n");
    }
    return page.toString();
  }

  private static void attention(Outcome outcome, StringBuilder page) {
    List<RuleVerdict> open =
        outcome.rules().stream()
            .filter(rule -> !rule.word().equals("conforms"))
            .filter(rule -> !rule.word().equals("not applicable"))
            .toList();
    if (open.isEmpty()) {
      return;
    }
    page.append("\n| rule | verdict | title | why |\n|---|---|---|---|\n");
    for (RuleVerdict verdict : open) {
      row(page, verdict.rule().id(), verdict.word(), verdict.rule().title(), verdict.reason());
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

  private static String escape(String text) {
    return text.replace("|", "\\|").replace("\n", " ");
  }
}
