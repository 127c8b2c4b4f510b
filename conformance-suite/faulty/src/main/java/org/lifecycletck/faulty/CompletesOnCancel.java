package org.lifecycletck.faulty;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.lifecycletck.spi.Kit;
import org.lifecycletck.spi.Subject;
import org.lifecycletck.spi.vocabulary.IoParameters;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.TargetId;

/** A framework with one fault: a cancel completes a request that the lower driver still holds. */
@Breaks(
    value = "DON-003",
    sentence = "A cancel completes a request that the lower driver still holds.")
public final class CompletesOnCancel extends FaultySubject {

  @Override
  public Subject open(Setup setup, Kit kit) {
    Set<RequestId> held = ConcurrentHashMap.newKeySet();
    Kit watching =
        new ForwardingKit(kit) {
          @Override
          public void lowerArrival(RequestId request, TargetId target, IoParameters parameters) {
            held.add(request);
            outer.lowerArrival(request, target, parameters);
          }
        };
    return new ForwardingSubject(super.open(setup, watching)) {
      @Override
      public boolean cancelSentRequest(RequestId request) {
        boolean reached = inner.cancelSentRequest(request);
        if (!reached && held.remove(request)) {
          inner.lowerComplete(request, NtStatus.CANCELLED, 0);
        }
        return reached;
      }

      @Override
      public void lowerComplete(RequestId request, NtStatus status, long information) {
        if (held.remove(request)) {
          inner.lowerComplete(request, status, information);
        }
      }
    };
  }
}
