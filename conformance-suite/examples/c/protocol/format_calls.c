/* The calls that format a request, also those that send it and wait for it in one. */
#include <stdio.h>

#include "../wdf/border.h"
#include "methods.h"
#include "params.h"

/* A buffer of a format; what is absent has neither memory nor offsets. */
struct buffer {
  WDFMEMORY memory;
  WDFMEMORY_OFFSET offset;
  bool has_offset;
  int64_t size; /* -1 where it is absent */
};

struct format {
  int method;
  struct buffer input;
  struct buffer output;
  LONGLONG device_offset;
  ULONG code;
};

static struct buffer take_buffer(struct call *call, const struct json *format, const char *name) {
  struct buffer buffer = {.size = -1};
  const struct json *object = take_optional(call, format, name);
  if (object == NULL) {
    return buffer;
  }
  object = take_object(call, format, name);
  buffer.size = take_number(call, object, "size", 0, INT64_MAX);
  buffer.has_offset = take_truth(call, object, "withOffsets");
  buffer.offset.BufferOffset = (size_t)take_number(call, object, "offset", INT64_MIN, INT64_MAX);
  buffer.offset.BufferLength = (size_t)take_number(call, object, "length", INT64_MIN, INT64_MAX);
  return buffer;
}

static struct format take_format(struct call *call) {
  const struct json *format = take_object(call, call->params, "format");
  return (struct format){
    .method = take_word(call, format, "method", format_words),
    .input = take_buffer(call, format, "input"),
    .output = take_buffer(call, format, "output"),
    .device_offset = take_number(call, format, "deviceOffset", INT64_MIN, INT64_MAX),
    .code = (ULONG)take_number(call, format, "ioControlCode", INT32_MIN, INT32_MAX),
  };
}

/* No data is transferred: there is a memory object of the right size, and nothing behind it. */
static void create_memory(struct buffer *buffer) {
  static char nothing;
  if (buffer->size >= 0) {
    WdfMemoryCreatePreallocated(WDF_NO_OBJECT_ATTRIBUTES, &nothing, (size_t)buffer->size,
                                &buffer->memory);
  }
}

static void delete_memory(const struct buffer *buffer) {
  if (buffer->memory != NULL) {
    WdfObjectDelete(buffer->memory);
  }
}

static PWDFMEMORY_OFFSET offset_of(struct buffer *buffer) {
  return buffer->has_offset ? &buffer->offset : NULL;
}

/* The functions of the two switches below, in the order of enum format_method. */
static const void *const format_entries[] = {
  &WdfFunctions.pfnWdfIoTargetFormatRequestForRead,
  &WdfFunctions.pfnWdfIoTargetFormatRequestForWrite,
  &WdfFunctions.pfnWdfIoTargetFormatRequestForIoctl,
  &WdfFunctions.pfnWdfIoTargetFormatRequestForInternalIoctl,
  &WdfFunctions.pfnWdfIoTargetFormatRequestForInternalIoctlOthers,
};

static const void *const send_entries[] = {
  &WdfFunctions.pfnWdfIoTargetSendReadSynchronously,
  &WdfFunctions.pfnWdfIoTargetSendWriteSynchronously,
  &WdfFunctions.pfnWdfIoTargetSendIoctlSynchronously,
  &WdfFunctions.pfnWdfIoTargetSendInternalIoctlSynchronously,
  &WdfFunctions.pfnWdfIoTargetSendInternalIoctlOthersSynchronously,
};

static bool offers_format(struct call *call, const void *entry) {
  return offers(call, entry) && offers(call, &WdfFunctions.pfnWdfMemoryCreatePreallocated) &&
         offers(call, &WdfFunctions.pfnWdfObjectDelete);
}

static NTSTATUS format_by(struct format *format, WDFIOTARGET target, WDFREQUEST request) {
  WDFMEMORY input = format->input.memory;
  WDFMEMORY output = format->output.memory;
  PWDFMEMORY_OFFSET input_offset = offset_of(&format->input);
  PWDFMEMORY_OFFSET output_offset = offset_of(&format->output);
  switch (format->method) {
    case METHOD_READ:
      return WdfIoTargetFormatRequestForRead(target, request, output, output_offset,
                                             &format->device_offset);
    case METHOD_WRITE:
      return WdfIoTargetFormatRequestForWrite(target, request, input, input_offset,
                                              &format->device_offset);
    case METHOD_IOCTL:
      return WdfIoTargetFormatRequestForIoctl(target, request, format->code, input, input_offset,
                                              output, output_offset);
    case METHOD_INTERNAL_IOCTL:
      return WdfIoTargetFormatRequestForInternalIoctl(target, request, format->code, input,
                                                      input_offset, output, output_offset);
    default:
      return WdfIoTargetFormatRequestForInternalIoctlOthers(
        target, request, format->code, input, input_offset, output, output_offset, NULL, NULL);
  }
}

static void format_request(struct call *call) {
  const struct named *request = take_request(call, "request");
  const struct named *target = take_target(call, "target");
  struct format format = take_format(call);
  if (ready(call) && offers_format(call, format_entries[format.method])) {
    create_memory(&format.input);
    create_memory(&format.output);
    answer_status(call, format_by(&format, target->handle, request->handle));
    delete_memory(&format.input);
    delete_memory(&format.output);
  }
}

static PWDF_MEMORY_DESCRIPTOR describe(struct buffer *buffer, PWDF_MEMORY_DESCRIPTOR descriptor) {
  if (buffer->memory == NULL) {
    return NULL;
  }
  WDF_MEMORY_DESCRIPTOR_INIT_HANDLE(descriptor, buffer->memory, offset_of(buffer));
  return descriptor;
}

static NTSTATUS send_by(struct format *format, WDFIOTARGET target, WDFREQUEST request,
                        PWDF_REQUEST_SEND_OPTIONS options, PULONG_PTR bytes) {
  WDF_MEMORY_DESCRIPTOR input_space;
  WDF_MEMORY_DESCRIPTOR output_space;
  PWDF_MEMORY_DESCRIPTOR input = describe(&format->input, &input_space);
  PWDF_MEMORY_DESCRIPTOR output = describe(&format->output, &output_space);
  switch (format->method) {
    case METHOD_READ:
      return WdfIoTargetSendReadSynchronously(target, request, output, &format->device_offset,
                                              options, bytes);
    case METHOD_WRITE:
      return WdfIoTargetSendWriteSynchronously(target, request, input, &format->device_offset,
                                               options, bytes);
    case METHOD_IOCTL:
      return WdfIoTargetSendIoctlSynchronously(target, request, format->code, input, output,
                                               options, bytes);
    case METHOD_INTERNAL_IOCTL:
      return WdfIoTargetSendInternalIoctlSynchronously(target, request, format->code, input,
                                                       output, options, bytes);
    default:
      return WdfIoTargetSendInternalIoctlOthersSynchronously(target, request, format->code, input,
                                                             output, NULL, options, bytes);
  }
}

static void answer_transfer(struct call *call, NTSTATUS status, ULONG_PTR bytes) {
  char members[100];
  snprintf(members, sizeof members, "\"status\":\"%s\",\"bytes\":%lld", write_status(status).text,
           (long long)bytes);
  answer_raw(call, members);
}

/* Without a request, the framework makes one of its own, which the kit knows by the target. */
static void send_synchronously(struct call *call) {
  struct named *target = take_target(call, "target");
  const struct named *request = NULL;
  if (take_optional(call, call->params, "request") != NULL) {
    request = take_request(call, "request");
  }
  struct format format = take_format(call);
  WDF_REQUEST_SEND_OPTIONS options = take_options(call);
  if (!ready(call) || !offers_format(call, send_entries[format.method])) {
    return;
  }
  struct named *own = request == NULL ? names_lend_own(target) : NULL;
  ULONG_PTR bytes = 0;
  create_memory(&format.input);
  create_memory(&format.output);
  NTSTATUS status = send_by(&format, target->handle, request == NULL ? NULL : request->handle,
                            &options, &bytes);
  delete_memory(&format.input);
  delete_memory(&format.output);
  if (own != NULL) {
    names_return_own(own);
  }
  answer_transfer(call, status, bytes);
}

static void format_using_current_type(struct call *call) {
  const struct named *request = take_request(call, "request");
  if (ready(call)) {
    WdfRequestFormatRequestUsingCurrentType(request->handle);
  }
}

static void format_using_stack_location(struct call *call) {
  const struct named *request = take_request(call, "request");
  int type = take_word(call, call->params, "type", request_types);
  int64_t length = take_number(call, call->params, "length", INT64_MIN, INT64_MAX);
  if (ready(call)) {
    IO_STACK_LOCATION location = {.MajorFunction = (UCHAR)type};
    if (type == WdfRequestTypeRead || type == WdfRequestTypeWrite) {
      location.Parameters.Read.Length = (size_t)length;
    }
    WdfRequestWdmFormatUsingStackLocation(request->handle, &location);
  }
}

const struct method format_methods[] = {
  {"FormatRequest", format_request, NULL},
  {"SendSynchronously", send_synchronously, NULL},
  {"FormatUsingCurrentType", format_using_current_type,
   &WdfFunctions.pfnWdfRequestFormatRequestUsingCurrentType},
  {"FormatUsingStackLocation", format_using_stack_location,
   &WdfFunctions.pfnWdfRequestWdmFormatUsingStackLocation},
  {NULL, NULL, NULL},
};
