package org.lifecycletck.kit.coverage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lifecycletck.spec.Parameters;
import org.lifecycletck.spec.Profile;

/**
 * Cells that are reached by the rows of {@code kmdf-1.33} and not by those of {@code documented},
 * though their own row belongs to both, each under the reason. As a file: the reasons are lines,
 * and the cells are lines below their reason that begin with two spaces.
 */
public final class Explained {
  /** No cell at all. */
  public static final Explained NONE = new Explained();

  private static final String FILE = "explained.txt";
  private static final String INDENT = "  ";
  private static final String AFTER_ROW = ": ";

  private final SortedMap<String, CellTable> cells = new TreeMap<>();

  /** Those that the kit is shipped with, under these parameters. */
  public static Explained under(Parameters parameters) {
    if (parameters.profile() != Profile.DOCUMENTED) {
      return NONE;
    }
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Explained.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
      return read(lines.lines().toList());
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  /** The cells of a file. */
  public static Explained read(List<String> lines) {
    Explained explained = new Explained();
    String reason = "";
    for (String line : lines) {
      if (line.startsWith(INDENT)) {
        int colon = line.indexOf(AFTER_ROW);
        String row = line.substring(INDENT.length(), colon);
        explained.add(reason, row, line.substring(colon + AFTER_ROW.length()));
      } else {
        reason = line;
      }
    }
    return explained;
  }

  /** Adds a cell: why it is not reached, the name of its row, and its records in words. */
  public void add(String reason, String row, String records) {
    cells.computeIfAbsent(reason, key -> new CellTable()).add(row, records);
  }

  /** The cells by the reason. */
  public SortedMap<String, CellTable> cells() {
    return Collections.unmodifiableSortedMap(cells);
  }

  /** How many cells there are. */
  public int size() {
    return cells.values().stream().mapToInt(CellTable::size).sum();
  }

  /** Whether a cell is among them. */
  public boolean has(String row, String records) {
    return cells.values().stream().anyMatch(table -> table.has(row, records));
  }

  /** Those of them that are in a table. */
  Explained among(CellTable table) {
    Explained some = new Explained();
    cells.forEach(
        (reason, all) ->
            all.forEach(
                (row, records) -> {
                  if (table.has(row, records)) {
                    some.add(reason, row, records);
                  }
                }));
    return some;
  }

  /** The file's lines. */
  public List<String> write() {
    List<String> lines = new ArrayList<>();
    cells.forEach(
        (reason, all) -> {
          lines.add(reason);
          all.forEach((row, records) -> lines.add(INDENT + row + AFTER_ROW + records));
        });
    return lines;
  }
}
