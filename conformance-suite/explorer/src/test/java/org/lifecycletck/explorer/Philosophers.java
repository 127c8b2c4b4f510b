package org.lifecycletck.explorer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Dijkstra's philosophers: each takes the fork to the left, then the one to the right, eats, and
 * lays both down.
 *
 * @param count of philosophers
 * @param lastTakesRightFirst whether one of them breaks the circle
 */
record Philosophers(int count, boolean lastTakesRightFirst) implements Model<List<Integer>> {

  private static final int THINKS = 0;
  private static final int HOLDS_ONE = 1;
  private static final int EATS = 2;

  @Override
  public String name() {
    return count + " philosophers";
  }

  /** What each does; who holds a fork follows from it. */
  @Override
  public List<List<Integer>> initial() {
    return List.of(Collections.nCopies(count, THINKS));
  }

  @Override
  public List<Step<List<Integer>>> steps(List<Integer> state) {
    List<Step<List<Integer>>> steps = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int now = state.get(i);
      if (now == EATS) {
        steps.add(step(state, i, "lay down", THINKS));
      } else if (isFree(state, now == THINKS ? first(i) : second(i))) {
        steps.add(step(state, i, "take", now + 1));
      }
    }
    return steps;
  }

  @Override
  public List<Property<List<Integer>>> properties() {
    return List.of(
        Property.endsOnlyIn("no deadlock", state -> false),
        Property.always("neighbours do not eat together", this::neighboursTakeTurns),
        Property.sometimes("two eat", state -> state.stream().filter(s -> s == EATS).count() == 2),
        Property.eventually(
            "a hungry one eats",
            state -> state.get(0) == HOLDS_ONE,
            state -> state.get(0) == EATS,
            Set.of("0", "1", "2", "3", "4", "5", "6", "7", "8")));
  }

  private Step<List<Integer>> step(List<Integer> state, int who, String label, int next) {
    List<Integer> after = new ArrayList<>(state);
    after.set(who, next);
    return new Step<>(label, String.valueOf(who), List.copyOf(after));
  }

  private int first(int who) {
    return turned(who) ? (who + 1) % count : who;
  }

  private int second(int who) {
    return turned(who) ? who : (who + 1) % count;
  }

  private boolean turned(int who) {
    return lastTakesRightFirst && who == count - 1;
  }

  private boolean isFree(List<Integer> state, int fork) {
    for (int i = 0; i < count; i++) {
      int now = state.get(i);
      if (now >= HOLDS_ONE && first(i) == fork || now == EATS && second(i) == fork) {
        return false;
      }
    }
    return true;
  }

  private boolean neighboursTakeTurns(List<Integer> state) {
    for (int i = 0; i < count; i++) {
      if (state.get(i) == EATS && state.get((i + 1) % count) == EATS) {
        return false;
      }
    }
    return true;
  }
}
