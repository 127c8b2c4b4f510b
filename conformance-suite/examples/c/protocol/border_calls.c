/* The calls by lower drivers, by originators and about time, one function for each. */
#include "../wdf/border.h"
#include "callbacks.h"
#include "methods.h"
#include "params.h"

/* The IRP that the lower driver knows the request by; null where it never arrived. */
static PIRP take_only_arrived(struct call *call) {
  const struct named *request = take_request(call, "request");
  return ready(call) ? request->arrived : NULL;
}

/* Lower drivers */

static void lower_complete(struct call *call) {
  const struct named *request = take_request(call, "request");
  NTSTATUS status = take_status(call, call->params, "status");
  int64_t information = take_number(call, call->params, "information", INT64_MIN, INT64_MAX);
  if (ready(call)) {
    BorderFunctions.LowerComplete(WdfDriverGlobals, request->arrived, status,
                                  (ULONG_PTR)information);
  }
}

static void lower_mark_cancelable(struct call *call) {
  PIRP irp = take_only_arrived(call);
  if (call->problem == NULL) {
    answer_status(call, BorderFunctions.LowerMarkCancelable(WdfDriverGlobals, irp));
  }
}

static void lower_unmark_cancelable(struct call *call) {
  PIRP irp = take_only_arrived(call);
  if (call->problem == NULL) {
    answer_status(call, BorderFunctions.LowerUnmarkCancelable(WdfDriverGlobals, irp));
  }
}

static void lower_is_canceled(struct call *call) {
  PIRP irp = take_only_arrived(call);
  if (call->problem == NULL) {
    answer_truth(call, BorderFunctions.LowerIsCanceled(WdfDriverGlobals, irp));
  }
}

/* Originators */

static IO_STACK_LOCATION location_of(int method, size_t length) {
  enum { IO_CONTROL_CODE = 0x222004 };
  IO_STACK_LOCATION location = {.MajorFunction = IRP_MJ_INTERNAL_DEVICE_CONTROL};
  switch (method) {
    case METHOD_READ:
    case METHOD_WRITE:
      location.MajorFunction = method == METHOD_READ ? IRP_MJ_READ : IRP_MJ_WRITE;
      location.Parameters.Read.Length = length;
      break;
    case METHOD_IOCTL:
      location.MajorFunction = IRP_MJ_DEVICE_CONTROL;
      /* fall through */
    case METHOD_INTERNAL_IOCTL:
      location.Parameters.DeviceIoControl.InputBufferLength = length;
      location.Parameters.DeviceIoControl.OutputBufferLength = length;
      /* fall through */
    default:
      location.Parameters.DeviceIoControl.IoControlCode = IO_CONTROL_CODE;
  }
  return location;
}

static void submit(struct call *call) {
  struct text name = take_new(call, "request", NAMED_REQUEST);
  int method = take_word(call, call->params, "method", format_words);
  int64_t stack_size = take_number(call, call->params, "stackSize", 1, MOST_STACK_LOCATIONS);
  int64_t length = take_number(call, call->params, "length", 0, INT64_MAX);
  WDF_OBJECT_ATTRIBUTES attributes = request_attributes(NULL);
  if (ready(call) && offers(call, &BorderFunctions.AllocateIrp)) {
    struct named *request = names_add(NAMED_REQUEST, name);
    IO_STACK_LOCATION location = location_of(method, (size_t)length);
    request->originated = BorderFunctions.AllocateIrp(WdfDriverGlobals, (CCHAR)stack_size);
    BorderFunctions.SubmitIrp(WdfDriverGlobals, request->originated, &location, &attributes);
  }
}

/* Whoever made the IRP cancels it: the originator, or else the driver. */
static PIRP irp_of(const struct named *request) {
  if (request->originated != NULL) {
    return request->originated;
  }
  bool is_there = request->handle != NULL && !request->is_gone;
  bool can_tell = WdfFunctions.pfnWdfRequestWdmGetIrp != NULL;
  return is_there && can_tell ? WdfRequestWdmGetIrp(request->handle) : NULL;
}

static void upper_cancel(struct call *call) {
  const struct named *request = take_request(call, "request");
  if (ready(call)) {
    PIRP irp = irp_of(request);
    answer_truth(call, irp != NULL && BorderFunctions.CancelIrp(WdfDriverGlobals, irp));
  }
}

/* Faults */

static void fail_timer_allocation(struct call *call) {
  const struct named *request = take_request(call, "request");
  if (ready(call)) {
    BorderFunctions.FailTimerAllocation(WdfDriverGlobals, request->handle);
  }
}

const struct method border_methods[] = {
  {"LowerComplete", lower_complete, &BorderFunctions.LowerComplete},
  {"LowerMarkCancelable", lower_mark_cancelable, &BorderFunctions.LowerMarkCancelable},
  {"LowerUnmarkCancelable", lower_unmark_cancelable, &BorderFunctions.LowerUnmarkCancelable},
  {"LowerIsCanceled", lower_is_canceled, &BorderFunctions.LowerIsCanceled},
  {"Submit", submit, &BorderFunctions.SubmitIrp},
  {"UpperCancel", upper_cancel, &BorderFunctions.CancelIrp},
  {"FailTimerAllocation", fail_timer_allocation, &BorderFunctions.FailTimerAllocation},
  {NULL, NULL, NULL},
};
