package org.lifecycletck.kit.model;

import java.util.List;
import org.lifecycletck.explorer.cells.Act;
import org.lifecycletck.explorer.cells.Cells;
import org.lifecycletck.explorer.cells.Move;

/**
 * An act of the environment.
 *
 * @param calls the calls it can make; always these objects
 */
record Doing(String actor, Role role, List<PossibleCall> calls, Body body) implements Act {

  /** What the act does, given what it looks at. */
  interface Body {
    List<Move> moves(Cells cells);
  }

  @Override
  public List<Move> moves(Cells cells) {
    return body.moves(cells);
  }
}
