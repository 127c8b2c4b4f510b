package org.lifecycletck.explorer.cells;

import java.util.List;
import java.util.stream.IntStream;
import org.lifecycletck.explorer.Property;

/**
 * A transition system whose state is a row of cells, each holding one value. Values are compared by
 * {@code equals} and never change. What may happen is a fixed list of acts, each of which looks at
 * few cells and changes few: engines run an act once for each distinct row of values it looks at,
 * and remember the outcome.
 */
public interface CellModel {

  String name();

  /** The names of the cells; their number is the length of every state. */
  List<String> cells();

  /**
   * Cells that are kept together in memory, each cell in one of these: those of which few
   * combinations occur, of all that there could be. Symmetries move them together.
   */
  default List<int[]> parts() {
    return IntStream.range(0, cells().size()).mapToObj(cell -> new int[] {cell}).toList();
  }

  /** The states a run may start in: one value for each cell. */
  List<List<Object>> initial();

  /** What may happen, in an order that is always the same. */
  List<Act> acts();

  /**
   * The claims about the model. A predicate sees a state through {@link Cells}, looks at few cells,
   * and depends on nothing but the values it looks at.
   */
  List<Property<Cells>> properties();

  /** The names of the claims about steps, of which moves say that they break them. */
  default List<String> stepClaims() {
    return List.of();
  }

  /** Renamings under which the model is the same, the identity left out; closed as a group. */
  default List<Renaming> symmetries() {
    return List.of();
  }
}
