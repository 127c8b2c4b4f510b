package org.lifecycletck.spec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows as a Markdown table, one section a step. */
public final class RowTable {
  private RowTable() {}

  /** The whole table. */
  public static String markdown() {
    StringBuilder text = new StringBuilder();
    text.append("# The rows of the specification\n\n");
    text.append(
        "Generated from the table in `org.lifecycletck.spec`; edit the rows, not this page.\n");
    text.append(
        "Read a line as: *when* this happens, *given* that, *then* so, and this is *seen*.\n");
    text.append(
        "A row without a note belongs to both profiles, verifier on and off. Where several\n");
    text.append("rows of one step can apply together, each says why it is a choice.\n");
    for (When when : When.values()) {
      List<Row> rows = about(when);
      if (!rows.isEmpty()) {
        section(text, when, rows);
      }
    }
    text.append("\n## what no row can say\n\n");
    text.append("Steps about strands and handles, taken by the engine that runs the rows.\n\n");
    text.append("| step | what | by |\n|---|---|---|\n");
    otherSteps().forEach((step, words) -> otherStep(text, step, words));
    return text.toString();
  }

  /** What no row can say, in words, by the step that stands for it. */
  public static Map<Row, String> otherSteps() {
    Map<Row, String> steps = new LinkedHashMap<>();
    steps.put(Table.ANOTHER_THREAD, "the framework may finish a submission in any thread");
    steps.put(Table.NOT_THE_DRIVERS, "the driver calls what it does not own, or what is gone");
    steps.put(Table.NOT_THE_LOWER_DRIVERS, "the lower driver calls what it does not hold");
    return steps;
  }

  private static void otherStep(StringBuilder text, Row step, String words) {
    text.append("| ").append(step.name()).append(" | ").append(words);
    text.append(" | ").append(String.join(" ", step.rules())).append(" |\n");
  }

  /** The rows about this step, in the order of the table. */
  public static List<Row> about(When when) {
    List<Row> rows = new ArrayList<>();
    for (Row row : Table.ROWS) {
      if (row.when().contains(when)) {
        rows.add(row);
      }
    }
    return rows;
  }

  /** The invariants as a Markdown table. */
  public static String invariants() {
    StringBuilder text = new StringBuilder();
    text.append("# The invariants of the specification\n\n");
    text.append("Generated from `org.lifecycletck.spec.Invariants`: what holds at every step.\n\n");
    text.append("| invariant | sentence | by |\n|---|---|---|\n");
    for (Invariant invariant : Invariants.ALL) {
      text.append("| ").append(invariant.name()).append(" | ").append(invariant.words());
      text.append(" | ").append(String.join(" ", invariant.rules())).append(" |\n");
    }
    return text.toString();
  }

  private static void section(StringBuilder text, When when, List<Row> rows) {
    text.append("\n## ").append(when.words()).append("\n\n");
    text.append("| row | given | then | seen | by | note |\n|---|---|---|---|---|---|\n");
    for (Row row : rows) {
      text.append("| ").append(row.name());
      text.append(" | ").append(orDash(row.givenWords()));
      text.append(" | ").append(orDash(row.thenWords()));
      text.append(" | ").append(orDash(row.seenWords()));
      text.append(" | ").append(String.join(" ", row.rules()));
      text.append(" | ").append(note(row)).append(" |\n");
    }
  }

  /** What limits a row: profile, verifier, choice, defect, misuse. */
  public static String note(Row row) {
    List<String> notes = new ArrayList<>();
    if (row.profile() != null) {
      notes.add(row.profile().title());
    }
    if (row.verifier() != null) {
      notes.add(row.verifier() ? "verifier on" : "verifier off");
    }
    if (row.misuse() != null) {
      notes.add("the driver breaks " + row.misuse());
    }
    if (row.defect() != null) {
      notes.add("source defect: " + row.defect());
    }
    if (row.choice() != null) {
      notes.add("choice: " + row.choice());
    }
    return String.join("; ", notes);
  }

  private static String orDash(String words) {
    return words.isEmpty() ? "–" : words.replace("|", "\\|");
  }
}
