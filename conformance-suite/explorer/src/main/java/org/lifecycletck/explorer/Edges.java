package org.lifecycletck.explorer;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The steps out of found states, asked of the model again, restricted to states where the goal of
 * an {@code eventually} is not reached.
 */
final class Edges implements PackedModel.Sink {

  private static final long UNKNOWN = -1;

  private final Search search;
  private final long[] state;
  private final BitSet away;
  private final Map<String, Long> bits = new HashMap<>();
  private long[] bitOfStep = {};

  /** The states reached from the last one looked at, the steps, and the fair actors' bits. */
  int[] targets = new int[16];

  int[] steps = new int[16];
  long[] actors = new long[16];
  int count;

  /** The bits of the fair actors that are able to move in the last state looked at. */
  long enabled;

  Edges(Search search, Predicate<long[]> goal, Set<String> fairActors) {
    this.search = search;
    state = new long[search.model().width()];
    away = where(goal.negate());
    for (String actor : fairActors) {
      bits.put(actor, 1L << bits.size());
    }
  }

  /** The bits of all fair actors. */
  long all() {
    return (1L << bits.size()) - 1;
  }

  /** Whether the goal is not reached in the state of that number. */
  boolean isAway(int number) {
    return away.get(number);
  }

  /** The expanded states that satisfy a predicate. */
  BitSet where(Predicate<long[]> predicate) {
    BitSet found = new BitSet();
    for (int number = 0; number < search.expanded(); number++) {
      search.states().get(number, state);
      if (predicate.test(state)) {
        found.set(number);
      }
    }
    return found;
  }

  /** Looks at the steps out of the state of that number. */
  void of(int number) {
    count = 0;
    enabled = 0;
    search.states().get(number, state);
    search.model().steps(state, this);
  }

  private long bitOf(int step) {
    if (step >= bitOfStep.length) {
      int before = bitOfStep.length;
      bitOfStep = Arrays.copyOf(bitOfStep, Math.max(step + 1, 2 * before));
      Arrays.fill(bitOfStep, before, bitOfStep.length, UNKNOWN);
    }
    if (bitOfStep[step] == UNKNOWN) {
      bitOfStep[step] = bits.getOrDefault(search.model().actor(step), 0L);
    }
    return bitOfStep[step];
  }

  @Override
  public void accept(int step, long[] next) {
    long bit = bitOf(step);
    enabled |= bit;
    int target = search.states().find(next);
    if (target < 0 || !away.get(target)) {
      return;
    }
    if (count == targets.length) {
      targets = Arrays.copyOf(targets, 2 * count);
      steps = Arrays.copyOf(steps, 2 * count);
      actors = Arrays.copyOf(actors, 2 * count);
    }
    targets[count] = target;
    steps[count] = step;
    actors[count++] = bit;
  }
}
