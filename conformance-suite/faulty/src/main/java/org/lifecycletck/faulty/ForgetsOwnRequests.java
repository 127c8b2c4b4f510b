package org.lifecycletck.faulty;

import org.lifecycletck.reference.Decisions;

/** A framework with one fault: a request that the driver created can be sent and forgotten. */
@Breaks(
    value = "FGT-003",
    sentence = "A request that the driver created can be sent and forgotten.")
public final class ForgetsOwnRequests extends FaultySubject {

  @Override
  Decisions decisions() {
    return new Decisions() {
      @Override
      public boolean forgetsOwnRequests() {
        return true;
      }
    };
  }
}
