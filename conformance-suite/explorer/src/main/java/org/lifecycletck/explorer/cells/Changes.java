package org.lifecycletck.explorer.cells;

import java.util.Arrays;

/**
 * Writes to cells of a part, and what they make of the part's number. Each such write is worked out
 * once for each number that the part had before, and looked up from then on.
 */
final class Changes {
  private static final int[] NONE = {};

  private final Parts parts;

  /** By change: cells and the numbers written there. */
  private final IntRows writes = new IntRows();

  /** By change and number of the part before: one more than the number after; zero if not known. */
  private int[][] results = new int[64][];

  private long bytes;
  private final int[] cells;

  Changes(Parts parts) {
    this.parts = parts;
    cells = new int[parts.cells()];
  }

  /** The number of the change that writes so: cells of one part, each with its new number. */
  int of(IntRow write) {
    int change = writes.number(write);
    if (change == results.length) {
      results = Arrays.copyOf(results, 2 * results.length);
    }
    if (results[change] == null) {
      results[change] = NONE;
    }
    return change;
  }

  /** The number of a part after a change, given the one before. */
  int after(int change, int before) {
    int[] known = results[change];
    int after = before < known.length ? known[before] : 0;
    return after != 0 ? after - 1 : learn(change, before);
  }

  private int learn(int change, int before) {
    int[] write = writes.get(change);
    int part = parts.partOf(write[0]);
    parts.split(part, before, cells);
    for (int i = 0; i < write.length; i += 2) {
      cells[write[i]] = write[i + 1];
    }
    int after = parts.join(part, cells);
    if (before >= results[change].length) {
      int length = Math.max(before + 1, 2 * results[change].length);
      bytes += 4L * (length - results[change].length);
      results[change] = Arrays.copyOf(results[change], length);
    }
    results[change][before] = after + 1;
    return after;
  }

  long bytes() {
    return bytes;
  }
}
