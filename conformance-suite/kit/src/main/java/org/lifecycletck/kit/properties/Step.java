package org.lifecycletck.kit.properties;

import java.util.List;
import org.lifecycletck.kit.bench.LowerBehavior;
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

  /** The next call of the request's completion routine runs these steps. */
  record InRoutine(RequestId request, List<Step> steps) implements Step {
    public InRoutine {
      steps = List.copyOf(steps);
    }
  }

  /** The next arrival of the request at the target's lower driver runs these steps. */
  record OnArrival(RequestId request, TargetId target, List<Step> steps) implements Step {
    public OnArrival {
      steps = List.copyOf(steps);
    }
  }
}
