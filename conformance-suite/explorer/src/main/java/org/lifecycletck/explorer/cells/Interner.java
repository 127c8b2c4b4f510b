package org.lifecycletck.explorer.cells;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The values that one cell has held, numbered in the order in which they were first seen. */
final class Interner {
  private final Map<Object, Integer> numbers = new HashMap<>();
  private final List<Object> values = new ArrayList<>();

  int number(Object value) {
    Integer known = numbers.get(value);
    if (known != null) {
      return known;
    }
    numbers.put(value, values.size());
    values.add(value);
    return values.size() - 1;
  }

  Object value(int number) {
    return values.get(number);
  }

  int size() {
    return values.size();
  }
}
