package org.lifecycletck.explorer.cells;

/** A state whose cells note that they are looked at. */
final class Looking implements Cells {
  private final Interner[] interners;
  private final int[] looked;
  private final boolean[] seen;
  private int[] numbers;
  private KnownCells known;
  private int count;
  private int unknown;

  /** Somebody looked at a cell that is not known. */
  static final class Unknown extends RuntimeException {
    private static final long serialVersionUID = 1;
    private static final Unknown INSTANCE = new Unknown();

    private Unknown() {
      super(null, null, false, false);
    }
  }

  Looking(Interner[] interners) {
    this.interners = interners;
    looked = new int[interners.length];
    seen = new boolean[interners.length];
  }

  /** Shows a state nobody has looked at yet, as far as its cells are known. */
  Looking at(int[] state, KnownCells knownCells) {
    numbers = state;
    known = knownCells;
    for (int i = 0; i < count; i++) {
      seen[looked[i]] = false;
    }
    count = 0;
    return this;
  }

  /** The cells looked at, in order; only the first {@link #count()} entries mean anything. */
  int[] looked() {
    return looked;
  }

  int count() {
    return count;
  }

  boolean hasSeen(int cell) {
    return seen[cell];
  }

  /** The cell that was looked at though it is not known. */
  int unknown() {
    return unknown;
  }

  @Override
  public Object get(int cell) {
    if (!known.has(cell)) {
      unknown = cell;
      throw Unknown.INSTANCE;
    }
    if (!seen[cell]) {
      seen[cell] = true;
      looked[count++] = cell;
    }
    return interners[cell].value(numbers[cell]);
  }
}
