package org.lifecycletck.kit.interleave;

import java.util.ArrayList;
import java.util.List;
import org.lifecycletck.kit.bench.Moment;
import org.lifecycletck.kit.sequence.Rehearsal;
import org.lifecycletck.kit.sequence.Sequence;
import org.lifecycletck.kit.sequence.Step;

/** A schedule from which others are made, without the steps that have no effect by the rows. */
public final class Kept {
  private final List<Step> steps;
  private final List<Came> callbacks;
  private int taken;

  /** A callback, and the number of the step with which it came. */
  public record Came(Moment callback, int step) {}

  private Kept(List<Step> steps, List<Came> callbacks) {
    this.steps = List.copyOf(steps);
    this.callbacks = List.copyOf(callbacks);
  }

  static Kept of(Sequence schedule, Rehearsal rehearsal) {
    List<Step> steps = new ArrayList<>();
    List<Came> callbacks = new ArrayList<>();
    for (Step step : schedule.steps()) {
      int before = rehearsal.callbacks().size();
      if (rehearsal.take(step)) {
        rehearsal.callbacks().stream()
            .skip(before)
            .forEach(callback -> callbacks.add(new Came(callback, steps.size())));
        steps.add(step);
      }
    }
    return new Kept(steps, callbacks);
  }

  /** Its steps, to make another schedule from. */
  List<Step> take() {
    taken++;
    return steps;
  }

  /** How often something was made from it. */
  int taken() {
    return taken;
  }

  /** The callbacks that come with its steps, in order. */
  List<Came> callbacks() {
    return callbacks;
  }
}
