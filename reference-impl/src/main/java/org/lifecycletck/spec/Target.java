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
}
