package org.lifecycletck.faulty;

import org.lifecycletck.reference.Decisions;

/**
 * A framework with one fault: a reused request still calls the completion routine registered
 * before.
 */
@Breaks(
    value = "REU-004",
    sentence = "A reused request still calls the completion routine registered before.")
public final class KeepsRoutineOverReuse extends FaultySubject {

  @Override
  Decisions decisions() {
    return new Decisions() {
      @Override
      public boolean clearsRoutineOnReuse() {
        return false;
      }
    };
  }
}
