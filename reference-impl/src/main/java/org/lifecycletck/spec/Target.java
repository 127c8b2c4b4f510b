package org.lifecycletck.spec;

import org.lifecycletck.spi.vocabulary.TargetState;

/**
 * The control state of one I/O target. {@code stack} is the number of stack locations its device
 * needs, zero while no device is attached; {@code tracked} and {@code ignoring} count the requests
 * that are out, sent normally and ignoring the target's state; {@code unfinished} those whose
 * submission was accepted and whose completion routine has not returned.
 */
public record Target(
    boolean local,
    boolean byName,
    int deviceStack,
    TargetState state,
    boolean open,
    int stack,
    boolean closing,
    boolean waiting,
    boolean deleting,
    int tracked,
    int ignoring,
    int unfinished) {

  /** Whether plain sends are accepted: the in-gate. */
  public boolean inGateOpen() {
    return state == TargetState.STARTED || state == TargetState.STOPPED;
  }

  /** Whether accepted requests are delivered at once: the out-gate. */
  public boolean outGateOpen() {
    return state == TargetState.STARTED;
  }

  // Written out for speed, as in Request.
  @Override
  public boolean equals(Object other) {
    return other instanceof Target t
        && marks() == t.marks()
        && state == t.state
        && deviceStack == t.deviceStack
        && stack == t.stack
        && tracked == t.tracked
        && ignoring == t.ignoring
        && unfinished == t.unfinished;
  }

  @Override
  public int hashCode() {
    int hash = 64 * state.ordinal() + marks();
    hash = 31 * (31 * hash + deviceStack) + stack;
    return 31 * (31 * (31 * hash + tracked) + ignoring) + unfinished;
  }

  /** All that is true or false, as the bits of a number. */
  private int marks() {
    return (local ? 1 : 0)
        | (byName ? 2 : 0)
        | (open ? 4 : 0)
        | (closing ? 8 : 0)
        | (waiting ? 16 : 0)
        | (deleting ? 32 : 0);
  }
}
