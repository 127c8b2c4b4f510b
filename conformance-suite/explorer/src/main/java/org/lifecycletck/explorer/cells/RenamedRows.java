package org.lifecycletck.explorer.cells;

/**
 * The renamed forms of rows of numbers. Rows are compared from their last number to their first.
 */
final class RenamedRows {
  private final Renumbering renumbering;

  RenamedRows(Renumbering renumbering) {
    this.renumbering = renumbering;
  }

  /** Writes the least of all forms of a row into an array; returns whether it is another row. */
  boolean least(int[] row, int[] least) {
    System.arraycopy(row, 0, least, 0, renumbering.places());
    boolean other = false;
    for (int r = 1; r < renumbering.count(); r++) {
      other |= lower(r, row, least);
    }
    return other;
  }

  /** How many different forms a row has, itself included. */
  long forms(int[] row) {
    int same = 0;
    for (int r = 0; r < renumbering.count(); r++) {
      same += isFixed(r, row) ? 1 : 0;
    }
    return renumbering.count() / same;
  }

  private boolean isFixed(int r, int[] row) {
    for (int cell = 0; cell < renumbering.places(); cell++) {
      if (renamed(r, row, cell) != row[cell]) {
        return false;
      }
    }
    return true;
  }

  private boolean lower(int r, int[] row, int[] least) {
    for (int cell = renumbering.places() - 1; cell >= 0; cell--) {
      int number = renamed(r, row, cell);
      if (number > least[cell]) {
        return false;
      }
      if (number < least[cell]) {
        for (int rest = cell; rest >= 0; rest--) {
          least[rest] = renamed(r, row, rest);
        }
        return true;
      }
    }
    return false;
  }

  /** What stands in a cell once a row is renamed. */
  private int renamed(int r, int[] row, int cell) {
    int source = renumbering.source(r, cell);
    return renumbering.number(r, source, row[source]);
  }
}
