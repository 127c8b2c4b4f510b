package org.lifecycletck.reference;

import org.lifecycletck.spi.vocabulary.CompletionParams;
import org.lifecycletck.spi.vocabulary.Fatal;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.RequestType;
import org.lifecycletck.spi.vocabulary.ReuseParams;
import org.lifecycletck.spi.vocabulary.TargetId;

/** The life of request objects and what a driver asks of a single one. */
final class RequestControl {
  private static final long WDF_REQUEST_FATAL_ERROR = 6;
  private static final long NULL_IRP = 2;
  private static final long WDF_OBJECT_ERROR = 7;

  /** The flag of reuse that only the framework's own components may set. */
  private static final int MUST_COMPLETE = 2;

  private static final CompletionParams NO_PARAMS =
      new CompletionParams(RequestType.NO_FORMAT, NtStatus.SUCCESS, 0);

  private final Framework framework;

  RequestControl(Framework framework) {
    this.framework = framework;
  }

  // Creation and deletion

  NtStatus create(RequestId id, TargetId targetId, TargetId parentId) {
    Target parent = parentId == null ? null : framework.handles().target(parentId);
    Irp irp = null;
    if (targetId != null) {
      Target target = framework.handles().target(targetId);
      int stackSize = target.stackSize();
      if (stackSize == 0) {
        if (framework.does(Duty.CREATE_NEEDS_DEVICE)) {
          return NtStatus.INVALID_DEVICE_STATE;
        }
        stackSize = target.setup().stackSize();
      }
      irp = new Irp(stackSize);
    }
    add(id, Request.Origin.CREATED, irp, parent);
    return NtStatus.SUCCESS;
  }

  /** An IRP the framework frees is as good as its own. */
  NtStatus createFromIrp(RequestId id, int stackSize, boolean freesIrp) {
    Request.Origin origin = freesIrp ? Request.Origin.CREATED : Request.Origin.FROM_IRP;
    add(id, origin, new Irp(stackSize), null);
    return NtStatus.SUCCESS;
  }

  /** Makes a request object and its handle. */
  Request add(RequestId id, Request.Origin origin, Irp irp, Target parent) {
    Runnable destroy =
        () -> {
          framework.handles().remove(id);
          framework.kit().requestDestroy(id);
        };
    Lifetime lifetime = new Lifetime(() -> framework.kit().requestCleanup(id), destroy);
    Request request = new Request(id, origin, irp, parent, lifetime);
    framework.handles().add(request);
    return request;
  }

  void delete(RequestId id) {
    Request request = framework.handles().request(id);
    if (!request.lifetime().isDeleted()) {
      cleanUp(framework, request);
      request.lifetime().dropReference();
    } else if (!framework.does(Duty.DELETE_ONCE)) {
      request.lifetime().dropReference();
    }
  }

  /** Cleans up a request that is being deleted; whether it was in flight then. */
  static boolean cleanUp(Framework framework, Request request) {
    boolean inFlight = request.isInFlight();
    if (inFlight) {
      framework.kit().verifierBreak("a sent request is deleted");
    }
    request.lifetime().cleanUp();
    if (inFlight) {
      request.discardContext();
    }
    return inFlight;
  }

  void reference(RequestId id) {
    framework.handles().request(id).lifetime().addDriverReference();
  }

  void dereference(RequestId id) {
    Lifetime lifetime = framework.handles().referenced(id).lifetime();
    if (!lifetime.dropDriverReference() && framework.does(Duty.STOP_ON_LAST_REFERENCE)) {
      throw framework.kit().stop(Fatal.violation(WDF_OBJECT_ERROR, 0));
    }
  }

  // Reuse

  NtStatus reuse(RequestId id, ReuseParams params) {
    Request request = framework.handles().request(id);
    if ((params.unknownFlags() & ~MUST_COMPLETE) != 0 && framework.does(Duty.CHECK_REUSE_FLAGS)) {
      return NtStatus.INVALID_PARAMETER;
    }
    boolean isPrivate = (params.unknownFlags() & MUST_COMPLETE) != 0;
    if (isPrivate && framework.does(Duty.CHECK_PRIVATE_REUSE_FLAG) || isSent(request)) {
      framework.kit().verifierBreak("the request cannot be reused like this");
      return NtStatus.INVALID_DEVICE_REQUEST;
    }
    boolean refused = params.irp() != ReuseParams.Irp.KEEP && keepsIrp(request);
    if (framework.does(
        refused ? Duty.CLEAR_ROUTINE_ON_REFUSED_REUSE : Duty.CLEAR_ROUTINE_ON_REUSE)) {
      request.setRoutine(null);
    }
    request.releaseContext();
    if (refused) {
      return NtStatus.WDF_REQUEST_INVALID_STATE;
    }
    replaceIrp(request, params);
    if (framework.does(Duty.CLEAR_CANCEL_MARK)) {
      request.clearCancelMark();
    }
    if (!framework.does(Duty.KEEP_TIMER)) {
      request.freeTimer();
    }
    if (!framework.does(Duty.REMEMBER_FORMAT)) {
      request.discardContext();
    }
    reset(request, params.status());
    return NtStatus.SUCCESS;
  }

  private boolean isSent(Request request) {
    return request.isInFlight() && framework.does(Duty.CHECK_REUSE_IN_FLIGHT);
  }

  private boolean keepsIrp(Request request) {
    return request.isReceived()
        ? framework.does(Duty.KEEP_RECEIVED_IRP)
        : !framework.does(Duty.TAKE_NEW_IRP);
  }

  private static void replaceIrp(Request request, ReuseParams params) {
    if (params.irp() == ReuseParams.Irp.NONE) {
      request.replaceIrp(null, Request.Origin.FROM_IRP);
    } else if (params.irp() == ReuseParams.Irp.NEW) {
      request.replaceIrp(new Irp(params.stackSize()), Request.Origin.FROM_IRP);
    }
  }

  /** An own IRP starts anew, of a received one little is reset, the driver's is left alone. */
  private void reset(Request request, NtStatus status) {
    Irp irp = request.irp();
    if (irp == null || request.origin() == Request.Origin.FROM_IRP) {
      return;
    }
    if (request.origin() == Request.Origin.CREATED) {
      irp.reuse(framework.does(Duty.SET_STATUS_ON_REUSE) ? status : irp.status());
    } else {
      if (framework.does(Duty.SET_STATUS_OF_RECEIVED_ON_REUSE)) {
        irp.setStatus(status);
      }
      if (framework.does(Duty.CLEAR_CANCEL_BIT)) {
        irp.clearCancelled();
      }
    }
  }

  // Questions and small changes

  void setCompletionRoutine(RequestId id, String context) {
    framework.handles().request(id).setRoutine(context);
  }

  boolean cancelSent(RequestId id) {
    return framework.cancelPath().cancel(framework.handles().request(id));
  }

  NtStatus status(RequestId id) {
    return irp(id).status();
  }

  long information(RequestId id) {
    return irp(id).information();
  }

  void setInformation(RequestId id, long information) {
    irp(id).setInformation(information);
  }

  boolean isCanceled(RequestId id) {
    Request request = framework.handles().request(id);
    Irp irp = request.irp();
    return request.isMarkedCancelled() || irp != null && irp.isCancelled();
  }

  CompletionParams completionParams(RequestId id) {
    CompletionParams params = framework.handles().request(id).params();
    if (params == null) {
      framework.kit().verifierBreak("the request was never formatted for a target");
      return NO_PARAMS;
    }
    return params;
  }

  NtStatus allocateTimer(RequestId id) {
    boolean allocated = framework.handles().request(id).allocateTimer();
    return allocated ? NtStatus.SUCCESS : NtStatus.INSUFFICIENT_RESOURCES;
  }

  void failTimerAllocation(RequestId id) {
    framework.handles().request(id).failTimerAllocation();
  }

  private Irp irp(RequestId id) {
    Irp irp = framework.handles().request(id).irp();
    if (irp == null) {
      throw framework.kit().stop(Fatal.violation(WDF_REQUEST_FATAL_ERROR, NULL_IRP));
    }
    return irp;
  }
}
