package org.lifecycletck.faulty;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.lifecycletck.spi.Kit;
import org.lifecycletck.spi.Subject;
import org.lifecycletck.spi.vocabulary.CompletionParams;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.TargetId;

/**
 * A framework with one fault: a forwarded request goes back to its originator by itself when the
 * lower driver is done.
 */
@Breaks(
    value = "OWN-005",
    sentence =
        "A forwarded request goes back to its originator by itself when the lower driver is done.")
public final class CompletesForwardedRequests extends FaultySubject {

  @Override
  public Subject open(Setup setup, Kit kit) {
    Set<RequestId> received = ConcurrentHashMap.newKeySet();
    AtomicReference<Subject> subject = new AtomicReference<>();
    Kit completing =
        new ForwardingKit(kit) {
          @Override
          public void requestPresented(RequestId request) {
            received.add(request);
            outer.requestPresented(request);
          }

          @Override
          public void requestCleanup(RequestId request) {
            received.remove(request);
            outer.requestCleanup(request);
          }

          @Override
          public void completionRoutine(
              RequestId request, TargetId target, CompletionParams params, String context) {
            outer.completionRoutine(request, target, params, context);
            if (received.contains(request)) {
              subject.get().completeRequest(request, params.status(), params.information());
            }
          }
        };
    subject.set(super.open(setup, completing));
    return subject.get();
  }
}
