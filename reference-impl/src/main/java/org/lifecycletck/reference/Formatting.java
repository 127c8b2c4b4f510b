package org.lifecycletck.reference;

import org.lifecycletck.spi.vocabulary.Fatal;
import org.lifecycletck.spi.vocabulary.Format;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.RequestType;
import org.lifecycletck.spi.vocabulary.TargetId;

/** The format methods, and the check that a request can be sent to a target. */
final class Formatting {
  private static final long WDF_REQUEST_FATAL_ERROR = 6;
  private static final long NO_MORE_STACK_LOCATIONS = 1;
  private static final long NULL_IRP = 2;

  private final Framework framework;

  Formatting(Framework framework) {
    this.framework = framework;
  }

  /** A target's format method. */
  NtStatus format(RequestId requestId, TargetId targetId, Format format) {
    Request request = framework.handles().request(requestId);
    Target target = framework.handles().target(targetId);
    if (request.isInFlight()) {
      return NtStatus.INVALID_DEVICE_REQUEST;
    }
    if (!framework.decisions().acceptsBuffers(format)) {
      return NtStatus.INTEGER_OVERFLOW;
    }
    return format(request, target, format);
  }

  /** Formats a request that the caller may format, with parts that are within bounds. */
  NtStatus format(Request request, Target target, Format format) {
    if (framework.does(Duty.DROP_FORMAT_ON_FAILURE)) {
      request.unformat();
    }
    NtStatus status = validate(request, target, Duty.FORMAT_NEEDS_DEVICE);
    if (status.isSuccess()) {
      request.formatted(
          format.method().completionType(), StackLocation.of(format, framework.decisions()));
    }
    return status;
  }

  /** {@code WdfRequestChangeTarget}. */
  NtStatus changeTarget(RequestId requestId, TargetId targetId) {
    Request request = framework.handles().request(requestId);
    Target target = framework.handles().target(targetId);
    if (request.isInFlight()) {
      return NtStatus.INVALID_DEVICE_REQUEST;
    }
    if (framework.does(Duty.DROP_FORMAT_ON_RETARGET)) {
      request.unformat();
    }
    if (!framework.does(Duty.KEEP_RAW_FORMAT)) {
      request.clearFormatted();
    }
    if (!framework.does(Duty.REMEMBER_OVER_RETARGET)) {
      request.clearCancelMark();
    }
    return validate(request, target, Duty.RETARGET_NEEDS_DEVICE);
  }

  /**
   * Checks that the target has a device and the IRP enough stack locations for it; one that the
   * framework owns is replaced where it has too few.
   */
  private NtStatus validate(Request request, Target target, Duty needsDevice) {
    int needed = target.stackSize();
    if (needed == 0) {
      if (framework.does(needsDevice)) {
        return NtStatus.INVALID_DEVICE_STATE;
      }
      needed = target.setup().stackSize();
    }
    Irp irp = request.irp();
    if (irp != null && framework.decisions().fits(irp.available(), needed)) {
      return NtStatus.SUCCESS;
    }
    boolean grows = request.origin() == Request.Origin.CREATED && framework.does(Duty.GROW_OWN_IRP);
    if (irp != null && !grows) {
      return NtStatus.REQUEST_NOT_ACCEPTED;
    }
    request.replaceIrp(new Irp(needed), Request.Origin.CREATED);
    return NtStatus.SUCCESS;
  }

  /** {@code WdfRequestFormatRequestUsingCurrentType}. */
  void formatUsingCurrentType(RequestId requestId) {
    Request request = rawFormattable(requestId);
    if (!request.isInFlight()) {
      request.irp().copyReceivedToNext();
      request.rawFormatted();
    }
  }

  /** {@code WdfRequestWdmFormatUsingStackLocation}. */
  void formatUsingStackLocation(RequestId requestId, RequestType type, long length) {
    Request request = rawFormattable(requestId);
    if (!request.isInFlight()) {
      request.irp().setNext(StackLocation.raw(type, length));
      request.rawFormatted();
    }
  }

  /** A request whose next stack location exists; while it is in flight that is left alone. */
  private Request rawFormattable(RequestId requestId) {
    Request request = framework.handles().request(requestId);
    if (request.irp() == null) {
      throw fatal(NULL_IRP);
    }
    if (request.irp().available() == 0) {
      throw fatal(NO_MORE_STACK_LOCATIONS);
    }
    if (request.isInFlight()) {
      framework.kit().verifierBreak("a sent request is formatted");
    }
    return request;
  }

  private RuntimeException fatal(long error) {
    return framework.kit().stop(Fatal.violation(WDF_REQUEST_FATAL_ERROR, error));
  }
}
