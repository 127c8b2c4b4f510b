package org.lifecycletck.kit.bench;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * A logical thread of a case: a stack of calls into the subject and callbacks out of it. Guarded by
 * the monitor of the bench's {@link Recorder}.
 */
final class Strand {
  private static final ThreadLocal<Strand> CURRENT = new ThreadLocal<>();

  /** A call into the subject, with its number, or a callback out of it. */
  private record Frame(boolean isCall, long number) {}

  private final Bench bench;
  private final String name;
  private final Deque<Frame> frames = new ArrayDeque<>();
  private boolean held;

  /** What comes between the next call's record and the call; used by the strand's thread only. */
  private Runnable start = () -> {};

  Strand(Bench bench, String name) {
    this.bench = bench;
    this.name = name;
  }

  /** The strand the calling thread works for in this case; null for a thread of the subject. */
  static Strand current(Bench bench) {
    Strand strand = CURRENT.get();
    return strand != null && strand.bench == bench ? strand : null;
  }

  /** Runs something with the calling thread working for this strand. */
  void run(Runnable inside) {
    Strand before = CURRENT.get();
    CURRENT.set(this);
    try {
      inside.run();
    } finally {
      if (before == null) {
        CURRENT.remove();
      } else {
        CURRENT.set(before);
      }
    }
  }

  /** Has the next call, once recorded, wait for this; so does the end where there is none. */
  void startWith(Runnable line) {
    start = line;
  }

  /** Passes the start that the strand's first call waits for; later there is none. */
  void start() {
    Runnable line = start;
    start = () -> {};
    line.run();
  }

  String name() {
    return name;
  }

  void enterCall(long number) {
    frames.push(new Frame(true, number));
  }

  void enterCallback(long number) {
    frames.push(new Frame(false, number));
  }

  void leave() {
    frames.pop();
  }

  boolean isFree() {
    return frames.isEmpty();
  }

  /** Whether the innermost frame is a call. */
  boolean isInSubject() {
    return !frames.isEmpty() && frames.peek().isCall();
  }

  /** Whether the innermost frame is a callback, and code of the kit runs in it. */
  boolean isInCallback() {
    return !held && !frames.isEmpty() && !frames.peek().isCall();
  }

  /** Whether the innermost frame is a callback that is kept open. */
  boolean isHeld() {
    return held;
  }

  /** Keeps the innermost frame, a callback, open or no longer. */
  void hold(boolean keep) {
    held = keep;
  }

  /** The number of the outermost frame. */
  long outermost() {
    return frames.peekLast().number();
  }

  /** The number of the innermost frame. */
  long innermost() {
    return frames.peek().number();
  }
}
