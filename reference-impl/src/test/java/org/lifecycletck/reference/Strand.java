package org.lifecycletck.reference;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.lifecycletck.spi.Subject;

/** A thread that makes one call into a subject, which may block. */
final class Strand<T> {
  private static final long PATIENCE_SECONDS = 20;

  private final FutureTask<T> task;

  private Strand(Callable<T> call, CountDownLatch running) {
    task =
        new FutureTask<>(
            () -> {
              running.countDown();
              return call.call();
            });
    Thread thread = new Thread(task, "strand");
    thread.setDaemon(true);
    thread.start();
  }

  /** Starts a call and comes back when it waits inside the subject. */
  static <T> Strand<T> blocked(Subject subject, Callable<T> call) throws InterruptedException {
    int waiting = subject.quiesce();
    Strand<T> strand = started(call);
    while (subject.quiesce() == waiting) {
      assertFalse(strand.isDone(), "the call returned instead of blocking");
      Thread.onSpinWait();
    }
    return strand;
  }

  /** Starts a call that returns nothing and comes back when it waits inside the subject. */
  static Strand<Void> blocked(Subject subject, Runnable call) throws InterruptedException {
    return blocked(subject, returningNothing(call));
  }

  /** Starts a call. */
  static <T> Strand<T> started(Callable<T> call) throws InterruptedException {
    CountDownLatch running = new CountDownLatch(1);
    Strand<T> strand = new Strand<>(call, running);
    assertTrue(running.await(PATIENCE_SECONDS, TimeUnit.SECONDS));
    return strand;
  }

  /** Starts a call that returns nothing. */
  static Strand<Void> started(Runnable call) throws InterruptedException {
    return started(returningNothing(call));
  }

  /** Whether the call has returned. */
  boolean isDone() {
    return task.isDone();
  }

  /** The call's result, once it returned. */
  T result() throws InterruptedException, ExecutionException {
    try {
      return task.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      throw new AssertionError("the call does not return", e);
    }
  }

  private static Callable<Void> returningNothing(Runnable call) {
    return () -> {
      call.run();
      return null;
    };
  }
}
