package org.lifecycletck.kit.run;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.lifecycletck.spi.SubjectFactory;

/**
 * The run in progress: what its checks need to know, and the results they have handed in. There is
 * one for the process; a run installs it before it starts the engines and removes it afterwards.
 */
public final class RunContext {
  private static final AtomicReference<RunContext> CURRENT = new AtomicReference<>();

  private final Configuration configuration;
  private final Consumer<CaseResult> onResult;
  private final List<CaseResult> results = new ArrayList<>();
  private final AtomicLong shrinkingNanos = new AtomicLong();
  private volatile Supplier<Optional<String>> stop = Optional::empty;

  /**
   * What a run is about.
   *
   * @param profile {@code documented} or {@code kmdf-1.33}
   * @param verifier whether the framework's verifier is on where a scenario does not say
   * @param misuse whether scenarios in which the driver breaks its obligations run
   * @param seed where all chance of the run comes from
   * @param out the directory counterexamples are saved in; null where none is
   * @param hang how long a call may neither return nor wait before the case ends undecided
   */
  public record Configuration(
      SubjectFactory factory,
      Judge judge,
      String profile,
      boolean verifier,
      boolean misuse,
      long seed,
      Path out,
      Duration hang) {

    /** The time a subject has to come to rest. */
    public static final Duration HANG = Duration.ofSeconds(10);

    /** The same, in which another judge judges. */
    public Configuration with(Judge other) {
      return new Configuration(factory, other, profile, verifier, misuse, seed, out, hang);
    }
  }

  public RunContext(Configuration configuration, Consumer<CaseResult> onResult) {
    this.configuration = configuration;
    this.onResult = onResult;
  }

  /** Makes this the run in progress; fails where another one is. */
  public void install() {
    if (!CURRENT.compareAndSet(null, this)) {
      throw new IllegalStateException("another run is in progress in this process");
    }
  }

  /** Ends this run. */
  public void remove() {
    CURRENT.compareAndSet(this, null);
  }

  /** The run in progress. */
  public static RunContext current() {
    RunContext current = CURRENT.get();
    if (current == null) {
      throw new IllegalStateException("no run is in progress: start checks through `tck run`");
    }
    return current;
  }

  /** Ends the run early as soon as this gives a reason: checks that have not begun then do not. */
  public void stopWhen(Supplier<Optional<String>> reason) {
    stop = reason;
  }

  /** Why no further check may begin; empty while it may. */
  public Optional<String> stopReason() {
    return stop.get();
  }

  /**
   * Gives the run this much time in all to make counterexamples of scenarios small; none before.
   */
  public void shrinkWithin(Duration total) {
    shrinkingNanos.set(total.toNanos());
  }

  /**
   * Does something that makes a counterexample small, in what is left of the time for it.
   *
   * @return what it came to; empty where no time is left
   */
  public <T> Optional<T> shrinking(Duration most, Function<Duration, Optional<T>> work) {
    long left = Math.min(shrinkingNanos.get(), most.toNanos());
    if (left <= 0) {
      return Optional.empty();
    }
    long begun = System.nanoTime();
    try {
      return work.apply(Duration.ofNanos(left));
    } finally {
      shrinkingNanos.addAndGet(begun - System.nanoTime());
    }
  }

  /** What the run is about. */
  public Configuration configuration() {
    return configuration;
  }

  /** Takes in a result and tells whoever follows the run. */
  public void add(CaseResult result) {
    synchronized (results) {
      results.add(result);
    }
    onResult.accept(result);
  }

  /** The results so far. */
  public List<CaseResult> results() {
    synchronized (results) {
      return List.copyOf(results);
    }
  }
}
