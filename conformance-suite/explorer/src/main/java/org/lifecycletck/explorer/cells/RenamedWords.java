package org.lifecycletck.explorer.cells;

import java.util.Arrays;

/**
 * The renamed forms of a state as words, and those of the states after its moves. The word of a
 * form is the sum of what each number adds to it, so a move changes it by little. The least word is
 * that of the least row, see {@link RenamedRows}.
 */
final class RenamedWords {
  /** Says that some form does not fit into the bits of a word. */
  static final long APART = -1;

  private static final long UNKNOWN = -2;

  private final Renumbering renumbering;
  private final Words words;

  /** How many forms there are; the first is the state as it is. */
  private final int forms;

  /** By cell and number, and then by form: what the number adds to the word of that form. */
  private final long[][] shares;

  private final long[] now;
  private final long[] next;
  private int[] row;

  RenamedWords(Renumbering renumbering, Words words) {
    this.renumbering = renumbering;
    this.words = words;
    forms = renumbering.count();
    shares = new long[renumbering.places()][0];
    now = new long[forms];
    next = new long[forms];
  }

  /** Turns to a state; returns whether all its forms fit into the bits of words. */
  boolean turnTo(int[] numbers) {
    row = numbers;
    long[] sums = now;
    int count = forms;
    Arrays.fill(sums, 0);
    for (int cell = 0; cell < shares.length; cell++) {
      int at = count * numbers[cell];
      if (isApart(cell, numbers[cell], at)) {
        return false;
      }
      long[] share = shares[cell];
      for (int form = 0; form < count; form++) {
        sums[form] += share[at + form];
      }
    }
    return true;
  }

  /** How many different forms the state has, itself included. */
  long count() {
    int same = 0;
    for (long word : now) {
      same += word == now[0] ? 1 : 0;
    }
    return forms / same;
  }

  /**
   * The least word of the forms of the state after a move; {@link #APART} where some do not fit.
   * Writes stand as pairs of a cell and a number, from one index to another.
   */
  long leastAfter(int[] writes, int from, int to) {
    long[] sums = next;
    long[] known = now;
    int count = forms;
    for (int i = from; i < to; i += 2) {
      int cell = writes[i];
      int at = count * writes[i + 1];
      if (isApart(cell, writes[i + 1], at)) {
        return APART;
      }
      long[] share = shares[cell];
      int before = count * row[cell];
      for (int form = 0; form < count; form++) {
        sums[form] = known[form] + share[at + form] - share[before + form];
      }
      known = sums;
    }
    long least = known[0];
    for (int form = 1; form < count; form++) {
      long other = known[form];
      if (other < least) {
        least = other;
      }
    }
    return least;
  }

  private boolean isApart(int cell, int number, int at) {
    long[] share = shares[cell];
    long first = at < share.length ? share[at] : UNKNOWN;
    return first < 0 && (first == APART || !learn(cell, number, at));
  }

  /** Notes what a number adds to each form; returns whether it fits into all of them. */
  private boolean learn(int cell, int number, int at) {
    if (at >= shares[cell].length) {
      int length = shares[cell].length;
      shares[cell] = Arrays.copyOf(shares[cell], Math.max(at + forms, 2 * length));
      Arrays.fill(shares[cell], length, shares[cell].length, UNKNOWN);
    }
    long[] share = shares[cell];
    boolean fits = true;
    for (int form = 0; form < forms; form++) {
      int target = renumbering.target(form, cell);
      int other = renumbering.number(form, cell, number);
      fits &= words.fits(target, other);
      share[at + form] = words.share(target, other);
    }
    if (!fits) {
      share[at] = APART;
    }
    return fits;
  }
}
