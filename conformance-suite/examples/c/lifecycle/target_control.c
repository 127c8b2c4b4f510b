/* The control of I/O targets: open, start, stop, purge, close, deletion, device notifications. */
#include "ddi.h"
#include "target.h"

/* A target begins in the state Started, without a device. */
NTSTATUS imp_WdfIoTargetCreate(PWDF_DRIVER_GLOBALS DriverGlobals, WDFDEVICE Device,
                               PWDF_OBJECT_ATTRIBUTES IoTargetAttributes, WDFIOTARGET *IoTarget) {
  (void)Device;
  struct framework *framework = framework_of(DriverGlobals);
  *IoTarget = target_handle(target_create(framework, false, IoTargetAttributes));
  return STATUS_SUCCESS;
}

NTSTATUS imp_CreateLocalTarget(PWDF_DRIVER_GLOBALS DriverGlobals, PDEVICE_OBJECT LowerDevice,
                               PWDF_OBJECT_ATTRIBUTES Attributes, WDFIOTARGET *IoTarget) {
  struct target *target = target_create(framework_of(DriverGlobals), true, Attributes);
  target->device = LowerDevice;
  *IoTarget = target_handle(target);
  return STATUS_SUCCESS;
}

WDF_IO_TARGET_STATE imp_WdfIoTargetGetState(PWDF_DRIVER_GLOBALS DriverGlobals,
                                            WDFIOTARGET IoTarget) {
  return target_of(DriverGlobals, IoTarget)->state;
}

/* Start and open */

static void resubmit(struct submission *submission) {
  struct admission admission = target_readmit(submission);
  switch (admission.kind) {
    case ADMISSION_DELIVER:
      lower_deliver(submission);
      break;
    case ADMISSION_REFUSED:
      submission_fail(submission, admission.status);
      break;
    default:
      break;
  }
}

static NTSTATUS start(struct target *target) {
  struct snapshot queued;
  if (!target_start(target, &queued)) {
    return STATUS_INVALID_DEVICE_STATE;
  }
  for (size_t i = 0; i < queued.count; i++) {
    resubmit(queued.at[i]);
  }
  return STATUS_SUCCESS;
}

static void await(struct wait *wait) {
  if (wait != NULL) {
    waiter_await(&wait->waiter, NULL, NULL);
  }
}

/* Sends what the target queued, once no stop or purge waits any more. */
NTSTATUS imp_WdfIoTargetStart(PWDF_DRIVER_GLOBALS DriverGlobals, WDFIOTARGET IoTarget) {
  struct target *target = target_of(DriverGlobals, IoTarget);
  await(target_wait_for_stop(target));
  return start(target);
}

static NTSTATUS open(struct target *target, const WDF_IO_TARGET_OPEN_PARAMS *params) {
  if (!target_open(target, params->TargetDeviceObject)) {
    return STATUS_INVALID_DEVICE_STATE;
  }
  target->open_params = *params;
  return start(target);
}

static NTSTATUS reopen(struct target *target) {
  bool by_name = target->open_params.Type == WdfIoTargetOpenByName;
  return by_name ? open(target, &target->open_params) : STATUS_INVALID_DEVICE_REQUEST;
}

NTSTATUS imp_WdfIoTargetOpen(PWDF_DRIVER_GLOBALS DriverGlobals, WDFIOTARGET IoTarget,
                             PWDF_IO_TARGET_OPEN_PARAMS OpenParams) {
  struct target *target = remote_target_of(DriverGlobals, IoTarget);
  return OpenParams->Type == WdfIoTargetOpenReopen ? reopen(target) : open(target, OpenParams);
}

/* Stop and purge */

static void carry_out(const struct state_change *change) {
  for (size_t i = 0; i < change->drained.count; i++) {
    submission_fail(change->drained.at[i], STATUS_WDF_DEVICE_REMOVED_NOT_SENT);
  }
  for (size_t i = 0; i < change->cancelled.count; i++) {
    struct request *request = change->cancelled.at[i];
    cancel_request(request);
    request_dereference(request);
  }
  await(change->wait);
}

VOID imp_WdfIoTargetStop(PWDF_DRIVER_GLOBALS DriverGlobals, WDFIOTARGET IoTarget,
                         WDF_IO_TARGET_SENT_IO_ACTION Action) {
  struct target *target = target_of(DriverGlobals, IoTarget);
  if (Action != WdfIoTargetSentIoUndefined) {
    struct state_change change = target_stop(target, Action);
    carry_out(&change);
  }
}

VOID imp_WdfIoTargetPurge(PWDF_DRIVER_GLOBALS DriverGlobals, WDFIOTARGET IoTarget,
                          WDF_IO_TARGET_PURGE_IO_ACTION Action) {
  struct target *target = target_of(DriverGlobals, IoTarget);
  if (Action != WdfIoTargetPurgeIoUndefined) {
    struct state_change change = target_purge(target, Action == WdfIoTargetPurgeIoAndWait);
    carry_out(&change);
  }
}

/* Close and delete */

static void close(struct target *target, WDF_IO_TARGET_STATE closed, enum extent awaited) {
  await(target_wait_for_stop(target));
  struct state_change change = target_close(target, closed, awaited);
  carry_out(&change);
}

VOID imp_WdfIoTargetClose(PWDF_DRIVER_GLOBALS DriverGlobals, WDFIOTARGET IoTarget) {
  struct target *target = remote_target_of(DriverGlobals, IoTarget);
  close(target, WdfIoTargetClosed, EXTENT_EVERYTHING);
}

/* The target may be opened again; one that is not open is closed for good. */
VOID imp_WdfIoTargetCloseForQueryRemove(PWDF_DRIVER_GLOBALS DriverGlobals, WDFIOTARGET IoTarget) {
  struct target *target = remote_target_of(DriverGlobals, IoTarget);
  bool may_return = target->device != NULL && !target_is_closed(target);
  close(target, may_return ? WdfIoTargetClosedForQueryRemove : WdfIoTargetClosed,
        EXTENT_EVERYTHING);
}

VOID imp_NotifyDevice(PWDF_DRIVER_GLOBALS DriverGlobals, WDFIOTARGET IoTarget,
                      DEVICE_NOTIFICATION Notification) {
  struct target *target = remote_target_of(DriverGlobals, IoTarget);
  switch (Notification) {
    case DeviceQueryRemove:
      close(target, WdfIoTargetClosedForQueryRemove, EXTENT_EVERYTHING);
      break;
    case DeviceRemoveComplete:
      close(target, WdfIoTargetClosed, EXTENT_EVERYTHING);
      break;
    case DeviceRemoveCanceled:
      reopen(target);
      break;
  }
}

/* Requests that the target is parent of, in order of creation. */
static struct snapshot children_of(struct target *target) {
  struct framework *framework = target->object.framework;
  struct link *requests = &framework->requests;
  size_t most = 1;
  for (struct link *each = requests->next; each != requests; each = each->next) {
    most++;
  }
  struct snapshot children = {.at = framework_allocate(framework, most * sizeof *children.at)};
  for (struct link *each = requests->next; each != requests; each = each->next) {
    struct request *request = CONTAINER(each, struct request, link);
    if (request->parent == target) {
      children.at[children.count++] = request;
    }
  }
  return children;
}

/* Cleans up the children; those that are in flight then are released at once, the rest stay. */
static struct snapshot clean_up_children(struct target *target) {
  struct snapshot children = children_of(target);
  struct snapshot idle = {.at = children.at, .count = 0};
  for (size_t i = 0; i < children.count; i++) {
    struct request *child = children.at[i];
    if (child->deleted) {
      continue;
    }
    if (request_clean_up_deleted(child)) {
      request_dereference(child);
    } else {
      idle.at[idle.count++] = child;
    }
  }
  return idle;
}

/* Destroys the target when every completion routine has returned. */
void target_delete(struct target *target) {
  if (target->state == WdfIoTargetDeleted) {
    return;
  }
  struct snapshot idle = clean_up_children(target);
  object_cleaned_up(&target->object);
  close(target, WdfIoTargetDeleted, EXTENT_ROUTINES);
  for (size_t i = 0; i < idle.count; i++) {
    request_dereference(idle.at[i]);
  }
  object_destroyed(&target->object);
}
