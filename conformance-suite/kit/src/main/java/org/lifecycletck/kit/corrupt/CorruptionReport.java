package org.lifecycletck.kit.corrupt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How many corruptions of each kind were made and noticed, and which were not. */
public final class CorruptionReport {
  private final Map<String, Count> counts = new LinkedHashMap<>();
  private final List<Survivor> survivors = new ArrayList<>();

  /** A corruption that was not noticed, and why. */
  public record Survivor(String trace, int step, String corruption, String reason) {}

  /** How many were made and how many rejected with a rule. */
  public record Count(int made, int rejected) {}

  public CorruptionReport() {
    Corruption.all().forEach(kind -> counts.put(kind.name(), new Count(0, 0)));
  }

  synchronized void rejected(String corruption) {
    counts.merge(corruption, new Count(1, 1), CorruptionReport::sum);
  }

  synchronized void survived(Survivor survivor) {
    counts.merge(survivor.corruption(), new Count(1, 0), CorruptionReport::sum);
    survivors.add(survivor);
  }

  private static Count sum(Count one, Count other) {
    return new Count(one.made() + other.made(), one.rejected() + other.rejected());
  }

  /** The share of corruptions that were rejected, 1 where none was made. */
  public double rejectedShare() {
    Count total = total();
    return total.made() == 0 ? 1 : (double) total.rejected() / total.made();
  }

  /** The counts by kind. */
  public synchronized Map<String, Count> counts() {
    return new LinkedHashMap<>(counts);
  }

  /** All kinds together. */
  public synchronized Count total() {
    return counts.values().stream().reduce(new Count(0, 0), CorruptionReport::sum);
  }

  /** What was not noticed, in the order of the traces' names. */
  public synchronized List<Survivor> survivors() {
    List<Survivor> sorted = new ArrayList<>(survivors);
    sorted.sort(Comparator.comparing(Survivor::trace).thenComparing(Survivor::corruption));
    return sorted;
  }
}
