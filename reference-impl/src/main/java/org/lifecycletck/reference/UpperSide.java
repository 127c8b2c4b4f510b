package org.lifecycletck.reference;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.lifecycletck.spi.vocabulary.Fatal;
import org.lifecycletck.spi.vocabulary.Format;
import org.lifecycletck.spi.vocabulary.FormatMethod;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.RequestId;

/** The border to the originators of received requests. */
final class UpperSide {
  private static final int WDF_PAUSED = 0xC0200203;
  private static final int WDF_BUSY = 0xC0200204;
  private static final int WDF_INTERNAL_ERROR = 0xC0200200;
  private static final int WDF_NOT_ENOUGH_MAP_REGISTERS = 0xC0200202;

  /** {@code WDF_REQUEST_FATAL_ERROR}: the information exceeds the buffer. */
  private static final Fatal LENGTH_MISMATCH = Fatal.violation(6, 4);

  private final Map<RequestId, Irp> submitted = new ConcurrentHashMap<>();
  private final Framework framework;
  private final RequestControl requests;

  UpperSide(Framework framework, RequestControl requests) {
    this.framework = framework;
    this.requests = requests;
  }

  /** An I/O request comes in and is presented to the driver. */
  void submit(RequestId id, FormatMethod method, int stackSize, long length) {
    StackLocation received = StackLocation.of(Format.of(method, length), framework.decisions());
    Irp irp = new Irp(stackSize, received);
    submitted.put(id, irp);
    requests.add(id, Request.Origin.RECEIVED, irp, null);
    framework.kit().requestPresented(id);
  }

  /** Whoever made the IRP cancels it, wherever it is; false once it came back. */
  boolean cancel(RequestId id) {
    Irp irp = submitted.getOrDefault(id, framework.handles().irpOf(id));
    return irp != null && irp.cancel();
  }

  /**
   * {@code WdfRequestComplete} and its sister with information, which is null for the former. A
   * request that the driver does not have is left alone.
   */
  void complete(RequestId id, NtStatus status, Long information) {
    Request request = framework.handles().request(id);
    if (!request.isReceived()) {
      framework.kit().verifierBreak("the driver completes a request that it created");
      if (!framework.does(Duty.REJECT_COMPLETING_OWN)) {
        request.lifetime().cleanUp();
      }
      return;
    }
    if (request.isInFlight()) {
      return;
    }
    Irp irp = request.irp();
    long passed = informationAbove(irp.information(), information);
    if (framework.verifier() && status.isSuccess() && irp.receivedLength() < passed) {
      throw framework.kit().stop(LENGTH_MISMATCH);
    }
    Lifetime lifetime = request.lifetime();
    boolean early = framework.does(Duty.CLEAN_UP_BEFORE_ORIGINATOR);
    boolean first = early ? lifetime.cleanUp() : !lifetime.isDeleted();
    if (!first) {
      return;
    }
    submitted.remove(id);
    framework.kit().upperCompletion(id, framework.decisions().statusAbove(status), passed);
    lifetime.cleanUp();
    irp.setResult(status, 0);
    if (framework.does(Duty.DESTROY_COMPLETED)) {
      lifetime.dropReference();
    }
  }

  private long informationAbove(long carried, Long given) {
    if (given == null) {
      return framework.does(Duty.KEEP_INFORMATION) ? carried : 0;
    }
    return framework.does(Duty.REPLACE_INFORMATION) ? given : carried;
  }

  /** What originators see instead of the framework's own status codes. */
  static NtStatus translate(NtStatus status) {
    if (!status.isFrameworkFacility()) {
      return status;
    }
    return switch (status.code()) {
      case WDF_PAUSED, WDF_BUSY -> NtStatus.DEVICE_BUSY;
      case WDF_INTERNAL_ERROR -> NtStatus.INTERNAL_ERROR;
      case WDF_NOT_ENOUGH_MAP_REGISTERS -> NtStatus.INSUFFICIENT_RESOURCES;
      default -> NtStatus.INVALID_DEVICE_REQUEST;
    };
  }
}
