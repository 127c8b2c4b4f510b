package com.example.device;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lifecycletck.spi.Kit;
import org.lifecycletck.spi.SubjectBase;
import org.lifecycletck.spi.vocabulary.CompletionParams;
import org.lifecycletck.spi.vocabulary.Format;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.RequestType;
import org.lifecycletck.spi.vocabulary.ReuseParams;
import org.lifecycletck.spi.vocabulary.SendOptions;
import org.lifecycletck.spi.vocabulary.SentIoAction;
import org.lifecycletck.spi.vocabulary.TargetId;
import org.lifecycletck.spi.vocabulary.TargetSetup;
import org.lifecycletck.spi.vocabulary.TargetState;

/**
 * A test double of the request lifecycle: local I/O targets, requests that a driver creates, and
 * one thread that does everything. Each method is a DDI; what happens to a request in between is in
 * {@link SmallRequest} and {@link SmallTarget}.
 */
final class SmallFramework extends SubjectBase {
  private final Kit kit;
  private final Map<RequestId, SmallRequest> requests = new HashMap<>();
  private final Map<TargetId, SmallTarget> targets = new HashMap<>();

  SmallFramework(Kit kit) {
    this.kit = kit;
  }

  private SmallRequest request(RequestId id) {
    return requests.get(id);
  }

  private SmallTarget target(TargetId id) {
    return targets.get(id);
  }

  // Targets

  @Override
  public NtStatus createTarget(TargetId target, TargetSetup setup) {
    targets.put(target, new SmallTarget(target));
    return NtStatus.SUCCESS;
  }

  @Override
  public TargetState getTargetState(TargetId target) {
    return target(target).state;
  }

  @Override
  public NtStatus startTarget(TargetId target) {
    SmallTarget started = target(target);
    if (started.state == TargetState.DELETED) {
      return NtStatus.INVALID_DEVICE_STATE;
    }
    started.state = TargetState.STARTED;
    while (started.state == TargetState.STARTED && !started.queue.isEmpty()) {
      deliver(started.queue.remove());
    }
    return NtStatus.SUCCESS;
  }

  @Override
  public void stopTarget(TargetId target, SentIoAction action) {
    SmallTarget stopped = target(target);
    stopped.state = TargetState.STOPPED;
    if (action == SentIoAction.CANCEL_SENT_IO) {
      stopped.sent().forEach(this::cancelAtLowerDriver);
    }
    if (action != SentIoAction.LEAVE_SENT_IO_PENDING) {
      stopped.awaitSent();
    }
  }

  @Override
  public void deleteTarget(TargetId target) {
    SmallTarget deleted = target(target);
    deleted.state = TargetState.DELETED;
    while (!deleted.queue.isEmpty()) {
      complete(deleted.queue.remove(), NtStatus.CANCELLED, 0);
    }
    deleted.out().forEach(this::cancelAtLowerDriver);
    deleted.awaitAll();
  }

  // Requests

  @Override
  public NtStatus createRequest(RequestId request, TargetId target, TargetId parent) {
    requests.put(request, new SmallRequest(request));
    return NtStatus.SUCCESS;
  }

  @Override
  public void deleteRequest(RequestId request) {
    requests.remove(request);
  }

  @Override
  public NtStatus formatRequest(RequestId request, TargetId target, Format format) {
    if (!format.isWithinBounds()) {
      return NtStatus.INTEGER_OVERFLOW;
    }
    request(request).format(format);
    return NtStatus.SUCCESS;
  }

  @Override
  public void formatUsingStackLocation(RequestId request, RequestType type, long length) {
    request(request).formatAs(type, length);
  }

  @Override
  public void setCompletionRoutine(RequestId request, String context) {
    request(request).routine = context;
  }

  @Override
  public NtStatus changeTarget(RequestId request, TargetId target) {
    return NtStatus.SUCCESS;
  }

  @Override
  public NtStatus reuse(RequestId request, ReuseParams params) {
    if (params.unknownFlags() != 0) {
      return NtStatus.INVALID_PARAMETER;
    }
    request(request).reuse(params.status());
    return NtStatus.SUCCESS;
  }

  @Override
  public NtStatus getStatus(RequestId request) {
    return request(request).status;
  }

  @Override
  public long getInformation(RequestId request) {
    return request(request).information;
  }

  @Override
  public void setInformation(RequestId request, long information) {
    request(request).information = information;
  }

  @Override
  public CompletionParams getCompletionParams(RequestId request) {
    return request(request).params();
  }

  @Override
  public NtStatus allocateTimer(RequestId request) {
    return NtStatus.SUCCESS;
  }

  @Override
  public boolean isCanceled(RequestId request) {
    return request(request).isCancelTried;
  }

  // Sending

  @Override
  public boolean send(RequestId id, TargetId target, SendOptions options) {
    SmallRequest request = request(id);
    SmallTarget to = target(target);
    if (!options.isValid()) {
      request.status = NtStatus.INVALID_PARAMETER;
      return false;
    }
    boolean ignoresState = options.has(SendOptions.IGNORE_TARGET_STATE);
    if (to.state == TargetState.DELETED) {
      request.status = NtStatus.INVALID_DEVICE_STATE;
      return false;
    }
    request.target = to;
    request.isCancelTried = false;
    if (to.state == TargetState.STOPPED && !ignoresState) {
      to.queue.add(request);
    } else {
      request.ignoresState = ignoresState;
      deliver(request);
    }
    return true;
  }

  /** Hands a request to the lower driver, which may complete it before this returns. */
  private void deliver(SmallRequest request) {
    request.isWithLowerDriver = true;
    request.target.out.add(request);
    kit.lowerArrival(request.id, request.target.id, request.parameters());
  }

  @Override
  public boolean cancelSentRequest(RequestId id) {
    SmallRequest request = request(id);
    request.isCancelTried = true;
    if (request.target != null && request.target.queue.remove(request)) {
      complete(request, NtStatus.CANCELLED, 0);
      return true;
    }
    return request.isWithLowerDriver && cancelAtLowerDriver(request);
  }

  /** Asks the lower driver to cancel; whether there was a cancel callback to call. */
  private boolean cancelAtLowerDriver(SmallRequest request) {
    request.isCancelTried = true;
    request.isCancelled = true;
    if (!request.isCancelable) {
      return false;
    }
    request.isCancelable = false;
    kit.lowerCancel(request.id, request.target.id);
    return true;
  }

  private void complete(SmallRequest request, NtStatus status, long information) {
    String routine = request.routine;
    request.isWithLowerDriver = false;
    request.isCancelable = false;
    request.ignoresState = false;
    request.routine = null;
    request.complete(status, information);
    SmallTarget from = request.target;
    if (routine != null) {
      kit.completionRoutine(request.id, from.id, request.params(), routine);
    }
    from.returned(request);
  }

  // The lower driver

  @Override
  public void lowerComplete(RequestId request, NtStatus status, long information) {
    complete(request(request), status, information);
  }

  @Override
  public NtStatus lowerMarkCancelable(RequestId id) {
    SmallRequest request = request(id);
    if (request.isCancelled) {
      return NtStatus.CANCELLED;
    }
    request.isCancelable = true;
    return NtStatus.SUCCESS;
  }

  @Override
  public NtStatus lowerUnmarkCancelable(RequestId id) {
    SmallRequest request = request(id);
    NtStatus status = request.isCancelable ? NtStatus.SUCCESS : NtStatus.CANCELLED;
    request.isCancelable = false;
    return status;
  }

  @Override
  public boolean lowerIsCanceled(RequestId request) {
    return request(request).isCancelled;
  }

  // The case

  /** One thread does everything, so that nothing goes on when the kit asks. */
  @Override
  public int quiesce() {
    return 0;
  }

  @Override
  public void close() {
    targets.values().forEach(SmallTarget::giveUp);
  }
}
