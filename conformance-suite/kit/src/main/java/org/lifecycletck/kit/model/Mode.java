package org.lifecycletck.kit.model;

/**
 * What a strand is doing: how many callbacks are open below, whether the framework is at work above
 * them, and in which part of the stack something waits for what others do. A strand whose framework
 * is not at work is free to call, if it may call at all.
 */
record Mode(int callbacks, boolean busy, boolean waitsBelow, boolean waitsAbove) {

  /** Nothing is on the strand. */
  static final Mode IDLE = new Mode(0, false, false, false);

  /** In how many parts of the stack something waits. */
  int waits() {
    return (waitsBelow ? 1 : 0) + (waitsAbove ? 1 : 0);
  }

  @Override
  public String toString() {
    String open = callbacks == 0 ? "" : callbacks + " open, ";
    return open + (busy ? "busy" : "free") + (waits() == 0 ? "" : ", " + waits() + " waiting");
  }

  // Written out for speed, as in Request.
  @Override
  public boolean equals(Object other) {
    return other instanceof Mode mode && hashCode() == mode.hashCode();
  }

  /** Tells modes apart. */
  @Override
  public int hashCode() {
    int marks = (busy ? 1 : 0) | (waitsBelow ? 2 : 0) | (waitsAbove ? 4 : 0);
    return 8 * callbacks + marks;
  }
}
