package org.lifecycletck.kit.freedom;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Who does what a call leaves to be done once it holds no lock. */
interface Works {
  /** Takes on what was left. */
  void take(Runnable work);

  /** Called by a thread that holds no lock any more. */
  void run();

  /** No work is taken on any more. */
  default void end() {}

  /** The thread that left it does it. */
  final class Here implements Works {
    private final ThreadLocal<Deque<Runnable>> left = ThreadLocal.withInitial(ArrayDeque::new);

    @Override
    public void take(Runnable work) {
      left.get().add(work);
    }

    @Override
    public void run() {
      Deque<Runnable> mine = left.get();
      while (!mine.isEmpty()) {
        mine.remove().run();
      }
    }
  }

  /** Threads of the framework do it, each its own part. */
  final class Workers implements Works {
    private final ExecutorService threads =
        Executors.newCachedThreadPool(
            task -> {
              Thread thread = new Thread(task, "worker");
              thread.setDaemon(true);
              return thread;
            });

    @Override
    public void take(Runnable work) {
      threads.execute(work);
    }

    @Override
    public void run() {
      // The workers have begun already.
    }

    @Override
    public void end() {
      threads.shutdown();
    }
  }

  /** One thread at a time does all of it, whoever left it; nested calls leave it to that one. */
  final class Pump implements Works {
    private final Deque<Runnable> left = new ArrayDeque<>();
    private boolean pumping;

    @Override
    public synchronized void take(Runnable work) {
      left.add(work);
    }

    @Override
    public void run() {
      for (Runnable work = begin(); work != null; work = next()) {
        work.run();
      }
    }

    private synchronized Runnable begin() {
      return pumping ? null : next();
    }

    private synchronized Runnable next() {
      pumping = !left.isEmpty();
      return left.poll();
    }
  }
}
