package org.lifecycletck.kit.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lifecycletck.kit.history.Event;
import org.lifecycletck.kit.history.History;
import org.lifecycletck.spec.Frame;
import org.lifecycletck.spec.Specification;
import org.lifecycletck.spec.Stacks;
import org.lifecycletck.spec.Successor;
import org.lifecycletck.spec.World;
import org.lifecycletck.spi.vocabulary.Callback;

/**
 * What lies between a step and its record while several strands run. A subject has done what leads
 * to a callback before the kit can note that the callback begins, and moves its clock after the kit
 * has noted that it is to be moved; what other strands do meanwhile is recorded in between.
 *
 * <p>A world in which such a step lags has a callback of a number of its own on the strand. Where
 * no other strand runs, nothing lags.
 */
final class Lag {
  /** Numbers from here down stand for what lags; histories have none of them. */
  private static final long FIRST = -2;

  private final Specification specification;
  private final Matching matching;
  private final List<Object> lagging = new ArrayList<>();

  Lag(Specification specification, Matching matching) {
    this.specification = specification;
    this.matching = matching;
  }

  /** The world after a visible step that is not recorded yet; null where it cannot lag. */
  World late(Successor step) {
    if (step.observation() == null || !othersRun(step.world(), step.strand())) {
      return null;
    }
    return specification.enterCallback(step, step.strand(), number(step.observation()));
  }

  /** The world in which a callback that lagged is seen; null where none like it lags. */
  World seen(World world, String strand, Event.CallbackBegan began) {
    for (Map.Entry<String, List<Frame>> entry : world.strands().entrySet()) {
      boolean here = entry.getKey().equals(strand) || entry.getKey().startsWith("~");
      if (here
          && what(entry.getValue()) instanceof Callback callback
          && matching.callbacks(callback, began.observation())) {
        return Stacks.renumbered(world, entry.getKey(), strand, began.callback());
      }
    }
    return null;
  }

  /** Whether another strand makes a call in the same step of the history. */
  static boolean races(History history, Event event) {
    return history.events().stream()
        .anyMatch(
            other ->
                other.step() == event.step()
                    && !other.strand().equals(event.strand())
                    && other.happening() instanceof Event.Called);
  }

  /** The world whose clock is to be moved and has not been. */
  World beforeAdvance(World world, String strand, long units) {
    return Stacks.pushed(world, strand, Frame.callback(number(units)));
  }

  /** The world after its clock has been moved at last; null where that does not lag. */
  World afterAdvance(World world) {
    for (Map.Entry<String, List<Frame>> entry : world.strands().entrySet()) {
      if (what(entry.getValue()) instanceof Long units) {
        Frame top = top(entry.getValue());
        World moved = specification.leaveCallback(world, entry.getKey(), top.id());
        return specification.advance(moved, units);
      }
    }
    return null;
  }

  /** Whether anything lags in this world. */
  boolean isIn(World world) {
    return world.strands().values().stream().anyMatch(frames -> what(frames) != null);
  }

  private static boolean othersRun(World world, String strand) {
    return world.strands().entrySet().stream()
        .anyMatch(entry -> !entry.getKey().equals(strand) && !entry.getValue().isEmpty());
  }

  private long number(Object what) {
    int known = lagging.indexOf(what);
    if (known < 0) {
      known = lagging.size();
      lagging.add(what);
    }
    return FIRST - known;
  }

  /** What lags on a strand; null where nothing does. */
  private Object what(List<Frame> frames) {
    if (frames.isEmpty() || top(frames).id() > FIRST || !top(frames).callback()) {
      return null;
    }
    return lagging.get((int) (FIRST - top(frames).id()));
  }

  private static Frame top(List<Frame> frames) {
    return frames.get(frames.size() - 1);
  }
}
