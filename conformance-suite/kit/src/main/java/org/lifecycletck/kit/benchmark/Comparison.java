package org.lifecycletck.kit.benchmark;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What all contestants did with one model. */
record Comparison(Size size, List<Result> results) {
  /** Whom the others are compared with: SPIN, exact and unreduced. */
  static final String MEASURE = "spin";

  Comparison {
    results = List.copyOf(results);
  }

  /** Those that looked at every state and came to an end. */
  List<Result> exact() {
    return results.stream().filter(Result::looksAtAll).filter(Result::hasRuns).toList();
  }

  /** The result the others are compared with; null where there is none. */
  Result measure() {
    return results.stream()
        .filter(result -> result.name().equals(MEASURE) && result.hasRuns())
        .findAny()
        .orElse(null);
  }

  /** Whether all that looked at every state found as many states and steps, in every run. */
  boolean countsAgree() {
    return distinct(Counts::states).size() <= 1 && distinct(Counts::transitions).size() <= 1;
  }

  /** Whether there was something to compare. */
  boolean isDecided() {
    return exact().size() > 1;
  }

  private Set<Long> distinct(java.util.function.ToLongFunction<Counts> count) {
    return exact().stream()
        .flatMap(result -> result.runs().stream())
        .map(run -> count.applyAsLong(run.counts()))
        .filter(number -> number != Counts.NOT_COUNTED)
        .collect(Collectors.toSet());
  }
}
