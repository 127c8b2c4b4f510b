package org.lifecycletck.reference;

import java.util.concurrent.atomic.AtomicInteger;
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
  private final AtomicInteger internalRequests = new AtomicInteger();

  SynchronousTransfers(Framework framework, Formatting formatting, SendPath sendPath) {
    this.framework = framework;
    this.formatting = formatting;
    this.sendPath = sendPath;
  }

  /** Transfers with the driver's request, or with one of the framework's own for null. */
  Transfer send(TargetId targetId, RequestId requestId, Format format, SendOptions options) {
    Target target = framework.handles().target(targetId);
    Request request =
        requestId == null ? internalRequest() : framework.handles().request(requestId);
    if (request.isInFlight()) {
      throw sendPath.alreadySent();
    }
    request.releaseContext();
    request.discardContext();
    NtStatus refusal = refusal(format, options);
    if (refusal == null) {
      request.clearFormatted();
      refusal = failure(formatting.format(request, target, format));
    }
    if (refusal != null) {
      return new Transfer(refusal, 0);
    }
    request.setRoutine(null);
    sendPath.sendAndWait(request, target, options);
    request.unformat();
    request.discardContext();
    return new Transfer(request.irp().status(), request.irp().information());
  }

  private NtStatus refusal(Format format, SendOptions options) {
    if (options.size() != SendOptions.SIZE) {
      return NtStatus.INFO_LENGTH_MISMATCH;
    }
    if (!framework.decisions().acceptsOptions(options)) {
      return NtStatus.INVALID_PARAMETER;
    }
    return format.isWithinBounds() ? null : framework.decisions().statusOfBadOffsets();
  }

  private static NtStatus failure(NtStatus status) {
    return status.isSuccess() ? null : status;
  }

  private Request internalRequest() {
    String name = "internal-" + internalRequests.incrementAndGet();
    Lifetime lifetime = new Lifetime(() -> {}, () -> {});
    return new Request(new RequestId(name), Request.Origin.CREATED, null, null, lifetime);
  }
}
