package org.lifecycletck.kit.catalogue;

import io.cucumber.messages.types.DataTable;
import io.cucumber.messages.types.DocString;
import io.cucumber.messages.types.Examples;
import io.cucumber.messages.types.Scenario;
import io.cucumber.messages.types.Step;
import io.cucumber.messages.types.TableCell;
import io.cucumber.messages.types.TableRow;
import io.cucumber.messages.types.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Reads a scenario: its words, and the names of its checks. */
final class ScenarioReader {
  private static final String INDENT = "  ";

  private ScenarioReader() {}

  static Rule.Scenario read(Scenario written) {
    List<String> lines = new ArrayList<>();
    written.getSteps().forEach(step -> add(step, lines));
    List<String> names = new ArrayList<>();
    for (Examples examples : written.getExamples()) {
      add(examples, lines);
      examples.getTableBody().forEach(row -> names.add(name(written, examples, row)));
    }
    if (written.getExamples().isEmpty()) {
      names.add(written.getName());
    }
    return new Rule.Scenario(
        written.getName(),
        Math.toIntExact(written.getLocation().getLine()),
        written.getTags().stream().map(Tag::getName).toList(),
        lines,
        names);
  }

  private static void add(Step step, List<String> lines) {
    lines.add(step.getKeyword() + step.getText());
    step.getDataTable().map(DataTable::getRows).ifPresent(rows -> add(rows, lines));
    step.getDocString()
        .map(DocString::getContent)
        .ifPresent(text -> text.lines().forEach(line -> lines.add(INDENT + line)));
  }

  private static void add(Examples examples, List<String> lines) {
    lines.add("Examples:");
    List<TableRow> rows = new ArrayList<>();
    examples.getTableHeader().ifPresent(rows::add);
    rows.addAll(examples.getTableBody());
    add(rows, lines);
  }

  private static void add(List<TableRow> rows, List<String> lines) {
    int[] widths = new int[rows.isEmpty() ? 0 : rows.get(0).getCells().size()];
    for (TableRow row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], row.getCells().get(i).getValue().length());
      }
    }
    for (TableRow row : rows) {
      StringBuilder line = new StringBuilder(INDENT + "|");
      for (int i = 0; i < widths.length; i++) {
        String cell = row.getCells().get(i).getValue();
        line.append(' ').append(cell).append(" ".repeat(widths[i] - cell.length())).append(" |");
      }
      lines.add(line.toString());
    }
  }

  /** The name with the cells of this example put in. */
  private static String name(Scenario written, Examples examples, TableRow row) {
    List<String> columns =
        examples.getTableHeader().map(TableRow::getCells).orElse(List.of()).stream()
            .map(TableCell::getValue)
            .collect(Collectors.toList());
    String name = written.getName();
    for (int i = 0; i < columns.size(); i++) {
      name = name.replace("<" + columns.get(i) + ">", row.getCells().get(i).getValue());
    }
    return name;
  }
}
