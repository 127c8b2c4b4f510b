package org.lifecycletck.kit.tour;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lifecycletck.kit.sequence.Sequence;

/** Puts first the tours that add most cells to those before them, and leaves out what adds none. */
public final class Greedy {
  private Greedy() {}

  /** These tours in that order; each with the cells it goes through. */
  public static <T> List<Sequence> ordered(Map<Sequence, Set<T>> tours) {
    Map<Sequence, Set<T>> left = new LinkedHashMap<>();
    tours.forEach((tour, cells) -> left.put(tour, new HashSet<>(cells)));
    List<Sequence> ordered = new ArrayList<>();
    while (!left.isEmpty()) {
      Sequence best = null;
      for (Map.Entry<Sequence, Set<T>> entry : left.entrySet()) {
        if (best == null || entry.getValue().size() > left.get(best).size()) {
          best = entry.getKey();
        }
      }
      Set<T> added = left.remove(best);
      if (!added.isEmpty()) {
        ordered.add(best);
      }
      left.values().forEach(cells -> cells.removeAll(added));
      left.values().removeIf(Set::isEmpty);
    }
    return ordered;
  }
}
