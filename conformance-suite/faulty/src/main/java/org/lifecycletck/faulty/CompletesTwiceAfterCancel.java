package org.lifecycletck.faulty;

import java.util.concurrent.atomic.AtomicReference;
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
    AtomicReference<Subject> subject = new AtomicReference<>();
    Kit calledTwice =
        new ForwardingKit(kit) {
          @Override
          public void completionRoutine(
              RequestId request, TargetId target, CompletionParams params, String context) {
            boolean twice = subject.get().isCanceled(request);
            outer.completionRoutine(request, target, params, context);
            if (twice) {
              outer.completionRoutine(request, target, params, context);
            }
          }
        };
    subject.set(super.open(setup, calledTwice));
    return subject.get();
  }
}
