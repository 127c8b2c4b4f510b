package org.lifecycletck.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Calls that start together, each on a thread of its own, again and again. */
final class Race implements AutoCloseable {
  private static final int ROUNDS = 1_000;
  private static final int LONGEST_HEAD_START = 2_000;
  private static final long PATIENCE_SECONDS = 20;

  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(task, "racer");
            thread.setDaemon(true);
            return thread;
          });
  private final SplittableRandom random = new SplittableRandom(2026);

  /** One round: what is set up, raced and checked. */
  interface Round {
    void run() throws Exception;
  }

  /** Runs many rounds. */
  void repeat(Round round) throws Exception {
    for (int i = 0; i < ROUNDS; i++) {
      round.run();
    }
  }

  /** Starts the calls together and waits for all; their results in order. */
  List<Object> run(List<Callable<?>> calls) throws Exception {
    CyclicBarrier start = new CyclicBarrier(calls.size());
    List<Future<Object>> futures = new ArrayList<>();
    for (Callable<?> call : calls) {
      int delay = random.nextBoolean() ? 0 : random.nextInt(LONGEST_HEAD_START);
      futures.add(
          threads.submit(
              () -> {
                start.await();
                for (int i = 0; i < delay; i++) {
                  Thread.onSpinWait();
                }
                return call.call();
              }));
    }
    List<Object> results = new ArrayList<>();
    for (Future<Object> future : futures) {
      results.add(future.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
    }
    return results;
  }

  /** A call without a result, for {@link #run}. */
  static Callable<?> call(Runnable runnable) {
    return Executors.callable(runnable);
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
