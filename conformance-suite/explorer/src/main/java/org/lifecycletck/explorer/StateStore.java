package org.lifecycletck.explorer;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * The exact set of states found, numbered from 0 in the order in which they were found.
 *
 * <p>States stand one after the other in pages; an open-addressing table of ints leads from a hash
 * to a number. The bits of a slot that the number leaves free hold bits of the hash, so that most
 * other states on the way are passed by without being read. Equality is decided on the states
 * themselves: nothing is lost, whatever the hash.
 */
final class StateStore {

  private static final int PAGE_BITS = 12;
  private static final int PAGE_MASK = (1 << PAGE_BITS) - 1;
  private static final int MAX_TABLE_BITS = 30;

  private final int width;
  private long[][] pages = new long[16][];
  private int size;

  private int tableBits = 10;
  private int[] table = new int[1 << tableBits];
  private int room = roomOf(tableBits);

  /** The hashes of the states approached last. */
  private long[] hashes = new long[16];

  /** What was read on the way there: it is kept, lest the reads be left out as useless. */
  private long met;

  StateStore(int width) {
    if (width < 1) {
      throw new IllegalArgumentException("words per state: " + width);
    }
    this.width = width;
  }

  int size() {
    return size;
  }

  /** Adds a state unless it is there. Returns whether it was new; its number is then the last. */
  boolean add(long[] state) {
    return add(hash(state, 0), state, 0);
  }

  private boolean add(long hash, long[] states, int from) {
    int slot = slotOf(hash, states, from);
    if (table[slot] != 0) {
      return false;
    }
    if (size >= room) {
      grow();
      slot = slotOf(hash, states, from);
    }
    append(states, from);
    table[slot] = tag(hash) | size;
    return true;
  }

  /**
   * Reads where states, so many of them one behind the other, have their places in the table, and
   * what these lead to. The reads do not wait for each other, and what is added next finds its
   * place near by.
   */
  void approach(long[] states, int count) {
    if (count > hashes.length) {
      hashes = new long[2 * count];
    }
    int[] slots = table;
    long[] into = hashes;
    int shift = 64 - tableBits;
    long read = 0;
    for (int i = 0; i < count; i++) {
      long hash = hash(states, i * width);
      into[i] = hash;
      read |= slots[(int) (hash >>> shift)];
    }
    for (int i = 0; i < count; i++) {
      int number = (slots[(int) (into[i] >>> shift)] & slots.length - 1) - 1;
      if (number >= 0) {
        read ^= pages[number >>> PAGE_BITS][(number & PAGE_MASK) * width];
      }
    }
    met = read;
  }

  /** Adds the state of that place in the row approached last; see {@link #add}. */
  boolean addApproached(long[] states, int place) {
    return add(hashes[place], states, place * width);
  }

  /** The number of a state, or -1 where it was never found. */
  int find(long[] state) {
    int entry = table[slotOf(hash(state, 0), state, 0)];
    return (entry & table.length - 1) - 1;
  }

  /** Copies the state of that number into an array. */
  void get(int number, long[] into) {
    long[] page = pages[number >>> PAGE_BITS];
    int at = (number & PAGE_MASK) * width;
    for (int i = 0; i < width; i++) {
      into[i] = page[at + i];
    }
  }

  long bytes() {
    return bytes(table.length, (size + PAGE_MASK) >>> PAGE_BITS);
  }

  /** Bytes held once so many more states are added, should they all be new. */
  long bytesWith(int more) {
    long slots = (long) size + more > room ? 2L * table.length : table.length;
    return bytes(slots, (size + more + PAGE_MASK) >>> PAGE_BITS);
  }

  /** Whether so many more states can be numbered. */
  boolean canHold(int more) {
    return (long) size + more <= roomOf(MAX_TABLE_BITS);
  }

  private long bytes(long slots, long pagesInUse) {
    return 4 * slots + 8L * pages.length + pagesInUse * (8L * width << PAGE_BITS);
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(size);
    long[] state = new long[width];
    for (int number = 0; number < size; number++) {
      get(number, state);
      for (long word : state) {
        out.writeLong(word);
      }
    }
  }

  /** Adds the states that were written, in their order, to an empty set. */
  void read(DataInputStream in) throws IOException {
    long[] state = new long[width];
    for (int left = in.readInt(); left > 0; left--) {
      for (int i = 0; i < width; i++) {
        state[i] = in.readLong();
      }
      if (!add(state)) {
        throw new IOException("a state twice");
      }
    }
  }

  /** The slot that holds the state, or the empty one where it belongs. */
  private int slotOf(long hash, long[] states, int from) {
    int[] slots = table;
    int mask = slots.length - 1;
    int tag = tag(hash);
    int slot = (int) (hash >>> 64 - tableBits);
    for (int entry; (entry = slots[slot]) != 0; slot = slot + 1 & mask) {
      if ((entry & ~mask) == tag && isAt((entry & mask) - 1, states, from)) {
        return slot;
      }
    }
    return slot;
  }

  private int tag(long hash) {
    return (int) hash << tableBits;
  }

  private boolean isAt(int number, long[] states, int from) {
    long[] page = pages[number >>> PAGE_BITS];
    int at = (number & PAGE_MASK) * width;
    for (int i = 0; i < width; i++) {
      if (page[at + i] != states[from + i]) {
        return false;
      }
    }
    return true;
  }

  private void append(long[] states, int from) {
    int pageNumber = size >>> PAGE_BITS;
    if (pageNumber == pages.length) {
      pages = Arrays.copyOf(pages, 2 * pageNumber);
    }
    if (pages[pageNumber] == null) {
      pages[pageNumber] = new long[width << PAGE_BITS];
    }
    System.arraycopy(states, from, pages[pageNumber], (size & PAGE_MASK) * width, width);
    size++;
  }

  /** Doubles the table. */
  private void grow() {
    if (tableBits == MAX_TABLE_BITS) {
      throw new IllegalStateException("more states than can be numbered: " + size);
    }
    table = null;
    tableBits++;
    room = roomOf(tableBits);
    fill();
  }

  /** Replaces each state by what it is rewritten to: other states by other states. */
  void rewrite(PackedModel.Rewriting rewriting) {
    long[] state = new long[width];
    for (int number = 0; number < size; number++) {
      get(number, state);
      rewriting.rewrite(state);
      System.arraycopy(state, 0, pages[number >>> PAGE_BITS], (number & PAGE_MASK) * width, width);
    }
    table = null;
    fill();
  }

  /**
   * Makes the table anew; the old one is dropped first, since the pages hold all that is needed.
   */
  private void fill() {
    table = new int[1 << tableBits];
    int mask = table.length - 1;
    long[] state = new long[width];
    for (int number = 0; number < size; number++) {
      get(number, state);
      long hash = hash(state, 0);
      int slot = (int) (hash >>> 64 - tableBits);
      while (table[slot] != 0) {
        slot = slot + 1 & mask;
      }
      table[slot] = tag(hash) | number + 1;
    }
  }

  private static int roomOf(int tableBits) {
    return (1 << tableBits) / 4 * 3;
  }

  private long hash(long[] states, int from) {
    if (width == 1) {
      return mix(states[from] + 0x9E3779B97F4A7C15L);
    }
    long hash = 0;
    for (int i = from; i < from + width; i++) {
      hash = mix(hash + states[i] + 0x9E3779B97F4A7C15L);
    }
    return hash;
  }

  private static long mix(long word) {
    long x = (word ^ word >>> 32) * 0xD6E8FEB86659FD93L;
    x = (x ^ x >>> 32) * 0xD6E8FEB86659FD93L;
    return x ^ x >>> 32;
  }
}
