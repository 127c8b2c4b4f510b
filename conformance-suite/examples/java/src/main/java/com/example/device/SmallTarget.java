package com.example.device;

import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.lifecycletck.spi.vocabulary.TargetId;
import org.lifecycletck.spi.vocabulary.TargetState;

/** A local I/O target: started from the beginning, and never closed. */
final class SmallTarget {
  final TargetId id;
  final Queue<SmallRequest> queue = new ArrayDeque<>();
  final Set<SmallRequest> out = new LinkedHashSet<>();

  TargetState state = TargetState.STARTED;
  private boolean isGivenUp;

  SmallTarget(TargetId id) {
    this.id = id;
  }

  /** The requests that lower drivers hold. */
  List<SmallRequest> out() {
    return List.copyOf(out);
  }

  /** Those of them that were sent through the gate. */
  List<SmallRequest> sent() {
    return out.stream().filter(request -> !request.ignoresState).toList();
  }

  /** Waits until every request sent through the gate has come back. */
  synchronized void awaitSent() {
    await(() -> sent().isEmpty());
  }

  /** Waits until every request has come back; in one thread that is so at once, or never. */
  synchronized void awaitAll() {
    await(out::isEmpty);
  }

  private void await(BooleanSupplier condition) {
    while (!condition.getAsBoolean() && !isGivenUp) {
      try {
        wait();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  synchronized void returned(SmallRequest request) {
    out.remove(request);
    notifyAll();
  }

  synchronized void giveUp() {
    isGivenUp = true;
    notifyAll();
  }
}
