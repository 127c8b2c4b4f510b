package org.lifecycletck.kit.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.lifecycletck.kit.history.Json;

/**
 * All that one call of the benchmark does: every model, every contestant, the files.
 *
 * @param jar this kit as a runnable jar
 * @param against another such jar, measured beside this one; null for none
 * @param tests the directory of the kit's compiled tests, where the naive search is
 * @param tlc the jar of TLC; null where there is none
 * @param limit the time of each process
 * @param depth the longest path SPIN's search can follow
 */
public record Benchmarks(
    Path jar, Path against, Path tests, Path tlc, int rounds, Duration limit, int depth) {

  /** Takes what the benchmark has to say. */
  public interface Listener {

    /** Takes a line about what was just done. */
    void did(String line);

    /** Takes a line of the result. */
    void found(String line);
  }

  /** How the comparisons ended. */
  public enum Outcome {
    /** Every model was counted by two at least, and all counted the same. */
    AGREE,
    /** Two that looked at all states of a model counted differently. */
    DIFFER,
    /** Some model was not counted by two. */
    UNDECIDED
  }

  /** Everybody there is, by name, in the order in which they take turns. */
  private Map<String, Contestant> known() {
    List<Contestant> all = new ArrayList<>();
    all.add(new Java.Tck("tck", jar, Java.Tck.USUAL, List.of()));
    all.add(new Java.Tck("tck quick", jar, Java.Tck.QUICK, List.of()));
    if (against != null) {
      all.add(new Java.Tck("tck against", against, Java.Tck.USUAL, List.of()));
    }
    all.add(new Spin(Comparison.MEASURE, List.of("-DNOREDUCE"), depth));
    all.add(new Spin("spin quick", Spin.QUICK, depth));
    all.add(new Spin("spin reduced", List.of(), depth));
    all.add(new Spin("spin reduced collapse", List.of("-DCOLLAPSE"), depth));
    all.add(new Java.Tck("tck no-symmetry", jar, Java.Tck.USUAL, List.of("--no-symmetry")));
    all.add(new Java.Tck("tck symbolic", jar, Java.Tck.USUAL, List.of("--engine", "symbolic")));
    all.add(new Java.Naive(jar, tests));
    if (tlc != null) {
      all.add(new Tlc(tlc));
    }
    Map<String, Contestant> byName = new LinkedHashMap<>();
    all.forEach(contestant -> byName.put(contestant.name().replace(' ', '-'), contestant));
    return byName;
  }

  /** The names of all contestants. */
  public Set<String> names() {
    return known().keySet();
  }

  /** Measures these contestants on these models, and writes plot and figures into a directory. */
  public Outcome run(List<Size> sizes, List<String> names, Path out, Listener listener)
      throws IOException, InterruptedException {
    List<Contestant> chosen = names.stream().map(known()::get).toList();
    Consumer<String> progress = listener::did;
    Benchmark benchmark =
        new Benchmark(chosen, rounds, limit, out.resolve("work").toAbsolutePath(), progress);
    List<Comparison> comparisons = new ArrayList<>();
    for (Size size : sizes) {
      Comparison comparison = benchmark.on(size);
      comparisons.add(comparison);
      BenchmarkText.lines(comparison, rounds).forEach(listener::found);
      Files.writeString(
          out.resolve("bench.json"), Json.line(BenchmarkJson.of(comparisons, rounds)) + "\n");
      Files.writeString(out.resolve("bench.svg"), BenchmarkPlot.of(comparisons));
    }
    return outcome(comparisons);
  }

  static Outcome outcome(List<Comparison> comparisons) {
    if (!comparisons.stream().allMatch(Comparison::countsAgree)) {
      return Outcome.DIFFER;
    }
    boolean decided = comparisons.stream().allMatch(Comparison::isDecided);
    return decided ? Outcome.AGREE : Outcome.UNDECIDED;
  }
}
