package org.lifecycletck.spec;

import java.util.List;
import org.lifecycletck.spec.Request.Timer;
import org.lifecycletck.spi.vocabulary.RequestId;

/**
 * Nothing more happens without a stimulus: no step is possible and no answer owed. While the kit
 * keeps a callback open, what another thread would do may have to wait for the thread the callback
 * is on: documentation promises no progress meanwhile, the published source promises it but for its
 * timers.
 */
final class Quiescence {
  private static final String TIMER = "~timer ";

  private Quiescence() {}

  /** Whether a world, from which these steps are possible, may be at rest. */
  static boolean isReached(World world, Iterable<Successor> steps, Profile profile) {
    boolean isCallbackOpen =
        world.strands().values().stream().map(Quiescence::top).anyMatch(Frame::callback);
    if (isCallbackOpen && profile == Profile.DOCUMENTED) {
      return true;
    }
    for (List<Frame> frames : world.strands().values()) {
      if (!top(frames).callback() && top(frames).agenda().isEmpty()) {
        return false;
      }
    }
    for (Successor step : steps) {
      boolean mayBeLate = isExpiry(world, step) && (isCallbackOpen || isEarly(world, step));
      if (!mayBeLate) {
        return false;
      }
    }
    return true;
  }

  private static Frame top(List<Frame> frames) {
    return frames.get(frames.size() - 1);
  }

  /** Whether a deadline is noticed with this step: nothing of what follows has happened yet. */
  private static boolean isExpiry(World world, Successor step) {
    return step.strand().startsWith(TIMER) && !world.strands().containsKey(step.strand());
  }

  /** A deadline that had passed when it was set may be noticed late: when the clock moves. */
  private static boolean isEarly(World world, Successor step) {
    RequestId request = new RequestId(step.strand().substring(TIMER.length()));
    return world.request(request).timer() == Timer.ARMED;
  }
}
