package org.lifecycletck.reference;

import java.util.PriorityQueue;

/** The virtual clock and the deadlines that run on it. Time moves only in {@link #advance}. */
final class Clock {
  private final PriorityQueue<Deadline> deadlines = new PriorityQueue<>();
  private long now;
  private long number;

  /** A moment at which something expires: a timer, or the bounded wait of a blocked call. */
  record Deadline(long due, boolean isTimer, long number, Runnable expiry)
      implements Comparable<Deadline> {

    /** Earlier ones first; of those at the same time waits before timers, and older ones first. */
    @Override
    public int compareTo(Deadline other) {
      int byTime = Long.compare(due, other.due);
      int byKind = Boolean.compare(isTimer, other.isTimer);
      int byAge = Long.compare(number, other.number);
      return byTime != 0 ? byTime : byKind != 0 ? byKind : byAge;
    }
  }

  /** The time in 100-nanosecond units since the subject was opened. */
  synchronized long now() {
    return now;
  }

  /** Runs {@code expiry} on the thread that advances the clock to {@code due}. */
  synchronized Deadline schedule(long due, boolean isTimer, Runnable expiry) {
    Deadline deadline = new Deadline(due, isTimer, number++, expiry);
    deadlines.add(deadline);
    return deadline;
  }

  /** Forgets a deadline; without effect if it has expired. */
  synchronized void cancel(Deadline deadline) {
    deadlines.remove(deadline);
  }

  /** Moves the clock and lets everything expire that is due, in order of time. */
  void advance(long units) {
    move(units);
    for (Deadline due = nextDue(); due != null; due = nextDue()) {
      due.expiry().run();
    }
  }

  private synchronized void move(long units) {
    now += units;
  }

  private synchronized Deadline nextDue() {
    Deadline first = deadlines.peek();
    return first == null || first.due() > now ? null : deadlines.poll();
  }
}
