package org.lifecycletck.kit.freedom;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.lifecycletck.spi.Kit;

/** A plain framework's one lock, who is inside, what is left to be done, and who waits. */
final class Core {
  final Kit kit;
  final Manner manner;

  private final Works works;
  private final boolean byItself;
  private final ThreadLocal<Integer> depth = ThreadLocal.withInitial(() -> 0);
  private final List<BooleanSupplier> waits = new ArrayList<>();
  private int busy;
  private int left;
  private boolean ended;

  Core(Kit kit, Manner manner) {
    this.kit = kit;
    this.manner = manner;
    this.works = manner.works();
    this.byItself = works instanceof Works.Workers;
  }

  /** Makes a call of several steps and waits. */
  <T> T call(Supplier<T> steps) {
    enter();
    try {
      return steps.get();
    } finally {
      leave();
    }
  }

  void call(Runnable steps) {
    call(
        () -> {
          steps.run();
          return null;
        });
  }

  /** Does a step of a call under the lock, and then what it left, where that is this thread's. */
  <T> T step(Supplier<T> act) {
    enter();
    try {
      T result;
      synchronized (this) {
        result = act.get();
      }
      works.run();
      return result;
    } finally {
      leave();
    }
  }

  void step(Runnable act) {
    step(
        () -> {
          act.run();
          return null;
        });
  }

  /** Leaves something to be done without the lock. */
  synchronized void later(Runnable work) {
    if (ended) {
      return;
    }
    left++;
    works.take(
        () -> {
          enter();
          try {
            synchronized (this) {
              left--;
            }
            work.run();
          } finally {
            leave();
          }
        });
  }

  /** Calls the kit; while the kit acts, this thread does nothing of the framework's. */
  void outside(Runnable call) {
    if (ended) {
      return;
    }
    int before = depth.get();
    boolean counted = before > 0;
    depth.set(0);
    kit.onNextCallback(() -> idle(counted), () -> busy(counted));
    try {
      call.run();
    } finally {
      depth.set(before);
    }
  }

  /** Waits, as part of a call, until this is so. */
  void await(BooleanSupplier condition) {
    boolean interrupted = false;
    synchronized (this) {
      waits.add(condition);
      idle(true);
      while (!condition.getAsBoolean() && !ended) {
        try {
          wait();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
      waits.remove(condition);
      busy(true);
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** Waits until nothing goes on by itself; the number of calls that wait. */
  synchronized int quiesce() {
    boolean interrupted = false;
    while (!isQuiet()) {
      try {
        wait();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    return waits.size();
  }

  private boolean isQuiet() {
    return ended
        || busy == 0
            && (left == 0 || !byItself)
            && waits.stream().noneMatch(BooleanSupplier::getAsBoolean);
  }

  synchronized void end() {
    ended = true;
    works.end();
    notifyAll();
  }

  /** Begins a call, or a part of the work, on this thread. */
  private void enter() {
    depth.set(depth.get() + 1);
    busy(depth.get() == 1);
  }

  private void leave() {
    depth.set(depth.get() - 1);
    idle(depth.get() == 0);
  }

  private synchronized void busy(boolean really) {
    busy += really ? 1 : 0;
  }

  private synchronized void idle(boolean really) {
    busy -= really ? 1 : 0;
    notifyAll();
  }
}
