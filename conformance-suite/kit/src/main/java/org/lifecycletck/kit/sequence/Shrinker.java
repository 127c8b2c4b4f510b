package org.lifecycletck.kit.sequence;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Makes a failing sequence smaller and plainer, as long as it fails the same way: leaves out many
 * steps at once, then one after the other until each is needed, then takes plainer arguments.
 */
public final class Shrinker {
  private static final long NANOS_PER_SECOND = 1_000_000_000L;

  private final Predicate<Sequence> fails;
  private final long deadline;
  private Sequence smallest;

  private Shrinker(Sequence sequence, Predicate<Sequence> fails, long nanos) {
    this.smallest = sequence;
    this.fails = fails;
    this.deadline = System.nanoTime() + nanos;
  }

  /**
   * What a sequence was shrunk to.
   *
   * @param isMinimal whether each of its elements was left out once more, and was needed
   */
  public record Shrunk(Sequence sequence, boolean isMinimal) {}

  /** The smallest sequence found within so many seconds. */
  public static Sequence shrink(Sequence sequence, Predicate<Sequence> fails, long seconds) {
    return minimize(sequence, fails, seconds * NANOS_PER_SECOND).sequence();
  }

  /** The smallest sequence found within so many nanoseconds, and whether time sufficed. */
  public static Shrunk minimize(Sequence sequence, Predicate<Sequence> fails, long nanos) {
    return new Shrinker(sequence, fails, nanos).minimize();
  }

  private Shrunk minimize() {
    for (int chunk = Math.max(1, smallest.steps().size() / 2); chunk >= 2; chunk /= 2) {
      dropChunks(chunk);
    }
    dropElements();
    while (simplify()) {
      dropElements();
    }
    return new Shrunk(smallest, hasTime());
  }

  private boolean hasTime() {
    return System.nanoTime() < deadline;
  }

  private boolean take(Sequence candidate) {
    if (!fails.test(candidate)) {
      return false;
    }
    smallest = candidate;
    return true;
  }

  private void dropChunks(int chunk) {
    for (int at = 0; at < smallest.steps().size() && hasTime(); ) {
      List<Step> fewer = new ArrayList<>(smallest.steps());
      fewer.subList(at, Math.min(at + chunk, fewer.size())).clear();
      if (!take(new Sequence(fewer))) {
        at += chunk;
      }
    }
  }

  /** Leaves out single elements, from the end, until a whole round finds none to leave out. */
  private void dropElements() {
    boolean dropped = true;
    while (dropped) {
      dropped = false;
      for (int at = smallest.size() - 1; at >= 0 && hasTime(); at = next(at)) {
        dropped |= take(smallest.without(at));
      }
    }
  }

  private int next(int at) {
    return Math.min(at, smallest.size()) - 1;
  }

  /** Takes plainer steps; whether it took any. */
  private boolean simplify() {
    boolean simplified = false;
    for (int at = 0; at < smallest.size(); at++) {
      for (Step plainer : Simpler.than(smallest.element(at))) {
        if (hasTime() && take(smallest.with(at, plainer))) {
          simplified = true;
          break;
        }
      }
    }
    return simplified;
  }
}
