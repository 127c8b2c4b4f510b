package org.lifecycletck.explorer.cells;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.IntPredicate;

/** New values of cells, in the order of the cells; cells that are missing keep theirs. */
public final class Writes {
  private int[] cells = new int[6];
  private Object[] values = new Object[6];
  private int count;

  /** No write yet. */
  public Writes() {}

  /** The writes that a map from cells to new values tells. */
  public static Writes of(Map<Integer, ?> map) {
    Writes writes = new Writes();
    map.forEach(writes::put);
    return writes;
  }

  /** Writes a cell, in place of what was to be written there before. */
  public void put(int cell, Object value) {
    int at = count;
    while (at > 0 && cells[at - 1] > cell) {
      at--;
    }
    if (at > 0 && cells[at - 1] == cell) {
      values[at - 1] = value;
      return;
    }
    if (count == cells.length) {
      cells = Arrays.copyOf(cells, 2 * count);
      values = Arrays.copyOf(values, 2 * count);
    }
    System.arraycopy(cells, at, cells, at + 1, count - at);
    System.arraycopy(values, at, values, at + 1, count - at);
    cells[at] = cell;
    values[at] = value;
    count++;
  }

  /** What is to be written to a cell; another value where nothing is. */
  public Object getOrDefault(int cell, Object other) {
    int at = Arrays.binarySearch(cells, 0, count, cell);
    return at < 0 ? other : values[at];
  }

  /** Tells each cell that is written, and its new value. */
  public void forEach(BiConsumer<Integer, Object> receiver) {
    for (int i = 0; i < count; i++) {
      receiver.accept(cells[i], values[i]);
    }
  }

  int count() {
    return count;
  }

  int cell(int place) {
    return cells[place];
  }

  Object value(int place) {
    return values[place];
  }

  /** Whether that is true of each cell that is written. */
  boolean areAll(IntPredicate test) {
    for (int i = 0; i < count; i++) {
      if (!test.test(cells[i])) {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Writes writes
        && Arrays.equals(cells, 0, count, writes.cells, 0, writes.count)
        && Arrays.equals(values, 0, count, writes.values, 0, writes.count);
  }

  @Override
  public int hashCode() {
    int hash = 0;
    for (int i = 0; i < count; i++) {
      hash = 31 * (31 * hash + cells[i]) + Objects.hashCode(values[i]);
    }
    return hash;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    forEach((cell, value) -> text.append(text.isEmpty() ? "" : ", ").append(cell + "=" + value));
    return text.toString();
  }
}
