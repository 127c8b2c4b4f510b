/* The format methods, and the check that a request can be sent to a target. */
#include "format.h"

#include "ddi.h"

struct memory {
  struct object object;
  size_t size;
};

NTSTATUS imp_WdfMemoryCreatePreallocated(PWDF_DRIVER_GLOBALS DriverGlobals,
                                         PWDF_OBJECT_ATTRIBUTES Attributes, PVOID Buffer,
                                         size_t BufferSize, WDFMEMORY *Memory) {
  (void)Buffer;
  struct framework *framework = framework_of(DriverGlobals);
  struct memory *memory = framework_allocate(framework, sizeof *memory);
  object_init(&memory->object, framework, KIND_MEMORY, Attributes);
  memory->size = BufferSize;
  *Memory = (WDFMEMORY)&memory->object;
  return STATUS_SUCCESS;
}

struct part part_of(PWDF_DRIVER_GLOBALS globals, WDFMEMORY handle,
                    const WDFMEMORY_OFFSET *offset) {
  struct part part = {.is_within_bounds = true};
  if (handle == NULL) {
    return part;
  }
  struct object *object = object_of(globals, handle);
  if (object->kind != KIND_MEMORY) {
    stop_for_invalid_handle();
  }
  struct memory *memory = CONTAINER(object, struct memory, object);
  part.length = memory->size;
  if (offset != NULL) {
    size_t begin = offset->BufferOffset;
    size_t length = offset->BufferLength;
    part.is_within_bounds = begin <= memory->size && length <= memory->size - begin;
    part.length = length > 0 ? length : memory->size - begin;
  }
  return part;
}

struct part part_of_descriptor(PWDF_DRIVER_GLOBALS globals, const WDF_MEMORY_DESCRIPTOR *memory) {
  struct part part = {.is_within_bounds = true};
  if (memory == NULL) {
    return part;
  }
  if (memory->Type == WdfMemoryDescriptorTypeHandle) {
    return part_of(globals, memory->u.HandleType.Memory, memory->u.HandleType.Offsets);
  }
  part.length = memory->u.BufferType.Length;
  return part;
}

struct format format_transfer(WDF_REQUEST_TYPE type, struct part part,
                              const LONGLONG *device_offset) {
  struct format format = {.type = type, .is_within_bounds = part.is_within_bounds};
  format.location.MajorFunction = (UCHAR)type;
  format.location.Parameters.Read.Length = part.length;
  format.location.Parameters.Read.ByteOffset = device_offset == NULL ? 0 : *device_offset;
  return format;
}

struct format format_ioctl(WDF_REQUEST_TYPE type, ULONG code, struct part input,
                           struct part output) {
  struct format format = {.type = type,
                          .is_within_bounds = input.is_within_bounds && output.is_within_bounds};
  format.location.MajorFunction = (UCHAR)type;
  format.location.Parameters.DeviceIoControl.IoControlCode = code;
  format.location.Parameters.DeviceIoControl.InputBufferLength = input.length;
  format.location.Parameters.DeviceIoControl.OutputBufferLength = output.length;
  return format;
}

/* The arguments of this method have no lengths: each may be anything. */
struct format format_others(ULONG code, struct part one, struct part two, struct part four) {
  struct part none = {.is_within_bounds = true};
  struct format format = format_ioctl(WdfRequestTypeDeviceControlInternal, code, none, none);
  format.type = WdfRequestTypeOther;
  format.is_within_bounds = one.is_within_bounds && two.is_within_bounds && four.is_within_bounds;
  return format;
}

void request_set_format(struct request *request, WDF_REQUEST_TYPE type,
                        const IO_STACK_LOCATION *location) {
  request->has_context = true;
  request->params = (WDF_REQUEST_COMPLETION_PARAMS){.Size = sizeof request->params, .Type = type};
  request->irp->next = *location;
  request->formatted = true;
  request->raw_formatted = false;
}

void request_release_context(struct request *request) {
  if (request->has_context && request->irp != NULL) {
    request->params = (WDF_REQUEST_COMPLETION_PARAMS){.Size = sizeof request->params,
                                                      .Type = WdfRequestTypeNoFormat};
    irp_clear_location(request->irp);
  }
}

void request_unformat(struct request *request) {
  if (request->has_context && request->irp != NULL) {
    request_release_context(request);
    request->formatted = false;
  }
}

/*
 * Drops the earlier formatting and checks that the IRP has enough stack locations; one that the
 * framework owns is replaced where it has too few.
 */
static NTSTATUS validate(struct request *request, struct target *target) {
  request_unformat(request);
  CCHAR needed = target_stack_size(target);
  if (needed == 0) {
    return STATUS_INVALID_DEVICE_STATE;
  }
  if (request->irp != NULL) {
    if (irp_available(request->irp) >= needed) {
      return STATUS_SUCCESS;
    }
    if (request->origin != ORIGIN_CREATED) {
      return STATUS_REQUEST_NOT_ACCEPTED;
    }
  }
  request->irp = irp_create(request->object.framework, needed);
  request->origin = ORIGIN_CREATED;
  return STATUS_SUCCESS;
}

NTSTATUS format_request(struct request *request, struct target *target, struct format format) {
  NTSTATUS status = validate(request, target);
  if (NT_SUCCESS(status)) {
    request_set_format(request, format.type, &format.location);
  }
  return status;
}

NTSTATUS imp_WdfRequestChangeTarget(PWDF_DRIVER_GLOBALS DriverGlobals, WDFREQUEST Request,
                                    WDFIOTARGET IoTarget) {
  struct request *request = request_of(DriverGlobals, Request);
  struct target *target = target_of(DriverGlobals, IoTarget);
  return request_is_in_flight(request) ? STATUS_INVALID_DEVICE_REQUEST : validate(request, target);
}

static NTSTATUS format_checked(PWDF_DRIVER_GLOBALS globals, WDFREQUEST handle,
                               WDFIOTARGET target_handle, struct format format) {
  struct request *request = request_of(globals, handle);
  struct target *target = target_of(globals, target_handle);
  if (request_is_in_flight(request)) {
    return STATUS_INVALID_DEVICE_REQUEST;
  }
  return format.is_within_bounds ? format_request(request, target, format)
                                 : STATUS_INTEGER_OVERFLOW;
}

NTSTATUS imp_WdfIoTargetFormatRequestForRead(PWDF_DRIVER_GLOBALS DriverGlobals,
                                             WDFIOTARGET IoTarget, WDFREQUEST Request,
                                             WDFMEMORY OutputBuffer,
                                             PWDFMEMORY_OFFSET OutputBufferOffset,
                                             PLONGLONG DeviceOffset) {
  struct part output = part_of(DriverGlobals, OutputBuffer, OutputBufferOffset);
  return format_checked(DriverGlobals, Request, IoTarget,
                        format_transfer(WdfRequestTypeRead, output, DeviceOffset));
}

NTSTATUS imp_WdfIoTargetFormatRequestForWrite(PWDF_DRIVER_GLOBALS DriverGlobals,
                                              WDFIOTARGET IoTarget, WDFREQUEST Request,
                                              WDFMEMORY InputBuffer,
                                              PWDFMEMORY_OFFSET InputBufferOffset,
                                              PLONGLONG DeviceOffset) {
  struct part input = part_of(DriverGlobals, InputBuffer, InputBufferOffset);
  return format_checked(DriverGlobals, Request, IoTarget,
                        format_transfer(WdfRequestTypeWrite, input, DeviceOffset));
}

NTSTATUS imp_WdfIoTargetFormatRequestForIoctl(PWDF_DRIVER_GLOBALS DriverGlobals,
                                              WDFIOTARGET IoTarget, WDFREQUEST Request,
                                              ULONG IoctlCode, WDFMEMORY InputBuffer,
                                              PWDFMEMORY_OFFSET InputBufferOffset,
                                              WDFMEMORY OutputBuffer,
                                              PWDFMEMORY_OFFSET OutputBufferOffset) {
  struct part input = part_of(DriverGlobals, InputBuffer, InputBufferOffset);
  struct part output = part_of(DriverGlobals, OutputBuffer, OutputBufferOffset);
  return format_checked(DriverGlobals, Request, IoTarget,
                        format_ioctl(WdfRequestTypeDeviceControl, IoctlCode, input, output));
}

NTSTATUS imp_WdfIoTargetFormatRequestForInternalIoctl(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                      WDFIOTARGET IoTarget, WDFREQUEST Request,
                                                      ULONG IoctlCode, WDFMEMORY InputBuffer,
                                                      PWDFMEMORY_OFFSET InputBufferOffset,
                                                      WDFMEMORY OutputBuffer,
                                                      PWDFMEMORY_OFFSET OutputBufferOffset) {
  struct part input = part_of(DriverGlobals, InputBuffer, InputBufferOffset);
  struct part output = part_of(DriverGlobals, OutputBuffer, OutputBufferOffset);
  return format_checked(
    DriverGlobals, Request, IoTarget,
    format_ioctl(WdfRequestTypeDeviceControlInternal, IoctlCode, input, output));
}

NTSTATUS imp_WdfIoTargetFormatRequestForInternalIoctlOthers(
  PWDF_DRIVER_GLOBALS DriverGlobals, WDFIOTARGET IoTarget, WDFREQUEST Request, ULONG IoctlCode,
  WDFMEMORY OtherArg1, PWDFMEMORY_OFFSET OtherArg1Offset, WDFMEMORY OtherArg2,
  PWDFMEMORY_OFFSET OtherArg2Offset, WDFMEMORY OtherArg4, PWDFMEMORY_OFFSET OtherArg4Offset) {
  struct part one = part_of(DriverGlobals, OtherArg1, OtherArg1Offset);
  struct part two = part_of(DriverGlobals, OtherArg2, OtherArg2Offset);
  struct part four = part_of(DriverGlobals, OtherArg4, OtherArg4Offset);
  return format_checked(DriverGlobals, Request, IoTarget,
                        format_others(IoctlCode, one, two, four));
}

/* A request whose next stack location exists. */
static struct request *raw_formattable(PWDF_DRIVER_GLOBALS globals, WDFREQUEST handle) {
  struct request *request = request_of(globals, handle);
  if (irp_available(irp_of_request(request)) == 0) {
    stop_for_request(WDF_REQUEST_FATAL_ERROR_NO_MORE_STACK_LOCATIONS);
  }
  if (request_is_in_flight(request)) {
    verifier_break(request->object.framework, "a sent request is formatted");
  }
  return request;
}

/* While a request is in flight its location is left alone. */
static void raw_format(struct request *request, const IO_STACK_LOCATION *location) {
  if (!request_is_in_flight(request)) {
    if (location != NULL) {
      request->irp->next = *location;
    }
    request->formatted = true;
    request->raw_formatted = true;
  }
}

/* What the driver received is passed on; an IRP of its own has no such thing. */
VOID imp_WdfRequestFormatRequestUsingCurrentType(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                 WDFREQUEST Request) {
  struct request *request = raw_formattable(DriverGlobals, Request);
  raw_format(request, request->irp->was_received ? &request->irp->received : NULL);
}

VOID imp_WdfRequestWdmFormatUsingStackLocation(PWDF_DRIVER_GLOBALS DriverGlobals,
                                               WDFREQUEST Request, PIO_STACK_LOCATION Stack) {
  raw_format(raw_formattable(DriverGlobals, Request), Stack);
}
