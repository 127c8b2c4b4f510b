package org.lifecycletck.explorer.cells;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The outcomes of something that looks at cells, by what it saw: a decision tree. A node names the
 * cell looked at next and has a child for each number seen there; a leaf has an outcome.
 */
final class Memo {
  /** There is no outcome for these numbers yet. */
  static final int UNKNOWN = -1;

  private static final int UNSET = Integer.MIN_VALUE;
  private static final int[] NONE = {0, 0};

  /** The cell a node looks at, or the complement of a leaf's outcome. */
  private int[] cellOf = {UNSET};

  /** By node: the children, by open addressing: the number seen, then the child, of each. */
  private int[][] childrenOf = {NONE};

  private int nodes = 1;

  /** The cells that something learned has looked at, and that no node on its way has named yet. */
  private final BitSet left = new BitSet();

  /** The outcome for a state, given the numbers in its cells; {@link #UNKNOWN} at first. */
  int outcome(int[] numbers) {
    int node = 0;
    while (true) {
      int cell = cellOf[node];
      if (cell < 0) {
        return cell == UNSET ? UNKNOWN : ~cell;
      }
      node = child(node, numbers[cell]);
      if (node == UNKNOWN) {
        return UNKNOWN;
      }
    }
  }

  /** A way through the tree: the cells looked at, in order, and the outcome. */
  static final class Path {
    private final int[] looked;
    private int count;
    private int outcome;

    /** A path that can be as long as there are cells. */
    Path(int cells) {
      looked = new int[cells];
    }

    int outcome() {
      return outcome;
    }

    /** The cells looked at; only the first {@link #count()} entries mean anything. */
    int[] looked() {
      return looked;
    }

    int count() {
      return count;
    }
  }

  /** The same; notes the way there. */
  int outcome(int[] numbers, Path path) {
    int node = 0;
    for (path.count = 0; cellOf[node] >= 0; path.count++) {
      path.looked[path.count] = cellOf[node];
      node = child(node, numbers[cellOf[node]]);
      if (node == UNKNOWN) {
        return UNKNOWN;
      }
    }
    path.outcome = cellOf[node] == UNSET ? UNKNOWN : ~cellOf[node];
    return path.outcome;
  }

  /**
   * The outcome for states of which only some cells are known; {@link #UNKNOWN} where there is none
   * yet, and less than that where another cell decides, see {@link #cellOf}.
   */
  int outcome(int[] numbers, KnownCells known) {
    int node = 0;
    while (true) {
      int cell = cellOf[node];
      if (cell < 0) {
        return cell == UNSET ? UNKNOWN : ~cell;
      }
      if (!known.has(cell)) {
        return UNKNOWN - 1 - cell;
      }
      node = child(node, numbers[cell]);
      if (node == UNKNOWN) {
        return UNKNOWN;
      }
    }
  }

  /** The cell that a node looks at, or the complement of its outcome. The first node is 0. */
  int cell(int node) {
    return cellOf[node];
  }

  /** The node after a number was seen at another; {@link #UNKNOWN} where nothing was learned. */
  int child(int node, int number) {
    int[] children = childrenOf[node];
    int child = children[entry(children, number) + 1];
    return child == 0 ? UNKNOWN : child;
  }

  /** Where the entry of a number stands, or the empty one where it belongs. */
  private static int entry(int[] children, int number) {
    int mask = children.length - 1;
    int at = 2 * number & mask;
    while (children[at] != number && children[at + 1] != 0) {
      at = at + 2 & mask;
    }
    return at;
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
    int[] children = childrenOf[node];
    for (int at = 0; at < children.length; at += 2) {
      if (children[at + 1] != 0) {
        numbers[count] = children[at];
        forEach(children[at + 1], looked, numbers, count + 1, leaves);
      }
    }
  }

  /**
   * Notes the outcome for states that agree with this one in the cells that were looked at. Where
   * states were told apart by other cells before, or in another order, they still are: that makes
   * more states differ than need to, and none alike that are not.
   */
  void learn(int[] numbers, int[] looked, int count, int outcome) {
    left.clear();
    for (int i = 0; i < count; i++) {
      left.set(looked[i]);
    }
    int node = 0;
    int next = 0;
    while (cellOf[node] != UNSET || !left.isEmpty()) {
      for (; cellOf[node] == UNSET; next++) {
        if (left.get(looked[next])) {
          cellOf[node] = looked[next];
        }
      }
      if (cellOf[node] < 0) {
        throw new IllegalStateException("another outcome than last time");
      }
      left.clear(cellOf[node]);
      node = grownChild(node, numbers[cellOf[node]]);
    }
    cellOf[node] = ~outcome;
  }

  private int grownChild(int node, int number) {
    int known = child(node, number);
    if (known != UNKNOWN) {
      return known;
    }
    if (nodes == cellOf.length) {
      cellOf = Arrays.copyOf(cellOf, 2 * nodes);
      childrenOf = Arrays.copyOf(childrenOf, 2 * nodes);
    }
    cellOf[nodes] = UNSET;
    childrenOf[nodes] = NONE;
    childrenOf[node] = with(childrenOf[node], number, nodes);
    return nodes++;
  }

  /** Children with one more among them; a quarter of the places, and one at least, stays empty. */
  private static int[] with(int[] children, int number, int child) {
    int taken = 1;
    for (int at = 0; at < children.length; at += 2) {
      taken += children[at + 1] == 0 ? 0 : 1;
    }
    int[] room = children;
    if (8 * taken > 3 * children.length) {
      room = new int[2 * children.length];
      for (int at = 0; at < children.length; at += 2) {
        if (children[at + 1] != 0) {
          put(room, children[at], children[at + 1]);
        }
      }
    }
    put(room, number, child);
    return room;
  }

  private static void put(int[] children, int number, int child) {
    int at = entry(children, number);
    children[at] = number;
    children[at + 1] = child;
  }
}
