package org.lifecycletck.faulty;

import org.lifecycletck.spi.Kit;
import org.lifecycletck.spi.Subject;
import org.lifecycletck.spi.vocabulary.RequestId;

/**
 * A framework with one fault: a deleted request is destroyed at once, whatever references the
 * driver holds.
 */
@Breaks(
    value = "LIF-001",
    sentence = "A deleted request is destroyed at once, whatever references the driver holds.")
public final class IgnoresReferences extends FaultySubject {

  @Override
  public Subject open(Setup setup, Kit kit) {
    return new ForwardingSubject(super.open(setup, kit)) {
      @Override
      public void referenceRequest(RequestId request) {}

      @Override
      public void dereferenceRequest(RequestId request) {}
    };
  }
}
