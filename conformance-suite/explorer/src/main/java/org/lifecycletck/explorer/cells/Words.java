package org.lifecycletck.explorer.cells;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * Rows of numbers as single words. Where each number fits into the bits that its place has, the
 * word holds the numbers side by side. Any other row is written as a number of a {@link PairTree},
 * and the word is negative. So a row has exactly one word, as long as the places stay as they are.
 */
final class Words {
  /** Set in the words of rows that do not fit. */
  private static final long APART = Long.MIN_VALUE;

  private static final int BITS = 63;
  private static final long FIRST_PATIENCE = 1 << 10;

  private final int places;
  private final PairTree tree;
  private final int[] shifts;
  private final int[] bits;
  private final int[] row;
  private final int[] reading;
  private final int[] changed;

  /** Whether any row fits. */
  private final boolean fitting;

  /** How many rows were written apart, and how many may be before that is worth a change. */
  private long apart;

  private final long patience;

  /** Words for rows of so many numbers, each of which has as many bits as any other. */
  Words(int places) {
    this(evenly(places), FIRST_PATIENCE, true);
  }

  private Words(int[] bits, long patience, boolean fitting) {
    this.bits = bits;
    this.patience = patience;
    this.fitting = fitting;
    places = bits.length;
    tree = new PairTree(places);
    shifts = new int[places];
    for (int place = 1; place < places; place++) {
      shifts[place] = shifts[place - 1] + bits[place - 1];
    }
    row = new int[places];
    reading = new int[places];
    changed = new int[places];
  }

  private static int[] evenly(int places) {
    int[] bits = new int[places];
    Arrays.fill(bits, Math.min(30, BITS / places));
    return bits;
  }

  /** Whether so many rows are written apart that other words may be worth while. */
  boolean areOutgrown() {
    return fitting && apart >= patience;
  }

  /**
   * Other words, for alphabets of these sizes; null where these are good enough, or no others are
   * better.
   */
  Words suiting(List<Integer> sizes) {
    if (!areOutgrown()) {
      return null;
    }
    int[] needed = new int[places];
    int spare = BITS;
    for (int place = 0; place < places; place++) {
      needed[place] = 32 - Integer.numberOfLeadingZeros(sizes.get(place) - 1);
      spare -= needed[place];
    }
    if (spare < 0) {
      return new Words(needed, Long.MAX_VALUE, false);
    }
    // Alphabets that are nearly used up get the bits that are left first.
    for (int eighths = 7; eighths >= 4; eighths--) {
      for (int place = 0; place < places && spare > 0; place++) {
        if (needed[place] > 0 && sizes.get(place) * 8L / (1L << needed[place]) == eighths) {
          needed[place]++;
          spare--;
        }
      }
    }
    return new Words(needed, 2 * patience, true);
  }

  /** Unpacks a word, to be packed again with other numbers; there may be more behind the row. */
  int[] unpack(long word) {
    return word < 0 ? tree.unpack(word & ~APART) : split(word, row);
  }

  /** Unpacks a word into an array of its own; there may be more behind the row. */
  int[] read(long word) {
    return word < 0 ? tree.read(word & ~APART) : split(word, reading);
  }

  private int[] split(long word, int[] into) {
    for (int place = 0; place < places; place++) {
      into[place] = (int) (word >>> shifts[place]) & (1 << bits[place]) - 1;
    }
    return into;
  }

  /** The word of a row. */
  long pack(int[] numbers) {
    long word = 0;
    int over = fitting ? 0 : 1;
    for (int place = 0; place < places; place++) {
      over |= numbers[place] >>> bits[place];
      word |= (long) numbers[place] << shifts[place];
    }
    return over == 0 ? word : apart(numbers);
  }

  private long apart(int[] numbers) {
    apart++;
    return APART | tree.pack(numbers);
  }

  /**
   * The word of the row unpacked last, with other numbers in some places: pairs of a place and a
   * number in {@code writes}, from one index to another.
   */
  long packWith(long word, int[] numbers, int[] writes, int from, int to) {
    if (!fitting) {
      return APART | tree.packWith(writes, from, to);
    }
    long next = word;
    int over = word < 0 ? 1 : 0;
    for (int i = from; i < to; i += 2) {
      int place = writes[i];
      int number = writes[i + 1];
      over |= number >>> bits[place];
      next += (long) (number - numbers[place]) << shifts[place];
    }
    if (over == 0) {
      return next;
    }
    System.arraycopy(numbers, 0, changed, 0, places);
    for (int i = from; i < to; i += 2) {
      changed[writes[i]] = writes[i + 1];
    }
    return pack(changed);
  }

  /** Whether a number can stand in its place in a word. */
  boolean fits(int place, int number) {
    return fitting && number >>> bits[place] == 0;
  }

  /** What a number that fits adds to the word of its row. */
  long share(int place, int number) {
    return (long) number << shifts[place];
  }

  long bytes() {
    return tree.bytes();
  }

  void write(DataOutputStream out) throws IOException {
    for (int place = 0; place < places; place++) {
      out.writeInt(bits[place]);
    }
    out.writeBoolean(fitting);
    out.writeLong(patience);
    out.writeLong(apart);
    tree.write(out);
  }

  static Words read(int places, DataInputStream in) throws IOException {
    int[] bits = new int[places];
    for (int place = 0; place < places; place++) {
      bits[place] = in.readInt();
    }
    boolean fitting = in.readBoolean();
    Words words = new Words(bits, in.readLong(), fitting);
    words.apart = in.readLong();
    words.tree.read(in);
    return words;
  }
}
