package org.lifecycletck.kit.properties;

import java.util.List;

/** Steps in the order in which they are tried; with the same subject it plays the same way. */
public record Sequence(List<Step> steps) {
  public Sequence {
    steps = List.copyOf(steps);
  }

  /** The number of steps, those of scripts included. */
  public int size() {
    return size(steps);
  }

  private static int size(List<Step> steps) {
    int size = steps.size();
    for (Step step : steps) {
      if (step instanceof Step.InRoutine script) {
        size += size(script.steps());
      } else if (step instanceof Step.OnArrival script) {
        size += size(script.steps());
      }
    }
    return size;
  }
}
