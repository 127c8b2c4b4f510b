/* The calls about a request and its way, one function for each. */
#include <stdio.h>
#include <string.h>

#include "../wdf/border.h"
#include "callbacks.h"
#include "methods.h"
#include "params.h"

/* Who may be null is looked for only where there is a name. */
static WDFOBJECT take_optional_target(struct call *call, const char *name) {
  if (take_optional(call, call->params, name) == NULL) {
    return NULL;
  }
  const struct named *target = take_target(call, name);
  return target == NULL ? NULL : target->handle;
}

/* The handle of the request that a call is about, which takes nothing but that. */
static WDFREQUEST take_only_request(struct call *call) {
  const struct named *request = take_request(call, "request");
  return ready(call) ? request->handle : NULL;
}

/* Creation and deletion */

static void create_request(struct call *call) {
  struct text name = take_new(call, "request", NAMED_REQUEST);
  WDFIOTARGET target = take_optional_target(call, "target");
  WDF_OBJECT_ATTRIBUTES attributes = request_attributes(take_optional_target(call, "parent"));
  if (ready(call)) {
    struct named *request = names_add(NAMED_REQUEST, name);
    WDFREQUEST handle = NULL;
    NTSTATUS status = WdfRequestCreate(&attributes, target, &handle);
    request->handle = handle;
    answer_status(call, status);
  }
}

static void create_request_from_irp(struct call *call) {
  struct text name = take_new(call, "request", NAMED_REQUEST);
  int64_t stack_size = take_number(call, call->params, "stackSize", 0, MOST_STACK_LOCATIONS);
  bool frees = take_truth(call, call->params, "freesIrp");
  WDF_OBJECT_ATTRIBUTES attributes = request_attributes(NULL);
  if (ready(call) && offers(call, &BorderFunctions.AllocateIrp)) {
    struct named *request = names_add(NAMED_REQUEST, name);
    WDFREQUEST handle = NULL;
    PIRP irp = BorderFunctions.AllocateIrp(WdfDriverGlobals, (CCHAR)stack_size);
    NTSTATUS status = WdfRequestCreateFromIrp(&attributes, irp, frees, &handle);
    request->handle = handle;
    answer_status(call, status);
  }
}

static void delete_request(struct call *call) {
  WDFREQUEST request = take_only_request(call);
  if (call->problem == NULL) {
    WdfObjectDelete(request);
  }
}

static void reference_request(struct call *call) {
  WDFREQUEST request = take_only_request(call);
  if (call->problem == NULL) {
    WdfObjectReference(request);
  }
}

static void dereference_request(struct call *call) {
  WDFREQUEST request = take_only_request(call);
  if (call->problem == NULL) {
    WdfObjectDereference(request);
  }
}

/* Sending */

/* A context of null removes the routine. */
static void set_completion_routine(struct call *call) {
  const struct named *request = take_request(call, "request");
  bool is_set = take_optional(call, call->params, "context") != NULL;
  struct text context = {NULL, 0};
  if (is_set) {
    context = take_text(call, call->params, "context");
  }
  if (!ready(call)) {
    return;
  }
  if (!is_set) {
    WdfRequestSetCompletionRoutine(request->handle, NULL, NULL);
    return;
  }
  struct text *kept = pool_allocate(&case_memory, sizeof *kept + context.length + 1);
  char *characters = (char *)(kept + 1);
  memcpy(characters, context.at, context.length);
  *kept = (struct text){characters, context.length};
  WdfRequestSetCompletionRoutine(request->handle, EvtCompletionRoutine, kept);
}

static void send(struct call *call) {
  const struct named *request = take_request(call, "request");
  const struct named *target = take_target(call, "target");
  WDF_REQUEST_SEND_OPTIONS options = take_options(call);
  if (ready(call)) {
    answer_truth(call, WdfRequestSend(request->handle, target->handle, &options));
  }
}

static void cancel_sent_request(struct call *call) {
  WDFREQUEST request = take_only_request(call);
  if (call->problem == NULL) {
    answer_truth(call, WdfRequestCancelSentRequest(request));
  }
}

static void allocate_timer(struct call *call) {
  WDFREQUEST request = take_only_request(call);
  if (call->problem == NULL) {
    answer_status(call, WdfRequestAllocateTimer(request));
  }
}

static void change_target(struct call *call) {
  const struct named *request = take_request(call, "request");
  const struct named *target = take_target(call, "target");
  if (ready(call)) {
    answer_status(call, WdfRequestChangeTarget(request->handle, target->handle));
  }
}

/* Reuse */

enum new_irp { IRP_KEEP, IRP_NEW, IRP_NONE };

static const struct word new_irps[] = {
  {"KEEP", IRP_KEEP}, {"NEW", IRP_NEW}, {"NONE", IRP_NONE}, {NULL, 0}};

static void reuse(struct call *call) {
  const struct named *request = take_request(call, "request");
  const struct json *params = take_object(call, call->params, "params");
  NTSTATUS status = take_status(call, params, "status");
  int irp = take_word(call, params, "irp", new_irps);
  int64_t stack_size = take_number(call, params, "stackSize", 0, MOST_STACK_LOCATIONS);
  int64_t flags = take_number(call, params, "unknownFlags", INT32_MIN, INT32_MAX);
  const void *allocate = irp == IRP_NEW ? &BorderFunctions.AllocateIrp : NULL;
  if (!ready(call) || !offers(call, allocate)) {
    return;
  }
  WDF_REQUEST_REUSE_PARAMS reuse_params;
  WDF_REQUEST_REUSE_PARAMS_INIT(&reuse_params, (ULONG)flags, status);
  if (irp == IRP_NEW) {
    WDF_REQUEST_REUSE_PARAMS_SET_NEW_IRP(
      &reuse_params, BorderFunctions.AllocateIrp(WdfDriverGlobals, (CCHAR)stack_size));
  } else if (irp == IRP_NONE) {
    WDF_REQUEST_REUSE_PARAMS_SET_NEW_IRP(&reuse_params, NULL);
  }
  answer_status(call, WdfRequestReuse(request->handle, &reuse_params));
}

/* Questions */

static void get_status(struct call *call) {
  WDFREQUEST request = take_only_request(call);
  if (call->problem == NULL) {
    answer_status(call, WdfRequestGetStatus(request));
  }
}

static void get_information(struct call *call) {
  WDFREQUEST request = take_only_request(call);
  if (call->problem == NULL) {
    answer_number(call, "value", (int64_t)WdfRequestGetInformation(request));
  }
}

static void set_information(struct call *call) {
  const struct named *request = take_request(call, "request");
  int64_t information = take_number(call, call->params, "information", INT64_MIN, INT64_MAX);
  if (ready(call)) {
    WdfRequestSetInformation(request->handle, (ULONG_PTR)information);
  }
}

static void get_completion_params(struct call *call) {
  WDFREQUEST request = take_only_request(call);
  if (call->problem == NULL) {
    WDF_REQUEST_COMPLETION_PARAMS params;
    char answer[200];
    WdfRequestGetCompletionParams(request, &params);
    snprintf(answer, sizeof answer,
             "\"params\":{\"type\":\"%s\",\"status\":\"%s\",\"information\":%lld}",
             word_of(request_types, params.Type), write_status(params.IoStatus.Status).text,
             (long long)params.IoStatus.Information);
    answer_raw(call, answer);
  }
}

static void is_canceled(struct call *call) {
  WDFREQUEST request = take_only_request(call);
  if (call->problem == NULL) {
    answer_truth(call, WdfRequestIsCanceled(request));
  }
}

/* Completion of a received request, with the information that it carries or with other. */
static void complete_request(struct call *call) {
  const struct named *request = take_request(call, "request");
  NTSTATUS status = take_status(call, call->params, "status");
  bool has_information = take_optional(call, call->params, "information") != NULL;
  int64_t information = 0;
  if (has_information) {
    information = take_number(call, call->params, "information", INT64_MIN, INT64_MAX);
  }
  const void *with =
    has_information ? &WdfFunctions.pfnWdfRequestCompleteWithInformation : NULL;
  if (!ready(call) || !offers(call, with)) {
    return;
  }
  if (has_information) {
    WdfRequestCompleteWithInformation(request->handle, status, (ULONG_PTR)information);
  } else {
    WdfRequestComplete(request->handle, status);
  }
}

const struct method request_methods[] = {
  {"GetStatus", get_status, &WdfFunctions.pfnWdfRequestGetStatus},
  {"Send", send, &WdfFunctions.pfnWdfRequestSend},
  {"SetCompletionRoutine", set_completion_routine, &WdfFunctions.pfnWdfRequestSetCompletionRoutine},
  {"CreateRequest", create_request, &WdfFunctions.pfnWdfRequestCreate},
  {"CreateRequestFromIrp", create_request_from_irp, &WdfFunctions.pfnWdfRequestCreateFromIrp},
  {"DeleteRequest", delete_request, &WdfFunctions.pfnWdfObjectDelete},
  {"ReferenceRequest", reference_request, &WdfFunctions.pfnWdfObjectReferenceActual},
  {"DereferenceRequest", dereference_request, &WdfFunctions.pfnWdfObjectDereferenceActual},
  {"CancelSentRequest", cancel_sent_request, &WdfFunctions.pfnWdfRequestCancelSentRequest},
  {"AllocateTimer", allocate_timer, &WdfFunctions.pfnWdfRequestAllocateTimer},
  {"ChangeTarget", change_target, &WdfFunctions.pfnWdfRequestChangeTarget},
  {"Reuse", reuse, &WdfFunctions.pfnWdfRequestReuse},
  {"GetInformation", get_information, &WdfFunctions.pfnWdfRequestGetInformation},
  {"SetInformation", set_information, &WdfFunctions.pfnWdfRequestSetInformation},
  {"GetCompletionParams", get_completion_params, &WdfFunctions.pfnWdfRequestGetCompletionParams},
  {"IsCanceled", is_canceled, &WdfFunctions.pfnWdfRequestIsCanceled},
  {"CompleteRequest", complete_request, &WdfFunctions.pfnWdfRequestComplete},
  {NULL, NULL, NULL},
};
