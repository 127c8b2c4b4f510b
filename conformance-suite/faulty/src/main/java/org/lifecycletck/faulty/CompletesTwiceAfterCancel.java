package org.lifecycletck.faulty;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.lifecycletck.spi.Kit;
import org.lifecycletck.spi.Subject;
import org.lifecycletck.spi.vocabulary.CompletionParams;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.TargetId;

/**
 * A framework with one fault: a request is completed by its canceller and by the lower driver, so
 * twice.
 */
@Breaks(
    value = "CON-001",
    sentence = "A request is completed by its canceller and by the lower driver, so twice.")
public final class CompletesTwiceAfterCancel extends FaultySubject {

  @Override
  public Subject open(Setup setup, Kit kit) {
    Set<RequestId> cancelled = ConcurrentHashMap.newKeySet();
    Kit calledTwice =
        new ForwardingKit(kit) {
          @Override
          public void completionRoutine(
              RequestId request, TargetId target, CompletionParams params, String context) {
            boolean twice = cancelled.remove(request);
            outer.completionRoutine(request, target, params, context);
            if (twice) {
              outer.completionRoutine(request, target, params, context);
            }
          }
        };
    return new ForwardingSubject(super.open(setup, calledTwice)) {
      @Override
      public boolean cancelSentRequest(RequestId request) {
        cancelled.add(request);
        return inner.cancelSentRequest(request);
      }
    };
  }
}
