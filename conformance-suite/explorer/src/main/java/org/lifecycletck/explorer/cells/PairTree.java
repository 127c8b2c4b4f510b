package org.lifecycletck.explorer.cells;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Rows of numbers as single words, exactly. The numbers are the leaves of a tree; each inner node
 * stands for the pair of its children and numbers the pairs it has seen; the root's pair is the
 * word. Rows that differ in a few places share the pairs of all others.
 */
final class PairTree {
  private final int leaves;
  private final int[] left;
  private final int[] right;
  private final PairTable[] tables;

  /** The nodes of the last row unpacked: leaves first, then inner nodes, the root last. */
  private final int[] nodes;

  private final int[] changed;
  private final int[] reading;

  PairTree(int leaves) {
    this.leaves = leaves;
    int inner = Math.max(1, leaves - 1);
    left = new int[leaves + inner];
    right = new int[leaves + inner];
    tables = new PairTable[leaves + inner];
    nodes = new int[leaves + inner];
    changed = new int[leaves + inner];
    reading = new int[leaves + inner];
    int[] row = new int[leaves];
    for (int i = 0; i < leaves; i++) {
      row[i] = i;
    }
    int next = leaves;
    for (int size = leaves; size > 1; size = (size + 1) / 2) {
      for (int i = 0; i + 1 < size; i += 2) {
        left[next] = row[i];
        right[next] = row[i + 1];
        tables[next] = new PairTable();
        row[i / 2] = next++;
      }
      if (size % 2 == 1) {
        row[size / 2] = row[size - 1];
      }
    }
  }

  /**
   * Unpacks a word, to be packed again with other numbers; the array returned holds the numbers,
   * and more behind them.
   */
  int[] unpack(long word) {
    return unpack(word, nodes);
  }

  /** Unpacks a word into an array of its own; it holds the numbers, and more behind them. */
  int[] read(long word) {
    return unpack(word, reading);
  }

  private int[] unpack(long word, int[] nodes) {
    if (leaves == 1) {
      nodes[0] = (int) word;
      return nodes;
    }
    int root = nodes.length - 1;
    nodes[left[root]] = (int) (word >>> 32);
    nodes[right[root]] = (int) word;
    for (int node = root - 1; node >= leaves; node--) {
      PairTable table = tables[node];
      nodes[left[node]] = table.left(nodes[node]);
      nodes[right[node]] = table.right(nodes[node]);
    }
    return nodes;
  }

  /** The word of a row. */
  long pack(int[] numbers) {
    System.arraycopy(numbers, 0, changed, 0, leaves);
    if (leaves == 1) {
      return changed[0];
    }
    int root = nodes.length - 1;
    for (int node = leaves; node < root; node++) {
      changed[node] = number(node, changed[left[node]], changed[right[node]]);
    }
    return word(changed[left[root]], changed[right[root]]);
  }

  /**
   * The word of the row unpacked last, with other numbers in some places: pairs of a place and a
   * number in {@code writes}, from one index to another.
   */
  long packWith(int[] writes, int from, int to) {
    if (leaves == 1) {
      return from == to ? nodes[0] : writes[to - 1];
    }
    long dirty = 0;
    for (int i = from; i < to; i += 2) {
      changed[writes[i]] = writes[i + 1];
      dirty |= 1L << writes[i];
    }
    int root = nodes.length - 1;
    for (int node = leaves; node < root; node++) {
      boolean newLeft = (dirty >>> left[node] & 1) != 0;
      boolean newRight = (dirty >>> right[node] & 1) != 0;
      if (newLeft || newRight) {
        int l = newLeft ? changed[left[node]] : nodes[left[node]];
        int r = newRight ? changed[right[node]] : nodes[right[node]];
        changed[node] = number(node, l, r);
        dirty |= 1L << node;
      }
    }
    boolean newLeft = (dirty >>> left[root] & 1) != 0;
    boolean newRight = (dirty >>> right[root] & 1) != 0;
    return word(
        newLeft ? changed[left[root]] : nodes[left[root]],
        newRight ? changed[right[root]] : nodes[right[root]]);
  }

  long bytes() {
    long bytes = 0;
    for (PairTable table : tables) {
      bytes += table == null ? 0 : table.bytes();
    }
    return bytes;
  }

  private int number(int node, int l, int r) {
    return tables[node].number(l, r);
  }

  void write(DataOutputStream out) throws IOException {
    for (int node = leaves; node < nodes.length; node++) {
      if (tables[node] != null) {
        tables[node].write(out);
      }
    }
  }

  void read(DataInputStream in) throws IOException {
    for (int node = leaves; node < nodes.length; node++) {
      if (tables[node] != null) {
        tables[node].read(in);
      }
    }
  }

  private static long word(int left, int right) {
    return (long) left << 32 | right;
  }
}
