package org.lifecycletck.explorer.symbolic;

import java.util.Arrays;

/** The children of a node that is being completed, by value. */
final class Children {
  private int[] byValue = new int[16];
  private int[] values = new int[16];
  private int count;
  private boolean sorted = true;
  private int[] ordered = new int[16];

  Children clear() {
    for (int i = 0; i < count; i++) {
      byValue[values[i]] = Diagram.EMPTY;
    }
    count = 0;
    sorted = true;
    return this;
  }

  boolean isEmpty() {
    return count == 0;
  }

  int get(int value) {
    return value < byValue.length ? byValue[value] : Diagram.EMPTY;
  }

  void put(int value, int child) {
    if (child == Diagram.EMPTY) {
      return;
    }
    if (value >= byValue.length) {
      byValue = Arrays.copyOf(byValue, Math.max(value + 1, 2 * byValue.length));
    }
    if (byValue[value] == Diagram.EMPTY) {
      if (count == values.length) {
        values = Arrays.copyOf(values, 2 * count);
      }
      sorted &= count == 0 || values[count - 1] < value;
      values[count++] = value;
    }
    byValue[value] = child;
  }

  /** Adds states below a value; returns whether any was new. */
  boolean add(Diagram diagram, int level, int value, int states) {
    if (states == Diagram.EMPTY) {
      return false;
    }
    int before = get(value);
    int after = diagram.union(level + 1, before, states);
    if (after == before) {
      return false;
    }
    put(value, after);
    return true;
  }

  int node(Diagram diagram, int level) {
    if (!sorted) {
      Arrays.sort(values, 0, count);
      sorted = true;
    }
    if (ordered.length < count) {
      ordered = new int[values.length];
    }
    for (int i = 0; i < count; i++) {
      ordered[i] = byValue[values[i]];
    }
    return diagram.node(level, values, ordered, count);
  }
}
