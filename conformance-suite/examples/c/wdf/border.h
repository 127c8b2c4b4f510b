/*
 * The border of a framework that no DDI describes: what lower drivers, originators, the I/O manager
 * and the clock do to it (BORDERFUNCTIONS, filled in by an implementation), what it does to them
 * (Kit..., provided by the protocol part), and the one way in which it waits (struct event).
 */
#ifndef BORDER_H
#define BORDER_H

#include <stdbool.h>

#include "wdf_table.h"

/* What a request looks like to the lower driver that it arrives at. */
typedef struct _LOWER_ARRIVAL {
  WDFREQUEST Request;
  WDFIOTARGET Target;
  PIRP Irp;
  IO_STACK_LOCATION Location;
  CCHAR StackLocations; /* those left, the lower driver's own included */
  NTSTATUS InitialStatus;
  BOOLEAN Cancelled;
} LOWER_ARRIVAL;

typedef enum _DEVICE_NOTIFICATION {
  DeviceQueryRemove,
  DeviceRemoveCanceled,
  DeviceRemoveComplete
} DEVICE_NOTIFICATION;

/* Something the kit may need and an implementation does not have, with the reason why. */
typedef struct _LACKED_CAPABILITY {
  const char *Capability;
  const char *Reason;
} LACKED_CAPABILITY;

typedef struct _BORDERFUNCTIONS {
  const char *Name;
  const char *Version;
  const LACKED_CAPABILITY *Lacks; /* ends with a null Capability; null for nothing */

  /* An instance of the framework without objects, its clock at 0; null without memory. */
  PWDF_DRIVER_GLOBALS (*OpenCase)(BOOLEAN VerifierOn);
  /* Ends it, whatever is still open: no callback is made and no event is set any more. */
  VOID (*CloseCase)(PWDF_DRIVER_GLOBALS DriverGlobals);

  /* The default target of a device of the driver's, which WDF makes together with the device. */
  NTSTATUS (*CreateLocalTarget)(PWDF_DRIVER_GLOBALS DriverGlobals, PDEVICE_OBJECT LowerDevice,
                                PWDF_OBJECT_ATTRIBUTES Attributes, WDFIOTARGET *IoTarget);
  /* The system tells the owner of a remote target, which registered no callback for it. */
  VOID (*NotifyDevice)(PWDF_DRIVER_GLOBALS DriverGlobals, WDFIOTARGET IoTarget,
                       DEVICE_NOTIFICATION Notification);

  PIRP (*AllocateIrp)(PWDF_DRIVER_GLOBALS DriverGlobals, CCHAR StackSize);
  /* An originator sends an IRP down; it is presented to the driver with these attributes. */
  VOID (*SubmitIrp)(PWDF_DRIVER_GLOBALS DriverGlobals, PIRP Irp, PIO_STACK_LOCATION Location,
                    PWDF_OBJECT_ATTRIBUTES Attributes);
  /* IoCancelIrp, by whoever made the IRP. */
  BOOLEAN (*CancelIrp)(PWDF_DRIVER_GLOBALS DriverGlobals, PIRP Irp);

  /* What a lower driver does with an IRP that arrived. A null Irp is one that never did. */
  VOID (*LowerComplete)(PWDF_DRIVER_GLOBALS DriverGlobals, PIRP Irp, NTSTATUS Status,
                        ULONG_PTR Information);
  NTSTATUS (*LowerMarkCancelable)(PWDF_DRIVER_GLOBALS DriverGlobals, PIRP Irp);
  NTSTATUS (*LowerUnmarkCancelable)(PWDF_DRIVER_GLOBALS DriverGlobals, PIRP Irp);
  BOOLEAN (*LowerIsCanceled)(PWDF_DRIVER_GLOBALS DriverGlobals, PIRP Irp);

  /* Time passes, in units of 100 ns, and what comes due expires in order. */
  VOID (*AdvanceClock)(PWDF_DRIVER_GLOBALS DriverGlobals, LONGLONG Units);
  /* The next allocation of this request's timer fails. */
  VOID (*FailTimerAllocation)(PWDF_DRIVER_GLOBALS DriverGlobals, WDFREQUEST Request);
} BORDERFUNCTIONS;

/* The implementation that is linked in. */
extern const BORDERFUNCTIONS BorderFunctions;

/*
 * What a framework calls beyond the driver's own callbacks. Each of them may call back into the
 * framework before it returns, and while it has not returned other calls come in.
 */
VOID KitLowerArrival(const LOWER_ARRIVAL *Arrival);
VOID KitLowerCancel(PIRP Irp);
VOID KitRequestPresented(PIRP Irp, WDFREQUEST Request);
VOID KitUpperCompletion(PIRP Irp, NTSTATUS Status, ULONG_PTR Information);
/* For people; to be called where the verifier is on and the driver made a mistake. */
VOID KitVerifierBreak(const char *Reason);
/* The system stops: does not return. */
_Noreturn VOID KitBugCheck(ULONG Code, ULONG_PTR Parameter1, ULONG_PTR Parameter2);

/*
 * What a call waits for inside the framework: at most one at a time. Setting an event lets the call
 * that waits go on once the calling strand rests, and the event is clear again; one that is set
 * while nobody waits stays set. An event of zeros is clear.
 */
struct event {
  bool set;
  struct strand *waiter;
};

void event_wait(struct event *event);
void event_set(struct event *event);

#endif
