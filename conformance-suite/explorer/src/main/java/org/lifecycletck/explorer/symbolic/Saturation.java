package org.lifecycletck.explorer.symbolic;

import java.util.Arrays;
import java.util.function.BooleanSupplier;

/** The states reachable from a set under a relation, by saturation. */
final class Saturation {
  private final Diagram diagram;
  private final Relation relation;
  private final BooleanSupplier stop;
  private final PairCache fired = new PairCache(18);
  private final PairCache saturated = new PairCache(16);
  private final Children[] children;
  private int calls;

  Saturation(Diagram diagram, Relation relation, BooleanSupplier stop) {
    this.diagram = diagram;
    this.relation = relation;
    this.stop = stop;
    children = new Children[diagram.levels()];
    Arrays.setAll(children, level -> new Children());
  }

  /** The end of an operation that took too long or too much. */
  static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  long bytes() {
    return fired.bytes() + saturated.bytes();
  }

  /** All that is reachable from a set of states within the levels from this one on. */
  int saturate(int level, int node) {
    if (node == Diagram.EMPTY || level == diagram.levels()) {
      return node;
    }
    int known = saturated.get(node, level);
    if (known != PairCache.UNKNOWN) {
      return known;
    }
    Children row = children[level].clear();
    for (int i = 0; i < diagram.size(node); i++) {
      row.put(diagram.value(node, i), saturate(level + 1, diagram.child(node, i)));
    }
    int result = complete(level, row);
    saturated.put(node, level, result);
    return result;
  }

  /** Adds what the rules that begin on this level lead to, until nothing is new. */
  private int complete(int level, Children row) {
    boolean changed = !relation.roots(level).isEmpty();
    while (changed) {
      changed = false;
      for (int root : relation.roots(level)) {
        changed |= apply(level, row, root);
      }
    }
    return row.node(diagram, level);
  }

  private boolean apply(int level, Children row, int root) {
    if (relation.isEnd(root)) {
      return false;
    }
    boolean changed = false;
    int[] branches = relation.branches(root);
    for (int i = 0; i < branches.length; i += 3) {
      int before = row.get(branches[i]);
      if (before != Diagram.EMPTY) {
        int reached = fire(level + 1, before, branches[i + 2]);
        changed |= row.add(diagram, level, branches[i + 1], reached);
      }
    }
    return changed;
  }

  /** What rules lead to from a completed set, completed. */
  private int fire(int level, int node, int rule) {
    if (node == Diagram.EMPTY || relation.isEnd(rule)) {
      return node;
    }
    int known = fired.get(node, rule);
    if (known != PairCache.UNKNOWN) {
      return known;
    }
    if ((++calls & 0xFFF) == 0 && stop.getAsBoolean()) {
      throw new Stopped();
    }
    Children row = children[level].clear();
    if (relation.level(rule) > level) {
      for (int i = 0; i < diagram.size(node); i++) {
        int reached = fire(level + 1, diagram.child(node, i), rule);
        row.add(diagram, level, diagram.value(node, i), reached);
      }
    } else {
      int[] branches = relation.branches(rule);
      for (int i = 0; i < branches.length; i += 3) {
        int before = diagram.childOf(node, branches[i]);
        if (before != Diagram.EMPTY) {
          int reached = fire(level + 1, before, branches[i + 2]);
          row.add(diagram, level, branches[i + 1], reached);
        }
      }
    }
    int result = row.isEmpty() ? Diagram.EMPTY : complete(level, row);
    fired.put(node, rule, result);
    return result;
  }
}
