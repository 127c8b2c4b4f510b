package org.lifecycletck.explorer;

import java.util.List;

/**
 * The two-phase commit protocol with abstract messages, as published in "Consensus on Transaction
 * Commit" (Gray and Lamport), in the form of the stateright project's example {@code 2pc.rs}.
 *
 * <p>One word: per resource manager 4 bits (state in 2, prepared as the manager of the transaction
 * knows it, the prepared message), then the transaction manager in 2, then the two messages.
 */
final class TwoPhaseCommit implements PackedModel {

  private static final long WORKING = 0;
  private static final long PREPARED = 1;
  private static final long COMMITTED = 2;
  private static final long ABORTED = 3;
  private static final long KNOWN = 4;
  private static final long TOLD = 8;

  private static final String[] LABELS = {
    "commit", "abort", "hear prepared", "prepare", "choose to abort", "obey commit", "obey abort"
  };

  private final int managers;
  private final int top;
  private final long allKnown;
  private final long sortedBy;
  private final long[] next = new long[1];

  TwoPhaseCommit(int managers) {
    this(managers, 15);
  }

  /** With representatives that are sorted by some bits of each resource manager only. */
  TwoPhaseCommit(int managers, long sortedBy) {
    this.managers = managers;
    this.sortedBy = sortedBy;
    top = 4 * managers;
    long known = 0;
    for (int rm = 0; rm < managers; rm++) {
      known |= KNOWN << 4 * rm;
    }
    allKnown = known;
  }

  @Override
  public String name() {
    return "two-phase commit, " + managers;
  }

  @Override
  public int width() {
    return 1;
  }

  @Override
  public void initial(Sink sink) {
    next[0] = 0;
    sink.accept(0, next);
  }

  @Override
  public void steps(long[] state, Sink sink) {
    long s = state[0];
    long commit = 4L << top;
    long abort = 8L << top;
    boolean undecided = (s >>> top & 3) == 0;
    if (undecided && (s & allKnown) == allKnown) {
      tell(sink, 0, 0, s | 1L << top | commit);
    }
    if (undecided) {
      tell(sink, 1, 0, s | 2L << top | abort);
    }
    for (int rm = 0; rm < managers; rm++) {
      int at = 4 * rm;
      long own = s >>> at & 3;
      long others = s & ~(3L << at);
      if (undecided && (s >>> at & TOLD) != 0) {
        tell(sink, 2, rm, s | KNOWN << at);
      }
      if (own == WORKING) {
        tell(sink, 3, rm, others | (PREPARED | TOLD) << at);
        tell(sink, 4, rm, others | ABORTED << at);
      }
      if ((s & commit) != 0) {
        tell(sink, 5, rm, others | COMMITTED << at);
      }
      if ((s & abort) != 0) {
        tell(sink, 6, rm, others | ABORTED << at);
      }
    }
  }

  private void tell(Sink sink, int kind, int rm, long s) {
    next[0] = s;
    sink.accept(kind << 4 | rm, next);
  }

  @Override
  public String label(int step) {
    return LABELS[step >>> 4];
  }

  @Override
  public String actor(int step) {
    return step >>> 4 < 3 ? "transaction manager" : "resource manager " + (step & 15);
  }

  @Override
  public List<Property<long[]>> properties() {
    return List.of(
        Property.sometimes("abort agreement", s -> all(s[0], ABORTED)),
        Property.sometimes("commit agreement", s -> all(s[0], COMMITTED)),
        Property.always("consistent", s -> !(any(s[0], ABORTED) && any(s[0], COMMITTED))));
  }

  private boolean all(long s, long wanted) {
    for (int rm = 0; rm < managers; rm++) {
      if ((s >>> 4 * rm & 3) != wanted) {
        return false;
      }
    }
    return true;
  }

  private boolean any(long s, long wanted) {
    for (int rm = 0; rm < managers; rm++) {
      if ((s >>> 4 * rm & 3) == wanted) {
        return true;
      }
    }
    return false;
  }

  /** Sorts the resource managers. */
  @Override
  public void canonical(long[] state) {
    long s = state[0];
    for (int i = 1; i < managers; i++) {
      for (int k = i; k > 0 && key(s, k - 1) > key(s, k); k--) {
        long differing = (s >>> 4 * (k - 1) ^ s >>> 4 * k) & 15;
        s ^= differing << 4 * (k - 1) ^ differing << 4 * k;
      }
    }
    state[0] = s;
  }

  private long key(long s, int rm) {
    return s >>> 4 * rm & sortedBy;
  }
}
