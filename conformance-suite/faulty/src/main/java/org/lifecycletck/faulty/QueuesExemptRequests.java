package org.lifecycletck.faulty;

import org.lifecycletck.spi.Kit;
import org.lifecycletck.spi.Subject;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.SendOptions;
import org.lifecycletck.spi.vocabulary.TargetId;

/**
 * A framework with one fault: a send that ignores the target's state waits in the queue of a
 * stopped target all the same.
 */
@Breaks(
    value = "IGN-001",
    sentence =
        "A send that ignores the target's state waits in the queue of a stopped target"
            + " all the same.")
public final class QueuesExemptRequests extends FaultySubject {

  @Override
  public Subject open(Setup setup, Kit kit) {
    return new ForwardingSubject(super.open(setup, kit)) {
      @Override
      public boolean send(RequestId request, TargetId target, SendOptions options) {
        int heeding = options.flags() & ~SendOptions.IGNORE_TARGET_STATE;
        return inner.send(
            request, target, new SendOptions(options.size(), heeding, options.timeout()));
      }
    };
  }
}
