package org.lifecycletck.explorer.symbolic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a model can do, as decision diagrams over pairs of values: from which value a cell goes to
 * which. Rules that touch the same levels form one diagram; levels it does not touch keep their
 * values. A node names the level it is about; an end says how many rules it stands for.
 */
final class Relation {

  /** One rule: on each of these levels, ascending, the cell goes from one value to another. */
  record Rule(int[] levels, int[] from, int[] to) {}

  /** A node: for each branch the value before, the value after, and what holds further below. */
  private record Branches(int level, List<Integer> from, List<Integer> to, List<Integer> below) {}

  /** An end that stands for so many rules. */
  private record End(long rules) {}

  private final Map<Object, Integer> numbers = new HashMap<>();
  private final List<int[]> branches = new ArrayList<>();
  private final List<Integer> levelOf = new ArrayList<>();
  private final List<Long> rulesAt = new ArrayList<>();
  private final List<List<Integer>> rootsByLevel = new ArrayList<>();

  Relation(int levels, List<Rule> rules) {
    for (int level = 0; level < levels; level++) {
      rootsByLevel.add(new ArrayList<>());
    }
    Map<String, List<Rule>> byLevels = new TreeMap<>();
    for (Rule rule : rules) {
      byLevels.computeIfAbsent(Arrays.toString(rule.levels), key -> new ArrayList<>()).add(rule);
    }
    for (List<Rule> alike : byLevels.values()) {
      int top = alike.get(0).levels.length == 0 ? 0 : alike.get(0).levels[0];
      rootsByLevel.get(top).add(build(alike, 0));
    }
  }

  /** The diagrams whose first level is this one. */
  List<Integer> roots(int level) {
    return rootsByLevel.get(level);
  }

  /** Triples of a value before, a value after and a node. */
  int[] branches(int node) {
    return branches.get(node);
  }

  /** The level a node is about; beyond all levels for an end. */
  int level(int node) {
    return levelOf.get(node);
  }

  boolean isEnd(int node) {
    return levelOf.get(node) == Integer.MAX_VALUE;
  }

  /** For how many rules an end stands. */
  long rules(int node) {
    return rulesAt.get(node);
  }

  private int build(List<Rule> alike, int depth) {
    Rule first = alike.get(0);
    if (depth == first.levels.length) {
      return number(new End(alike.size()), Integer.MAX_VALUE, new int[0], alike.size());
    }
    Map<Long, List<Rule>> groups = new TreeMap<>();
    for (Rule rule : alike) {
      long key = (long) rule.from[depth] << 32 | rule.to[depth];
      groups.computeIfAbsent(key, k -> new ArrayList<>()).add(rule);
    }
    int[] triples = new int[3 * groups.size()];
    List<Integer> from = new ArrayList<>();
    List<Integer> to = new ArrayList<>();
    List<Integer> below = new ArrayList<>();
    int at = 0;
    for (Map.Entry<Long, List<Rule>> group : groups.entrySet()) {
      triples[at++] = (int) (group.getKey() >>> 32);
      triples[at++] = (int) (long) group.getKey();
      triples[at++] = build(group.getValue(), depth + 1);
      from.add(triples[at - 3]);
      to.add(triples[at - 2]);
      below.add(triples[at - 1]);
    }
    int level = first.levels[depth];
    return number(new Branches(level, from, to, below), level, triples, 0);
  }

  private int number(Object content, int level, int[] triples, long rules) {
    Integer known = numbers.putIfAbsent(content, branches.size());
    if (known != null) {
      return known;
    }
    branches.add(triples);
    levelOf.add(level);
    rulesAt.add(rules);
    return branches.size() - 1;
  }
}
