/* The border to the lower drivers: deliveries, cancel marks and completions. */
#include "ddi.h"
#include "target.h"

/* Where there is no location of its own, the lower driver finds what the driver received. */
static void deliver(struct request *request, struct target *target, bool skips) {
  PIRP irp = request->irp;
  bool skipped = skips && irp->was_received;
  irp->with_lower_driver = true;
  irp->marked = false;
  LOWER_ARRIVAL arrival = {
    .Request = request_handle(request),
    .Target = target_handle(target),
    .Irp = irp,
    .Location = skipped ? irp->received : irp->next,
    .StackLocations = skipped ? irp->stack_size : irp_available(irp),
    .InitialStatus = irp->status,
    .Cancelled = irp->cancelled,
  };
  KitLowerArrival(&arrival);
}

void lower_deliver(struct submission *submission) {
  PIRP irp = submission->request->irp;
  irp->submission = submission;
  deliver(submission->request, submission->target, false);
}

void lower_deliver_forgotten(struct request *request, struct target *target) {
  request->irp->submission = NULL;
  deliver(request, target, !request->raw_formatted);
}

static void completed(PIRP irp) {
  struct submission *submission = irp->submission;
  if (submission == NULL) {
    KitUpperCompletion(irp, irp->status, irp->information);
  } else {
    target_stop_timer(submission);
    submission_drop_reference(submission);
  }
}

/* The parameters of a location are wiped when the IRP goes back through it; the type stays. */
static void pass_back(PIRP irp, NTSTATUS status, ULONG_PTR information) {
  irp_set_result(irp, status, information);
  memset(&irp->next.Parameters, 0, sizeof irp->next.Parameters);
  irp->cancel_routine = NULL;
}

VOID imp_LowerComplete(PWDF_DRIVER_GLOBALS DriverGlobals, PIRP Irp, NTSTATUS Status,
                       ULONG_PTR Information) {
  struct framework *framework = framework_of(DriverGlobals);
  if (Irp == NULL || !Irp->with_lower_driver) {
    if (!framework->verifier) {
      stop_for_invalid_handle();
    }
    verifier_break(framework, "the lower driver completes a request it does not hold");
    return;
  }
  Irp->with_lower_driver = false;
  if (irp_clear_cancel_routine(Irp)) {
    Irp->marked = false;
  }
  pass_back(Irp, Status, Information);
  completed(Irp);
}

static bool is_with_lower_driver(const struct framework *framework, const IRP *irp) {
  return irp != NULL && irp->framework == framework && irp->with_lower_driver;
}

static void cancelled(void *context) {
  KitLowerCancel(context);
}

NTSTATUS imp_LowerMarkCancelable(PWDF_DRIVER_GLOBALS DriverGlobals, PIRP Irp) {
  if (!is_with_lower_driver(framework_of(DriverGlobals), Irp) || Irp->cancel_routine != NULL) {
    return STATUS_INVALID_DEVICE_REQUEST;
  }
  if (!irp_set_cancel_routine(Irp, cancelled, Irp)) {
    return STATUS_CANCELLED;
  }
  Irp->marked = true;
  return STATUS_SUCCESS;
}

NTSTATUS imp_LowerUnmarkCancelable(PWDF_DRIVER_GLOBALS DriverGlobals, PIRP Irp) {
  if (is_with_lower_driver(framework_of(DriverGlobals), Irp) && irp_clear_cancel_routine(Irp)) {
    Irp->marked = false;
    return STATUS_SUCCESS;
  }
  bool taken = Irp != NULL && Irp->marked;
  return taken ? STATUS_CANCELLED : STATUS_INVALID_DEVICE_REQUEST;
}

BOOLEAN imp_LowerIsCanceled(PWDF_DRIVER_GLOBALS DriverGlobals, PIRP Irp) {
  return Irp != NULL && Irp->framework == framework_of(DriverGlobals) && Irp->cancelled;
}
