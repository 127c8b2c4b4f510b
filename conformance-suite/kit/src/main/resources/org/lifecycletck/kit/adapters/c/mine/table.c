/*
 * Your implementation: the tables through which the protocol part calls it. Write a function, put
 * it in the place of the NULL, and run the kit: a call of an empty entry is refused by name.
 */
#include <border.h>
#include <wdf.h>

static const LACKED_CAPABILITY mine_lacks[] = {
  {"VIRTUAL_CLOCK", "not written yet"},
  {"SEVERAL_STRANDS", "not written yet"},
  {"SYNCHRONOUS_SENDS", "not written yet"},
  {"SYNCHRONOUS_METHODS", "not written yet"},
  {"RECEIVED_REQUESTS", "not written yet"},
  {"REQUESTS_FROM_IRP", "not written yet"},
  {"SEND_AND_FORGET", "not written yet"},
  {"REMOTE_TARGETS", "not written yet"},
  {"PURGE", "not written yet"},
  {"DEVICE_NOTIFICATIONS", "not written yet"},
  {"STACK_LOCATIONS", "not written yet"},
  {"OBJECT_CALLBACKS", "not written yet"},
  {"VERIFIER", "not written yet"},
  {"ABSOLUTE_TIME", "not written yet"},
  {"ALLOCATION_FAULTS", "not written yet"},
  {NULL, NULL},
};

/* An instance of your framework, made for each case: whatever you point it to. */
static char mine_instance;

static PWDF_DRIVER_GLOBALS mine_open_case(BOOLEAN verifier_on) {
  (void)verifier_on;
  return (PWDF_DRIVER_GLOBALS)&mine_instance;
}

static VOID mine_close_case(PWDF_DRIVER_GLOBALS globals) {
  (void)globals;
}

const WDFFUNCTIONS WdfFunctions = {
  /* First the objects, then a request that goes down and comes back, cancelling, stop and start. */
  .pfnWdfRequestCreate = NULL,
  .pfnWdfIoTargetGetState = NULL,
  .pfnWdfRequestGetStatus = NULL,
  .pfnWdfRequestGetInformation = NULL,
  .pfnWdfRequestSetInformation = NULL,
  .pfnWdfRequestWdmGetIrp = NULL,
  .pfnWdfMemoryCreatePreallocated = NULL,
  .pfnWdfIoTargetFormatRequestForRead = NULL,
  .pfnWdfIoTargetFormatRequestForWrite = NULL,
  .pfnWdfIoTargetFormatRequestForIoctl = NULL,
  .pfnWdfIoTargetFormatRequestForInternalIoctl = NULL,
  .pfnWdfIoTargetFormatRequestForInternalIoctlOthers = NULL,
  .pfnWdfRequestSetCompletionRoutine = NULL,
  .pfnWdfRequestSend = NULL,
  .pfnWdfRequestGetCompletionParams = NULL,
  .pfnWdfRequestChangeTarget = NULL,
  .pfnWdfRequestReuse = NULL,
  .pfnWdfObjectDelete = NULL,
  .pfnWdfRequestAllocateTimer = NULL,
  .pfnWdfRequestFormatRequestUsingCurrentType = NULL,
  .pfnWdfRequestWdmFormatUsingStackLocation = NULL,
  .pfnWdfRequestCancelSentRequest = NULL,
  .pfnWdfRequestIsCanceled = NULL,
  .pfnWdfIoTargetStop = NULL,
  .pfnWdfIoTargetStart = NULL,

  /* Then one capability after the other: take it out of mine_lacks. */
  .pfnWdfIoTargetCreate = NULL,
  .pfnWdfIoTargetOpen = NULL,
  .pfnWdfIoTargetCloseForQueryRemove = NULL,
  .pfnWdfIoTargetClose = NULL,
  .pfnWdfIoTargetPurge = NULL,
  .pfnWdfIoTargetSendReadSynchronously = NULL,
  .pfnWdfIoTargetSendWriteSynchronously = NULL,
  .pfnWdfIoTargetSendIoctlSynchronously = NULL,
  .pfnWdfIoTargetSendInternalIoctlSynchronously = NULL,
  .pfnWdfIoTargetSendInternalIoctlOthersSynchronously = NULL,
  .pfnWdfRequestCreateFromIrp = NULL,
  .pfnWdfRequestComplete = NULL,
  .pfnWdfRequestCompleteWithInformation = NULL,
  .pfnWdfObjectReferenceActual = NULL,
  .pfnWdfObjectDereferenceActual = NULL,
};

const BORDERFUNCTIONS BorderFunctions = {
  .Name = "mine",
  .Version = "0.1",
  .Lacks = mine_lacks,
  .OpenCase = mine_open_case,
  .CloseCase = mine_close_case,
  .CreateLocalTarget = NULL,
  .NotifyDevice = NULL,
  .AllocateIrp = NULL,
  .SubmitIrp = NULL,
  .CancelIrp = NULL,
  .LowerComplete = NULL,
  .LowerMarkCancelable = NULL,
  .LowerUnmarkCancelable = NULL,
  .LowerIsCanceled = NULL,
  .AdvanceClock = NULL,
  .FailTimerAllocation = NULL,
};
