package org.lifecycletck.explorer.cells;

import java.util.Map;

/**
 * One possible outcome of an act.
 *
 * @param what happens; its {@code toString} is the label, equal moves have equal labels
 * @param writes the new values, by cell; cells that are missing keep theirs
 * @param broken the name of the claim about steps that this move breaks; null where it breaks none
 */
public record Move(Object what, Writes writes, String broken) {

  /** A move that breaks no claim, its writes by cell. */
  public Move(Object what, Map<Integer, ?> writes) {
    this(what, Writes.of(writes), null);
  }
}
