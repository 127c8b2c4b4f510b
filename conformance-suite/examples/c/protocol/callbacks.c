/* Everything a framework calls, told to the kit: one function for each callback. */
#include "callbacks.h"

#include <string.h>

#include "../wdf/border.h"
#include "channel.h"
#include "conversation.h"
#include "params.h"

static const struct text NOTHING = {"?", 1};

/* Members of the parameters of a callback */

static void put_member(const char *name, struct text text) {
  put("\"");
  put(name);
  put("\":");
  put_string(text);
}

static void put_word(const char *name, const char *word) {
  put_member(name, (struct text){word, strlen(word)});
}

static void put_count(const char *name, int64_t count) {
  put(",\"");
  put(name);
  put("\":");
  put_number(count);
}

static void put_named(const char *name, const struct named *named) {
  put_member(name, named == NULL ? NOTHING : named->name);
}

static const struct named *target_of(WDFIOTARGET handle) {
  return names_of_handle(NAMED_TARGET, handle);
}

static const struct named *request_of(WDFREQUEST handle) {
  return names_of_handle(NAMED_REQUEST, handle);
}

/* Lower drivers */

static void put_location(const IO_STACK_LOCATION *location) {
  switch (location->MajorFunction) {
    case IRP_MJ_READ:
    case IRP_MJ_WRITE:
      put_count("length", (int64_t)location->Parameters.Read.Length);
      put_count("deviceOffset", location->Parameters.Read.ByteOffset);
      break;
    case IRP_MJ_DEVICE_CONTROL:
    case IRP_MJ_INTERNAL_DEVICE_CONTROL:
      put_count("ioControlCode", (int32_t)location->Parameters.DeviceIoControl.IoControlCode);
      put_count("inputLength", (int64_t)location->Parameters.DeviceIoControl.InputBufferLength);
      put_count("outputLength", (int64_t)location->Parameters.DeviceIoControl.OutputBufferLength);
      break;
    default:
      break;
  }
}

VOID KitLowerArrival(const LOWER_ARRIVAL *Arrival) {
  struct named *target = names_of_handle(NAMED_TARGET, Arrival->Target);
  struct named *request = names_of_handle(NAMED_REQUEST, Arrival->Request);
  if (request == NULL) {
    request = names_meet_own(Arrival->Request, target);
  }
  request->arrived = Arrival->Irp;
  request->arrived_at = target;
  callback_begin("LowerArrival");
  put_named("request", request);
  put(",");
  put_named("target", target);
  put(",\"parameters\":{");
  put_word("type", word_of(request_types, Arrival->Location.MajorFunction));
  put_location(&Arrival->Location);
  put(Arrival->Cancelled ? ",\"cancelled\":true," : ",\"cancelled\":false,");
  put_word("initialStatus", write_status(Arrival->InitialStatus).text);
  put_count("stackLocations", Arrival->StackLocations);
  put("}");
  callback_end();
}

VOID KitLowerCancel(PIRP Irp) {
  const struct named *request = names_of_arrived(Irp);
  callback_begin("LowerCancel");
  put_named("request", request);
  put(",");
  put_named("target", request == NULL ? NULL : request->arrived_at);
  callback_end();
}

/* Originators */

VOID KitRequestPresented(PIRP Irp, WDFREQUEST Request) {
  struct named *request = names_of_originated(Irp);
  if (request != NULL) {
    request->handle = Request;
  }
  callback_begin("RequestPresented");
  put_named("request", request);
  callback_end();
}

VOID KitUpperCompletion(PIRP Irp, NTSTATUS Status, ULONG_PTR Information) {
  callback_begin("UpperCompletion");
  put_named("request", names_of_originated(Irp));
  put(",");
  put_word("status", write_status(Status).text);
  put_count("information", (int64_t)Information);
  callback_end();
}

/* The driver */

VOID EvtCompletionRoutine(WDFREQUEST Request, WDFIOTARGET Target,
                          PWDF_REQUEST_COMPLETION_PARAMS Params, WDFCONTEXT Context) {
  callback_begin("CompletionRoutine");
  put_named("request", request_of(Request));
  put(",");
  put_named("target", target_of(Target));
  put(",\"params\":{");
  put_word("type", word_of(request_types, Params->Type));
  put(",");
  put_word("status", write_status(Params->IoStatus.Status).text);
  put_count("information", (int64_t)Params->IoStatus.Information);
  put("},");
  put_member("context", *(const struct text *)Context);
  callback_end();
}

static void tell_end(const char *method, const char *kind, const struct named *named) {
  callback_begin(method);
  put_named(kind, named);
  callback_end();
}

static VOID EvtRequestCleanup(WDFOBJECT Object) {
  tell_end("RequestCleanup", "request", names_of_handle(NAMED_REQUEST, Object));
}

static VOID EvtRequestDestroy(WDFOBJECT Object) {
  struct named *request = names_of_handle(NAMED_REQUEST, Object);
  if (request != NULL) {
    request->is_gone = true;
  }
  tell_end("RequestDestroy", "request", request);
}

static VOID EvtTargetCleanup(WDFOBJECT Object) {
  tell_end("TargetCleanup", "target", names_of_handle(NAMED_TARGET, Object));
}

static VOID EvtTargetDestroy(WDFOBJECT Object) {
  struct named *target = names_of_handle(NAMED_TARGET, Object);
  if (target != NULL) {
    target->is_gone = true;
  }
  tell_end("TargetDestroy", "target", target);
}

WDF_OBJECT_ATTRIBUTES request_attributes(WDFOBJECT parent) {
  WDF_OBJECT_ATTRIBUTES attributes;
  WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
  attributes.EvtCleanupCallback = EvtRequestCleanup;
  attributes.EvtDestroyCallback = EvtRequestDestroy;
  attributes.ParentObject = parent;
  return attributes;
}

WDF_OBJECT_ATTRIBUTES target_attributes(void) {
  WDF_OBJECT_ATTRIBUTES attributes;
  WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
  attributes.EvtCleanupCallback = EvtTargetCleanup;
  attributes.EvtDestroyCallback = EvtTargetDestroy;
  return attributes;
}

/* The verifier and the end of the system */

VOID KitVerifierBreak(const char *Reason) {
  callback_begin("VerifierBreak");
  put_word("reason", Reason);
  callback_end();
}

_Noreturn VOID KitBugCheck(ULONG Code, ULONG_PTR Parameter1, ULONG_PTR Parameter2) {
  stop_system(Code, Parameter1, Parameter2);
}
