package org.lifecycletck.faulty.base;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.lifecycletck.spi.Kit;
import org.lifecycletck.spi.Subject;
import org.lifecycletck.spi.vocabulary.IoParameters;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.RequestType;
import org.lifecycletck.spi.vocabulary.SendOptions;
import org.lifecycletck.spi.vocabulary.TargetId;
import org.lifecycletck.spi.vocabulary.TargetState;

/** A subject that delivers requests when their target starts which were ended in its queue. */
public abstract class Reviving extends ForwardingSubject {
  private static final IoParameters READ =
      new IoParameters(RequestType.READ, 64L, 0L, null, null, null, false, NtStatus.SUCCESS, 1);

  private final Map<RequestId, TargetId> queued = new ConcurrentHashMap<>();
  private final Map<RequestId, TargetId> ended = new ConcurrentHashMap<>();
  private final Kit kit;

  protected Reviving(Subject subject, Kit kit) {
    super(subject);
    this.kit = kit;
  }

  /** Notes that a request is ended, which is revived later if it is queued. */
  protected final void end(RequestId request) {
    TargetId target = queued.remove(request);
    if (target != null) {
      ended.put(request, target);
    }
  }

  /** Notes that whatever a target has queued is ended. */
  protected final void endAll(TargetId target) {
    for (RequestId request : List.copyOf(queued.keySet())) {
      if (target.equals(queued.get(request))) {
        end(request);
      }
    }
  }

  @Override
  public boolean send(RequestId request, TargetId target, SendOptions options) {
    boolean stopped = inner.getTargetState(target) == TargetState.STOPPED;
    boolean accepted = inner.send(request, target, options);
    if (accepted && stopped && options.flags() == 0) {
      queued.put(request, target);
    }
    return accepted;
  }

  @Override
  public NtStatus startTarget(TargetId target) {
    queued.values().removeIf(target::equals);
    NtStatus status = inner.startTarget(target);
    for (RequestId request : List.copyOf(ended.keySet())) {
      if (ended.remove(request, target)) {
        kit.lowerArrival(request, target, READ);
      }
    }
    return status;
  }
}
