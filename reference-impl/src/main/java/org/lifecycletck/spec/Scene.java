package org.lifecycletck.spec;

import java.util.Collection;
import java.util.List;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.TargetId;

/**
 * What a step finds: requests, targets and strands by name. A {@link World} is a scene; so is
 * whatever can show the few things that one step looks at.
 */
public interface Scene {

  /** The request's control state; null for an unknown request. */
  Request request(RequestId id);

  /** The request's facts; null for an unknown request. */
  Facts facts(RequestId id);

  /** The target's control state; null for an unknown target. */
  Target target(TargetId id);

  /** Whether there is such a target. */
  default boolean isTarget(TargetId id) {
    return target(id) != null;
  }

  /** The order the target keeps. */
  Order order(TargetId id);

  /** Every request there is or was. */
  Collection<RequestId> requestIds();

  /** The strand's stack, the last frame on top; empty where nothing is on it. */
  List<Frame> strand(String name);

  /** Whether nothing is on a strand. */
  default boolean isIdle(String strand) {
    return strand(strand).isEmpty();
  }

  /**
   * Whether something on a strand may wait for what others do; a look at it says whether it does.
   */
  default boolean mayWait(String strand) {
    return true;
  }

  /** The strands that may have something on them. */
  Collection<String> strandNames();

  /** The clock, in 100-nanosecond units. */
  long now();

  /** Whether a named source defect was needed to get here. */
  default boolean isDefective() {
    return false;
  }
}
