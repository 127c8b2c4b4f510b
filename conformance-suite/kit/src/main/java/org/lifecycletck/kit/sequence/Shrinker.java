package org.lifecycletck.kit.sequence;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Makes a failing sequence smaller by leaving out steps, as long as it fails the same way. */
public final class Shrinker {
  private static final long NANOS_PER_SECOND = 1_000_000_000L;

  private final Predicate<Sequence> fails;
  private final long deadline;

  private Shrinker(Predicate<Sequence> fails, long seconds) {
    this.fails = fails;
    this.deadline = System.nanoTime() + seconds * NANOS_PER_SECOND;
  }

  /** The smallest sequence found within so many seconds. */
  public static Sequence shrink(Sequence sequence, Predicate<Sequence> fails, long seconds) {
    Shrinker shrinker = new Shrinker(fails, seconds);
    Sequence smallest = sequence;
    Sequence smaller = shrinker.pass(smallest);
    while (smaller.size() < smallest.size() && shrinker.hasTime()) {
      smallest = smaller;
      smaller = shrinker.pass(smallest);
    }
    return smaller;
  }

  private boolean hasTime() {
    return System.nanoTime() < deadline;
  }

  private Sequence pass(Sequence sequence) {
    Sequence smallest = sequence;
    for (int chunk = Math.max(1, sequence.steps().size() / 2); chunk >= 1; chunk /= 2) {
      smallest = dropChunks(smallest, chunk);
    }
    return shrinkScripts(smallest);
  }

  private Sequence dropChunks(Sequence sequence, int chunk) {
    Sequence smallest = sequence;
    for (int at = 0; at < smallest.steps().size() && hasTime(); ) {
      List<Step> fewer = new ArrayList<>(smallest.steps());
      fewer.subList(at, Math.min(at + chunk, fewer.size())).clear();
      Sequence candidate = new Sequence(fewer);
      if (fails.test(candidate)) {
        smallest = candidate;
      } else {
        at += chunk;
      }
    }
    return smallest;
  }

  private Sequence shrinkScripts(Sequence sequence) {
    Sequence smallest = sequence;
    for (int i = 0; i < smallest.steps().size(); i++) {
      for (int drop = 0; drop < smallest.steps().get(i).inner().size() && hasTime(); ) {
        List<Step> fewer = new ArrayList<>(smallest.steps().get(i).inner());
        fewer.remove(drop);
        List<Step> steps = new ArrayList<>(smallest.steps());
        steps.set(i, new Step.Inside(((Step.Inside) steps.get(i)).moment(), fewer));
        Sequence candidate = new Sequence(steps);
        if (fails.test(candidate)) {
          smallest = candidate;
        } else {
          drop++;
        }
      }
    }
    return smallest;
  }
}
