package org.lifecycletck.kit.benchmark;

/**
 * What a program says it found, the state in which no slice has been chosen and the steps out of it
 * included. {@code transitions} may be {@link #NOT_COUNTED}.
 */
record Counts(long states, long transitions) {
  /** The program counts something else than steps of the model. */
  static final long NOT_COUNTED = -1;
}
