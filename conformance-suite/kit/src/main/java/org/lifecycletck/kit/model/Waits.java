package org.lifecycletck.kit.model;

/** In which parts of a strand's stack something waits for what others do. */
enum Waits {
  NOWHERE(false, false),
  BELOW(true, false),
  ABOVE(false, true),
  IN_BOTH(true, true);

  private final boolean below;
  private final boolean above;

  Waits(boolean below, boolean above) {
    this.below = below;
    this.above = above;
  }

  static Waits in(boolean below, boolean above) {
    if (below) {
      return above ? IN_BOTH : BELOW;
    }
    return above ? ABOVE : NOWHERE;
  }

  /** Whether something waits up to the last callback that may call. */
  boolean below() {
    return below;
  }

  /** Whether something waits above it. */
  boolean above() {
    return above;
  }

  /** In how many parts something waits. */
  int parts() {
    return (below ? 1 : 0) + (above ? 1 : 0);
  }
}
