// The life of request objects, and what a driver asks of a single one.

import { nullIrp, objectError } from './bugcheck.mjs';
import { Irp } from './irp.mjs';
import { Lifetime } from './lifetime.mjs';
import {
  STATUS_INSUFFICIENT_RESOURCES,
  STATUS_INVALID_DEVICE_REQUEST,
  STATUS_INVALID_DEVICE_STATE,
  STATUS_INVALID_PARAMETER,
  STATUS_SUCCESS,
  STATUS_WDF_REQUEST_INVALID_STATE,
} from './ntstatus.mjs';
import { NO_PARAMS, Origin, Request } from './request.mjs';

/** The flag of reuse that only the framework's own components may set. */
const MUST_COMPLETE = 2;

/** Creation, deletion, reuse and questions. */
export class RequestControl {
  #framework;

  constructor(framework) {
    this.#framework = framework;
  }

  // Creation and deletion

  /** WdfRequestCreate; the IRP comes with the first format where no target is named. */
  create(id, targetId, parentId) {
    const parent = parentId === null ? null : this.#framework.target(parentId);
    let irp = null;
    if (targetId !== null) {
      const { stackSize } = this.#framework.target(targetId);
      if (stackSize === 0) {
        return STATUS_INVALID_DEVICE_STATE;
      }
      irp = new Irp(stackSize);
    }
    this.add(id, Origin.CREATED, irp, parent);
    return STATUS_SUCCESS;
  }

  /** WdfRequestCreateFromIrp; an IRP that the framework frees is as good as its own. */
  createFromIrp(id, stackSize, freesIrp) {
    this.add(id, freesIrp ? Origin.CREATED : Origin.FROM_IRP, new Irp(stackSize), null);
    return STATUS_SUCCESS;
  }

  /** Makes a request object and its handle. */
  add(id, origin, irp, parent) {
    const { kit, requests } = this.#framework;
    const cleanup = () => kit.requestCleanup(id);
    const destroy = () => {
      requests.delete(id);
      return kit.requestDestroy(id);
    };
    const request = new Request(id, origin, irp, parent, new Lifetime(cleanup, destroy));
    requests.set(id, request);
  }

  /** WdfObjectDelete of a request; a second one is ignored. */
  *delete(id) {
    const request = this.#framework.request(id);
    if (!request.lifetime.isDeleted) {
      yield* this.cleanUp(request);
      yield* request.lifetime.dropReference();
    }
  }

  /** Cleans up a request that is being deleted; whether it was in flight then. */
  *cleanUp(request) {
    const wasInFlight = request.isInFlight;
    if (wasInFlight) {
      yield* this.#framework.verifierBreak('a sent request is deleted');
    }
    yield* request.lifetime.cleanUp();
    if (wasInFlight) {
      request.params = null;
    }
    return wasInFlight;
  }

  /** WdfObjectReference. */
  reference(id) {
    this.#framework.request(id).lifetime.addDriverReference();
  }

  /** WdfObjectDereference. */
  *dereference(id) {
    const { lifetime } = this.#framework.referenced(id);
    if (!(yield* lifetime.dropDriverReference())) {
      throw objectError();
    }
  }

  // Reuse

  /** WdfRequestReuse. */
  *reuse(id, { status, irp, stackSize, unknownFlags }) {
    const request = this.#framework.request(id);
    if ((unknownFlags & ~MUST_COMPLETE) !== 0) {
      return STATUS_INVALID_PARAMETER;
    }
    if (unknownFlags !== 0 || request.isInFlight) {
      yield* this.#framework.verifierBreak('the request cannot be reused like this');
      return STATUS_INVALID_DEVICE_REQUEST;
    }
    request.routine = null;
    request.emptyFormat();
    if (irp !== 'KEEP') {
      if (request.isReceived) {
        return STATUS_WDF_REQUEST_INVALID_STATE;
      }
      request.replaceIrp(irp === 'NONE' ? null : new Irp(stackSize), Origin.FROM_IRP);
    }
    request.isMarkedCancelled = false;
    reset(request, status);
    return STATUS_SUCCESS;
  }

  // Questions and small changes

  setCompletionRoutine(id, context) {
    this.#framework.request(id).routine = context;
  }

  /** WdfRequestCancelSentRequest. */
  *cancelSent(id) {
    return yield* this.#framework.cancelPath.cancel(this.#framework.request(id));
  }

  status(id) {
    return this.#irp(id).status;
  }

  information(id) {
    return this.#irp(id).information;
  }

  setInformation(id, information) {
    this.#irp(id).information = information;
  }

  /** WdfRequestIsCanceled. */
  isCanceled(id) {
    const request = this.#framework.request(id);
    return request.isMarkedCancelled || (request.irp?.isCancelled ?? false);
  }

  /** WdfRequestGetCompletionParams. */
  *completionParams(id) {
    const { params } = this.#framework.request(id);
    if (params === null) {
      yield* this.#framework.verifierBreak('the request was never formatted for a target');
    }
    return params ?? NO_PARAMS;
  }

  /** WdfRequestAllocateTimer. */
  allocateTimer(id) {
    const isAllocated = this.#framework.request(id).allocateTimer();
    return isAllocated ? STATUS_SUCCESS : STATUS_INSUFFICIENT_RESOURCES;
  }

  /** Makes the next allocation of the request's timer fail. */
  failTimerAllocation(id) {
    this.#framework.request(id).timerAllocationFails = true;
  }

  #irp(id) {
    const { irp } = this.#framework.request(id);
    if (irp === null) {
      throw nullIrp();
    }
    return irp;
  }
}

/** An own IRP starts anew, of a received one little is reset, the driver's is left alone. */
function reset({ irp, origin }, status) {
  if (irp === null) {
    return;
  }
  switch (origin) {
    case Origin.CREATED:
      irp.reuse(status);
      break;
    case Origin.RECEIVED:
      irp.status = status;
      irp.isCancelled = false;
      break;
  }
}
