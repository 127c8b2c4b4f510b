/* The border to the originators of received requests. */
#include "ddi.h"
#include "request.h"

VOID imp_SubmitIrp(PWDF_DRIVER_GLOBALS DriverGlobals, PIRP Irp, PIO_STACK_LOCATION Location,
                   PWDF_OBJECT_ATTRIBUTES Attributes) {
  Irp->was_received = true;
  Irp->received = *Location;
  struct request *request =
    request_create(framework_of(DriverGlobals), ORIGIN_RECEIVED, Irp, Attributes);
  KitRequestPresented(Irp, request_handle(request));
}

/* What originators see instead of the framework's own status codes. */
static NTSTATUS translate(NTSTATUS status) {
  enum { FACILITY = 0x0FFF0000, FRAMEWORK_FACILITY = 0x00200000 };
  if ((status & FACILITY) != FRAMEWORK_FACILITY) {
    return status;
  }
  switch (status) {
    case STATUS_WDF_PAUSED:
    case STATUS_WDF_BUSY:
      return STATUS_DEVICE_BUSY;
    case STATUS_WDF_INTERNAL_ERROR:
      return STATUS_INTERNAL_ERROR;
    case STATUS_WDF_NOT_ENOUGH_MAP_REGISTERS:
      return STATUS_INSUFFICIENT_RESOURCES;
    default:
      return STATUS_INVALID_DEVICE_REQUEST;
  }
}

/* The most bytes that a success may report: the length of the read or write that came in. */
static bool exceeds_received_length(const IRP *irp, ULONG_PTR information) {
  bool transfers = irp->received.MajorFunction == IRP_MJ_READ ||
                   irp->received.MajorFunction == IRP_MJ_WRITE;
  return transfers && information > irp->received.Parameters.Read.Length;
}

/* A request that the driver does not have at the moment is left alone. */
static void complete(struct request *request, NTSTATUS status, ULONG_PTR information) {
  if (request_is_in_flight(request)) {
    return;
  }
  PIRP irp = request->irp;
  if (request->object.framework->verifier && NT_SUCCESS(status) &&
      exceeds_received_length(irp, information)) {
    stop_for_request(WDF_REQUEST_FATAL_ERROR_INFO_LENGTH_MISMATCH);
  }
  if (request_clean_up(request)) {
    KitUpperCompletion(irp, translate(status), information);
    irp_set_result(irp, status, 0);
    request_dereference(request);
  }
}

static bool is_received(struct request *request) {
  if (request->origin != ORIGIN_RECEIVED) {
    verifier_break(request->object.framework, "the driver completes a request that it created");
    return false;
  }
  return true;
}

VOID imp_WdfRequestComplete(PWDF_DRIVER_GLOBALS DriverGlobals, WDFREQUEST Request,
                            NTSTATUS Status) {
  struct request *request = request_of(DriverGlobals, Request);
  if (is_received(request)) {
    complete(request, Status, request->irp->information);
  }
}

VOID imp_WdfRequestCompleteWithInformation(PWDF_DRIVER_GLOBALS DriverGlobals, WDFREQUEST Request,
                                           NTSTATUS Status, ULONG_PTR Information) {
  struct request *request = request_of(DriverGlobals, Request);
  if (is_received(request)) {
    complete(request, Status, Information);
  }
}
