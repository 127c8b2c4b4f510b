package org.lifecycletck.faulty;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.lifecycletck.spi.Kit;
import org.lifecycletck.spi.Subject;
import org.lifecycletck.spi.vocabulary.CompletionParams;
import org.lifecycletck.spi.vocabulary.NtStatus;
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
    Set<RequestId> withDriver = ConcurrentHashMap.newKeySet();
    Set<RequestId> handedBack = ConcurrentHashMap.newKeySet();
    Kit completing =
        new ForwardingKit(kit) {
          @Override
          public void requestPresented(RequestId request) {
            withDriver.add(request);
            outer.requestPresented(request);
          }

          @Override
          public void completionRoutine(
              RequestId request, TargetId target, CompletionParams params, String context) {
            outer.completionRoutine(request, target, params, context);
            if (withDriver.remove(request)) {
              handedBack.add(request);
              outer.upperCompletion(request, params.status(), params.information());
            }
          }

          @Override
          public void upperCompletion(RequestId request, NtStatus status, long information) {
            withDriver.remove(request);
            if (!handedBack.contains(request)) {
              outer.upperCompletion(request, status, information);
            }
          }
        };
    return super.open(setup, completing);
  }
}
