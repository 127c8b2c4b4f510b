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

  /** One step a line, those of a script below it and indented. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    describe(steps, "              ", text);
    return text.toString();
  }

  private static void describe(List<Step> steps, String indent, StringBuilder into) {
    for (Step step : steps) {
      into.append(indent);
      if (step instanceof Step.Act act) {
        into.append(act.call()).append('\n');
      } else if (step instanceof Step.InRoutine script) {
        into.append("in the completion routine of ").append(script.request()).append(":\n");
        describe(script.steps(), indent + "  ", into);
      } else if (step instanceof Step.OnArrival script) {
        into.append("on arrival of ").append(script.request()).append(" at ");
        into.append(script.target()).append(":\n");
        describe(script.steps(), indent + "  ", into);
      } else {
        into.append(step).append('\n');
      }
    }
  }
}
