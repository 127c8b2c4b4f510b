package org.lifecycletck.kit.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Runs contestants on a model, in turns: each round runs every one of them once, so that whatever
 * else the machine does meanwhile meets them all.
 */
final class Benchmark {
  private final List<Contestant> contestants;
  private final int rounds;
  private final Duration limit;
  private final Path work;
  private final Consumer<String> progress;

  /**
   * A benchmark.
   *
   * @param limit the time of each process
   * @param work where models and compiled verifiers are put
   * @param progress told what was done
   */
  Benchmark(
      List<Contestant> contestants,
      int rounds,
      Duration limit,
      Path work,
      Consumer<String> progress) {
    this.contestants = List.copyOf(contestants);
    this.rounds = rounds;
    this.limit = limit;
    this.work = work;
    this.progress = progress;
  }

  /** Measures everybody on one model. */
  Comparison on(Size size) throws IOException, InterruptedException {
    List<Entry> entries = new ArrayList<>();
    for (Contestant contestant : contestants) {
      entries.add(new Entry(contestant, size));
    }
    long states = 0;
    for (int round = 1; round <= rounds; round++) {
      for (Entry entry : entries) {
        if (entry.problem == null) {
          entry.run(round, states);
          states = Math.max(states, entry.states());
        }
      }
    }
    return new Comparison(size, entries.stream().map(Entry::result).toList());
  }

  /** A contestant at work on a model. */
  private final class Entry {
    private final Contestant contestant;
    private final Size size;
    private final Path directory;
    private final List<Run> runs = new ArrayList<>();
    private List<String> command = List.of();
    private double prepared;
    private String problem;

    Entry(Contestant contestant, Size size) throws IOException, InterruptedException {
      this.contestant = contestant;
      this.size = size;
      String name = contestant.name().replaceAll("[^a-z0-9]+", "-");
      directory = Files.createDirectories(work.resolve(size.directory()).resolve(name));
      problem = contestant.missing();
      if (problem == null) {
        prepare();
      }
    }

    private void prepare() throws InterruptedException {
      long start = System.nanoTime();
      try {
        contestant.prepare(size, directory, limit);
      } catch (IOException failed) {
        problem = failed.getMessage();
      }
      prepared = (System.nanoTime() - start) / 1e9;
      tell("ready after %.1f s", prepared);
    }

    private void run(int round, long states) throws IOException, InterruptedException {
      command = contestant.command(size, states);
      Execution done = Execution.of(command, directory, limit);
      Counts counts = contestant.isEnd(done.exitCode()) ? contestant.read(done.said()) : null;
      if (counts == null) {
        problem = problem(done);
        tell("round %d: %s", round, problem);
        return;
      }
      runs.add(new Run(round, counts, done.seconds(), done.processorSeconds(), done.peakBytes()));
      tell("round %d: %,d states, %.2f s", round, counts.states(), done.seconds());
    }

    private String problem(Execution done) {
      if (done.exitCode() == Execution.CUT_SHORT) {
        return String.format(Locale.ROOT, "not finished in %d s", limit.toSeconds());
      }
      List<String> lines = done.said().lines().filter(line -> !line.isBlank()).toList();
      String last = lines.isEmpty() ? "it said nothing" : lines.get(lines.size() - 1).strip();
      return "no complete count, exit code " + done.exitCode() + ": " + last;
    }

    private void tell(String words, Object... arguments) {
      progress.accept(
          size + ", " + contestant.name() + ": " + String.format(Locale.ROOT, words, arguments));
    }

    private long states() {
      return contestant.looksAtAll() && !runs.isEmpty() ? runs.get(0).counts().states() : 0;
    }

    private Result result() {
      return new Result(
          contestant.name(), contestant.looksAtAll(), command, prepared, runs, problem);
    }
  }
}
