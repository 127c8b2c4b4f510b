package org.lifecycletck.explorer.cells;

import java.util.List;

/** Something that may happen in a model: one actor's possible moves from where things stand. */
public interface Act {

  /** Who acts; fairness is assumed per actor. */
  String actor();

  /**
   * The moves possible now. Depends on nothing but the cells it looks at, and looks at them one
   * after the other: which it looks at next depends on the values seen so far only. It looks at
   * every cell that one of its moves writes.
   */
  List<Move> moves(Cells cells);
}
