package org.lifecycletck.kit.cli;

import java.io.PrintWriter;
import java.util.List;
import org.lifecycletck.kit.catalogue.Rule;
import org.lifecycletck.kit.races.Race;
import org.lifecycletck.kit.races.Races;

/** A rule for people who want to know what it means and why it failed. */
final class Explanation {
  private static final int WIDTH = 84;

  private final Rule rule;
  private final RowIndex index;
  private final List<String> properties;

  /** An explanation that counts on these properties, a sentence each. */
  Explanation(Rule rule, RowIndex index, List<String> properties) {
    this.rule = rule;
    this.index = index;
    this.properties = properties;
  }

  void print(PrintWriter out) {
    out.println(rule.id() + "  " + rule.title());
    out.println();
    paragraph(out, "  ", rule.text());
    out.println();
    facts(out);
    scenarios(out);
    properties(out);
    races(out);
    rows(out);
    advice(out);
  }

  private void facts(PrintWriter out) {
    fact(out, "level", rule.levelName());
    fact(out, "obliges", rule.party().tag().replace('-', ' '));
    rule.sources().forEach(source -> fact(out, "source", source.toString()));
    rule.frameworkSources().forEach(file -> fact(out, "framework", file));
    fact(out, "profile", rule.profile() == null ? "both" : rule.profile() + " only");
    if (rule.verifierOn()) {
      fact(out, "verifier", "needs the framework's verifier");
    }
    if (rule.misuse()) {
      fact(out, "misuse", "what happens when the driver breaks a rule; needs --misuse");
    }
    rule.aliases().forEach(alias -> fact(out, "SDV rule", alias));
    fact(out, "checked by", Checked.words(rule) + propertyCount());
    if (!rule.isTestable()) {
      fact(out, "because", rule.untestableReason());
    }
    fact(out, "written at", rule.place());
  }

  private String propertyCount() {
    int count = properties.size();
    return count == 0 ? "" : ", " + count + (count == 1 ? " property" : " properties");
  }

  private void scenarios(PrintWriter out) {
    if (rule.scenarios().isEmpty()) {
      return;
    }
    out.println();
    out.println("Scenarios");
    for (Rule.Scenario scenario : rule.scenarios()) {
      String examples = scenario.examples() == 1 ? "" : " (" + scenario.examples() + " examples)";
      out.println("  line " + scenario.line() + ": " + scenario.name() + examples);
    }
  }

  private void properties(PrintWriter out) {
    if (!properties.isEmpty()) {
      out.println();
      out.println("Properties");
      properties.forEach(sentence -> paragraph(out, "  ", sentence));
    }
  }

  private void races(PrintWriter out) {
    List<Race> races =
        Races.shipped().stream().filter(race -> race.rules().contains(rule.id())).toList();
    if (!races.isEmpty()) {
      out.println();
      out.println("Races (tck list --races --select " + rule.id() + " shows their outcomes)");
      races.forEach(race -> out.println("  " + race.id() + ": " + race.title()));
    }
  }

  private void rows(PrintWriter out) {
    List<RowIndex.RowWords> rows = index.rows(rule.id());
    List<String> invariants = index.invariants(rule.id());
    if (!rows.isEmpty()) {
      out.println();
      out.println("Rows of the specification");
    }
    for (RowIndex.RowWords row : rows) {
      out.println("  " + row.name() + (row.note().isEmpty() ? "" : "  [" + row.note() + "]"));
      part(out, "when", row.when());
      part(out, "given", row.given());
      part(out, "then", row.then());
      part(out, "seen", row.seen());
    }
    if (!invariants.isEmpty()) {
      out.println();
      out.println("Invariants");
      invariants.forEach(sentence -> paragraph(out, "  ", sentence));
    }
  }

  private void advice(PrintWriter out) {
    out.println();
    out.println("When it fails");
    if (!rule.scenarios().isEmpty()) {
      out.println("  Read the scenario that failed; its steps are what the kit did, in order.");
    }
    if (!index.rows(rule.id()).isEmpty()) {
      out.println("  Compare the state before the first unexplained event with 'given' above: the");
      out.println("  row that should have applied says in 'then' and 'seen' what was expected.");
    }
    if (!index.invariants(rule.id()).isEmpty()) {
      out.println("  Count in the counterexample what the invariant speaks of, event by event.");
    }
    if (rule.isTestable()) {
      out.println(
          "  Repeat it alone: tck run --subject SUBJECT --select " + rule.id() + " --out DIR");
    } else {
      out.println("  The kit cannot see it fail; `tck trace` may name it as the driver's mistake.");
    }
    for (Rule.Source source : rule.sources()) {
      out.println("  Documentation: page " + source.page() + ", section " + source.section());
    }
  }

  private static void fact(PrintWriter out, String name, String value) {
    out.println(String.format("  %-11s ", name) + value);
  }

  private static void part(PrintWriter out, String name, String words) {
    if (!words.isEmpty()) {
      paragraph(out, String.format("    %-6s ", name), words);
    }
  }

  private static void paragraph(PrintWriter out, String indent, String text) {
    String next = " ".repeat(indent.length());
    StringBuilder line = new StringBuilder(indent);
    boolean empty = true;
    for (String word : text.split(" ")) {
      if (!empty && line.length() + 1 + word.length() > WIDTH) {
        out.println(line);
        line = new StringBuilder(next);
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    out.println(line);
  }
}
