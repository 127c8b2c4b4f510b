package org.lifecycletck.explorer.cells;

import java.util.Arrays;

/**
 * Rows of numbers, each kept once and numbered from 0 in the order in which they came. An
 * open-addressing table leads from a row to its number.
 */
final class IntRows {
  private int[][] rows = new int[16][];
  private int count;

  /** By slot, one more than the number of a row; zero where there is none. */
  private int[] table = new int[32];

  /** How many rows there are. */
  int count() {
    return count;
  }

  /** The row of that number. */
  int[] get(int number) {
    return rows[number];
  }

  /** The number of a row, which is the next one if there is no such row yet. */
  int number(IntRow row) {
    int slot = row.hash() & table.length - 1;
    while (table[slot] != 0) {
      if (row.holds(rows[table[slot] - 1])) {
        return table[slot] - 1;
      }
      slot = slot + 1 & table.length - 1;
    }
    if (count == rows.length) {
      rows = Arrays.copyOf(rows, 2 * count);
      table = new int[4 * count];
      for (int number = 0; number < count; number++) {
        put(number);
      }
    }
    rows[count] = row.toArray();
    put(count);
    return count++;
  }

  private void put(int number) {
    int slot = IntRow.hash(rows[number], rows[number].length) & table.length - 1;
    while (table[slot] != 0) {
      slot = slot + 1 & table.length - 1;
    }
    table[slot] = number + 1;
  }
}
