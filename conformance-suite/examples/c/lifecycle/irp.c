/*
 * IRPs: stack locations, status block, cancel bit and cancel routine. The cancel routine is
 * installed, taken and called at most once each time; that exchange decides who wins.
 */
#include "ddi.h"
#include "framework.h"

PIRP irp_create(struct framework *framework, CCHAR stack_size) {
  PIRP irp = framework_allocate(framework, sizeof *irp);
  irp->framework = framework;
  irp->stack_size = stack_size;
  return irp;
}

PIRP imp_AllocateIrp(PWDF_DRIVER_GLOBALS DriverGlobals, CCHAR StackSize) {
  return irp_create(framework_of(DriverGlobals), StackSize);
}

CCHAR irp_available(const IRP *irp) {
  return (CCHAR)(irp->was_received ? irp->stack_size - 1 : irp->stack_size);
}

void irp_clear_location(PIRP irp) {
  memset(&irp->next, 0, sizeof irp->next);
}

void irp_set_result(PIRP irp, NTSTATUS status, ULONG_PTR information) {
  irp->status = status;
  irp->information = information;
}

/* IoReuseIrp: everything as new but for the status. */
void irp_reuse(PIRP irp, NTSTATUS status) {
  irp_set_result(irp, status, 0);
  irp_clear_location(irp);
  irp->cancelled = false;
}

bool irp_set_cancel_routine(PIRP irp, void (*routine)(void *), void *context) {
  if (irp->cancelled) {
    return false;
  }
  irp->cancel_routine = routine;
  irp->cancel_context = context;
  return true;
}

bool irp_clear_cancel_routine(PIRP irp) {
  bool installed = irp->cancel_routine != NULL;
  irp->cancel_routine = NULL;
  return installed;
}

bool irp_cancel(PIRP irp) {
  void (*routine)(void *) = irp->cancel_routine;
  irp->cancelled = true;
  irp->cancel_routine = NULL;
  if (routine != NULL) {
    routine(irp->cancel_context);
  }
  return routine != NULL;
}

BOOLEAN imp_CancelIrp(PWDF_DRIVER_GLOBALS DriverGlobals, PIRP Irp) {
  return Irp->framework == framework_of(DriverGlobals) && irp_cancel(Irp);
}
