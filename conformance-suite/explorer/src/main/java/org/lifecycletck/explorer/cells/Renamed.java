package org.lifecycletck.explorer.cells;

import java.util.Arrays;
import java.util.List;

/** The renamed forms of states, as rows of numbers. */
final class Renamed {
  private final Interner[] interners;
  private final List<Renaming> renamings;

  /** By renaming and cell: one more than the new number of each number; zero where not known. */
  private final int[][][] numbers;

  private final int[] form;
  private final int[] least;
  private boolean learned;

  Renamed(Interner[] interners, List<Renaming> renamings) {
    this.interners = interners;
    this.renamings = renamings;
    numbers = new int[renamings.size()][interners.length][16];
    form = new int[interners.length];
    least = new int[interners.length];
  }

  /** The least of all forms of a row of numbers; the array is used again by the next call. */
  int[] least(int[] row) {
    System.arraycopy(row, 0, least, 0, least.length);
    for (int r = 0; r < numbers.length; r++) {
      Renaming renaming = renamings.get(r);
      for (int cell = 0; cell < form.length; cell++) {
        form[renaming.cell(cell)] = number(r, cell, row[cell]);
      }
      if (Arrays.compare(form, least) < 0) {
        System.arraycopy(form, 0, least, 0, least.length);
      }
    }
    return least;
  }

  /** Whether a value was renamed for the first time since this was asked last. */
  boolean hasLearned() {
    boolean was = learned;
    learned = false;
    return was;
  }

  private int number(int r, int cell, int number) {
    int[] known = numbers[r][cell];
    if (number >= known.length) {
      known = Arrays.copyOf(known, Math.max(number + 1, 2 * known.length));
      numbers[r][cell] = known;
    }
    if (known[number] == 0) {
      Renaming renaming = renamings.get(r);
      Object value = renaming.value(cell, interners[cell].value(number));
      known[number] = interners[renaming.cell(cell)].number(value) + 1;
      learned = true;
    }
    return known[number] - 1;
  }
}
