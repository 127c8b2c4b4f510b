package org.lifecycletck.kit.sequence;

import java.util.List;
import org.lifecycletck.kit.bench.Hold;
import org.lifecycletck.kit.bench.LowerBehavior;
import org.lifecycletck.kit.bench.Moment;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.TargetId;

/** One step of a sequence, as data. A step that is not legal when its turn comes is skipped. */
public sealed interface Step {
  /** A call of the driver, a lower driver or the originator. */
  record Act(Call call) implements Step {}

  /** Time passes. */
  record Pass(long milliseconds) implements Step {}

  /** From now on a target's lower driver treats arrivals so. */
  record Behave(TargetId target, LowerBehavior behavior) implements Step {}

  /** The next such callback runs these steps. */
  record Inside(Moment moment, List<Step> steps) implements Step {
    public Inside {
      steps = List.copyOf(steps);
    }
  }

  /** The next such callback is kept open until it is released. */
  record Keep(Hold hold) implements Step {}

  /** The longest held such callback goes on; at the end of a sequence all do. */
  record Release(Hold hold) implements Step {}

  /** The steps of a script that the next call of the request's completion routine runs. */
  static Step inRoutine(RequestId request, List<Step> steps) {
    return new Inside(Moment.completionRoutine(request), steps);
  }

  /** The steps of a script that the next arrival of the request at the target runs. */
  static Step onArrival(RequestId request, TargetId target, List<Step> steps) {
    return new Inside(Moment.arrival(request, target), steps);
  }

  /** The steps inside this one: those of a script. */
  default List<Step> inner() {
    return this instanceof Inside script ? script.steps() : List.of();
  }
}
