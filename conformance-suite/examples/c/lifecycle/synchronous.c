/* The five methods that format a request, send it and wait for it. */
#include "ddi.h"
#include "format.h"
#include "send_options.h"

/* The status with which a transfer ends before anything is sent; success for none. */
static NTSTATUS refusal(const struct format *format, const WDF_REQUEST_SEND_OPTIONS *options) {
  if (options->Size != sizeof *options) {
    return STATUS_INFO_LENGTH_MISMATCH;
  }
  if (!options_are_valid(options)) {
    return STATUS_INVALID_PARAMETER;
  }
  return format->is_within_bounds ? STATUS_SUCCESS : STATUS_INTEGER_OVERFLOW;
}

static NTSTATUS transfer(struct request *request, struct target *target,
                         const struct format *format, const WDF_REQUEST_SEND_OPTIONS *options,
                         ULONG_PTR *bytes) {
  if (request_is_in_flight(request)) {
    stop_for_request(WDF_REQUEST_FATAL_ERROR_REQUEST_ALREADY_SENT);
  }
  request_release_context(request);
  request->has_context = false;
  request->formatted = false;
  NTSTATUS status = refusal(format, options);
  if (NT_SUCCESS(status)) {
    status = format_request(request, target, *format);
  }
  if (!NT_SUCCESS(status)) {
    return status;
  }
  request->routine = NULL;
  send_and_wait(request, target, options);
  request_unformat(request);
  request->has_context = false;
  *bytes = request->irp->information;
  return request->irp->status;
}

/* Transfers with the driver's request, or with one of the framework's own for null. */
static NTSTATUS send(PWDF_DRIVER_GLOBALS globals, WDFIOTARGET target_handle, WDFREQUEST handle,
                     struct format format, const WDF_REQUEST_SEND_OPTIONS *options,
                     ULONG_PTR *bytes) {
  struct target *target = target_of(globals, target_handle);
  struct request *request;
  if (handle != NULL) {
    request = request_of(globals, handle);
  } else {
    request = request_create(framework_of(globals), ORIGIN_CREATED, NULL, NULL);
    request->object.valid = false; /* no driver has a handle to it */
  }
  ULONG_PTR transferred = 0;
  NTSTATUS status = transfer(request, target, &format, options_or_none(options), &transferred);
  if (bytes != NULL) {
    *bytes = transferred;
  }
  if (handle == NULL) {
    request_dereference(request);
  }
  return status;
}

NTSTATUS imp_WdfIoTargetSendReadSynchronously(PWDF_DRIVER_GLOBALS DriverGlobals,
                                              WDFIOTARGET IoTarget, WDFREQUEST Request,
                                              PWDF_MEMORY_DESCRIPTOR OutputBuffer,
                                              PLONGLONG DeviceOffset,
                                              PWDF_REQUEST_SEND_OPTIONS RequestOptions,
                                              PULONG_PTR BytesRead) {
  struct part output = part_of_descriptor(DriverGlobals, OutputBuffer);
  return send(DriverGlobals, IoTarget, Request,
              format_transfer(WdfRequestTypeRead, output, DeviceOffset), RequestOptions,
              BytesRead);
}

NTSTATUS imp_WdfIoTargetSendWriteSynchronously(PWDF_DRIVER_GLOBALS DriverGlobals,
                                               WDFIOTARGET IoTarget, WDFREQUEST Request,
                                               PWDF_MEMORY_DESCRIPTOR InputBuffer,
                                               PLONGLONG DeviceOffset,
                                               PWDF_REQUEST_SEND_OPTIONS RequestOptions,
                                               PULONG_PTR BytesWritten) {
  struct part input = part_of_descriptor(DriverGlobals, InputBuffer);
  return send(DriverGlobals, IoTarget, Request,
              format_transfer(WdfRequestTypeWrite, input, DeviceOffset), RequestOptions,
              BytesWritten);
}

static NTSTATUS send_ioctl(PWDF_DRIVER_GLOBALS globals, WDFIOTARGET target, WDFREQUEST request,
                           WDF_REQUEST_TYPE type, ULONG code,
                           const WDF_MEMORY_DESCRIPTOR *input_buffer,
                           const WDF_MEMORY_DESCRIPTOR *output_buffer,
                           const WDF_REQUEST_SEND_OPTIONS *options, ULONG_PTR *bytes) {
  struct part input = part_of_descriptor(globals, input_buffer);
  struct part output = part_of_descriptor(globals, output_buffer);
  return send(globals, target, request, format_ioctl(type, code, input, output), options, bytes);
}

NTSTATUS imp_WdfIoTargetSendIoctlSynchronously(
  PWDF_DRIVER_GLOBALS DriverGlobals, WDFIOTARGET IoTarget, WDFREQUEST Request, ULONG IoctlCode,
  PWDF_MEMORY_DESCRIPTOR InputBuffer, PWDF_MEMORY_DESCRIPTOR OutputBuffer,
  PWDF_REQUEST_SEND_OPTIONS RequestOptions, PULONG_PTR BytesReturned) {
  return send_ioctl(DriverGlobals, IoTarget, Request, WdfRequestTypeDeviceControl, IoctlCode,
                    InputBuffer, OutputBuffer, RequestOptions, BytesReturned);
}

NTSTATUS imp_WdfIoTargetSendInternalIoctlSynchronously(
  PWDF_DRIVER_GLOBALS DriverGlobals, WDFIOTARGET IoTarget, WDFREQUEST Request, ULONG IoctlCode,
  PWDF_MEMORY_DESCRIPTOR InputBuffer, PWDF_MEMORY_DESCRIPTOR OutputBuffer,
  PWDF_REQUEST_SEND_OPTIONS RequestOptions, PULONG_PTR BytesReturned) {
  return send_ioctl(DriverGlobals, IoTarget, Request, WdfRequestTypeDeviceControlInternal,
                    IoctlCode, InputBuffer, OutputBuffer, RequestOptions, BytesReturned);
}

NTSTATUS imp_WdfIoTargetSendInternalIoctlOthersSynchronously(
  PWDF_DRIVER_GLOBALS DriverGlobals, WDFIOTARGET IoTarget, WDFREQUEST Request, ULONG IoctlCode,
  PWDF_MEMORY_DESCRIPTOR OtherArg1, PWDF_MEMORY_DESCRIPTOR OtherArg2,
  PWDF_MEMORY_DESCRIPTOR OtherArg4, PWDF_REQUEST_SEND_OPTIONS RequestOptions,
  PULONG_PTR BytesReturned) {
  struct part one = part_of_descriptor(DriverGlobals, OtherArg1);
  struct part two = part_of_descriptor(DriverGlobals, OtherArg2);
  struct part four = part_of_descriptor(DriverGlobals, OtherArg4);
  return send(DriverGlobals, IoTarget, Request, format_others(IoctlCode, one, two, four),
              RequestOptions, BytesReturned);
}
