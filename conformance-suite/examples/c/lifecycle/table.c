/*
 * The tables that the example fills in. Put your own functions here: whatever has the type of an
 * entry can stand in it, and the protocol part calls nothing else.
 */
#include "ddi.h"

const WDFFUNCTIONS WdfFunctions = {
  .pfnWdfIoTargetCreate = imp_WdfIoTargetCreate,
  .pfnWdfIoTargetOpen = imp_WdfIoTargetOpen,
  .pfnWdfIoTargetCloseForQueryRemove = imp_WdfIoTargetCloseForQueryRemove,
  .pfnWdfIoTargetClose = imp_WdfIoTargetClose,
  .pfnWdfIoTargetStart = imp_WdfIoTargetStart,
  .pfnWdfIoTargetStop = imp_WdfIoTargetStop,
  .pfnWdfIoTargetPurge = imp_WdfIoTargetPurge,
  .pfnWdfIoTargetGetState = imp_WdfIoTargetGetState,
  .pfnWdfIoTargetFormatRequestForRead = imp_WdfIoTargetFormatRequestForRead,
  .pfnWdfIoTargetFormatRequestForWrite = imp_WdfIoTargetFormatRequestForWrite,
  .pfnWdfIoTargetFormatRequestForIoctl = imp_WdfIoTargetFormatRequestForIoctl,
  .pfnWdfIoTargetFormatRequestForInternalIoctl = imp_WdfIoTargetFormatRequestForInternalIoctl,
  .pfnWdfIoTargetFormatRequestForInternalIoctlOthers =
    imp_WdfIoTargetFormatRequestForInternalIoctlOthers,
  .pfnWdfIoTargetSendReadSynchronously = imp_WdfIoTargetSendReadSynchronously,
  .pfnWdfIoTargetSendWriteSynchronously = imp_WdfIoTargetSendWriteSynchronously,
  .pfnWdfIoTargetSendIoctlSynchronously = imp_WdfIoTargetSendIoctlSynchronously,
  .pfnWdfIoTargetSendInternalIoctlSynchronously = imp_WdfIoTargetSendInternalIoctlSynchronously,
  .pfnWdfIoTargetSendInternalIoctlOthersSynchronously =
    imp_WdfIoTargetSendInternalIoctlOthersSynchronously,
  .pfnWdfRequestCreate = imp_WdfRequestCreate,
  .pfnWdfRequestCreateFromIrp = imp_WdfRequestCreateFromIrp,
  .pfnWdfRequestReuse = imp_WdfRequestReuse,
  .pfnWdfRequestChangeTarget = imp_WdfRequestChangeTarget,
  .pfnWdfRequestFormatRequestUsingCurrentType = imp_WdfRequestFormatRequestUsingCurrentType,
  .pfnWdfRequestWdmFormatUsingStackLocation = imp_WdfRequestWdmFormatUsingStackLocation,
  .pfnWdfRequestSetCompletionRoutine = imp_WdfRequestSetCompletionRoutine,
  .pfnWdfRequestSend = imp_WdfRequestSend,
  .pfnWdfRequestCancelSentRequest = imp_WdfRequestCancelSentRequest,
  .pfnWdfRequestIsCanceled = imp_WdfRequestIsCanceled,
  .pfnWdfRequestGetStatus = imp_WdfRequestGetStatus,
  .pfnWdfRequestGetInformation = imp_WdfRequestGetInformation,
  .pfnWdfRequestSetInformation = imp_WdfRequestSetInformation,
  .pfnWdfRequestGetCompletionParams = imp_WdfRequestGetCompletionParams,
  .pfnWdfRequestAllocateTimer = imp_WdfRequestAllocateTimer,
  .pfnWdfRequestComplete = imp_WdfRequestComplete,
  .pfnWdfRequestCompleteWithInformation = imp_WdfRequestCompleteWithInformation,
  .pfnWdfRequestWdmGetIrp = imp_WdfRequestWdmGetIrp,
  .pfnWdfObjectDelete = imp_WdfObjectDelete,
  .pfnWdfObjectReferenceActual = imp_WdfObjectReferenceActual,
  .pfnWdfObjectDereferenceActual = imp_WdfObjectDereferenceActual,
  .pfnWdfMemoryCreatePreallocated = imp_WdfMemoryCreatePreallocated,
};

const BORDERFUNCTIONS BorderFunctions = {
  .Name = "example in C",
  .Version = "1.0",
  .Lacks = NULL,
  .OpenCase = imp_OpenCase,
  .CloseCase = imp_CloseCase,
  .CreateLocalTarget = imp_CreateLocalTarget,
  .NotifyDevice = imp_NotifyDevice,
  .AllocateIrp = imp_AllocateIrp,
  .SubmitIrp = imp_SubmitIrp,
  .CancelIrp = imp_CancelIrp,
  .LowerComplete = imp_LowerComplete,
  .LowerMarkCancelable = imp_LowerMarkCancelable,
  .LowerUnmarkCancelable = imp_LowerUnmarkCancelable,
  .LowerIsCanceled = imp_LowerIsCanceled,
  .AdvanceClock = imp_AdvanceClock,
  .FailTimerAllocation = imp_FailTimerAllocation,
};
