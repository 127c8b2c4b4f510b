package org.lifecycletck.faulty;

import org.lifecycletck.reference.Decisions;

/**
 * A framework with one fault: stop and purge cancel and await also requests that ignore the
 * target's state.
 */
@Breaks(
    value = "IGN-003",
    sentence = "Stop and purge cancel and await also requests that ignore the target's state.")
public final class CancelsExemptRequests extends FaultySubject {

  @Override
  Decisions decisions() {
    return new Decisions() {
      @Override
      public boolean exemptsIgnoring() {
        return false;
      }
    };
  }
}
