package org.lifecycletck.explorer.cells;

/** A renaming of equal parts: a permutation of the cells, with the values renamed alongside. */
public interface Renaming {

  /** The cell that takes what this cell holds. */
  int cell(int cell);

  /** The value of a cell, as it reads once everything is renamed. */
  Object value(int cell, Object value);
}
