package org.lifecycletck.reference;

import java.util.List;

/**
 * What follows from a change of a target's state.
 *
 * @param drained taken from the queue, to be completed without delivery
 * @param cancelled to be cancelled; each is held by a reference
 * @param waiter what the call waits on; null if it does not wait
 */
record StateChange(List<Submission> drained, List<Request> cancelled, Waiter waiter) {
  static final StateChange NONE = new StateChange(List.of(), List.of(), null);
}
