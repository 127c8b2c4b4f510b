/* WdfRequestSend: the checks in the order of the framework's source, then submission. */
#include "ddi.h"
#include "send_options.h"
#include "target.h"

BOOLEAN send_refuse(struct request *request, NTSTATUS status) {
  if (request->irp != NULL) {
    request->irp->status = status;
  }
  return FALSE;
}

static BOOLEAN submit(struct submission *submission) {
  struct admission admission = target_admit(submission);
  switch (admission.kind) {
    case ADMISSION_ALREADY_SENT:
      stop_for_request(WDF_REQUEST_FATAL_ERROR_REQUEST_ALREADY_SENT);
    case ADMISSION_NO_DEVICE:
      stop_for_invalid_handle();
    case ADMISSION_REFUSED:
      return send_refuse(submission->request, admission.status);
    case ADMISSION_DELIVER:
      lower_deliver(submission);
      return TRUE;
    case ADMISSION_QUEUED:
      return TRUE;
  }
  return FALSE;
}

static struct submission *submission_create(struct request *request, struct target *target,
                                            const WDF_REQUEST_SEND_OPTIONS *options) {
  struct submission *submission =
    framework_allocate(request->object.framework, sizeof *submission);
  submission->request = request;
  submission->target = target;
  submission->ignores_state = options_have(options, WDF_REQUEST_SEND_OPTION_IGNORE_TARGET_STATE);
  submission->completion_references = 1;
  return submission;
}

static BOOLEAN send_asynchronously(struct request *request, struct target *target,
                                   const WDF_REQUEST_SEND_OPTIONS *options) {
  bool timed = options_are_timed(options);
  if (timed && !request_allocate_timer(request)) {
    return send_refuse(request, STATUS_INSUFFICIENT_RESOURCES);
  }
  struct submission *submission = submission_create(request, target, options);
  submission->timed = timed;
  submission->timeout = options->Timeout;
  return submit(submission);
}

/* What the deadline of a blocked sender does, on the thread that advances the clock. */
static void expire_sender(void *context) {
  waiter_expire(context);
}

static void await_completion(struct submission *submission,
                             const WDF_REQUEST_SEND_OPTIONS *options) {
  struct framework *framework = submission->request->object.framework;
  struct waiter *sender = submission->sender;
  struct deadline deadline = {.expire = expire_sender, .context = sender};
  if (options_are_timed(options)) {
    clock_schedule(framework, &deadline, deadline_of(framework, options->Timeout));
  }
  waiter_await(sender, cancel_at_deadline, submission);
  clock_cancel(&deadline);
}

/* Sends a request and blocks until it is completed; returns at once where it is refused. */
BOOLEAN send_and_wait(struct request *request, struct target *target,
                      const WDF_REQUEST_SEND_OPTIONS *options) {
  struct waiter sender = {0};
  struct submission *submission = submission_create(request, target, options);
  submission->sender = &sender;
  request_reference(request);
  BOOLEAN accepted = submit(submission);
  if (accepted) {
    await_completion(submission, options);
  }
  request_dereference(request);
  return accepted;
}

/* The request goes straight back to its originator; its handle ends with the send. */
static BOOLEAN send_and_forget(struct request *request, struct target *target) {
  struct framework *framework = request->object.framework;
  if (request->origin != ORIGIN_RECEIVED) {
    return send_refuse(request, STATUS_INVALID_DEVICE_STATE);
  }
  if (request->has_context) {
    verifier_break(framework, "a formatted request cannot be sent and forgotten");
    return send_refuse(request, STATUS_INVALID_DEVICE_REQUEST);
  }
  if (request_is_in_flight(request)) {
    stop_for_request(WDF_REQUEST_FATAL_ERROR_REQUEST_ALREADY_SENT);
  }
  if (target->device == NULL) {
    stop_for_invalid_handle();
  }
  if (request->routine != NULL) {
    verifier_break(framework, "a forgotten request has no use for a completion routine");
  }
  request_clean_up(request);
  request->forgotten = true;
  lower_deliver_forgotten(request, target);
  request_dereference(request);
  return TRUE;
}

static bool is_ready(const struct request *request, const struct target *target) {
  return request->formatted && irp_available(request->irp) >= target_stack_size(target);
}

BOOLEAN imp_WdfRequestSend(PWDF_DRIVER_GLOBALS DriverGlobals, WDFREQUEST Request,
                           WDFIOTARGET Target, PWDF_REQUEST_SEND_OPTIONS Options) {
  struct request *request = request_of(DriverGlobals, Request);
  struct framework *framework = request->object.framework;
  const WDF_REQUEST_SEND_OPTIONS *options = options_or_none(Options);
  if (!options_are_valid(options)) {
    verifier_break(framework, "send options are not valid");
    return send_refuse(request, STATUS_INVALID_PARAMETER);
  }
  struct target *target = target_of(DriverGlobals, Target);
  if (options_have(options, WDF_REQUEST_SEND_OPTION_SEND_AND_FORGET)) {
    return send_and_forget(request, target);
  }
  irp_of_request(request);
  bool waits = options_have(options, WDF_REQUEST_SEND_OPTION_SYNCHRONOUS);
  if (!waits && request->origin == ORIGIN_RECEIVED && request->routine == NULL) {
    verifier_break(framework, "a received request needs a completion routine");
    return send_refuse(request, STATUS_INVALID_DEVICE_REQUEST);
  }
  if (request_is_in_flight(request)) {
    stop_for_request(WDF_REQUEST_FATAL_ERROR_REQUEST_ALREADY_SENT);
  }
  if (framework->verifier && !is_ready(request, target)) {
    return send_refuse(request, STATUS_REQUEST_NOT_ACCEPTED);
  }
  return waits ? send_and_wait(request, target, options)
               : send_asynchronously(request, target, options);
}
