package org.lifecycletck.explorer.cells;

import java.util.Arrays;
import java.util.List;

/** The renamed forms of states, as rows of numbers. */
final class Renamed {
  private final Interner[] interners;
  private final List<Renaming> renamings;

  /** By renaming and cell: the cell that moves there. */
  private final int[][] sources;

  /** By cell and number, and then by renaming: one more than the new number; zero if not known. */
  private final int[][] numbers;

  private boolean learned;

  Renamed(Interner[] interners, List<Renaming> renamings) {
    this.interners = interners;
    this.renamings = renamings;
    sources = new int[renamings.size()][interners.length];
    for (int r = 0; r < sources.length; r++) {
      for (int cell = 0; cell < interners.length; cell++) {
        sources[r][renamings.get(r).cell(cell)] = cell;
      }
    }
    numbers = new int[interners.length][16 * sources.length];
  }

  /** Writes the least of all forms of a row into an array; returns whether it is another row. */
  boolean least(int[] row, int[] least) {
    System.arraycopy(row, 0, least, 0, interners.length);
    boolean other = false;
    for (int r = 0; r < sources.length; r++) {
      other |= lower(r, row, least);
    }
    return other;
  }

  /** How many different forms a row has, itself included. */
  long forms(int[] row) {
    int same = 1;
    for (int r = 0; r < sources.length; r++) {
      same += isFixed(r, row) ? 1 : 0;
    }
    return (sources.length + 1) / same;
  }

  private boolean isFixed(int r, int[] row) {
    int[] source = sources[r];
    for (int cell = 0; cell < source.length; cell++) {
      if (number(r, source[cell], row[source[cell]]) != row[cell]) {
        return false;
      }
    }
    return true;
  }

  private boolean lower(int r, int[] row, int[] least) {
    int[] source = sources[r];
    for (int cell = 0; cell < source.length; cell++) {
      int number = number(r, source[cell], row[source[cell]]);
      if (number > least[cell]) {
        return false;
      }
      if (number < least[cell]) {
        for (int rest = cell; rest < source.length; rest++) {
          least[rest] = number(r, source[rest], row[source[rest]]);
        }
        return true;
      }
    }
    return false;
  }

  /** Whether a value was renamed for the first time since this was asked last. */
  boolean hasLearned() {
    boolean was = learned;
    learned = false;
    return was;
  }

  private int number(int r, int cell, int number) {
    int[] known = numbers[cell];
    int at = number * sources.length + r;
    return at < known.length && known[at] != 0 ? known[at] - 1 : learn(r, cell, number);
  }

  private int learn(int r, int cell, int number) {
    int at = number * sources.length + r;
    if (at >= numbers[cell].length) {
      numbers[cell] = Arrays.copyOf(numbers[cell], Math.max(at + 1, 2 * numbers[cell].length));
    }
    Renaming renaming = renamings.get(r);
    Object value = renaming.value(cell, interners[cell].value(number));
    int other = interners[renaming.cell(cell)].number(value);
    numbers[cell][at] = other + 1;
    learned = true;
    return other;
  }
}
