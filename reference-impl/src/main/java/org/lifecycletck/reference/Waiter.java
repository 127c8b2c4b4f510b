package org.lifecycletck.reference;

/** One blocked call: released once, and before that perhaps told that its deadline passed. */
final class Waiter {
  private final Activity activity;
  private boolean released;
  private Waiter clock;

  Waiter(Activity activity) {
    this.activity = activity;
  }

  /** Lets the blocked call go on. */
  void release() {
    synchronized (activity) {
      released = true;
      activity.wake(this);
    }
  }

  /** Tells the blocked call that its deadline passed and blocks until it has dealt with that. */
  void expire() {
    Waiter dealtWith = new Waiter(activity);
    synchronized (activity) {
      if (released) {
        return;
      }
      clock = dealtWith;
      activity.wake(this);
    }
    dealtWith.await();
  }

  /** Blocks until the call is released. */
  void await() {
    await(() -> {});
  }

  /**
   * Blocks until the call is released; meanwhile runs {@code onDeadline} when its deadline passes.
   */
  void await(Runnable onDeadline) {
    for (Waiter due = next(); due != null; due = next()) {
      try {
        onDeadline.run();
      } finally {
        due.release();
      }
    }
  }

  private Waiter next() {
    synchronized (activity) {
      activity.await(this);
      Waiter due = clock;
      clock = null;
      return due;
    }
  }

  /** Whether there is something to do for the blocked call; read under the activity's monitor. */
  boolean isSignalled() {
    return released || clock != null;
  }
}
