package org.lifecycletck.explorer;

/** The watch over an exploration's limits. */
final class Budget {

  /** Time and cancellation are looked at once in so many calls, a power of two. */
  private static final int STRIDE = 16;

  /** Successors that the expansions from one call to the next are expected to add at most. */
  private static final int SLACK = 128;

  private final Options options;
  private final long start = System.nanoTime();
  private long calls;

  Budget(Options options) {
    this.options = options;
  }

  double seconds() {
    return (System.nanoTime() - start) / 1e9;
  }

  /**
   * Why to end before the next expansion; {@link Stop#COMPLETE} says that nothing is against it.
   */
  Stop before(StateStore states, long otherBytes) {
    if (states.size() >= options.maxStates() || !states.canHold(SLACK)) {
      return Stop.STATES;
    }
    if (states.bytesWith(SLACK) > options.maxBytes() - otherBytes) {
      return Stop.MEMORY;
    }
    return inTime();
  }

  /** Why to end now, memory and states aside. */
  Stop inTime() {
    if ((calls++ & STRIDE - 1) != 0) {
      return Stop.COMPLETE;
    }
    if (options.cancelled().getAsBoolean()) {
      return Stop.CANCELLED;
    }
    return seconds() > options.time().toNanos() / 1e9 ? Stop.TIME : Stop.COMPLETE;
  }
}
