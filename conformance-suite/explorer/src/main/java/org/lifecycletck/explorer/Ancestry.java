package org.lifecycletck.explorer;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * Who was found from whom, in about two bits a state.
 *
 * <p>A breadth-first search expands states in the order of their numbers, so the parents of states
 * 0, 1, 2 … never decrease. They are written as a row of bits: a one for each state found, a zero
 * at the end of each expansion. The parent of a state is the number of zeros before its one. A
 * directory of the ones before each block of words makes that quick to find.
 */
final class Ancestry {

  private static final int BLOCK = 64;

  private long[] words = new long[BLOCK];
  private int[] onesBefore = new int[16];
  private long length;
  private int ones;

  /** Notes that one more state was found in the current expansion. */
  void found() {
    room();
    words[(int) (length >>> 6)] |= 1L << length;
    length++;
    ones++;
  }

  /** Notes that the current expansion, or the listing of the initial states, is over. */
  void expanded() {
    room();
    length++;
  }

  /** The number of the state from which that state was found, or -1 for an initial state. */
  int parentOf(int state) {
    int block = blockOf(state);
    int left = state - onesBefore[block];
    int word = block * BLOCK;
    while (Long.bitCount(words[word]) <= left) {
      left -= Long.bitCount(words[word++]);
    }
    long bits = words[word];
    for (; left > 0; left--) {
      bits &= bits - 1;
    }
    long position = ((long) word << 6) + Long.numberOfTrailingZeros(bits);
    return (int) (position - state) - 1;
  }

  long bytes() {
    return 8L * words.length + 4L * onesBefore.length;
  }

  void write(DataOutputStream out) throws IOException {
    Checkpoint.writeLongs(out, words, words.length);
    Checkpoint.writeInts(out, onesBefore, onesBefore.length);
    out.writeLong(length);
    out.writeInt(ones);
  }

  void read(DataInputStream in) throws IOException {
    words = Checkpoint.readLongs(in);
    onesBefore = Checkpoint.readInts(in);
    length = in.readLong();
    ones = in.readInt();
  }

  /** The last block that begins with at most so many ones before it. */
  private int blockOf(int state) {
    int low = 0;
    int high = (int) ((length - 1) / (64L * BLOCK));
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (onesBefore[middle] <= state) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  private void room() {
    if ((length & 64L * BLOCK - 1) != 0) {
      return;
    }
    int block = (int) (length / (64L * BLOCK));
    if (block == onesBefore.length) {
      onesBefore = Arrays.copyOf(onesBefore, 2 * block);
    }
    onesBefore[block] = ones;
    if (block * BLOCK == words.length) {
      words = Arrays.copyOf(words, words.length * 2);
    }
  }
}
