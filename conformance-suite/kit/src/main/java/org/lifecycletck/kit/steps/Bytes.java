package org.lifecycletck.kit.steps;

/** A number that a step may leave out: null then. */
public record Bytes(Long count) {
  /** The number, or this one where it is left out. */
  long or(long other) {
    return count == null ? other : count;
  }
}
