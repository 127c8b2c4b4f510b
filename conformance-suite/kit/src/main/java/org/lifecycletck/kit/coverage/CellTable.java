package org.lifecycletck.kit.coverage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/**
 * Cells by the name of their row, as a text file: first every request and target that occurs, each
 * with a number, and then the rows with the numbers of what they are applied to.
 */
public final class CellTable {
  private static final int COLUMNS = 96;
  private static final String BETWEEN = " | ";

  private final SortedMap<String, Set<String>> rows = new TreeMap<>();

  /** Adds a cell: the name of its row, and its records in words. */
  public void add(String row, String records) {
    rows.computeIfAbsent(row, name -> new TreeSet<>()).add(records);
  }

  /** The records in words, by the name of the row. */
  public SortedMap<String, Set<String>> rows() {
    return Collections.unmodifiableSortedMap(rows);
  }

  /** Whether a cell is in the table. */
  public boolean has(String row, String records) {
    return rows.getOrDefault(row, Set.of()).contains(records);
  }

  /** Hands over each cell: the name of its row, and its records in words. */
  public void forEach(BiConsumer<String, String> taker) {
    rows.forEach((row, cells) -> cells.forEach(records -> taker.accept(row, records)));
  }

  /** How many cells there are. */
  public int size() {
    return rows.values().stream().mapToInt(Set::size).sum();
  }

  /** The file's lines. */
  public List<String> write() {
    Map<String, String> requests = numbers("r", 0);
    Map<String, String> targets = numbers("t", 1);
    List<String> lines = new ArrayList<>();
    requests.forEach((words, number) -> lines.add(number + " " + words));
    targets.forEach((words, number) -> lines.add(number + " " + words));
    rows.forEach(
        (row, cells) -> {
          lines.add(":" + row);
          StringBuilder line = new StringBuilder();
          for (String cell : cells) {
            String[] parts = parts(cell);
            String numbers = requests.get(parts[0]) + targets.get(parts[1]);
            if (line.length() + numbers.length() > COLUMNS) {
              lines.add(line.toString());
              line.setLength(0);
            }
            line.append(' ').append(numbers);
          }
          lines.add(line.toString());
        });
    return lines;
  }

  private Map<String, String> numbers(String letter, int part) {
    Set<String> words = new TreeSet<>();
    rows.values().forEach(cells -> cells.forEach(cell -> words.add(parts(cell)[part])));
    Map<String, String> numbers = new LinkedHashMap<>();
    words.forEach(each -> numbers.put(each, letter + numbers.size()));
    return numbers;
  }

  private static String[] parts(String cell) {
    int bar = cell.indexOf(BETWEEN);
    return new String[] {cell.substring(0, bar), cell.substring(bar + BETWEEN.length())};
  }

  /** The cells of a file. */
  public static CellTable read(List<String> lines) {
    CellTable table = new CellTable();
    Map<String, String> words = new TreeMap<>();
    String row = "";
    for (String line : lines) {
      if (line.startsWith(":")) {
        row = line.substring(1);
      } else if (line.startsWith(" ")) {
        for (String cell : line.strip().split(" ")) {
          int target = cell.indexOf('t');
          String records = words.get(cell.substring(0, target)) + BETWEEN;
          table.add(row, records + words.get(cell.substring(target)));
        }
      } else {
        int space = line.indexOf(' ');
        words.put(line.substring(0, space), line.substring(space + 1));
      }
    }
    return table;
  }
}
