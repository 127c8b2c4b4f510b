package org.lifecycletck.explorer.cells;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/** Pairs of numbers, numbered in the order in which they were first seen. */
final class PairTable {
  private long[] pairs = new long[16];
  private int size;
  private int[] slots = new int[64];

  int size() {
    return size;
  }

  int left(int number) {
    return (int) (pairs[number] >>> 32);
  }

  int right(int number) {
    return (int) pairs[number];
  }

  int number(int left, int right) {
    long pair = (long) left << 32 | right;
    int slot = slotOf(pair);
    if (slots[slot] != 0) {
      return slots[slot] - 1;
    }
    if (size == pairs.length) {
      pairs = Arrays.copyOf(pairs, 2 * size);
    }
    pairs[size++] = pair;
    slots[slot] = size;
    if (2 * size > slots.length) {
      grow();
    }
    return size - 1;
  }

  long bytes() {
    return 8L * pairs.length + 4L * slots.length;
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(size);
    for (int number = 0; number < size; number++) {
      out.writeLong(pairs[number]);
    }
  }

  /** Adds the pairs that were written, in their order, to an empty table. */
  void read(DataInputStream in) throws IOException {
    for (int left = in.readInt(); left > 0; left--) {
      long pair = in.readLong();
      number((int) (pair >>> 32), (int) pair);
    }
  }

  private void grow() {
    slots = new int[2 * slots.length];
    for (int number = 0; number < size; number++) {
      slots[slotOf(pairs[number])] = number + 1;
    }
  }

  private int slotOf(long pair) {
    int mask = slots.length - 1;
    long hash = pair * 0x9E3779B97F4A7C15L;
    int slot = (int) (hash ^ hash >>> 32) & mask;
    while (slots[slot] != 0 && pairs[slots[slot] - 1] != pair) {
      slot = slot + 1 & mask;
    }
    return slot;
  }
}
