package org.lifecycletck.wire.peer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.lifecycletck.wire.message.Message;

/**
 * A request that has been asked and not been answered, and the thread that waits for it. Between
 * question and answer it runs, one at a time, what the other side asks inside of it.
 */
final class Pending {
  /** How often a waiting thread looks before it sleeps. */
  private static final int LOOKS = 200;

  private final String method;
  private final ObjectNode params;
  private final int era;
  private volatile Message next;
  private volatile PeerException failure;
  private boolean busy;

  /** A request that belongs to this era: one case is one. */
  Pending(String method, ObjectNode params, int era) {
    this.method = method;
    this.params = params;
    this.era = era;
  }

  int era() {
    return era;
  }

  String method() {
    return method;
  }

  ObjectNode params() {
    return params;
  }

  /** Hands in what came from the other side; false where the other side may not say it now. */
  synchronized boolean offer(Message message) {
    if (busy || next != null) {
      return false;
    }
    busy = message instanceof Message.Request;
    next = message;
    notifyAll();
    return true;
  }

  /** Whether something is open inside. */
  synchronized boolean isBusy() {
    return busy;
  }

  /** What was asked inside has been answered. */
  synchronized void answered() {
    busy = false;
  }

  synchronized void fail(PeerException reason) {
    failure = reason;
    notifyAll();
  }

  /**
   * Waits for what comes next.
   *
   * @param deadline in nanoseconds of the system's clock; 0 for none
   */
  Message take(long deadline) {
    for (int i = 0; i < LOOKS && next == null && failure == null; i++) {
      Thread.onSpinWait();
    }
    synchronized (this) {
      boolean interrupted = false;
      while (next == null && failure == null) {
        long left = deadline == 0 ? 0 : (deadline - System.nanoTime()) / 1_000_000 + 1;
        if (deadline != 0 && left <= 0) {
          throw new PeerException(PeerException.Kind.LATE, method + " is not answered in time");
        }
        try {
          wait(left);
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
      if (next == null) {
        throw failure;
      }
      Message taken = next;
      next = null;
      return taken;
    }
  }
}
