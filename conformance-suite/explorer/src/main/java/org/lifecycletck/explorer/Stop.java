package org.lifecycletck.explorer;

/** The reason why a search ended. */
public enum Stop {
  /** Every reachable state was expanded. */
  COMPLETE,
  /** A property failed, and the search was to end there. */
  FAILURE,
  /** The limit on states was reached. */
  STATES,
  /** The limit on memory was reached. */
  MEMORY,
  /** The time was up. */
  TIME,
  /** The caller asked for it. */
  CANCELLED
}
