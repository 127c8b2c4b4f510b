package org.lifecycletck.kit.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.lifecycletck.spi.Capability;
import org.lifecycletck.spi.Subject;
import org.lifecycletck.spi.SystemStopped;

/**
 * Runs the acts of a case on threads of their own and waits for quiescence, never longer than the
 * hang limit. A thread that does not come back is given up; all are daemons.
 */
final class Pace {
  /** How long a call that is not expected to wait may take before quiescence is asked for. */
  private static final long UNEXPECTED_WAIT_MILLIS = 5;

  /**
   * How long nothing may have happened, by the wall clock, for a subject that cannot tell whether
   * it is quiescent to be taken for quiescent.
   */
  private static final long SILENCE_MILLIS = 40;

  /**
   * How long, at most, a call may take that waits for another one, in a subject that is called from
   * one thread only: the other one cannot be made.
   */
  private static final long LONE_WAIT_MILLIS = 500;

  /** How long a subject may come to no rest while callbacks are held, until it gets them back. */
  private static final long HELD_MILLIS = 2_000;

  /** How long a race may take before quiescence is asked for, because some call may wait. */
  private static final long RACE_MILLIS = 1;

  /** How often a subject is asked in vain whether it rests before the kit waits for an event. */
  private static final int LOOKS = 50;

  /** How long the kit waits for an event, at most, before it asks again. */
  private static final long LOOK_NANOS = 200_000;

  private static final ExecutorService THREADS = Executors.newCachedThreadPool(Pace::daemon);

  private final Bench bench;
  private final Recorder recorder;
  private final long hangNanos;
  private final ExecutorService threads;
  private boolean isStuck;
  private volatile boolean isHoldingGivenUp;

  Pace(Bench bench, Recorder recorder, Duration hang) {
    this.bench = bench;
    this.recorder = recorder;
    this.hangNanos = hang.toNanos();
    this.threads =
        bench.offers(Capability.SEVERAL_STRANDS)
            ? THREADS
            : Executors.newSingleThreadExecutor(Pace::daemon);
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "case");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * A top-level act in progress, on one strand or on several that started together. Its fields are
   * guarded by the recorder's monitor.
   */
  private static final class Act {
    private final List<Strand> busy;
    private final AtomicBoolean settling = new AtomicBoolean();
    private boolean settled;

    Act(List<Strand> strands) {
      this.busy = new ArrayList<>(strands);
    }

    boolean isDone() {
      return busy.isEmpty();
    }

    /** Whether each strand of the act has reached the subject, or is done. */
    boolean hasBegun() {
      return busy.stream().noneMatch(Strand::isFree);
    }

    /** Whether it is over, or has come as far as it can for now. */
    boolean hasCome() {
      return busy.stream().allMatch(Strand::isHeld);
    }
  }

  /**
   * Runs an act on a strand of this kind and comes back when the subject is quiescent.
   *
   * @return the number the act's call had, for an act that still waits
   */
  long topLevel(
      String kind,
      String what,
      boolean canBlock,
      Function<Strand, Performed> inside,
      AtomicReference<Performed> performed) {
    recorder.nextStep();
    Strand strand = recorder.free(bench, kind);
    Act act = new Act(List.of(strand));
    threads.execute(
        () -> {
          guard(what, () -> strand.run(() -> performed.set(inside.apply(strand))));
          end(act, strand);
        });
    settle(act, canBlock ? 0 : UNEXPECTED_WAIT_MILLIS);
    awaitRest(act, what, canBlock && !bench.offers(Capability.SEVERAL_STRANDS));
    synchronized (recorder) {
      return strand.isFree() ? Recorder.NO_CALL : strand.outermost();
    }
  }

  /** Runs scripts that start together, and comes back when the subject is quiescent. */
  void race(List<Racer> racers) {
    recorder.nextStep();
    List<Strand> strands = recorder.free(bench, racers.stream().map(Racer::side).toList());
    Act act = new Act(strands);
    StartLine line = new StartLine(racers.size());
    for (int i = 0; i < racers.size(); i++) {
      Racer racer = racers.get(i);
      Strand strand = strands.get(i);
      strand.startWith(() -> line.pass(racer.headStart()));
      threads.execute(
          () -> {
            guard("a race", () -> strand.run(racer.script()));
            strand.start();
            end(act, strand);
          });
    }
    settle(act, RACE_MILLIS);
    awaitRest(act, "a race", false);
  }

  /** One strand of an act is done; with the last one the subject comes to rest. */
  private void end(Act act, Strand strand) {
    boolean last;
    synchronized (recorder) {
      act.busy.remove(strand);
      last = act.isDone();
      recorder.notifyAll();
    }
    if (last) {
      settle(act);
    }
  }

  /** Asks for rest before an act is over that has come as far as it can, or takes so long. */
  private void settle(Act act, long millis) {
    await(act::hasCome, millis * 1_000_000);
    if (!await(act::isDone, 0)) {
      threads.execute(() -> settle(act));
    }
  }

  /** Waits for rest after held callbacks have been let go on. */
  void goesOn(String what) {
    Act act = new Act(List.of());
    threads.execute(() -> settle(act));
    awaitRest(act, what, false);
  }

  /** Whether callbacks had to be let go on because the subject came to no rest without them. */
  boolean isHoldingGivenUp() {
    return isHoldingGivenUp;
  }

  private void awaitRest(Act act, String what, boolean lone) {
    BooleanSupplier over = () -> act.settled || bench.ending() != null;
    long limit = lone ? Math.min(hangNanos, LONE_WAIT_MILLIS * 1_000_000) : hangNanos;
    // A thread of the subject may bring a callback that is to be held at any time.
    await(() -> over.getAsBoolean() || !bench.held().isEmpty(), limit);
    if (!bench.held().isEmpty() && !await(over, Math.min(hangNanos, HELD_MILLIS * 1_000_000))) {
      isHoldingGivenUp = true;
      bench.holds().giveUp();
    }
    if (!await(over, limit)) {
      if (lone) {
        bench.endWithout(Capability.SEVERAL_STRANDS);
      } else {
        bench.end(new Ending.Hang(what));
      }
      isStuck = true;
    }
  }

  /** Gives up the threads of a case whose calls all come from one. */
  private void close() {
    if (threads != THREADS) {
      threads.shutdown();
    }
  }

  /** Closes the subject; a stuck one on a thread that nobody waits for. */
  void close(Subject subject) {
    if (isStuck) {
      THREADS.execute(() -> guard("closing", subject::close));
    } else {
      outside("closing", subject::close);
    }
    close();
  }

  /** Runs something outside the case's events, for no longer than the hang limit. */
  void outside(String what, Runnable inside) {
    AtomicBoolean done = new AtomicBoolean();
    threads.execute(
        () -> {
          guard(what, inside);
          mark(() -> done.set(true));
        });
    if (!await(done::get, hangNanos)) {
      bench.end(new Ending.Hang(what));
    }
  }

  private void guard(String what, Runnable inside) {
    try {
      inside.run();
    } catch (SystemStopped e) {
      bench.stop(e.fatal());
    } catch (CaseEnded e) {
      mark(() -> bench.end(e.ending()));
    } catch (RuntimeException | Error e) {
      bench.end(new Ending.SubjectError(what, e));
    }
  }

  private void settle(Act act) {
    if (act.settling.compareAndSet(false, true)) {
      guard("quiesce", () -> settleDown(act));
      mark(() -> act.settled = true);
    }
  }

  private void settleDown(Act act) {
    boolean knows = bench.offers(Capability.QUIESCENCE);
    for (int look = 0; !recorder.isClosed(); look++) {
      int version = recorder.version();
      int waiting = knows ? bench.subject().quiesce() : waitForSilence(version);
      if (recorder.quiesced(version, waiting, act::hasBegun)) {
        return;
      }
      pause(look, version);
    }
  }

  /** Lets others go on between two looks; after many of them until something happens. */
  private void pause(int look, int version) {
    if (look < LOOKS) {
      Thread.onSpinWait();
    } else {
      recorder.awaitEvent(version, LOOK_NANOS);
    }
  }

  /** Waits, inside a callback on this strand, until nothing moves on any other. */
  void restOthers(Strand here) {
    boolean knows = bench.offers(Capability.QUIESCENCE);
    long deadline = System.nanoTime() + hangNanos;
    int version;
    int waiting;
    int look = 0;
    do {
      version = recorder.version();
      waiting = knows ? bench.subject().quiesce() : waitForSilence(version);
      if (System.nanoTime() - deadline > 0) {
        bench.end(new Ending.Hang("coming to rest"));
      }
      pause(look++, version);
    } while (!recorder.othersRest(version, waiting, here));
  }

  private int waitForSilence(int version) {
    await(() -> recorder.version() != version || recorder.isClosed(), SILENCE_MILLIS * 1_000_000);
    return recorder.inSubject();
  }

  private void mark(Runnable change) {
    synchronized (recorder) {
      change.run();
      recorder.notifyAll();
    }
  }

  /** Waits under the recorder's monitor; whether the condition came true in time. */
  private boolean await(BooleanSupplier condition, long nanos) {
    long deadline = System.nanoTime() + nanos;
    boolean interrupted = false;
    boolean met;
    synchronized (recorder) {
      met = condition.getAsBoolean();
      for (long left = nanos; !met && left > 0; left = deadline - System.nanoTime()) {
        try {
          TimeUnit.NANOSECONDS.timedWait(recorder, Math.max(left, 1_000_000));
        } catch (InterruptedException e) {
          interrupted = true;
        }
        met = condition.getAsBoolean();
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    return met;
  }
}
