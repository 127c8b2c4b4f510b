package org.lifecycletck.kit.model;

import java.util.Arrays;
import java.util.List;

/**
 * Which cells hold what is known of one strand. Its stack is in two of them, cut above the last
 * callback that may call; the others follow from those two, and tell little, so that who needs but
 * little need not look at a stack.
 *
 * @param busy whether the framework is at work, so that no call can begin: something lies above
 * @param callbacks how many callbacks lie below
 * @param waits in which of the two something waits: see {@link Waits}
 * @param below the stack up to the last callback that may call, and with it
 * @param above the rest of it
 */
record StrandCells(int busy, int callbacks, int waits, int below, int above) {
  private static final int COUNT = 5;

  /** Cells from that one on. */
  static StrandCells from(int first) {
    return new StrandCells(first, first + 1, first + 2, first + 3, first + 4);
  }

  /** What is in them while nothing is on the strand. */
  static List<Object> idle() {
    return List.of(false, 0, Waits.NOWHERE, List.of(), List.of());
  }

  /** What they are called, for the strand of that name. */
  static List<String> names(String strand) {
    return List.of(
        strand + " busy", strand + " callbacks", strand + " waits", Layout.below(strand), strand);
  }

  /** All of them, in order. */
  int[] all() {
    int[] cells = new int[COUNT];
    Arrays.setAll(cells, i -> busy + i);
    return cells;
  }
}
