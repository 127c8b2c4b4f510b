package org.lifecycletck.explorer.symbolic;

import java.util.HashMap;
import java.util.Map;

/** The states of a set in which nothing can happen. */
final class Idle {
  private final Diagram diagram;
  private final Relation relation;
  private final Map<Long, Integer> enabled = new HashMap<>();
  private final Map<Long, Integer> differences = new HashMap<>();

  Idle(Diagram diagram, Relation relation) {
    this.diagram = diagram;
    this.relation = relation;
  }

  int of(int node) {
    int idle = node;
    for (int level = 0; level < diagram.levels(); level++) {
      for (int root : relation.roots(level)) {
        idle = difference(0, idle, enabled(0, idle, root));
      }
    }
    return idle;
  }

  private int enabled(int level, int node, int rule) {
    if (node == Diagram.EMPTY || relation.isEnd(rule)) {
      return node;
    }
    long key = (long) node << 32 | rule;
    Integer known = enabled.get(key);
    if (known != null) {
      return known;
    }
    Children row = new Children();
    if (relation.level(rule) > level) {
      for (int i = 0; i < diagram.size(node); i++) {
        int states = enabled(level + 1, diagram.child(node, i), rule);
        row.add(diagram, level, diagram.value(node, i), states);
      }
    } else {
      int[] branches = relation.branches(rule);
      for (int i = 0; i < branches.length; i += 3) {
        int states = enabled(level + 1, diagram.childOf(node, branches[i]), branches[i + 2]);
        row.add(diagram, level, branches[i], states);
      }
    }
    int result = row.node(diagram, level);
    enabled.put(key, result);
    return result;
  }

  private int difference(int level, int node, int without) {
    if (node == without || node == Diagram.EMPTY) {
      return Diagram.EMPTY;
    }
    if (without == Diagram.EMPTY) {
      return node;
    }
    long key = (long) node << 32 | without;
    Integer known = differences.get(key);
    if (known != null) {
      return known;
    }
    Diagram.Gathering row = new Diagram.Gathering();
    for (int i = 0; i < diagram.size(node); i++) {
      int value = diagram.value(node, i);
      int rest = difference(level + 1, diagram.child(node, i), diagram.childOf(without, value));
      if (rest != Diagram.EMPTY) {
        row.add(value, rest);
      }
    }
    int result = diagram.node(level, row.values, row.children, row.count);
    differences.put(key, result);
    return result;
  }
}
