/* What a driver asks of a single request and changes about it, and its reuse. */
#include "request.h"

#include "ddi.h"

/* The flag of reuse that only the framework's own components may set. */
enum { REUSE_MUST_COMPLETE = 0x2 };

bool request_is_in_flight(const struct request *request) {
  return request->current != NULL;
}

PIRP irp_of_request(struct request *request) {
  if (request->irp == NULL) {
    stop_for_request(WDF_REQUEST_FATAL_ERROR_NULL_IRP);
  }
  return request->irp;
}

static void set_routine(struct request *request, PFN_WDF_REQUEST_COMPLETION_ROUTINE routine,
                        WDFCONTEXT context) {
  request->routine = routine;
  request->routine_context = context;
}

VOID imp_WdfRequestSetCompletionRoutine(PWDF_DRIVER_GLOBALS DriverGlobals, WDFREQUEST Request,
                                        PFN_WDF_REQUEST_COMPLETION_ROUTINE CompletionRoutine,
                                        WDFCONTEXT CompletionContext) {
  set_routine(request_of(DriverGlobals, Request), CompletionRoutine, CompletionContext);
}

BOOLEAN imp_WdfRequestIsCanceled(PWDF_DRIVER_GLOBALS DriverGlobals, WDFREQUEST Request) {
  struct request *request = request_of(DriverGlobals, Request);
  return request->cancel_mark || (request->irp != NULL && request->irp->cancelled);
}

NTSTATUS imp_WdfRequestGetStatus(PWDF_DRIVER_GLOBALS DriverGlobals, WDFREQUEST Request) {
  return irp_of_request(request_of(DriverGlobals, Request))->status;
}

ULONG_PTR imp_WdfRequestGetInformation(PWDF_DRIVER_GLOBALS DriverGlobals, WDFREQUEST Request) {
  return irp_of_request(request_of(DriverGlobals, Request))->information;
}

VOID imp_WdfRequestSetInformation(PWDF_DRIVER_GLOBALS DriverGlobals, WDFREQUEST Request,
                                  ULONG_PTR Information) {
  irp_of_request(request_of(DriverGlobals, Request))->information = Information;
}

PIRP imp_WdfRequestWdmGetIrp(PWDF_DRIVER_GLOBALS DriverGlobals, WDFREQUEST Request) {
  return request_of(DriverGlobals, Request)->irp;
}

VOID imp_WdfRequestGetCompletionParams(PWDF_DRIVER_GLOBALS DriverGlobals, WDFREQUEST Request,
                                       PWDF_REQUEST_COMPLETION_PARAMS Params) {
  struct request *request = request_of(DriverGlobals, Request);
  if (!request->has_context) {
    verifier_break(request->object.framework, "the request was never formatted for a target");
    memset(Params, 0, sizeof *Params);
    Params->Type = WdfRequestTypeNoFormat;
    return;
  }
  *Params = request->params;
}

bool request_allocate_timer(struct request *request) {
  if (!request->timer_allocated) {
    request->timer_allocated = !request->timer_allocation_fails;
    request->timer_allocation_fails = false;
  }
  return request->timer_allocated;
}

NTSTATUS imp_WdfRequestAllocateTimer(PWDF_DRIVER_GLOBALS DriverGlobals, WDFREQUEST Request) {
  bool allocated = request_allocate_timer(request_of(DriverGlobals, Request));
  return allocated ? STATUS_SUCCESS : STATUS_INSUFFICIENT_RESOURCES;
}

VOID imp_FailTimerAllocation(PWDF_DRIVER_GLOBALS DriverGlobals, WDFREQUEST Request) {
  request_of(DriverGlobals, Request)->timer_allocation_fails = true;
}

/* An own IRP starts anew, of a received one little is reset, the driver's is left alone. */
static void reset_irp(struct request *request, NTSTATUS status) {
  PIRP irp = request->irp;
  if (irp == NULL) {
    return;
  }
  switch (request->origin) {
    case ORIGIN_CREATED:
      irp_reuse(irp, status);
      break;
    case ORIGIN_FROM_IRP:
      break;
    case ORIGIN_RECEIVED:
      irp->status = status;
      irp->cancelled = false;
      break;
  }
}

NTSTATUS imp_WdfRequestReuse(PWDF_DRIVER_GLOBALS DriverGlobals, WDFREQUEST Request,
                             PWDF_REQUEST_REUSE_PARAMS ReuseParams) {
  struct request *request = request_of(DriverGlobals, Request);
  ULONG flags = ReuseParams->Flags;
  if ((flags & ~(ULONG)(WDF_REQUEST_REUSE_SET_NEW_IRP | REUSE_MUST_COMPLETE)) != 0) {
    return STATUS_INVALID_PARAMETER;
  }
  if ((flags & REUSE_MUST_COMPLETE) != 0 || request_is_in_flight(request)) {
    verifier_break(request->object.framework, "the request cannot be reused like this");
    return STATUS_INVALID_DEVICE_REQUEST;
  }
  set_routine(request, NULL, NULL);
  request_release_context(request);
  if ((flags & WDF_REQUEST_REUSE_SET_NEW_IRP) != 0) {
    if (request->origin == ORIGIN_RECEIVED) {
      return STATUS_WDF_REQUEST_INVALID_STATE;
    }
    request->irp = ReuseParams->NewIrp;
    request->origin = ORIGIN_FROM_IRP;
  }
  request->cancel_mark = false;
  reset_irp(request, ReuseParams->Status);
  return STATUS_SUCCESS;
}
