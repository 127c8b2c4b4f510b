/* The single steps of an I/O target: what it accepts, what it queues, what its state does. */
#include "target.h"

struct target *target_create(struct framework *framework, bool is_local,
                             const WDF_OBJECT_ATTRIBUTES *attributes) {
  struct target *target = framework_allocate(framework, sizeof *target);
  object_init(&target->object, framework, KIND_TARGET, attributes);
  target->is_local = is_local;
  target->state = WdfIoTargetStarted;
  list_init(&target->queued);
  list_init(&target->sent);
  list_init(&target->ignoring);
  list_init(&target->waits);
  return target;
}

WDFIOTARGET target_handle(struct target *target) {
  return (WDFIOTARGET)&target->object;
}

bool target_is_closed(const struct target *target) {
  return target->state == WdfIoTargetClosed ||
         target->state == WdfIoTargetClosedForQueryRemove || target->state == WdfIoTargetDeleted;
}

CCHAR target_stack_size(const struct target *target) {
  return (CCHAR)(target->device == NULL ? 0 : target->device->StackSize);
}

/* Snapshots */

static struct snapshot snapshot_of(struct target *target, const struct link *one,
                                   const struct link *other) {
  size_t most = 0;
  for (const struct link *each = one->next; each != one; each = each->next) {
    most++;
  }
  for (const struct link *each = other->next; each != other; each = each->next) {
    most++;
  }
  struct snapshot snapshot = {.at = NULL, .count = 0};
  if (most > 0) {
    snapshot.at = framework_allocate(target->object.framework, most * sizeof *snapshot.at);
  }
  return snapshot;
}

static void hold_requests(struct snapshot *held, const struct link *submissions) {
  for (const struct link *each = submissions->next; each != submissions; each = each->next) {
    struct request *request = CONTAINER(each, struct submission, link)->request;
    request_reference(request);
    held->at[held->count++] = request;
  }
}

/* Empties the queue but for requests that a canceller is about to withdraw. */
static struct snapshot drain(struct target *target) {
  struct snapshot drained = snapshot_of(target, &target->queued, &target->queued);
  for (struct link *each = target->queued.next; each != &target->queued;) {
    struct submission *submission = CONTAINER(each, struct submission, link);
    each = each->next;
    if (irp_clear_cancel_routine(submission->request->irp)) {
      list_remove(&submission->link);
      target_stop_timer(submission);
      drained.at[drained.count++] = submission;
    }
  }
  return drained;
}

/* Waiting */

static bool everything_is_back(const struct target *target) {
  return list_is_empty(&target->sent) && list_is_empty(&target->ignoring);
}

static bool is_back(const struct target *target, enum extent extent) {
  switch (extent) {
    case EXTENT_SENT:
      return list_is_empty(&target->sent);
    case EXTENT_EVERYTHING:
      return everything_is_back(target);
    case EXTENT_ROUTINES:
      return target->accepted == 0;
  }
  return true;
}

static struct wait *wait_for(struct target *target, enum extent extent) {
  struct wait *wait = framework_allocate(target->object.framework, sizeof *wait);
  wait->extent = extent;
  list_append(&target->waits, &wait->link);
  return wait;
}

struct wait *target_wait_for_stop(struct target *target) {
  struct link *waits = &target->waits;
  for (struct link *each = waits->next; each != waits; each = each->next) {
    if (CONTAINER(each, struct wait, link)->extent == EXTENT_SENT) {
      return wait_for(target, EXTENT_SENT);
    }
  }
  return NULL;
}

struct snapshot target_take_satisfied(struct target *target) {
  struct snapshot taken = snapshot_of(target, &target->waits, &target->waits);
  for (struct link *each = target->waits.next; each != &target->waits;) {
    struct wait *wait = CONTAINER(each, struct wait, link);
    each = each->next;
    if (is_back(target, wait->extent)) {
      list_remove(&wait->link);
      taken.at[taken.count++] = wait;
    }
  }
  return taken;
}

/* Sending */

static bool queues(const struct target *target, const struct submission *submission) {
  return target->state == WdfIoTargetStopped && !submission->ignores_state;
}

static bool refuses(const struct target *target, bool ignores_state) {
  bool closed = target_is_closed(target);
  bool exempt = ignores_state && (!closed || target->closing);
  return (closed || target->state == WdfIoTargetPurged) && !exempt;
}

static struct admission refused(NTSTATUS status) {
  return (struct admission){.kind = ADMISSION_REFUSED, .status = status};
}

static struct admission place(struct target *target, struct submission *submission) {
  if (!queues(target, submission)) {
    list_append(submission->ignores_state ? &target->ignoring : &target->sent, &submission->link);
    return (struct admission){.kind = ADMISSION_DELIVER};
  }
  if (!irp_set_cancel_routine(submission->request->irp, cancel_in_queue, submission)) {
    return refused(STATUS_CANCELLED);
  }
  list_append(&target->queued, &submission->link);
  return (struct admission){.kind = ADMISSION_QUEUED};
}

static void start_timer(struct submission *submission) {
  if (submission->timed) {
    struct framework *framework = submission->request->object.framework;
    submission->timer_runs = true;
    submission->timer.is_timer = true;
    submission->timer.expire = cancel_at_timer;
    submission->timer.context = submission;
    clock_schedule(framework, &submission->timer, deadline_of(framework, submission->timeout));
  }
}

struct admission target_admit(struct submission *submission) {
  struct target *target = submission->target;
  struct request *request = submission->request;
  if (refuses(target, submission->ignores_state)) {
    return refused(STATUS_INVALID_DEVICE_STATE);
  }
  if (target->device == NULL && !queues(target, submission) && !request->cancel_mark) {
    return (struct admission){.kind = ADMISSION_NO_DEVICE};
  }
  if (request_is_in_flight(request)) {
    return (struct admission){.kind = ADMISSION_ALREADY_SENT};
  }
  if (request->cancel_mark) {
    return refused(STATUS_CANCELLED);
  }
  struct admission admission = place(target, submission);
  if (admission.kind != ADMISSION_REFUSED) {
    request->current = submission;
    request_reference(request);
    target->accepted++;
    start_timer(submission);
  }
  return admission;
}

struct admission target_readmit(struct submission *submission) {
  struct target *target = submission->target;
  submission->completion_references++;
  if (target->state != WdfIoTargetStarted && target->state != WdfIoTargetStopped) {
    return refused(STATUS_INVALID_DEVICE_STATE);
  }
  if (submission->request->cancel_mark) {
    return refused(STATUS_CANCELLED);
  }
  return place(target, submission);
}

void target_withdraw(struct submission *submission) {
  list_remove(&submission->link);
  target_stop_timer(submission);
}

/* Completion */

void target_stop_timer(struct submission *submission) {
  submission->timer_runs = false;
  clock_cancel(&submission->timer);
}

bool target_expire(struct submission *submission) {
  bool ran = submission->timer_runs;
  submission->timer_runs = false;
  if (!ran || !submission_take_reference(submission)) {
    return false;
  }
  submission->expired = true;
  return true;
}

void target_leave(struct submission *submission) {
  struct target *target = submission->target;
  target_stop_timer(submission);
  list_remove(&submission->link);
  if (target->closing && everything_is_back(target)) {
    target->closing = false;
    target->device = NULL;
  }
}

void target_routine_returned(struct target *target) {
  target->accepted--;
  struct snapshot satisfied = target_take_satisfied(target);
  for (size_t i = 0; i < satisfied.count; i++) {
    struct wait *wait = satisfied.at[i];
    waiter_release(&wait->waiter);
  }
}

/* State */

bool target_open(struct target *target, PDEVICE_OBJECT device) {
  if (target->device != NULL || target->state == WdfIoTargetDeleted) {
    return false;
  }
  target->device = device;
  target->state = WdfIoTargetStopped;
  return true;
}

bool target_start(struct target *target, struct snapshot *queued) {
  if (target_is_closed(target)) {
    return false;
  }
  target->state = WdfIoTargetStarted;
  *queued = drain(target);
  for (size_t i = 0; i < queued->count; i++) {
    struct submission *submission = queued->at[i];
    submission->completion_references--;
  }
  return true;
}

struct state_change target_stop(struct target *target, WDF_IO_TARGET_SENT_IO_ACTION action) {
  struct state_change change = {.wait = NULL};
  if (target_is_closed(target)) {
    return change;
  }
  target->state = WdfIoTargetStopped;
  if (action == WdfIoTargetCancelSentIo) {
    change.cancelled = snapshot_of(target, &target->sent, &target->sent);
    hold_requests(&change.cancelled, &target->sent);
  }
  if (action != WdfIoTargetLeaveSentIoPending && !list_is_empty(&target->sent)) {
    change.wait = wait_for(target, EXTENT_SENT);
  }
  return change;
}

struct state_change target_purge(struct target *target, bool waits) {
  struct state_change change = {.wait = NULL};
  if (target_is_closed(target)) {
    return change;
  }
  target->state = WdfIoTargetPurged;
  change.drained = drain(target);
  change.cancelled = snapshot_of(target, &target->sent, &target->sent);
  hold_requests(&change.cancelled, &target->sent);
  if (waits && !list_is_empty(&target->sent)) {
    change.wait = wait_for(target, EXTENT_SENT);
  }
  return change;
}

struct state_change target_close(struct target *target, WDF_IO_TARGET_STATE closed,
                                 enum extent awaited) {
  struct state_change change = {.wait = NULL};
  if (target->state == WdfIoTargetDeleted) {
    return change;
  }
  target->state = closed;
  target->closing = !everything_is_back(target);
  if (!target->closing) {
    target->device = NULL;
  }
  change.cancelled = snapshot_of(target, &target->ignoring, &target->sent);
  hold_requests(&change.cancelled, &target->ignoring);
  hold_requests(&change.cancelled, &target->sent);
  change.drained = drain(target);
  if (!is_back(target, awaited)) {
    change.wait = wait_for(target, awaited);
  }
  return change;
}
