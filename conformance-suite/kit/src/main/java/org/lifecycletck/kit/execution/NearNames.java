package org.lifecycletck.kit.execution;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The names that may have been meant by one that is not there: they share most pairs of letters.
 */
final class NearNames {
  private static final int MOST = 3;
  private static final double LEAST = 0.5;

  private NearNames() {}

  /** The few nearest of these names, the nearest first; none where nothing is near. */
  static List<String> of(String name, Collection<String> names) {
    Set<String> pairs = pairs(name);
    Map<String, Double> nearness = new HashMap<>();
    for (String other : names) {
      Set<String> shared = pairs(other);
      int all = pairs.size() + shared.size();
      shared.retainAll(pairs);
      nearness.put(other, 2.0 * shared.size() / all);
    }
    return names.stream()
        .filter(other -> nearness.get(other) >= LEAST)
        .sorted(Comparator.comparing(nearness::get).reversed())
        .limit(MOST)
        .toList();
  }

  private static Set<String> pairs(String name) {
    String closed = "-" + name + "-";
    return IntStream.range(1, closed.length())
        .mapToObj(end -> closed.substring(end - 1, end + 1))
        .collect(Collectors.toSet());
  }
}
