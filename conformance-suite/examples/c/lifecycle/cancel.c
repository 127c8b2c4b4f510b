/*
 * The ways in which a sent request ends: cancel attempts, deadlines, and the completion itself, on
 * the strand that drops the last completion reference.
 */
#include "ddi.h"
#include "target.h"

bool submission_take_reference(struct submission *submission) {
  if (submission->completion_references == 0) {
    return false;
  }
  submission->completion_references++;
  return true;
}

/* Marks the request cancelled and, where it is out, cancels its IRP. */
bool cancel_request(struct request *request) {
  struct submission *submission = request->current;
  request->cancel_mark = true;
  if (submission == NULL || !submission_take_reference(submission)) {
    return false;
  }
  bool reached = irp_cancel(request->irp);
  submission_drop_reference(submission);
  return reached;
}

BOOLEAN imp_WdfRequestCancelSentRequest(PWDF_DRIVER_GLOBALS DriverGlobals, WDFREQUEST Request) {
  return cancel_request(request_of(DriverGlobals, Request));
}

void cancel_in_queue(void *context) {
  struct submission *submission = context;
  target_withdraw(submission);
  submission_fail(submission, STATUS_CANCELLED);
}

void cancel_at_timer(void *context) {
  struct submission *submission = context;
  if (target_expire(submission)) {
    cancel_request(submission->request);
    submission_drop_reference(submission);
  }
}

void cancel_at_deadline(void *context) {
  struct submission *submission = context;
  if (submission->request->current == submission) {
    submission->expired = true;
    cancel_request(submission->request);
  }
}

/* Completes a request that the lower driver never saw, as far as this caller is concerned. */
void submission_fail(struct submission *submission, NTSTATUS status) {
  irp_set_result(submission->request->irp, status, 0);
  submission_drop_reference(submission);
}

/* The request is the driver's again: what its completion reports. */
static WDF_REQUEST_COMPLETION_PARAMS conclude(struct submission *submission) {
  struct request *request = submission->request;
  PIRP irp = request->irp;
  if (submission->expired && irp->status == STATUS_CANCELLED) {
    irp->status = STATUS_IO_TIMEOUT;
  }
  WDF_REQUEST_COMPLETION_PARAMS params = {
    .Size = sizeof params,
    .Type = request->has_context ? request->params.Type : WdfRequestTypeNoFormat,
    .IoStatus = {.Status = irp->status, .Information = irp->information},
  };
  if (request->has_context) {
    request->params = params;
  }
  request->formatted = false;
  request->current = NULL;
  return params;
}

static void complete(struct submission *submission) {
  struct request *request = submission->request;
  struct target *target = submission->target;
  struct snapshot released = target_take_satisfied(target);
  WDF_REQUEST_COMPLETION_PARAMS params = conclude(submission);
  PFN_WDF_REQUEST_COMPLETION_ROUTINE routine = request->routine;
  request->routine = NULL; /* it is registered for one completion only */
  if (routine != NULL) {
    routine(request_handle(request), target_handle(target), &params, request->routine_context);
  }
  request_dereference(request);
  if (submission->sender != NULL) {
    waiter_release(submission->sender);
  }
  for (size_t i = 0; i < released.count; i++) {
    struct wait *wait = released.at[i];
    waiter_release(&wait->waiter);
  }
  target_routine_returned(target);
}

void submission_drop_reference(struct submission *submission) {
  submission->completion_references--;
  if (submission->completion_references == 0) {
    target_leave(submission);
    complete(submission);
  }
}
