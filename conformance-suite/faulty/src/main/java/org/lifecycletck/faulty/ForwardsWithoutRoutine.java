package org.lifecycletck.faulty;

import org.lifecycletck.reference.Decisions;

/**
 * A framework with one fault: a received request is sent though nobody will hear of its completion.
 */
@Breaks(
    value = "CMP-006",
    sentence = "A received request is sent though nobody will hear of its completion.")
public final class ForwardsWithoutRoutine extends FaultySubject {

  @Override
  Decisions decisions() {
    return new Decisions() {
      @Override
      public boolean requiresRoutineOfReceived() {
        return false;
      }
    };
  }
}
