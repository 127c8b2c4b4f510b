package org.lifecycletck.explorer.symbolic;

import java.util.Arrays;

/**
 * Nodes of decision diagrams, each once. Node 0 is the empty set on every level, node 1 the end
 * below the last level; every other node has a level and children by value, none of them empty.
 */
final class Diagram {
  static final int EMPTY = 0;
  static final int END = 1;

  private final int levels;
  private int[] pool = new int[1 << 12];
  private int poolSize;
  private int[] starts = new int[1 << 10];
  private byte[] levelOf = new byte[1 << 10];
  private int nodes = 2;
  private int[] table = new int[1 << 12];
  private final PairCache unions = new PairCache(18);

  /** Per level: values and children being gathered by an operation on that level. */
  private final Gathering[] gathered;

  Diagram(int levels) {
    this.levels = levels;
    gathered = new Gathering[levels];
    Arrays.setAll(gathered, level -> new Gathering());
  }

  int levels() {
    return levels;
  }

  /** Nodes made so far. */
  int nodes() {
    return nodes;
  }

  long bytes() {
    return 4L * (pool.length + starts.length + table.length) + levelOf.length + unions.bytes();
  }

  int size(int node) {
    return pool[starts[node]];
  }

  int value(int node, int index) {
    return pool[starts[node] + 1 + index];
  }

  int child(int node, int index) {
    int start = starts[node];
    return pool[start + 1 + pool[start] + index];
  }

  /** The child of a value; empty where the node has none. */
  int childOf(int node, int value) {
    int start = starts[node];
    int low = start + 1;
    int high = start + pool[start];
    while (low <= high) {
      int middle = low + high >>> 1;
      int found = pool[middle];
      if (found == value) {
        return pool[middle + pool[start]];
      }
      if (found < value) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return EMPTY;
  }

  /** The node of a level with these children, the values ascending; empty children left out. */
  int node(int level, int[] values, int[] children, int count) {
    if (count == 0) {
      return EMPTY;
    }
    int hash = level;
    for (int i = 0; i < count; i++) {
      hash = (hash * 31 + values[i]) * 1_000_003 + children[i];
    }
    int slot = mix(hash) & table.length - 1;
    while (table[slot] != 0) {
      if (isNode(table[slot], level, values, children, count)) {
        return table[slot];
      }
      slot = slot + 1 & table.length - 1;
    }
    return append(level, values, children, count, slot);
  }

  private int append(int level, int[] values, int[] children, int count, int slot) {
    if ((long) poolSize + 2 * count + 1 > Integer.MAX_VALUE - 16) {
      throw new DiagramFull();
    }
    while (poolSize + 2 * count + 1 > pool.length) {
      pool = Arrays.copyOf(pool, (int) Math.min(2L * pool.length, Integer.MAX_VALUE - 16));
    }
    if (nodes == starts.length) {
      starts = Arrays.copyOf(starts, 2 * nodes);
      levelOf = Arrays.copyOf(levelOf, 2 * nodes);
    }
    starts[nodes] = poolSize;
    levelOf[nodes] = (byte) level;
    pool[poolSize] = count;
    System.arraycopy(values, 0, pool, poolSize + 1, count);
    System.arraycopy(children, 0, pool, poolSize + 1 + count, count);
    poolSize += 2 * count + 1;
    table[slot] = nodes++;
    if (2 * nodes > table.length) {
      grow();
    }
    return nodes - 1;
  }

  private void grow() {
    table = new int[2 * table.length];
    for (int node = 2; node < nodes; node++) {
      int slot = mix(hashOf(node)) & table.length - 1;
      while (table[slot] != 0) {
        slot = slot + 1 & table.length - 1;
      }
      table[slot] = node;
    }
  }

  private int hashOf(int node) {
    int hash = levelOf[node];
    for (int i = 0; i < size(node); i++) {
      hash = (hash * 31 + value(node, i)) * 1_000_003 + child(node, i);
    }
    return hash;
  }

  private static int mix(int hash) {
    int mixed = hash * 0x9E3779B9;
    return mixed ^ mixed >>> 15;
  }

  private boolean isNode(int node, int level, int[] values, int[] children, int count) {
    if (levelOf[node] != level || size(node) != count) {
      return false;
    }
    int start = starts[node] + 1;
    return Arrays.equals(pool, start, start + count, values, 0, count)
        && Arrays.equals(pool, start + count, start + 2 * count, children, 0, count);
  }

  /** The set of one row of values. */
  int row(int[] values) {
    int node = END;
    for (int level = levels - 1; level >= 0; level--) {
      node = node(level, new int[] {values[level]}, new int[] {node}, 1);
    }
    return node;
  }

  /** Everything that is in one of two sets of the same level. */
  int union(int level, int one, int other) {
    if (one == other || other == EMPTY) {
      return one;
    }
    if (one == EMPTY) {
      return other;
    }
    int a = Math.min(one, other);
    int b = Math.max(one, other);
    int known = unions.get(a, b);
    if (known != PairCache.UNKNOWN) {
      return known;
    }
    Gathering sum = gathered[level].clear();
    int i = 0;
    int j = 0;
    while (i < size(a) || j < size(b)) {
      int x = i < size(a) ? value(a, i) : Integer.MAX_VALUE;
      int y = j < size(b) ? value(b, j) : Integer.MAX_VALUE;
      if (x == y) {
        sum.add(x, union(level + 1, child(a, i++), child(b, j++)));
      } else if (x < y) {
        sum.add(x, child(a, i++));
      } else {
        sum.add(y, child(b, j++));
      }
    }
    int result = node(level, sum.values, sum.children, sum.count);
    unions.put(a, b, result);
    return result;
  }

  /** Values and children of a node to be. */
  static final class Gathering {
    int[] values = new int[8];
    int[] children = new int[8];
    int count;

    Gathering clear() {
      count = 0;
      return this;
    }

    void add(int value, int child) {
      if (count == values.length) {
        values = Arrays.copyOf(values, 2 * count);
        children = Arrays.copyOf(children, 2 * count);
      }
      values[count] = value;
      children[count++] = child;
    }
  }

  /** A diagram has no room left. */
  static final class DiagramFull extends RuntimeException {
    private static final long serialVersionUID = 1;
  }
}
