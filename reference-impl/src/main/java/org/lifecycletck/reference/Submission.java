package org.lifecycletck.reference;

import java.util.function.Supplier;

/**
 * One accepted send of a request. The parties that may still end it (the queue or the lower driver,
 * a canceller, the timer) each hold a completion reference; whoever drops the last one completes
 * the request.
 */
final class Submission {
  private final Request request;
  private final Target target;
  private final boolean ignoresState;
  private final Waiter sender;
  private final Supplier<Clock.Deadline> timer;
  private int completionReferences = 1;
  private Clock.Deadline deadline;
  private boolean expired;

  /**
   * A send about to be made.
   *
   * @param sender the sender that blocks until the request is completed; null if none does
   * @param timer starts the timer of an asynchronous send; null if there is none
   */
  Submission(
      Request request,
      Target target,
      boolean ignoresState,
      Waiter sender,
      Supplier<Clock.Deadline> timer) {
    this.request = request;
    this.target = target;
    this.ignoresState = ignoresState;
    this.sender = sender;
    this.timer = timer;
  }

  Request request() {
    return request;
  }

  Target target() {
    return target;
  }

  boolean ignoresState() {
    return ignoresState;
  }

  Waiter sender() {
    return sender;
  }

  /** Takes a completion reference; false if none is left, because somebody is completing. */
  synchronized boolean addReference() {
    if (completionReferences == 0) {
      return false;
    }
    completionReferences++;
    return true;
  }

  /** Gives a completion reference back; true for the last one. */
  synchronized boolean dropReference() {
    completionReferences--;
    return completionReferences == 0;
  }

  /** Whether no completion reference is left. */
  synchronized boolean isUnreferenced() {
    return completionReferences == 0;
  }

  /** Holds a completion reference again, after the queue gave up the only one. */
  synchronized void restoreReference() {
    completionReferences++;
  }

  /** Starts the timer, if the send has one and it does not run yet. */
  synchronized void arm() {
    if (timer != null && deadline == null) {
      deadline = timer.get();
    }
  }

  /** Whether the send has a timer. */
  boolean isTimed() {
    return timer != null;
  }

  /** Takes the running timer; null if none runs. */
  synchronized Clock.Deadline disarm() {
    Clock.Deadline running = deadline;
    deadline = null;
    return running;
  }

  /** Notes that the deadline passed while the request was out. */
  synchronized void markExpired() {
    expired = true;
  }

  synchronized boolean isExpired() {
    return expired;
  }
}
