package org.lifecycletck.explorer.cells;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The outcomes of all acts at once: one decision tree in which acts share what they look at. A node
 * holds the outcomes that are decided there, and a branch for each cell that some acts look at
 * next; so one look at a busy strand is enough to pass by everything that an idle one might do. It
 * is grown from the {@link Memo}s of the acts, as far as states ask for it.
 */
final class JointMemo {
  /** The node at which nothing is decided and nobody goes on looking. */
  private static final int NOTHING = 1;

  private static final int BRANCH = 4;

  private final CellTables tables;

  /** The acts that look at the same cell next, each with the node of its own tree it stands at. */
  private int[][] groups = new int[64][];

  private int groupCount;

  /**
   * Nodes and tables. A node: how many outcomes, then act, length and moves of each; how many
   * branches, then cell, table, its mask and group of each. A table, by open addressing: how many
   * entries, then number and child of each.
   */
  private int[] pool = new int[1 << 10];

  /** Tables that are not in use any more, by the logarithm of their length; each leads to more. */
  private final int[] unused = new int[Integer.SIZE];

  private int end = NOTHING + 2;
  private int root;
  private final int[] open;
  private final int[] acts;
  private final int[] outcomes;
  private int count;

  JointMemo(CellTables tables) {
    this.tables = tables;
    acts = new int[tables.acts()];
    outcomes = new int[tables.acts()];
    open = new int[tables.acts() + 1];
  }

  /** Finds what is possible in a state, in the order of the acts. */
  void look(int[] numbers) {
    count = 0;
    if (root == 0) {
      root = grownRoot(numbers);
    }
    int height = 0;
    open[height++] = root;
    while (height > 0) {
      int at = open[--height];
      for (int left = pool[at++]; left > 0; left--) {
        add(pool[at], at + 1);
        at += 2 + pool[at + 1];
      }
      for (int left = pool[at++]; left > 0; left--, at += BRANCH) {
        int number = numbers[pool[at]];
        int child = pool[entry(pool[at + 1], pool[at + 2], number) + 1];
        if (child == 0) {
          child = grownChild(at, number, numbers);
        }
        if (child != NOTHING) {
          open[height++] = child;
        }
      }
    }
  }

  /** How many acts can move in the state looked at last. */
  int count() {
    return count;
  }

  /** Where the moves begin of the act of that place in the row of those that can move. */
  int from(int place) {
    return outcomes[place] + 1;
  }

  /** Where they end. */
  int to(int place) {
    return outcomes[place] + 1 + pool[outcomes[place]];
  }

  /**
   * The moves, to be read from one index to another: for each its kind, the length of what follows,
   * then cells and numbers.
   */
  int[] moves() {
    return pool;
  }

  long bytes() {
    return 4L * pool.length;
  }

  /** Where the entry of a number stands in a table, or the empty one where it belongs. */
  private int entry(int table, int mask, int number) {
    int slot = number & mask;
    int at = table + 1 + 2 * slot;
    while (pool[at] != number && pool[at + 1] != 0) {
      slot = slot + 1 & mask;
      at = table + 1 + 2 * slot;
    }
    return at;
  }

  private void add(int act, int outcome) {
    int place = count++;
    for (; place > 0 && acts[place - 1] > act; place--) {
      acts[place] = acts[place - 1];
      outcomes[place] = outcomes[place - 1];
    }
    acts[place] = act;
    outcomes[place] = outcome;
  }

  private int grownRoot(int[] numbers) {
    int[] all = new int[tables.acts()];
    Arrays.setAll(all, act -> act);
    for (int act : all) {
      tables.moves(act, numbers);
    }
    return node(all, new int[all.length]);
  }

  private int grownChild(int branch, int number, int[] numbers) {
    int[] group = groups[pool[branch + 3]];
    int[] standing = new int[group.length / 2];
    int[] nodes = new int[group.length / 2];
    for (int i = 0; i < nodes.length; i++) {
      standing[i] = group[2 * i];
      Memo memo = tables.memo(standing[i]);
      nodes[i] = memo.child(group[2 * i + 1], number);
      if (nodes[i] == Memo.UNKNOWN) {
        tables.moves(standing[i], numbers);
        nodes[i] = memo.child(group[2 * i + 1], number);
      }
    }
    int child = node(standing, nodes);
    enter(branch, number, child);
    return child;
  }

  private void enter(int branch, int number, int child) {
    int table = pool[branch + 1];
    int mask = pool[branch + 2];
    if (4 * pool[table] > 3 * mask) {
      int larger = table(2 * (mask + 1));
      for (int at = table + 1; at < table + 3 + 2 * mask; at += 2) {
        if (pool[at + 1] != 0) {
          put(larger, 2 * mask + 1, pool[at], pool[at + 1]);
        }
      }
      int size = Integer.numberOfTrailingZeros(mask + 1);
      pool[table] = unused[size];
      unused[size] = table;
      pool[branch + 1] = larger;
      pool[branch + 2] = 2 * mask + 1;
    }
    put(pool[branch + 1], pool[branch + 2], number, child);
  }

  private void put(int table, int mask, int number, int child) {
    int at = entry(table, mask, number);
    pool[at] = number;
    pool[at + 1] = child;
    pool[table]++;
  }

  /** An empty table of that length, a power of two. */
  private int table(int length) {
    int size = Integer.numberOfTrailingZeros(length);
    int table = unused[size];
    if (table == 0) {
      return room(1 + 2 * length);
    }
    unused[size] = pool[table];
    Arrays.fill(pool, table, table + 1 + 2 * length, 0);
    return table;
  }

  /** Makes the node of acts that stand at these nodes of their own trees. */
  private int node(int[] standing, int[] nodes) {
    List<Integer> written = new ArrayList<>(List.of(0));
    Set<Integer> cells = new LinkedHashSet<>();
    for (int i = 0; i < standing.length; i++) {
      int cell = tables.memo(standing[i]).cell(nodes[i]);
      if (cell >= 0) {
        cells.add(cell);
      } else if (tables.outcome(~cell).length > 0) {
        written.set(0, written.get(0) + 1);
        written.add(standing[i]);
        write(tables.outcome(~cell), written);
      }
    }
    if (cells.isEmpty() && written.size() == 1) {
      return NOTHING;
    }
    written.add(cells.size());
    for (int cell : cells) {
      written.addAll(List.of(cell, table(2), 1, group(standing, nodes, cell)));
    }
    int node = room(written.size());
    for (int i = 0; i < written.size(); i++) {
      pool[node + i] = written.get(i);
    }
    return node;
  }

  /** Writes moves so that they can stand anywhere: with the length, not the end, of each. */
  private static void write(int[] moves, List<Integer> written) {
    written.add(moves.length);
    for (int i = 0; i < moves.length; ) {
      int end = moves[i + 1];
      written.addAll(List.of(moves[i], end - i - 2));
      for (i += 2; i < end; i++) {
        written.add(moves[i]);
      }
    }
  }

  private int group(int[] standing, int[] nodes, int cell) {
    int[] group = new int[2 * standing.length];
    int size = 0;
    for (int i = 0; i < standing.length; i++) {
      if (tables.memo(standing[i]).cell(nodes[i]) == cell) {
        group[size++] = standing[i];
        group[size++] = nodes[i];
      }
    }
    if (groupCount == groups.length) {
      groups = Arrays.copyOf(groups, 2 * groupCount);
    }
    groups[groupCount] = Arrays.copyOf(group, size);
    return groupCount++;
  }

  private int room(int size) {
    int at = end;
    end += size;
    if (end > pool.length) {
      pool = Arrays.copyOf(pool, Math.max(end, pool.length + pool.length / 2));
    }
    return at;
  }
}
