package org.lifecycletck.kit.races;

import java.util.List;

/** What was seen of a race once it was over: a value for each column of its table. */
public record Result(List<String> values) {
  public Result {
    values = List.copyOf(values);
  }

  @Override
  public String toString() {
    return String.join(" | ", values);
  }
}
