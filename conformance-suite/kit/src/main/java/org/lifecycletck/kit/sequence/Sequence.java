package org.lifecycletck.kit.sequence;

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
    return steps.stream().mapToInt(step -> 1 + size(step.inner())).sum();
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
      into.append(indent).append(words(step)).append('\n');
      describe(step.inner(), indent + "  ", into);
    }
  }

  private static String words(Step step) {
    if (step instanceof Step.Act act) {
      return act.call().toString();
    }
    if (step instanceof Step.Pass pass) {
      return pass.milliseconds() + " ms pass";
    }
    if (step instanceof Step.Behave behave) {
      return "the lower driver of " + behave.target() + ": " + behave.behavior();
    }
    if (step instanceof Step.Inside script) {
      return "in the next " + script.moment() + ":";
    }
    return step instanceof Step.Keep keep
        ? "keep open " + keep.hold()
        : "let go on " + ((Step.Release) step).hold();
  }
}
