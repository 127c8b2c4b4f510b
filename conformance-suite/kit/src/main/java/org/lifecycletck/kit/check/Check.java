package org.lifecycletck.kit.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import org.lifecycletck.explorer.Options;
import org.lifecycletck.explorer.Progress;
import org.lifecycletck.kit.model.Bounds;
import org.lifecycletck.kit.model.Environment;
import org.lifecycletck.kit.model.Slice;

/** A check under way: every slice, some at a time. */
public final class Check {
  private final Plan plan;
  private final BooleanSupplier cancelled;
  private final BiConsumer<String, Progress> progress;
  private final List<SliceResult> results = new ArrayList<>();
  private final long start = System.nanoTime();

  /**
   * A check that follows a plan.
   *
   * @param cancelled asked now and then whether to end
   * @param progress told now and then how far the search of a slice has come
   */
  public Check(Plan plan, BooleanSupplier cancelled, BiConsumer<String, Progress> progress) {
    this.plan = plan;
    this.cancelled = cancelled;
    this.progress = progress;
  }

  /** Does everything, and returns the results in the order of the slices. */
  public List<SliceResult> run() {
    ExecutorService workers = Executors.newFixedThreadPool(plan.jobs());
    List<Future<?>> tasks = new ArrayList<>();
    for (Slice slice : plan.slices()) {
      tasks.add(workers.submit(() -> add(safety(slice))));
    }
    if (plan.asksWhatLasts()) {
      for (Slice slice : plan.slices()) {
        tasks.add(workers.submit(() -> add(liveness(slice))));
      }
    }
    workers.shutdown();
    for (Future<?> task : tasks) {
      finish(task);
    }
    return results();
  }

  private static void finish(Future<?> task) {
    try {
      task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException problem) {
        throw problem;
      }
      if (e.getCause() instanceof Error problem) {
        throw problem;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  /** The results so far, in the order of the slices. */
  public synchronized List<SliceResult> results() {
    List<String> names = plan.slices().stream().map(Slice::name).toList();
    List<SliceResult> sorted = new ArrayList<>(results);
    sorted.sort(
        Comparator.comparingInt((SliceResult result) -> names.indexOf(result.slice()))
            .thenComparing(SliceResult::engine));
    return sorted;
  }

  /** Seconds since the check began. */
  public double seconds() {
    return (System.nanoTime() - start) / 1e9;
  }

  private synchronized void add(SliceResult result) {
    results.add(result);
  }

  private SliceResult safety(Slice slice) {
    Environment model =
        Environment.asking(
            plan.bounds(), slice, plan.parameters(), plan.rows(), false, plan.property());
    if (plan.engine().equals("symbolic")) {
      return SymbolicCheck.of(model, left(), plan.bytes() / plan.jobs(), cancelled);
    }
    Options options = options(slice.name());
    try {
      return SliceCheck.safety(
          model, plan.symmetry() ? options.withSymmetry() : options, checkpointOf(slice));
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  private Path checkpointOf(Slice slice) {
    return plan.checkpoints() == null ? null : plan.checkpoints().resolve(slice.name() + ".search");
  }

  private SliceResult liveness(Slice slice) {
    Bounds most = Plan.LIVENESS;
    Bounds bounds =
        new Bounds(
            Math.min(most.requests(), plan.bounds().requests()),
            Math.min(most.targets(), plan.bounds().targets()),
            plan.bounds().strands(),
            plan.bounds().nesting());
    Environment model =
        Environment.asking(bounds, slice, plan.parameters(), plan.rows(), true, plan.property());
    return SliceCheck.liveness(model, options(slice.name() + ", liveness"));
  }

  private Options options(String name) {
    return Options.unlimited()
        .withMaxBytes(plan.bytes() / plan.jobs())
        .withTime(left())
        .withCancellation(cancelled)
        .withProgress(1 << 16, covered -> progress.accept(name, covered));
  }

  private Duration left() {
    Duration spent = Duration.ofNanos(System.nanoTime() - start);
    Duration left = plan.time().minus(spent);
    return left.isNegative() ? Duration.ZERO : left;
  }
}
