package org.lifecycletck.kit.model;

/**
 * What a strand is doing: how many callbacks are open below, and whether the framework is at work
 * above them. A strand whose framework is not at work is free to call, if it may call at all.
 */
record Mode(int callbacks, boolean busy) {

  /** Nothing is on the strand. */
  static final Mode IDLE = new Mode(0, false);

  @Override
  public String toString() {
    String open = callbacks == 0 ? "" : callbacks + " open, ";
    return open + (busy ? "busy" : "free");
  }
}
