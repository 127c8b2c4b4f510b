package org.lifecycletck.explorer.cells;

/** A state as an act or a predicate sees it: whoever looks at a cell depends on its value. */
public interface Cells {

  /** The value in a cell. */
  Object get(int cell);
}
