package org.lifecycletck.explorer.cells;

import java.util.Arrays;

/**
 * The outcomes of something that looks at cells, by what it saw: a decision tree. A node names the
 * cell looked at next and has a child for each number seen there; a leaf has an outcome.
 */
final class Memo {
  /** There is no outcome for these numbers yet. */
  static final int UNKNOWN = -1;

  private static final int UNSET = Integer.MIN_VALUE;

  /** The cell a node looks at, or the complement of a leaf's outcome. */
  private int[] cellOf = {UNSET};

  private int[][] childrenOf = {new int[0]};
  private int nodes = 1;

  /** The outcome for a state, given the numbers in its cells; {@link #UNKNOWN} at first. */
  int outcome(int[] numbers) {
    int node = 0;
    while (true) {
      int cell = cellOf[node];
      if (cell < 0) {
        return cell == UNSET ? UNKNOWN : ~cell;
      }
      int number = numbers[cell];
      int[] children = childrenOf[node];
      if (number >= children.length || children[number] == 0) {
        return UNKNOWN;
      }
      node = children[number];
    }
  }

  /**
   * The outcome for states of which only some cells are known; {@link #UNKNOWN} where there is none
   * yet, and less than that where another cell decides, see {@link #cellOf}.
   */
  int outcome(int[] numbers, long known) {
    int node = 0;
    while (true) {
      int cell = cellOf[node];
      if (cell < 0) {
        return cell == UNSET ? UNKNOWN : ~cell;
      }
      if ((known >>> cell & 1) == 0) {
        return UNKNOWN - 1 - cell;
      }
      int number = numbers[cell];
      int[] children = childrenOf[node];
      if (number >= children.length || children[number] == 0) {
        return UNKNOWN;
      }
      node = children[number];
    }
  }

  /** The cell that a node looks at, or the complement of its outcome. The first node is 0. */
  int cell(int node) {
    return cellOf[node];
  }

  /** The node after a number was seen at another; {@link #UNKNOWN} where nothing was learned. */
  int child(int node, int number) {
    int[] children = childrenOf[node];
    return number < children.length && children[number] != 0 ? children[number] : UNKNOWN;
  }

  /** The cell that decides, according to an outcome. */
  static int cellOf(int outcome) {
    return UNKNOWN - 1 - outcome;
  }

  /** A receiver of outcomes. */
  interface Leaves {

    /** Takes an outcome, with the cells looked at and the numbers seen there. */
    void accept(int[] looked, int[] numbers, int count, int outcome);
  }

  /** Tells each outcome. */
  void forEach(int cells, Leaves leaves) {
    forEach(0, new int[cells], new int[cells], 0, leaves);
  }

  private void forEach(int node, int[] looked, int[] numbers, int count, Leaves leaves) {
    if (cellOf[node] == UNSET) {
      return;
    }
    if (cellOf[node] < 0) {
      leaves.accept(looked, numbers, count, ~cellOf[node]);
      return;
    }
    looked[count] = cellOf[node];
    for (int number = 0; number < childrenOf[node].length; number++) {
      if (childrenOf[node][number] != 0) {
        numbers[count] = number;
        forEach(childrenOf[node][number], looked, numbers, count + 1, leaves);
      }
    }
  }

  /** Notes the outcome for states that agree with this one in the cells that were looked at. */
  void learn(int[] numbers, int[] looked, int count, int outcome) {
    int node = 0;
    for (int i = 0; i < count; i++) {
      if (cellOf[node] == UNSET) {
        cellOf[node] = looked[i];
      } else if (cellOf[node] != looked[i]) {
        throw new IllegalStateException("looked at another cell than last time");
      }
      node = grownChild(node, numbers[looked[i]]);
    }
    if (cellOf[node] != UNSET) {
      throw new IllegalStateException("looked at fewer cells than last time");
    }
    cellOf[node] = ~outcome;
  }

  private int grownChild(int node, int number) {
    int[] children = childrenOf[node];
    if (number >= children.length) {
      children = Arrays.copyOf(children, Math.max(number + 1, 2 * children.length));
      childrenOf[node] = children;
    }
    if (children[number] == 0) {
      if (nodes == cellOf.length) {
        cellOf = Arrays.copyOf(cellOf, 2 * nodes);
        childrenOf = Arrays.copyOf(childrenOf, 2 * nodes);
      }
      cellOf[nodes] = UNSET;
      childrenOf[nodes] = new int[0];
      children[number] = nodes++;
    }
    return children[number];
  }
}
