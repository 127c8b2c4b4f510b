package org.lifecycletck.explorer.cells;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The renamed forms of states as words. The word of a form is the sum of what each number adds to
 * it; the least word is that of the least row, see {@link RenamedRows}. The last number of a row
 * decides first, so only forms in which that is least are looked at as a whole.
 */
final class RenamedWords {
  /** Says that some form does not fit into the bits of a word. */
  private static final long APART = -1;

  private static final long UNKNOWN = -2;

  private final Renumbering renumbering;
  private final Words words;

  /** How many forms there are; the first is the state as it is. */
  private final int forms;

  /** By place and number, and then by form: what the number adds to the word of that form. */
  private final long[][] shares;

  /** The places that some renaming moves to the last one. */
  private final int[] lastOnes;

  /** By place and number: the least that it is in the last place of a form, and in which forms. */
  private final int[][] leasts;

  private final int[][][] leaders;

  RenamedWords(Renumbering renumbering, Words words) {
    this.renumbering = renumbering;
    this.words = words;
    forms = renumbering.count();
    int places = renumbering.places();
    shares = new long[places][0];
    leasts = new int[places][0];
    leaders = new int[places][0][];
    lastOnes =
        IntStream.range(0, forms)
            .map(form -> renumbering.source(form, places - 1))
            .distinct()
            .toArray();
  }

  /** Whether all forms of a state fit into the bits of words. */
  boolean fits(int[] row) {
    for (int place = 0; place < shares.length; place++) {
      if (!fits(place, row[place])) {
        return false;
      }
    }
    return true;
  }

  /** Whether a number fits in all forms. Whatever is asked about below has to be asked here. */
  boolean fits(int place, int number) {
    long[] share = shares[place];
    int at = forms * number;
    long first = at < share.length ? share[at] : UNKNOWN;
    return first >= 0 || first == UNKNOWN && learn(place, number, at);
  }

  /** How many different forms a state has that is the least of them, itself included. */
  long count(int[] row) {
    long least = word(0, row);
    int top = row[shares.length - 1];
    int same = 0;
    for (int place : lastOnes) {
      if (leasts[place][row[place]] == top) {
        for (int form : leaders[place][row[place]]) {
          same += word(form, row) == least ? 1 : 0;
        }
      }
    }
    return forms / same;
  }

  /** The least word of the forms of a state. */
  long least(int[] row) {
    int top = Integer.MAX_VALUE;
    for (int place : lastOnes) {
      top = Math.min(top, leasts[place][row[place]]);
    }
    long least = Long.MAX_VALUE;
    for (int place : lastOnes) {
      int number = row[place];
      if (leasts[place][number] == top) {
        for (int form : leaders[place][number]) {
          least = Math.min(least, word(form, row));
        }
      }
    }
    return least;
  }

  private long word(int form, int[] row) {
    long[][] all = shares;
    long sum = 0;
    for (int place = 0; place < all.length; place++) {
      sum += all[place][forms * row[place] + form];
    }
    return sum;
  }

  /** Notes what a number adds to each form; returns whether it fits into all of them. */
  private boolean learn(int place, int number, int at) {
    if (at >= shares[place].length) {
      int length = shares[place].length;
      shares[place] = Arrays.copyOf(shares[place], Math.max(at + forms, 2 * length));
      Arrays.fill(shares[place], length, shares[place].length, UNKNOWN);
    }
    long[] share = shares[place];
    boolean fits = true;
    for (int form = 0; form < forms; form++) {
      int target = renumbering.target(form, place);
      int other = renumbering.number(form, place, number);
      fits &= words.fits(target, other);
      share[at + form] = words.share(target, other);
    }
    if (!fits) {
      share[at] = APART;
    }
    noteLeaders(place, number);
    return fits;
  }

  private void noteLeaders(int place, int number) {
    if (number >= leasts[place].length) {
      int length = Math.max(number + 1, 2 * leasts[place].length);
      leasts[place] = Arrays.copyOf(leasts[place], length);
      leaders[place] = Arrays.copyOf(leaders[place], length);
    }
    int last = shares.length - 1;
    int[] lastForms =
        IntStream.range(0, forms).filter(form -> renumbering.target(form, place) == last).toArray();
    int least =
        IntStream.of(lastForms)
            .map(form -> renumbering.number(form, place, number))
            .min()
            .orElse(Integer.MAX_VALUE);
    leasts[place][number] = least;
    leaders[place][number] =
        IntStream.of(lastForms)
            .filter(form -> renumbering.number(form, place, number) == least)
            .toArray();
  }
}
