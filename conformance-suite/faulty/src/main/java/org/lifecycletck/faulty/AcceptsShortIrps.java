package org.lifecycletck.faulty;

import org.lifecycletck.spi.Kit;
import org.lifecycletck.spi.Subject;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.TargetId;

/**
 * A framework with one fault: a request with too few stack locations for the new target is
 * accepted.
 */
@Breaks(
    value = "RTG-006",
    sentence = "A request with too few stack locations for the new target is accepted.")
public final class AcceptsShortIrps extends FaultySubject {

  @Override
  public Subject open(Setup setup, Kit kit) {
    return new ForwardingSubject(super.open(setup, kit)) {
      @Override
      public NtStatus changeTarget(RequestId request, TargetId target) {
        NtStatus status = inner.changeTarget(request, target);
        return status.equals(NtStatus.REQUEST_NOT_ACCEPTED) ? NtStatus.SUCCESS : status;
      }
    };
  }
}
