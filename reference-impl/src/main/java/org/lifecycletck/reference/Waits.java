package org.lifecycletck.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The calls that wait for a target's requests. Guarded by the target's monitor. */
final class Waits {
  /** What a call waits for. */
  enum Extent {
    /** The requests sent with regard to the target's state: stop and purge. */
    SENT,
    /** Those that ignore the state as well: close. */
    EVERYTHING,
    /** Every completion routine to return: deletion. */
    ROUTINES
  }

  private record Wait(Extent extent, Waiter waiter) {}

  private final List<Wait> waits = new ArrayList<>();

  /** Adds a call that waits. */
  void add(Extent extent, Waiter waiter) {
    waits.add(new Wait(extent, waiter));
  }

  /** Takes over every call of another list. */
  void addAll(Waits others) {
    waits.addAll(others.waits);
    others.waits.clear();
  }

  /** Whether a call waits for this. */
  boolean has(Extent extent) {
    return waits.stream().anyMatch(wait -> wait.extent() == extent);
  }

  /** Takes out the calls that have what they wait for, the longest waiting first. */
  List<Waiter> takeSatisfied(Predicate<Extent> satisfied) {
    List<Waiter> taken = new ArrayList<>();
    for (Wait wait : List.copyOf(waits)) {
      if (satisfied.test(wait.extent())) {
        waits.remove(wait);
        taken.add(wait.waiter());
      }
    }
    return taken;
  }
}
