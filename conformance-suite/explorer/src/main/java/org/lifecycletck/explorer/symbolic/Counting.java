package org.lifecycletck.explorer.symbolic;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;

/** How many states and transitions there are. */
final class Counting {
  private final Diagram diagram;
  private final Relation relation;
  private final Map<Integer, BigInteger> states = new HashMap<>();
  private final Map<Long, BigInteger> steps = new HashMap<>();

  Counting(Diagram diagram, Relation relation) {
    this.diagram = diagram;
    this.relation = relation;
  }

  BigInteger states(int node) {
    if (node <= Diagram.END) {
      return BigInteger.valueOf(node);
    }
    BigInteger known = states.get(node);
    if (known == null) {
      known = BigInteger.ZERO;
      for (int i = 0; i < diagram.size(node); i++) {
        known = known.add(states(diagram.child(node, i)));
      }
      states.put(node, known);
    }
    return known;
  }

  /** The number of steps possible in the states of a set, over all states. */
  BigInteger transitions(int node) {
    BigInteger sum = BigInteger.ZERO;
    for (int level = 0; level < diagram.levels(); level++) {
      for (int root : relation.roots(level)) {
        sum = sum.add(steps(0, node, root));
      }
    }
    return sum;
  }

  private BigInteger steps(int level, int node, int rule) {
    if (node == Diagram.EMPTY) {
      return BigInteger.ZERO;
    }
    if (relation.isEnd(rule)) {
      return states(node).multiply(BigInteger.valueOf(relation.rules(rule)));
    }
    long key = (long) node << 32 | rule;
    BigInteger known = steps.get(key);
    if (known != null) {
      return known;
    }
    BigInteger sum = BigInteger.ZERO;
    if (relation.level(rule) > level) {
      for (int i = 0; i < diagram.size(node); i++) {
        sum = sum.add(steps(level + 1, diagram.child(node, i), rule));
      }
    } else {
      int[] branches = relation.branches(rule);
      for (int i = 0; i < branches.length; i += 3) {
        sum = sum.add(steps(level + 1, diagram.childOf(node, branches[i]), branches[i + 2]));
      }
    }
    steps.put(key, sum);
    return sum;
  }
}
