package org.lifecycletck.faulty;

import org.lifecycletck.spi.Kit;
import org.lifecycletck.spi.Subject;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.SendOptions;
import org.lifecycletck.spi.vocabulary.TargetId;

/**
 * A framework with one fault: a synchronous send returns FALSE where the request was accepted and
 * then failed.
 */
@Breaks(
    value = "SYN-002",
    sentence = "A synchronous send returns FALSE where the request was accepted and then failed.")
public final class ReturnsStatusAsTruth extends FaultySubject {

  @Override
  public Subject open(Setup setup, Kit kit) {
    return new ForwardingSubject(super.open(setup, kit)) {
      @Override
      public boolean send(RequestId request, TargetId target, SendOptions options) {
        boolean accepted = inner.send(request, target, options);
        boolean waited = options.has(SendOptions.SYNCHRONOUS);
        return accepted && (!waited || inner.getStatus(request).isSuccess());
      }
    };
  }
}
