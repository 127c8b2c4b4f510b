/*
 * The example's DDIs, one function for each entry of the function table. They are called imp_ and
 * the DDI's name, as in the framework's published source.
 */
#ifndef DDI_H
#define DDI_H

#include "../wdf/border.h"
#include "../wdf/wdf_table.h"

/* I/O targets */

NTSTATUS imp_WdfIoTargetCreate(PWDF_DRIVER_GLOBALS DriverGlobals, WDFDEVICE Device,
    PWDF_OBJECT_ATTRIBUTES IoTargetAttributes, WDFIOTARGET *IoTarget);
NTSTATUS imp_WdfIoTargetOpen(PWDF_DRIVER_GLOBALS DriverGlobals, WDFIOTARGET IoTarget,
    PWDF_IO_TARGET_OPEN_PARAMS OpenParams);
VOID imp_WdfIoTargetCloseForQueryRemove(PWDF_DRIVER_GLOBALS DriverGlobals, WDFIOTARGET IoTarget);
VOID imp_WdfIoTargetClose(PWDF_DRIVER_GLOBALS DriverGlobals, WDFIOTARGET IoTarget);
NTSTATUS imp_WdfIoTargetStart(PWDF_DRIVER_GLOBALS DriverGlobals, WDFIOTARGET IoTarget);
VOID imp_WdfIoTargetStop(PWDF_DRIVER_GLOBALS DriverGlobals, WDFIOTARGET IoTarget,
    WDF_IO_TARGET_SENT_IO_ACTION Action);
VOID imp_WdfIoTargetPurge(PWDF_DRIVER_GLOBALS DriverGlobals, WDFIOTARGET IoTarget,
    WDF_IO_TARGET_PURGE_IO_ACTION Action);
WDF_IO_TARGET_STATE imp_WdfIoTargetGetState(PWDF_DRIVER_GLOBALS DriverGlobals,
    WDFIOTARGET IoTarget);

/* Formatting for a target */

NTSTATUS imp_WdfIoTargetFormatRequestForRead(PWDF_DRIVER_GLOBALS DriverGlobals,
    WDFIOTARGET IoTarget, WDFREQUEST Request, WDFMEMORY OutputBuffer,
    PWDFMEMORY_OFFSET OutputBufferOffset, PLONGLONG DeviceOffset);
NTSTATUS imp_WdfIoTargetFormatRequestForWrite(PWDF_DRIVER_GLOBALS DriverGlobals,
    WDFIOTARGET IoTarget, WDFREQUEST Request, WDFMEMORY InputBuffer,
    PWDFMEMORY_OFFSET InputBufferOffset, PLONGLONG DeviceOffset);
NTSTATUS imp_WdfIoTargetFormatRequestForIoctl(PWDF_DRIVER_GLOBALS DriverGlobals,
    WDFIOTARGET IoTarget, WDFREQUEST Request, ULONG IoctlCode, WDFMEMORY InputBuffer,
    PWDFMEMORY_OFFSET InputBufferOffset, WDFMEMORY OutputBuffer,
    PWDFMEMORY_OFFSET OutputBufferOffset);
NTSTATUS imp_WdfIoTargetFormatRequestForInternalIoctl(PWDF_DRIVER_GLOBALS DriverGlobals,
    WDFIOTARGET IoTarget, WDFREQUEST Request, ULONG IoctlCode, WDFMEMORY InputBuffer,
    PWDFMEMORY_OFFSET InputBufferOffset, WDFMEMORY OutputBuffer,
    PWDFMEMORY_OFFSET OutputBufferOffset);
NTSTATUS imp_WdfIoTargetFormatRequestForInternalIoctlOthers(PWDF_DRIVER_GLOBALS DriverGlobals,
    WDFIOTARGET IoTarget, WDFREQUEST Request, ULONG IoctlCode, WDFMEMORY OtherArg1,
    PWDFMEMORY_OFFSET OtherArg1Offset, WDFMEMORY OtherArg2, PWDFMEMORY_OFFSET OtherArg2Offset,
    WDFMEMORY OtherArg4, PWDFMEMORY_OFFSET OtherArg4Offset);

/* Formatting, sending and waiting in one */

NTSTATUS imp_WdfIoTargetSendReadSynchronously(PWDF_DRIVER_GLOBALS DriverGlobals,
    WDFIOTARGET IoTarget, WDFREQUEST Request, PWDF_MEMORY_DESCRIPTOR OutputBuffer,
    PLONGLONG DeviceOffset, PWDF_REQUEST_SEND_OPTIONS RequestOptions, PULONG_PTR BytesRead);
NTSTATUS imp_WdfIoTargetSendWriteSynchronously(PWDF_DRIVER_GLOBALS DriverGlobals,
    WDFIOTARGET IoTarget, WDFREQUEST Request, PWDF_MEMORY_DESCRIPTOR InputBuffer,
    PLONGLONG DeviceOffset, PWDF_REQUEST_SEND_OPTIONS RequestOptions, PULONG_PTR BytesWritten);
NTSTATUS imp_WdfIoTargetSendIoctlSynchronously(PWDF_DRIVER_GLOBALS DriverGlobals,
    WDFIOTARGET IoTarget, WDFREQUEST Request, ULONG IoctlCode, PWDF_MEMORY_DESCRIPTOR InputBuffer,
    PWDF_MEMORY_DESCRIPTOR OutputBuffer, PWDF_REQUEST_SEND_OPTIONS RequestOptions,
    PULONG_PTR BytesReturned);
NTSTATUS imp_WdfIoTargetSendInternalIoctlSynchronously(PWDF_DRIVER_GLOBALS DriverGlobals,
    WDFIOTARGET IoTarget, WDFREQUEST Request, ULONG IoctlCode, PWDF_MEMORY_DESCRIPTOR InputBuffer,
    PWDF_MEMORY_DESCRIPTOR OutputBuffer, PWDF_REQUEST_SEND_OPTIONS RequestOptions,
    PULONG_PTR BytesReturned);
NTSTATUS imp_WdfIoTargetSendInternalIoctlOthersSynchronously(PWDF_DRIVER_GLOBALS DriverGlobals,
    WDFIOTARGET IoTarget, WDFREQUEST Request, ULONG IoctlCode, PWDF_MEMORY_DESCRIPTOR OtherArg1,
    PWDF_MEMORY_DESCRIPTOR OtherArg2, PWDF_MEMORY_DESCRIPTOR OtherArg4,
    PWDF_REQUEST_SEND_OPTIONS RequestOptions, PULONG_PTR BytesReturned);

/* Requests */

NTSTATUS imp_WdfRequestCreate(PWDF_DRIVER_GLOBALS DriverGlobals,
    PWDF_OBJECT_ATTRIBUTES RequestAttributes, WDFIOTARGET IoTarget, WDFREQUEST *Request);
NTSTATUS imp_WdfRequestCreateFromIrp(PWDF_DRIVER_GLOBALS DriverGlobals,
    PWDF_OBJECT_ATTRIBUTES RequestAttributes, PIRP Irp, BOOLEAN RequestFreesIrp,
    WDFREQUEST *Request);
NTSTATUS imp_WdfRequestReuse(PWDF_DRIVER_GLOBALS DriverGlobals, WDFREQUEST Request,
    PWDF_REQUEST_REUSE_PARAMS ReuseParams);
NTSTATUS imp_WdfRequestChangeTarget(PWDF_DRIVER_GLOBALS DriverGlobals, WDFREQUEST Request,
    WDFIOTARGET IoTarget);
VOID imp_WdfRequestFormatRequestUsingCurrentType(PWDF_DRIVER_GLOBALS DriverGlobals,
    WDFREQUEST Request);
VOID imp_WdfRequestWdmFormatUsingStackLocation(PWDF_DRIVER_GLOBALS DriverGlobals,
    WDFREQUEST Request, PIO_STACK_LOCATION Stack);
VOID imp_WdfRequestSetCompletionRoutine(PWDF_DRIVER_GLOBALS DriverGlobals, WDFREQUEST Request,
    PFN_WDF_REQUEST_COMPLETION_ROUTINE CompletionRoutine, WDFCONTEXT CompletionContext);
BOOLEAN imp_WdfRequestSend(PWDF_DRIVER_GLOBALS DriverGlobals, WDFREQUEST Request,
    WDFIOTARGET Target, PWDF_REQUEST_SEND_OPTIONS Options);
BOOLEAN imp_WdfRequestCancelSentRequest(PWDF_DRIVER_GLOBALS DriverGlobals, WDFREQUEST Request);
BOOLEAN imp_WdfRequestIsCanceled(PWDF_DRIVER_GLOBALS DriverGlobals, WDFREQUEST Request);
NTSTATUS imp_WdfRequestGetStatus(PWDF_DRIVER_GLOBALS DriverGlobals, WDFREQUEST Request);
ULONG_PTR imp_WdfRequestGetInformation(PWDF_DRIVER_GLOBALS DriverGlobals, WDFREQUEST Request);
VOID imp_WdfRequestSetInformation(PWDF_DRIVER_GLOBALS DriverGlobals, WDFREQUEST Request,
    ULONG_PTR Information);
VOID imp_WdfRequestGetCompletionParams(PWDF_DRIVER_GLOBALS DriverGlobals, WDFREQUEST Request,
    PWDF_REQUEST_COMPLETION_PARAMS Params);
NTSTATUS imp_WdfRequestAllocateTimer(PWDF_DRIVER_GLOBALS DriverGlobals, WDFREQUEST Request);
VOID imp_WdfRequestComplete(PWDF_DRIVER_GLOBALS DriverGlobals, WDFREQUEST Request, NTSTATUS Status);
VOID imp_WdfRequestCompleteWithInformation(PWDF_DRIVER_GLOBALS DriverGlobals, WDFREQUEST Request,
    NTSTATUS Status, ULONG_PTR Information);
PIRP imp_WdfRequestWdmGetIrp(PWDF_DRIVER_GLOBALS DriverGlobals, WDFREQUEST Request);

/* Objects and memory */

VOID imp_WdfObjectDelete(PWDF_DRIVER_GLOBALS DriverGlobals, WDFOBJECT Object);
VOID imp_WdfObjectReferenceActual(PWDF_DRIVER_GLOBALS DriverGlobals, WDFOBJECT Handle, PVOID Tag,
    LONG Line, PCSTR File);
VOID imp_WdfObjectDereferenceActual(PWDF_DRIVER_GLOBALS DriverGlobals, WDFOBJECT Handle, PVOID Tag,
    LONG Line, PCSTR File);
NTSTATUS imp_WdfMemoryCreatePreallocated(PWDF_DRIVER_GLOBALS DriverGlobals,
    PWDF_OBJECT_ATTRIBUTES Attributes, PVOID Buffer, size_t BufferSize, WDFMEMORY *Memory);

/* The border */

PWDF_DRIVER_GLOBALS imp_OpenCase(BOOLEAN VerifierOn);
VOID imp_CloseCase(PWDF_DRIVER_GLOBALS DriverGlobals);
NTSTATUS imp_CreateLocalTarget(PWDF_DRIVER_GLOBALS DriverGlobals, PDEVICE_OBJECT LowerDevice,
    PWDF_OBJECT_ATTRIBUTES Attributes, WDFIOTARGET *IoTarget);
VOID imp_NotifyDevice(PWDF_DRIVER_GLOBALS DriverGlobals, WDFIOTARGET IoTarget,
    DEVICE_NOTIFICATION Notification);
PIRP imp_AllocateIrp(PWDF_DRIVER_GLOBALS DriverGlobals, CCHAR StackSize);
VOID imp_SubmitIrp(PWDF_DRIVER_GLOBALS DriverGlobals, PIRP Irp, PIO_STACK_LOCATION Location,
    PWDF_OBJECT_ATTRIBUTES Attributes);
BOOLEAN imp_CancelIrp(PWDF_DRIVER_GLOBALS DriverGlobals, PIRP Irp);
VOID imp_LowerComplete(PWDF_DRIVER_GLOBALS DriverGlobals, PIRP Irp, NTSTATUS Status,
    ULONG_PTR Information);
NTSTATUS imp_LowerMarkCancelable(PWDF_DRIVER_GLOBALS DriverGlobals, PIRP Irp);
NTSTATUS imp_LowerUnmarkCancelable(PWDF_DRIVER_GLOBALS DriverGlobals, PIRP Irp);
BOOLEAN imp_LowerIsCanceled(PWDF_DRIVER_GLOBALS DriverGlobals, PIRP Irp);
VOID imp_AdvanceClock(PWDF_DRIVER_GLOBALS DriverGlobals, LONGLONG Units);
VOID imp_FailTimerAllocation(PWDF_DRIVER_GLOBALS DriverGlobals, WDFREQUEST Request);

#endif
