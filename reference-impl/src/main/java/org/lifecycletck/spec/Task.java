package org.lifecycletck.spec;

import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.TargetId;

/**
 * One step a strand still has to take. {@code answering} tells whether its outcome is the answer of
 * the call it belongs to; {@code status} is what a failing step fails with.
 */
public record Task(
    When when, RequestId request, TargetId target, boolean answering, NtStatus status) {

  static Task of(When when, RequestId request, TargetId target) {
    return new Task(when, request, target, false, null);
  }

  Task answeringCall() {
    return new Task(when, request, target, true, status);
  }

  Task with(NtStatus failure) {
    return new Task(when, request, target, answering, failure);
  }
}
