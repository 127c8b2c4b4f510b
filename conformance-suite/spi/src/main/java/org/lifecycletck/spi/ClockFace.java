package org.lifecycletck.spi;

import org.lifecycletck.spi.vocabulary.RequestId;

/** Time, quiescence and faults, under the kit's control. */
public interface ClockFace {

  /**
   * Moves the virtual clock. Timers that come due expire on whatever thread the subject likes,
   * before this returns or after.
   *
   * @param units 100-nanosecond units
   */
  void advance(long units);

  /**
   * Waits until the subject can do nothing more on its own: every call made into it has returned,
   * waits inside it, or is inside a callback of the kit. A thread of the subject's own that is
   * about to call back still goes on: see {@link Kit#onNextCallback}.
   *
   * @return the number of calls that wait inside the subject
   */
  int quiesce();

  /** Makes the next timer allocation for this request fail. */
  void failTimerAllocation(RequestId request);
}
