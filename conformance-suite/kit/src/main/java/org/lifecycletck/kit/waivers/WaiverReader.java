package org.lifecycletck.kit.waivers;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.lifecycletck.kit.run.Verdict;

/** Reads one waiver. */
final class WaiverReader {
  private WaiverReader() {}

  static Waiver read(Fields fields, LocalDate today) {
    String check = fields.text("check");
    if (!check.matches("[A-Z*]{1,4}[A-Z0-9*-]*(/[a-z0-9*-]+)?") || !check.contains("/")) {
      throw fields.bad("'check' is no name such as SND-001/the-target-refuses: " + check);
    }
    Verdict expected =
        switch (fields.text("expect")) {
          case "violates" -> Verdict.VIOLATES;
          case "undecided" -> Verdict.UNDECIDED;
          default -> throw fields.bad("'expect' is violates or undecided");
        };
    String match = fields.text("match", "");
    String reason = fields.text("reason");
    String issue = fields.text("issue");
    if (!issue.matches("https?://\\S+")) {
      throw fields.bad("'issue' is no link: " + issue);
    }
    String owner = fields.text("owner");
    LocalDate expires = expires(fields, today);
    fields.end();
    return new Waiver(check, expected, match, reason, issue, owner, expires, fields.line());
  }

  private static LocalDate expires(Fields fields, LocalDate today) {
    String text = fields.text("expires");
    LocalDate expires;
    try {
      expires = LocalDate.parse(text);
    } catch (DateTimeParseException problem) {
      throw fields.bad("'expires' is no day such as 2026-01-31: " + text);
    }
    if (expires.isAfter(today.plusYears(1))) {
      throw fields.bad("'expires' is more than a year away: " + text);
    }
    return expires;
  }
}
