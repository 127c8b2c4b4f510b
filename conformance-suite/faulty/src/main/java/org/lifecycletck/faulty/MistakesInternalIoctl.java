package org.lifecycletck.faulty;

import org.lifecycletck.reference.Decisions;
import org.lifecycletck.spi.vocabulary.RequestType;

/**
 * A framework with one fault: completion parameters of an internal control request carry the type
 * of an ordinary one.
 */
@Breaks(
    value = "CPR-001",
    sentence =
        "Completion parameters of an internal control request carry the type of an ordinary one.")
public final class MistakesInternalIoctl extends FaultySubject {

  @Override
  Decisions decisions() {
    return new Decisions() {
      @Override
      public RequestType completionType(RequestType type) {
        boolean internal = type == RequestType.DEVICE_CONTROL_INTERNAL;
        return internal ? RequestType.DEVICE_CONTROL : type;
      }
    };
  }
}
