package org.lifecycletck.explorer.symbolic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Which values occur together on a few levels of a diagram. */
final class Projection {
  private final Diagram whole;
  private final int[] kept;
  private final Diagram part;
  private final int[] known;
  private final Runnable limits;
  private int calls;

  /** The projection on these levels, ascending; the limits are looked at now and then. */
  Projection(Diagram whole, int[] kept, Runnable limits) {
    this.limits = limits;
    this.whole = whole;
    this.kept = kept;
    part = new Diagram(Math.max(1, kept.length));
    known = new int[whole.nodes()];
    Arrays.fill(known, PairCache.UNKNOWN);
  }

  /** Every row of values that the states of a set have on the levels kept. */
  List<int[]> rows(int node) {
    List<int[]> rows = new ArrayList<>();
    if (node != Diagram.EMPTY) {
      list(project(node, 0, 0), 0, new int[kept.length], rows);
    }
    return rows;
  }

  private int project(int node, int level, int next) {
    if (next == kept.length) {
      return Diagram.END;
    }
    if (known[node] != PairCache.UNKNOWN) {
      return known[node];
    }
    if ((++calls & 0xFF) == 0) {
      limits.run();
    }
    int result = Diagram.EMPTY;
    if (level == kept[next]) {
      Diagram.Gathering row = new Diagram.Gathering();
      for (int i = 0; i < whole.size(node); i++) {
        row.add(whole.value(node, i), project(whole.child(node, i), level + 1, next + 1));
      }
      result = part.node(next, row.values, row.children, row.count);
    } else {
      for (int i = 0; i < whole.size(node); i++) {
        result = part.union(next, result, project(whole.child(node, i), level + 1, next));
      }
    }
    known[node] = result;
    return result;
  }

  private void list(int node, int depth, int[] row, List<int[]> rows) {
    if (depth == kept.length) {
      if ((++calls & 0xFFF) == 0) {
        limits.run();
      }
      rows.add(row.clone());
      return;
    }
    for (int i = 0; i < part.size(node); i++) {
      row[depth] = part.value(node, i);
      list(part.child(node, i), depth + 1, row, rows);
    }
  }
}
