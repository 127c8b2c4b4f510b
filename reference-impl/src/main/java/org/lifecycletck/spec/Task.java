package org.lifecycletck.spec;

import java.util.Objects;
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

  // Written out for speed, as in Request.
  @Override
  public boolean equals(Object other) {
    return other instanceof Task t
        && when == t.when
        && answering == t.answering
        && Objects.equals(request, t.request)
        && Objects.equals(target, t.target)
        && Objects.equals(status, t.status);
  }

  @Override
  public int hashCode() {
    int hash = 2 * when.ordinal() + (answering ? 1 : 0);
    hash = 31 * hash + Objects.hashCode(request);
    hash = 31 * hash + Objects.hashCode(target);
    return 31 * hash + Objects.hashCode(status);
  }
}
