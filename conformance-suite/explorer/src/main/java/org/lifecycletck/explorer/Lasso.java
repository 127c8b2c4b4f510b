package org.lifecycletck.explorer;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The counterexample of an {@code eventually}: a shortest way into a fair component, and a loop.
 */
final class Lasso {

  private static final int UNSEEN = -2;
  private static final int SOURCE = -1;

  private final Search search;
  private final Edges edges;
  private final BitSet fairStates;
  private final int[] component;

  Lasso(Search search, Edges edges, BitSet fairStates, int[] component) {
    this.search = search;
    this.edges = edges;
    this.fairStates = fairStates;
    this.component = component;
  }

  /** The lasso from some of the states in which the {@code eventually} begins to ask. */
  Trace<long[]> from(BitSet sources) {
    List<Paths.Link> run = stem(sources);
    int loop = run.size() - 1;
    run.addAll(cycle(run.get(loop).state()));
    return new Paths(search).replay(run, loop);
  }

  /** A shortest way that passes a source and then stays away from the goal until a fair state. */
  private List<Paths.Link> stem(BitSet sources) {
    int[] cameFrom = new int[search.expanded()];
    Arrays.fill(cameFrom, UNSEEN);
    List<Integer> frontier = new ArrayList<>();
    for (int level = 0; level <= search.depth() || !frontier.isEmpty(); level++) {
      List<Integer> next = new ArrayList<>();
      for (int state : frontier) {
        edges.of(state);
        for (int k = 0; k < edges.count; k++) {
          meet(edges.targets[k], state, cameFrom, next);
        }
      }
      int end = search.levelStart(level + 1);
      for (int s = sources.nextSetBit(search.levelStart(level)); s >= 0 && s < end; ) {
        meet(s, SOURCE, cameFrom, next);
        s = sources.nextSetBit(s + 1);
      }
      for (int state : next) {
        if (fairStates.get(state)) {
          return unwind(state, cameFrom);
        }
      }
      frontier = next;
    }
    throw new IllegalStateException("no way to a fair component");
  }

  private void meet(int state, int from, int[] cameFrom, List<Integer> next) {
    if (cameFrom[state] == UNSEEN && edges.isAway(state)) {
      cameFrom[state] = from;
      next.add(state);
    }
  }

  private List<Paths.Link> unwind(int last, int[] cameFrom) {
    Deque<Paths.Link> run = new ArrayDeque<>();
    int at = last;
    for (; cameFrom[at] != SOURCE; at = cameFrom[at]) {
      run.addFirst(new Paths.Link(at, Paths.ANY));
    }
    List<Paths.Link> whole = new Paths(search).linksTo(at);
    whole.addAll(run);
    return whole;
  }

  /** States to pass through, back to the first, so that each fair actor has moved or could not. */
  private List<Paths.Link> cycle(int first) {
    List<Paths.Link> run = new ArrayList<>();
    long missing = edges.all() & ~unable(first);
    int at = first;
    while (missing != 0) {
      Reached reached = nearest(at, missing, SOURCE);
      run.addAll(reached.way);
      missing &= ~reached.satisfied;
      at = run.get(run.size() - 1).state();
    }
    if (at != first) {
      run.addAll(nearest(at, 0, first).way);
    }
    return run;
  }

  private long unable(int state) {
    edges.of(state);
    return edges.all() & ~edges.enabled;
  }

  private record Reached(List<Paths.Link> way, long satisfied) {}

  /**
   * A shortest way inside the component that ends with a step of a missing actor, in a state where
   * one is unable to move, or in the goal state.
   */
  private Reached nearest(int from, long missing, int goal) {
    Map<Integer, Integer> cameFrom = new HashMap<>();
    Deque<Integer> queue = new ArrayDeque<>(List.of(from));
    while (!queue.isEmpty()) {
      int state = queue.remove();
      edges.of(state);
      int[] steps = Arrays.copyOf(edges.steps, edges.count);
      int[] targets = Arrays.copyOf(edges.targets, edges.count);
      long[] actors = Arrays.copyOf(edges.actors, edges.count);
      for (int k = 0; k < targets.length; k++) {
        int target = targets[k];
        if (component[target] != component[from]) {
          continue;
        }
        long satisfied = missing & (actors[k] | unable(target));
        if (satisfied != 0 || target == goal) {
          return new Reached(
              way(from, state, new Paths.Link(target, steps[k]), cameFrom), satisfied);
        }
        if (target != from && cameFrom.putIfAbsent(target, state) == null) {
          queue.add(target);
        }
      }
    }
    throw new IllegalStateException("a fair component without a fair loop");
  }

  private static List<Paths.Link> way(
      int from, int beforeLast, Paths.Link last, Map<Integer, Integer> cameFrom) {
    Deque<Paths.Link> links = new ArrayDeque<>(List.of(last));
    for (int at = beforeLast; at != from; at = cameFrom.get(at)) {
      links.addFirst(new Paths.Link(at, Paths.ANY));
    }
    return new ArrayList<>(links);
  }
}
