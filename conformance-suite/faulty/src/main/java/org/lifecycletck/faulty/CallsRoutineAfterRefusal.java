package org.lifecycletck.faulty;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.lifecycletck.spi.Kit;
import org.lifecycletck.spi.Subject;
import org.lifecycletck.spi.vocabulary.CompletionParams;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.RequestType;
import org.lifecycletck.spi.vocabulary.SendOptions;
import org.lifecycletck.spi.vocabulary.TargetId;

/** A framework with one fault: a send that returns FALSE calls the completion routine as well. */
@Breaks(
    value = "CMP-003",
    sentence = "A send that returns FALSE calls the completion routine as well.")
public final class CallsRoutineAfterRefusal extends FaultySubject {

  @Override
  public Subject open(Setup setup, Kit kit) {
    Map<RequestId, String> contexts = new ConcurrentHashMap<>();
    return new ForwardingSubject(super.open(setup, kit)) {
      @Override
      public void setCompletionRoutine(RequestId request, String context) {
        inner.setCompletionRoutine(request, context);
        if (context == null) {
          contexts.remove(request);
        } else {
          contexts.put(request, context);
        }
      }

      @Override
      public boolean send(RequestId request, TargetId target, SendOptions options) {
        boolean accepted = inner.send(request, target, options);
        String context = contexts.get(request);
        if (!accepted && context != null) {
          NtStatus status = inner.getStatus(request);
          CompletionParams params = new CompletionParams(RequestType.NO_FORMAT, status, 0);
          kit.completionRoutine(request, target, params, context);
        }
        return accepted;
      }
    };
  }
}
