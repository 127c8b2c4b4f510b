package org.lifecycletck.kit.coverage;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.lifecycletck.spec.Cell;

/**
 * Cells, told apart by their row and by what is said of their records: two of the same words are
 * one cell, whatever else a model or a history knows of them.
 */
public final class CellSet {
  private final Map<String, Cell> cells = new HashMap<>();
  private final Set<Cell> known = new HashSet<>();

  /** A cell in words: its row, and its records. */
  public static String words(Cell cell) {
    return cell.row().name() + ": " + CellWords.records(cell);
  }

  /** Adds a cell; whether it was missing. */
  public boolean add(Cell cell) {
    return known.add(cell) && cells.putIfAbsent(words(cell), cell) == null;
  }

  /** Adds some cells; whether one of them was missing. */
  public boolean addAll(Collection<Cell> others) {
    boolean isNew = false;
    for (Cell cell : others) {
      isNew |= add(cell);
    }
    return isNew;
  }

  /** Whether a cell is in the set. */
  public boolean has(Cell cell) {
    return known.contains(cell) || cells.containsKey(words(cell)) && known.add(cell);
  }

  /** One cell for each that there is. */
  public Collection<Cell> cells() {
    return Collections.unmodifiableCollection(cells.values());
  }

  /** The cells in words. */
  public CellTable table() {
    CellTable table = new CellTable();
    cells().forEach(cell -> table.add(cell.row().name(), CellWords.records(cell)));
    return table;
  }
}
