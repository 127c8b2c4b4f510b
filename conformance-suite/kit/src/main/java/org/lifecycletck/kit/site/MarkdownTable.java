package org.lifecycletck.kit.site;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of a generated or written Markdown page.
 *
 * @param title the heading above it
 * @param head the names of its columns
 * @param rows its rows, as many cells as there are columns
 */
public record MarkdownTable(String title, List<String> head, List<List<String>> rows) {

  public MarkdownTable {
    head = List.copyOf(head);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** The tables of a page, in order. */
  static List<MarkdownTable> of(String markdown) {
    List<MarkdownTable> tables = new ArrayList<>();
    String title = "";
    List<String> head = null;
    List<List<String>> rows = new ArrayList<>();
    for (String line : (markdown + "\n").lines().toList()) {
      if (line.startsWith("|")) {
        List<String> cells = cells(line);
        if (head == null) {
          head = cells;
        } else if (!cells.get(0).matches("-+")) {
          rows.add(cells);
        }
        continue;
      }
      if (head != null) {
        tables.add(new MarkdownTable(title, head, rows));
        head = null;
        rows = new ArrayList<>();
      }
      if (line.startsWith("#")) {
        title = line.replaceFirst("^#+\\s*", "");
      }
    }
    if (head != null) {
      tables.add(new MarkdownTable(title, head, rows));
    }
    return tables;
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    for (String cell : line.substring(1).split("(?<!\\\\)\\|", -1)) {
      cells.add(cell.strip().replace("\\|", "|"));
    }
    cells.remove(cells.size() - 1);
    return cells;
  }
}
