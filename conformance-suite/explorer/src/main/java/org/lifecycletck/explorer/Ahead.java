package org.lifecycletck.explorer;

import java.util.Arrays;

/**
 * The steps out of the next few states. They are asked of the model before any is followed, so that
 * memory is waited for once for all the states they lead to.
 */
final class Ahead implements PackedModel.Sink {

  /** No more states are asked about once there are so many steps. */
  private static final int ENOUGH = 64;

  private final int width;
  private int[] steps = new int[2 * ENOUGH];
  private long[] next;
  private int count;

  /** By state: the index behind its last step, and how many states it represents. */
  private final int[] ends = new int[ENOUGH];

  private final long[] orbits = new long[ENOUGH];
  private int states;

  Ahead(int width) {
    this.width = width;
    next = new long[steps.length * width];
  }

  void clear() {
    count = 0;
    states = 0;
  }

  @Override
  public void accept(int step, long[] state) {
    if (count == steps.length) {
      steps = Arrays.copyOf(steps, 2 * count);
      next = Arrays.copyOf(next, 2 * next.length);
    }
    for (int i = 0; i < width; i++) {
      next[count * width + i] = state[i];
    }
    steps[count++] = step;
  }

  /** Says that all steps out of a state were told, which represents so many. */
  void ended(long orbit) {
    ends[states] = count;
    orbits[states++] = orbit;
  }

  boolean isFull() {
    return count >= ENOUGH || states == ENOUGH;
  }

  /** How many states were asked about. */
  int states() {
    return states;
  }

  /** How many states the one of that place represents. */
  long orbit(int state) {
    return orbits[state];
  }

  /** The index of the first step out of the state of that place. */
  int from(int state) {
    return state == 0 ? 0 : ends[state - 1];
  }

  /** The index behind the last step out of the state of that place. */
  int to(int state) {
    return ends[state];
  }

  /** How many steps there are in all. */
  int count() {
    return count;
  }

  int step(int index) {
    return steps[index];
  }

  /** The states that the steps lead to, one behind the other. */
  long[] next() {
    return next;
  }
}
