package org.lifecycletck.faulty.base;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.lifecycletck.spi.Subject;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.RequestId;

/** A subject that takes requests from the lower driver which has not let go of them. */
public abstract class Impatient extends ForwardingSubject {
  private final Set<RequestId> taken = ConcurrentHashMap.newKeySet();
  private final Watch watch;

  protected Impatient(Subject subject, Watch watch) {
    super(subject);
    this.watch = watch;
  }

  /** Completes a request that the lower driver still has; its own completion then comes late. */
  protected final void take(RequestId request, NtStatus status) {
    if (watch.isHeld(request) && taken.add(request)) {
      inner.lowerComplete(request, status, 0);
    }
  }

  @Override
  public void lowerComplete(RequestId request, NtStatus status, long information) {
    if (!taken.remove(request)) {
      inner.lowerComplete(request, status, information);
    }
  }
}
