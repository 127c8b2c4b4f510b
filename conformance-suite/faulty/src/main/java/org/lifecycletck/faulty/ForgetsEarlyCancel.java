package org.lifecycletck.faulty;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.lifecycletck.spi.Kit;
import org.lifecycletck.spi.Subject;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.RequestId;

/**
 * A framework with one fault: a cancel that comes before the lower driver makes the request
 * cancelable is forgotten.
 */
@Breaks(
    value = "CAN-007",
    sentence =
        "A cancel that comes before the lower driver makes the request cancelable is forgotten.")
public final class ForgetsEarlyCancel extends FaultySubject {

  @Override
  public Subject open(Setup setup, Kit kit) {
    Set<RequestId> forgotten = ConcurrentHashMap.newKeySet();
    return new ForwardingSubject(super.open(setup, kit)) {
      @Override
      public boolean cancelSentRequest(RequestId request) {
        boolean reached = inner.cancelSentRequest(request);
        if (!reached) {
          forgotten.add(request);
        }
        return reached;
      }

      @Override
      public boolean lowerIsCanceled(RequestId request) {
        return !forgotten.contains(request) && inner.lowerIsCanceled(request);
      }

      @Override
      public NtStatus lowerMarkCancelable(RequestId request) {
        NtStatus status = inner.lowerMarkCancelable(request);
        boolean early = status.equals(NtStatus.CANCELLED) && forgotten.contains(request);
        return early ? NtStatus.SUCCESS : status;
      }

      @Override
      public NtStatus lowerUnmarkCancelable(RequestId request) {
        NtStatus status = inner.lowerUnmarkCancelable(request);
        return forgotten.contains(request) ? NtStatus.SUCCESS : status;
      }
    };
  }
}
