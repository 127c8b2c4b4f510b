package org.lifecycletck.faulty;

import org.lifecycletck.spi.Kit;
import org.lifecycletck.spi.Subject;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.RequestId;

/**
 * A framework with one fault: the lower driver can mark a request cancelable that is cancelled
 * already, and hears nothing.
 */
@Breaks(
    value = "MRK-003",
    sentence =
        "The lower driver can mark a request cancelable that is cancelled already,"
            + " and hears nothing.")
public final class MarksCancelledRequests extends FaultySubject {

  @Override
  public Subject open(Setup setup, Kit kit) {
    return new ForwardingSubject(super.open(setup, kit)) {
      @Override
      public NtStatus lowerMarkCancelable(RequestId request) {
        NtStatus status = inner.lowerMarkCancelable(request);
        return status.equals(NtStatus.CANCELLED) ? NtStatus.SUCCESS : status;
      }
    };
  }
}
