package org.lifecycletck.explorer;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;

/**
 * The search for a fair run that never reaches the goal of an {@code eventually}.
 *
 * <p>Such a run ends up in one strongly connected component of the states away from the goal. The
 * component allows it exactly if each fair actor either takes a step inside or is unable to move in
 * one of its states. A run that stops in a state for ever is the case of a single state in which no
 * fair actor is able to move. Components are found with Tarjan's algorithm, without recursion.
 */
final class FairCycles {

  private final Edges edges;
  private final Budget budget;

  /** Per state: 0 not met, positive its place in the order of meeting, negative its component. */
  private final int[] mark;

  private final BitSet fairStates = new BitSet();
  private int met;
  private int components;

  private int[] stack = new int[64];
  private int stackSize;

  /** Per state being visited: itself, the lowest place it reaches, where its successors begin. */
  private int[] frames = new int[3 * 64];

  private int frameCount;
  private int[] successors = new int[256];
  private int successorCount;

  private FairCycles(Edges edges, int states, Budget budget) {
    this.edges = edges;
    this.budget = budget;
    mark = new int[states];
  }

  /** The finding on an {@code eventually}, from the states that a search has expanded. */
  static Finding<long[]> judge(
      Search search, Property.Eventually<long[]> property, Stop stop, Budget budget) {
    if (stop == Stop.TIME || stop == Stop.CANCELLED) {
      return new Finding<>(property.name(), Verdict.INCOMPLETE, Optional.empty());
    }
    Edges edges = new Edges(search, property.to(), property.fairActors());
    BitSet sources = edges.where(property.from());
    FairCycles cycles = new FairCycles(edges, search.expanded(), budget);
    boolean searched = cycles.searchFrom(sources);
    if (!cycles.fairStates.isEmpty()) {
      Trace<long[]> lasso = new Lasso(search, edges, cycles.fairStates, cycles.mark).from(sources);
      return new Finding<>(property.name(), Verdict.FAILS, Optional.of(lasso));
    }
    Verdict verdict = searched && stop == Stop.COMPLETE ? Verdict.HOLDS : Verdict.INCOMPLETE;
    return new Finding<>(property.name(), verdict, Optional.empty());
  }

  /** Marks all states of fair components; returns whether there was time to look at all. */
  private boolean searchFrom(BitSet sources) {
    for (int s = sources.nextSetBit(0); s >= 0; s = sources.nextSetBit(s + 1)) {
      if (mark[s] == 0 && edges.isAway(s) && !visit(s)) {
        return false;
      }
    }
    return true;
  }

  private boolean visit(int root) {
    enter(root);
    while (frameCount > 0) {
      int frame = 3 * (frameCount - 1);
      if (successorCount == frames[frame + 2]) {
        leave(frame);
      } else {
        int next = successors[--successorCount];
        if (mark[next] == 0) {
          if (budget.inTime() != Stop.COMPLETE) {
            return false;
          }
          enter(next);
        } else if (mark[next] > 0) {
          frames[frame + 1] = Math.min(frames[frame + 1], mark[next]);
        }
      }
    }
    return true;
  }

  private void enter(int state) {
    mark[state] = ++met;
    stack = room(stack, stackSize + 1);
    stack[stackSize++] = state;
    frames = room(frames, 3 * frameCount + 3);
    frames[3 * frameCount] = state;
    frames[3 * frameCount + 1] = met;
    frames[3 * frameCount + 2] = successorCount;
    frameCount++;
    edges.of(state);
    successors = room(successors, successorCount + edges.count);
    System.arraycopy(edges.targets, 0, successors, successorCount, edges.count);
    successorCount += edges.count;
  }

  private void leave(int frame) {
    int state = frames[frame];
    int lowest = frames[frame + 1];
    frameCount--;
    if (frameCount > 0) {
      int above = 3 * (frameCount - 1) + 1;
      frames[above] = Math.min(frames[above], lowest);
    }
    if (lowest == mark[state]) {
      close(state);
    }
  }

  /** Takes the component of that state off the stack, and notes whether it is fair. */
  private void close(int root) {
    int bottom = stackSize;
    int component = - ++components;
    do {
      bottom--;
      mark[stack[bottom]] = component;
    } while (stack[bottom] != root);
    if (isFair(bottom, component)) {
      for (int i = bottom; i < stackSize; i++) {
        fairStates.set(stack[i]);
      }
    }
    stackSize = bottom;
  }

  private boolean isFair(int bottom, int component) {
    long satisfied = 0;
    for (int i = bottom; i < stackSize && satisfied != edges.all(); i++) {
      edges.of(stack[i]);
      satisfied |= edges.all() & ~edges.enabled;
      for (int k = 0; k < edges.count; k++) {
        if (mark[edges.targets[k]] == component) {
          satisfied |= edges.actors[k];
        }
      }
    }
    return satisfied == edges.all();
  }

  private static int[] room(int[] array, int needed) {
    return needed <= array.length
        ? array
        : Arrays.copyOf(array, Math.max(needed, 2 * array.length));
  }
}
