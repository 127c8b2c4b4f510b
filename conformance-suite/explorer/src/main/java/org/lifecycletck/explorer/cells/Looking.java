package org.lifecycletck.explorer.cells;

/** A state whose cells note that they are looked at. */
final class Looking implements Cells {
  private final Interner[] interners;
  private final int[] looked;
  private final boolean[] seen;
  private int[] numbers;
  private int count;

  Looking(Interner[] interners) {
    this.interners = interners;
    looked = new int[interners.length];
    seen = new boolean[interners.length];
  }

  /** Shows a state nobody has looked at yet. */
  Looking at(int[] state) {
    numbers = state;
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

  @Override
  public Object get(int cell) {
    if (!seen[cell]) {
      seen[cell] = true;
      looked[count++] = cell;
    }
    return interners[cell].value(numbers[cell]);
  }
}
