package org.lifecycletck.kit.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What a contestant did with a model.
 *
 * @param problem why there are no runs, or no more of them; null where nothing went wrong
 * @param prepared seconds to get ready, which are in no other figure
 */
record Result(
    String name,
    boolean looksAtAll,
    List<String> command,
    double prepared,
    List<Run> runs,
    String problem) {

  Result {
    command = List.copyOf(command);
    runs = List.copyOf(runs);
  }

  boolean hasRuns() {
    return !runs.isEmpty();
  }

  Counts counts() {
    return runs.get(0).counts();
  }

  double seconds() {
    return median(Run::seconds);
  }

  /** The median time of all threads together; zero where it is not known. */
  double processorSeconds() {
    return median(Run::processorSeconds);
  }

  double statesPerSecond() {
    return counts().states() / seconds();
  }

  /** The median peak of memory for each state; zero where it is not known. */
  double bytesPerState() {
    return median(Run::peakBytes) / counts().states();
  }

  /** How many times as fast as another, states by the second: the median over common rounds. */
  double speedAgainst(Result other) {
    return against(other, (mine, its) -> rate(mine) / rate(its));
  }

  /** The same by the time of processors, which other work on the machine changes less. */
  double thriftAgainst(Result other) {
    return against(other, (mine, its) -> thrift(mine) / thrift(its));
  }

  /** How much memory a state takes, of what it takes there: the median over common rounds. */
  double memoryAgainst(Result other) {
    return against(other, (mine, its) -> perState(mine) / perState(its));
  }

  private static double rate(Run run) {
    return run.counts().states() / run.seconds();
  }

  private static double thrift(Run run) {
    return run.counts().states() / run.processorSeconds();
  }

  private static double perState(Run run) {
    return (double) run.peakBytes() / run.counts().states();
  }

  private interface Ratio {
    double of(Run mine, Run its);
  }

  private double against(Result other, Ratio ratio) {
    List<Double> ratios = new ArrayList<>();
    for (Run mine : runs) {
      for (Run its : other.runs) {
        if (its.round() == mine.round()) {
          ratios.add(ratio.of(mine, its));
        }
      }
    }
    return median(ratios);
  }

  private double median(ToDoubleFunction<Run> figure) {
    return median(runs.stream().map(figure::applyAsDouble).toList());
  }

  /** The middle of some numbers, or the mean of the two in the middle; NaN of none. */
  static double median(List<Double> numbers) {
    List<Double> sorted = numbers.stream().sorted().toList();
    int half = sorted.size() / 2;
    if (sorted.isEmpty()) {
      return Double.NaN;
    }
    return sorted.size() % 2 == 1
        ? sorted.get(half)
        : (sorted.get(half - 1) + sorted.get(half)) / 2;
  }
}
