package org.lifecycletck.kit.sequence;

import java.util.ArrayList;
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

  /** The element of this number, in the order of the lines that {@link #toString} has. */
  public Step element(int number) {
    List<Step> elements = new ArrayList<>();
    collect(steps, elements);
    return elements.get(number);
  }

  private static void collect(List<Step> steps, List<Step> into) {
    for (Step step : steps) {
      into.add(step);
      collect(step.inner(), into);
    }
  }

  /** The same with another step instead of the element of this number. */
  public Sequence with(int number, Step instead) {
    return new Sequence(replaced(steps, number, List.of(instead)));
  }

  /** The same without the element of this number, a script with all that is in it. */
  public Sequence without(int number) {
    return new Sequence(replaced(steps, number, List.of()));
  }

  private static List<Step> replaced(List<Step> steps, int number, List<Step> instead) {
    List<Step> replaced = new ArrayList<>();
    int first = 0;
    for (Step step : steps) {
      int behind = first + 1 + size(step.inner());
      if (number == first) {
        replaced.addAll(instead);
      } else if (first < number && number < behind) {
        Step.Inside script = (Step.Inside) step;
        List<Step> inner = replaced(script.steps(), number - first - 1, instead);
        replaced.add(new Step.Inside(script.moment(), inner));
      } else {
        replaced.add(step);
      }
      first = behind;
    }
    return replaced;
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

  static String words(Step step) {
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
