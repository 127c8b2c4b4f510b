package org.lifecycletck.explorer.cells;

import java.util.Arrays;

/**
 * The outcomes of all acts at once: one decision diagram in which acts share what they look at. A
 * node holds the outcomes that are decided there, and a branch for each part that some acts look at
 * next; so one look at a busy strand is enough to pass by everything that an idle one might do. It
 * is grown from the {@link Memo}s of the acts, as far as states ask for it.
 */
final class JointMemo {
  /** The node at which nothing is decided and nobody goes on looking. */
  private static final int NOTHING = 1;

  /** Stands for a branch where there is none. */
  private static final int DONE = 0;

  private static final int BRANCH = 4;

  private final CellTables tables;
  private final Parts parts;
  private final Changes changes;

  /** What nodes hold to which several numbers of a part may lead: see {@link #content}. */
  private final IntRows shared = new IntRows();

  /** By what they hold, those nodes; zero where there is none yet. */
  private int[] sharedNodes = new int[16];

  /** The acts that look at the same part next, each with the node of its own tree it stands at. */
  private int[][] groups = new int[64][];

  private int groupCount;

  /**
   * Nodes and tables. A node: how many outcomes, then act, length and moves of each; how many
   * branches, then part, table, its mask and group of each. A table, by open addressing: how many
   * entries, then number and child of each. For moves, see {@link #moves}.
   */
  private int[] pool = new int[1 << 10];

  /** Tables that are not in use any more, by the logarithm of their length; each leads to more. */
  private final int[] unused = new int[Integer.SIZE];

  private int end = NOTHING + 2;
  private int root;

  /** The numbers of the cells of the state looked at, where something is grown. */
  private final int[] cells;

  /** Acts that look at a part together, and the node of its own tree that each stands at. */
  private final int[] standing;

  private final int[] nodeOf;

  /** What the next node holds: of those, the ones that have not come to nothing, by their part. */
  private final IntRow content = new IntRow();

  private final IntRow[] groupOf;

  /** The next node as it will stand in the pool, and writes to one part of it. */
  private final IntRow written = new IntRow();

  private final IntRow change = new IntRow();

  private final int[] open;
  private final int[] acts;
  private final int[] outcomes;
  private int count;

  JointMemo(CellTables tables, Parts parts, Changes changes) {
    this.tables = tables;
    this.parts = parts;
    this.changes = changes;
    cells = new int[parts.cells()];
    acts = new int[tables.acts()];
    outcomes = new int[tables.acts()];
    open = new int[tables.acts() + 1];
    standing = new int[tables.acts()];
    nodeOf = new int[tables.acts()];
    groupOf = new IntRow[parts.count()];
    Arrays.setAll(groupOf, part -> new IntRow());
  }

  /** Finds what is possible in a state, in the order of the acts, by the numbers of its parts. */
  void look(int[] row) {
    if (root == 0) {
      parts.split(row, cells);
      root = grownRoot(cells);
    }
    for (int branch = find(row); branch != DONE; branch = find(row)) {
      parts.split(row, cells);
      growChild(branch, row[pool[branch]], cells);
    }
  }

  /**
   * Walks to all that is known; returns a branch that does not yet lead anywhere, or {@link #DONE}.
   * Nothing is grown in here: the loop is short, so it is soon compiled, and it calls little, for
   * compilers that are quick but do not look into what is called.
   */
  private int find(int[] row) {
    int[] nodes = pool;
    int[] waiting = open;
    count = 0;
    int height = 0;
    waiting[height++] = root;
    while (height > 0) {
      int at = waiting[--height];
      for (int left = nodes[at++]; left > 0; left--) {
        add(nodes[at], at + 1);
        at += 2 + nodes[at + 1];
      }
      for (int left = nodes[at++]; left > 0; left--, at += BRANCH) {
        int number = row[nodes[at]];
        int mask = nodes[at + 2];
        int first = nodes[at + 1] + 1;
        int slot = number & mask;
        int child = nodes[first + 2 * slot + 1];
        while (child != 0 && nodes[first + 2 * slot] != number) {
          slot = slot + 1 & mask;
          child = nodes[first + 2 * slot + 1];
        }
        if (child == 0) {
          return at;
        }
        if (child != NOTHING) {
          waiting[height++] = child;
        }
      }
    }
    return DONE;
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
   * then parts, each with its new number, or with the complement of what changes it, see {@link
   * Changes}.
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
    for (int act = 0; act < tables.acts(); act++) {
      tables.moves(act, numbers);
      standing[act] = act;
      nodeOf[act] = 0;
    }
    fillContent(tables.acts());
    return newNode();
  }

  private void growChild(int branch, int number, int[] numbers) {
    int[] group = groups[pool[branch + 3]];
    for (int i = 0; i < group.length / 2; i++) {
      standing[i] = group[2 * i];
      nodeOf[i] = beyond(pool[branch], standing[i], group[2 * i + 1], numbers);
    }
    fillContent(group.length / 2);
    enter(branch, number, node(pool[branch]));
  }

  /** The node that an act gets to once it has looked at a part, as far as it wants to. */
  private int beyond(int part, int act, int from, int[] numbers) {
    Memo memo = tables.memo(act);
    int node = from;
    for (int cell = memo.cell(node); cell >= 0 && parts.partOf(cell) == part; ) {
      int child = memo.child(node, numbers[cell]);
      if (child == Memo.UNKNOWN) {
        tables.moves(act, numbers);
      } else {
        node = child;
        cell = memo.cell(node);
      }
    }
    return node;
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

  /**
   * Of so many acts that stand at nodes of their own trees, those that have not come to nothing:
   * acts, each with its node.
   */
  private void fillContent(int count) {
    content.clear();
    for (int i = 0; i < count; i++) {
      int cell = tables.memo(standing[i]).cell(nodeOf[i]);
      if (cell >= 0 || tables.outcome(~cell).length > 0) {
        content.add(standing[i]);
        content.add(nodeOf[i]);
      }
    }
  }

  /**
   * The node of this content, after a part was looked at of which several numbers may lead there.
   */
  private int node(int part) {
    if (content.size() == 0) {
      return NOTHING;
    }
    if (parts.isOneCell(part)) {
      return newNode();
    }
    int number = shared.number(content);
    if (number == sharedNodes.length) {
      sharedNodes = Arrays.copyOf(sharedNodes, 2 * number);
    }
    if (sharedNodes[number] == 0) {
      sharedNodes[number] = newNode();
    }
    return sharedNodes[number];
  }

  private int newNode() {
    written.clear();
    int decided = 0;
    int branches = 0;
    written.add(0);
    for (int i = 0; i < content.size(); i += 2) {
      int act = content.get(i);
      int cell = tables.memo(act).cell(content.get(i + 1));
      if (cell < 0) {
        decided++;
        written.add(act);
        write(tables.outcome(~cell));
      } else {
        int part = parts.partOf(cell);
        branches += groupOf[part].size() == 0 ? 1 : 0;
        groupOf[part].add(act);
        groupOf[part].add(content.get(i + 1));
      }
    }
    written.set(0, decided);
    written.add(branches);
    for (int part = 0; part < groupOf.length; part++) {
      if (groupOf[part].size() > 0) {
        written.add(part);
        written.add(table(2));
        written.add(1);
        written.add(group(groupOf[part]));
        groupOf[part].clear();
      }
    }
    int node = room(written.size());
    written.copyTo(pool, node);
    return node;
  }

  /** Writes moves so that they can stand anywhere, and as writes to parts. */
  private void write(int[] moves) {
    int length = written.size();
    written.add(0);
    for (int i = 0; i < moves.length; i = moves[i + 1]) {
      int head = written.size();
      written.add(moves[i]);
      written.add(0);
      writeToParts(moves, i + 2, moves[i + 1]);
      written.set(head + 1, written.size() - head - 2);
    }
    written.set(length, written.size() - length - 1);
  }

  /** Writes to cells as writes to parts, each part where the first of its cells is. */
  private void writeToParts(int[] moves, int from, int to) {
    int done = 0;
    for (int i = from; i < to; i += 2) {
      int part = parts.partOf(moves[i]);
      if ((done >>> part & 1) == 0) {
        done |= 1 << part;
        written.add(part);
        written.add(parts.isOneCell(part) ? moves[i + 1] : ~change(part, moves, i, to));
      }
    }
  }

  private int change(int part, int[] moves, int from, int to) {
    change.clear();
    for (int i = from; i < to; i += 2) {
      if (parts.partOf(moves[i]) == part) {
        change.add(moves[i]);
        change.add(moves[i + 1]);
      }
    }
    return changes.of(change);
  }

  private int group(IntRow group) {
    if (groupCount == groups.length) {
      groups = Arrays.copyOf(groups, 2 * groupCount);
    }
    groups[groupCount] = group.toArray();
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
