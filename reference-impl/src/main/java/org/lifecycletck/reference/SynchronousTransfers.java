package org.lifecycletck.reference;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.lifecycletck.spi.vocabulary.Answer.Transfer;
import org.lifecycletck.spi.vocabulary.Format;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.SendOptions;
import org.lifecycletck.spi.vocabulary.TargetId;

/** The five methods that format a request, send it and wait for it. */
final class SynchronousTransfers {
  private final Framework framework;
  private final Formatting formatting;
  private final SendPath sendPath;
  private final Set<RequestId> internalRequests = ConcurrentHashMap.newKeySet();

  SynchronousTransfers(Framework framework, Formatting formatting, SendPath sendPath) {
    this.framework = framework;
    this.formatting = formatting;
    this.sendPath = sendPath;
  }

  /** Transfers with the driver's request, or with one of the framework's own for null. */
  Transfer send(TargetId targetId, RequestId requestId, Format format, SendOptions options) {
    Target target = framework.handles().target(targetId);
    if (requestId != null) {
      return send(target, framework.handles().request(requestId), format, options);
    }
    RequestId internal = freeName("~" + targetId);
    try {
      return send(target, internalRequest(internal), format, options);
    } finally {
      internalRequests.remove(internal);
    }
  }

  private Transfer send(Target target, Request request, Format format, SendOptions options) {
    if (request.isInFlight()) {
      throw sendPath.alreadySent();
    }
    request.releaseContext();
    request.discardContext();
    request.clearFormatted();
    NtStatus refusal = refusal(format, options);
    if (refusal == null) {
      refusal = failure(formatting.format(request, target, format));
    }
    if (refusal != null) {
      return new Transfer(refusal, 0);
    }
    if (framework.does(Duty.DROP_ROUTINE_IN_METHOD)) {
      request.setRoutine(null);
    }
    sendPath.sendAndWait(request, target, waiting(options));
    request.unformat();
    request.discardContext();
    return new Transfer(request.irp().status(), request.irp().information());
  }

  private NtStatus refusal(Format format, SendOptions options) {
    NtStatus ofOptions = refusal(options);
    boolean fits = format.isWithinBounds() || !framework.does(Duty.CHECK_BOUNDS_IN_METHOD);
    NtStatus ofBuffers = fits ? null : NtStatus.INTEGER_OVERFLOW;
    boolean optionsFirst = framework.does(Duty.OPTIONS_BEFORE_BUFFERS);
    NtStatus first = optionsFirst ? ofOptions : ofBuffers;
    return first == null ? optionsFirst ? ofBuffers : ofOptions : first;
  }

  private NtStatus refusal(SendOptions options) {
    if (options.size() != SendOptions.SIZE && framework.does(Duty.CHECK_SIZE_IN_METHOD)) {
      return NtStatus.INFO_LENGTH_MISMATCH;
    }
    return framework.decisions().acceptsOptions(options) ? null : NtStatus.INVALID_PARAMETER;
  }

  private SendOptions waiting(SendOptions options) {
    boolean heeds = framework.does(Duty.HEED_STATE_IN_METHOD);
    int ignoring = heeds ? 0 : SendOptions.IGNORE_TARGET_STATE;
    int waiting = framework.does(Duty.WAIT_WITHOUT_FLAG) ? SendOptions.SYNCHRONOUS : 0;
    return new SendOptions(options.size(), options.flags() | waiting | ignoring, options.timeout());
  }

  private static NtStatus failure(NtStatus status) {
    return status.isSuccess() ? null : status;
  }

  /** The target's name behind a tilde; the next such name while that one is in use. */
  private RequestId freeName(String name) {
    RequestId id = new RequestId(name);
    return internalRequests.add(id) ? id : freeName("~" + name);
  }

  private static Request internalRequest(RequestId id) {
    Lifetime lifetime = new Lifetime(() -> {}, () -> {});
    return new Request(id, Request.Origin.CREATED, null, null, lifetime);
  }
}
