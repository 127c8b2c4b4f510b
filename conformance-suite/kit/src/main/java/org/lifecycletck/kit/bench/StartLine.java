package org.lifecycletck.kit.bench;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Where racers wait for each other without losing their processors: each comes once, with its first
 * call recorded but not made.
 */
final class StartLine {
  /** How often a racer looks for the others before it lets other threads run. */
  private static final int LOOKS = 1_000;

  private final AtomicInteger missing;

  StartLine(int racers) {
    missing = new AtomicInteger(racers);
  }

  /** Waits for the others, and then as many turns of a loop as this racer is held back. */
  void pass(int headStart) {
    missing.decrementAndGet();
    for (int looks = 0; missing.get() > 0; looks++) {
      if (looks < LOOKS) {
        Thread.onSpinWait();
      } else {
        Thread.yield();
      }
    }
    for (int turns = 0; turns < headStart; turns++) {
      Thread.onSpinWait();
    }
  }
}
