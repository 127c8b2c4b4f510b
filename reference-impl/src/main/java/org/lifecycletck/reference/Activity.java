package org.lifecycletck.reference;

import java.util.HashSet;
import java.util.Set;

/**
 * The calls inside a subject: how many run and which wait. A call that is inside a callback of the
 * kit counts as neither.
 */
final class Activity {
  private final Set<Waiter> parked = new HashSet<>();
  private int running;
  private boolean ended;

  /** A call comes in from the kit, or comes back from a callback. */
  synchronized void enter() {
    running++;
  }

  /** A call goes out to the kit, for good or for a callback. */
  synchronized void leave() {
    running--;
    notifyAll();
  }

  /** Blocks the calling thread until the waiter is signalled or the subject ends. */
  synchronized void await(Waiter waiter) {
    boolean interrupted = false;
    while (!waiter.isSignalled() && !ended) {
      if (parked.add(waiter)) {
        leave();
      }
      interrupted |= isInterruptedWhileWaiting();
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** Counts the waiter's thread as running from now on, before it has a chance to run. */
  synchronized void wake(Waiter waiter) {
    if (parked.remove(waiter)) {
      enter();
    }
    notifyAll();
  }

  /** Blocks until no call runs; the number of calls that wait. */
  synchronized int quiesce() {
    boolean interrupted = false;
    while (running > 0) {
      interrupted |= isInterruptedWhileWaiting();
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    return parked.size();
  }

  /** Lets every call that waits return, now and later. */
  synchronized void end() {
    ended = true;
    running += parked.size();
    parked.clear();
    notifyAll();
  }

  /** The framework does not give up a wait: an interrupt is noted and passed on afterwards. */
  private boolean isInterruptedWhileWaiting() {
    try {
      wait();
      return false;
    } catch (InterruptedException e) {
      return true;
    }
  }
}
