/* The calls about I/O targets, one function for each. */
#include "../wdf/border.h"
#include "callbacks.h"
#include "methods.h"
#include "params.h"

static const struct word kinds[] = {{"LOCAL", true}, {"REMOTE", false}, {NULL, 0}};

static const struct word transfers[] = {
  {"BUFFERED", DO_BUFFERED_IO},
  {"DIRECT", DO_DIRECT_IO},
  {"NEITHER", 0},
  {NULL, 0},
};

static const struct word sent_io_actions[] = {
  {"UNDEFINED", WdfIoTargetSentIoUndefined},
  {"CANCEL_SENT_IO", WdfIoTargetCancelSentIo},
  {"WAIT_FOR_SENT_IO_TO_COMPLETE", WdfIoTargetWaitForSentIoToComplete},
  {"LEAVE_SENT_IO_PENDING", WdfIoTargetLeaveSentIoPending},
  {NULL, 0},
};

static const struct word purge_io_actions[] = {
  {"UNDEFINED", WdfIoTargetPurgeIoUndefined},
  {"PURGE_IO_AND_WAIT", WdfIoTargetPurgeIoAndWait},
  {"PURGE_IO", WdfIoTargetPurgeIo},
  {NULL, 0},
};

static const struct word states[] = {
  {"STARTED", WdfIoTargetStarted},
  {"STOPPED", WdfIoTargetStopped},
  {"CLOSED_FOR_QUERY_REMOVE", WdfIoTargetClosedForQueryRemove},
  {"CLOSED", WdfIoTargetClosed},
  {"DELETED", WdfIoTargetDeleted},
  {"PURGED", WdfIoTargetPurged},
  {NULL, 0},
};

static const struct word notifications[] = {
  {"QUERY_REMOVE", DeviceQueryRemove},
  {"REMOVE_CANCELED", DeviceRemoveCanceled},
  {"REMOVE_COMPLETE", DeviceRemoveComplete},
  {NULL, 0},
};

/* The handle of the target that a call is about, which takes nothing but that. */
static WDFIOTARGET take_only_target(struct call *call) {
  const struct named *target = take_target(call, "target");
  return ready(call) ? target->handle : NULL;
}

/* The default target of a device of the driver's. */
static NTSTATUS create_local(struct named *target) {
  WDF_OBJECT_ATTRIBUTES attributes = target_attributes();
  WDFIOTARGET handle = NULL;
  NTSTATUS status = BorderFunctions.CreateLocalTarget(WdfDriverGlobals, &target->device,
                                                      &attributes, &handle);
  target->handle = handle;
  return status;
}

/* A target that is opened at once, or left without a device. */
static NTSTATUS create_remote(struct named *target, bool by_name, bool opens) {
  WDF_OBJECT_ATTRIBUTES attributes = target_attributes();
  WDFIOTARGET handle = NULL;
  WDF_IO_TARGET_OPEN_PARAMS_INIT(
    &target->open_params, by_name ? WdfIoTargetOpenByName : WdfIoTargetOpenUseExistingDevice,
    &target->device);
  NTSTATUS status = WdfIoTargetCreate(NULL, &attributes, &handle);
  target->handle = handle;
  return NT_SUCCESS(status) && opens ? WdfIoTargetOpen(handle, &target->open_params) : status;
}

static void create_target(struct call *call) {
  struct text name = take_new(call, "target", NAMED_TARGET);
  const struct json *setup = take_object(call, call->params, "setup");
  bool is_local = take_word(call, setup, "kind", kinds);
  DEVICE_OBJECT device = {
    .StackSize = (CCHAR)take_number(call, setup, "stackSize", 0, MOST_STACK_LOCATIONS),
    .Flags = (ULONG)take_word(call, setup, "transfer", transfers),
  };
  bool by_name = take_truth(call, setup, "openedByName");
  bool opens = take_truth(call, setup, "open");
  const void *create = is_local ? (const void *)&BorderFunctions.CreateLocalTarget
                                : (const void *)&WdfFunctions.pfnWdfIoTargetCreate;
  const void *open = opens && !is_local ? &WdfFunctions.pfnWdfIoTargetOpen : NULL;
  if (ready(call) && offers(call, create) && offers(call, open)) {
    struct named *target = names_add(NAMED_TARGET, name);
    target->device = device;
    answer_status(call, is_local ? create_local(target) : create_remote(target, by_name, opens));
  }
}

static void open_target(struct call *call) {
  struct named *target = take_target(call, "target");
  if (ready(call)) {
    answer_status(call, WdfIoTargetOpen(target->handle, &target->open_params));
  }
}

static void reopen_target(struct call *call) {
  WDFIOTARGET target = take_only_target(call);
  WDF_IO_TARGET_OPEN_PARAMS params;
  WDF_IO_TARGET_OPEN_PARAMS_INIT(&params, WdfIoTargetOpenReopen, NULL);
  if (call->problem == NULL) {
    answer_status(call, WdfIoTargetOpen(target, &params));
  }
}

static void start_target(struct call *call) {
  WDFIOTARGET target = take_only_target(call);
  if (call->problem == NULL) {
    answer_status(call, WdfIoTargetStart(target));
  }
}

static void stop_target(struct call *call) {
  const struct named *target = take_target(call, "target");
  int action = take_word(call, call->params, "action", sent_io_actions);
  if (ready(call)) {
    WdfIoTargetStop(target->handle, (WDF_IO_TARGET_SENT_IO_ACTION)action);
  }
}

static void purge_target(struct call *call) {
  const struct named *target = take_target(call, "target");
  int action = take_word(call, call->params, "action", purge_io_actions);
  if (ready(call)) {
    WdfIoTargetPurge(target->handle, (WDF_IO_TARGET_PURGE_IO_ACTION)action);
  }
}

static void close_target(struct call *call) {
  WDFIOTARGET target = take_only_target(call);
  if (call->problem == NULL) {
    WdfIoTargetClose(target);
  }
}

static void close_target_for_query_remove(struct call *call) {
  WDFIOTARGET target = take_only_target(call);
  if (call->problem == NULL) {
    WdfIoTargetCloseForQueryRemove(target);
  }
}

static void delete_target(struct call *call) {
  WDFIOTARGET target = take_only_target(call);
  if (call->problem == NULL) {
    WdfObjectDelete(target);
  }
}

static void get_target_state(struct call *call) {
  WDFIOTARGET target = take_only_target(call);
  if (call->problem == NULL) {
    answer_word(call, "state", word_of(states, (int)WdfIoTargetGetState(target)));
  }
}

static void notify_device(struct call *call) {
  const struct named *target = take_target(call, "target");
  int notification = take_word(call, call->params, "notification", notifications);
  if (ready(call)) {
    BorderFunctions.NotifyDevice(WdfDriverGlobals, target->handle,
                                 (DEVICE_NOTIFICATION)notification);
  }
}

const struct method target_methods[] = {
  {"CreateTarget", create_target, NULL},
  {"OpenTarget", open_target, &WdfFunctions.pfnWdfIoTargetOpen},
  {"ReopenTarget", reopen_target, &WdfFunctions.pfnWdfIoTargetOpen},
  {"StartTarget", start_target, &WdfFunctions.pfnWdfIoTargetStart},
  {"StopTarget", stop_target, &WdfFunctions.pfnWdfIoTargetStop},
  {"PurgeTarget", purge_target, &WdfFunctions.pfnWdfIoTargetPurge},
  {"CloseTarget", close_target, &WdfFunctions.pfnWdfIoTargetClose},
  {"CloseTargetForQueryRemove", close_target_for_query_remove,
   &WdfFunctions.pfnWdfIoTargetCloseForQueryRemove},
  {"DeleteTarget", delete_target, &WdfFunctions.pfnWdfObjectDelete},
  {"GetTargetState", get_target_state, &WdfFunctions.pfnWdfIoTargetGetState},
  {"NotifyDevice", notify_device, &BorderFunctions.NotifyDevice},
  {NULL, NULL, NULL},
};
