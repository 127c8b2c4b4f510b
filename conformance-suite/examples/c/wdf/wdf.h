/*
 * The DDIs as drivers call them: each goes through the function table, with the globals of the case
 * that is open. Driver code that includes <wdf.h> finds the calls of the lifecycle here.
 */
#ifndef WDF_H
#define WDF_H

#include "wdf_table.h"

/* The implementation that is linked in. */
extern const WDFFUNCTIONS WdfFunctions;

/* Which instance of it is meant. */
extern PWDF_DRIVER_GLOBALS WdfDriverGlobals;

/* I/O targets */

static inline NTSTATUS WdfIoTargetCreate(WDFDEVICE Device,
    PWDF_OBJECT_ATTRIBUTES IoTargetAttributes, WDFIOTARGET *IoTarget) {
  return WdfFunctions.pfnWdfIoTargetCreate(WdfDriverGlobals, Device, IoTargetAttributes, IoTarget);
}

static inline NTSTATUS WdfIoTargetOpen(WDFIOTARGET IoTarget,
    PWDF_IO_TARGET_OPEN_PARAMS OpenParams) {
  return WdfFunctions.pfnWdfIoTargetOpen(WdfDriverGlobals, IoTarget, OpenParams);
}

static inline VOID WdfIoTargetCloseForQueryRemove(WDFIOTARGET IoTarget) {
  WdfFunctions.pfnWdfIoTargetCloseForQueryRemove(WdfDriverGlobals, IoTarget);
}

static inline VOID WdfIoTargetClose(WDFIOTARGET IoTarget) {
  WdfFunctions.pfnWdfIoTargetClose(WdfDriverGlobals, IoTarget);
}

static inline NTSTATUS WdfIoTargetStart(WDFIOTARGET IoTarget) {
  return WdfFunctions.pfnWdfIoTargetStart(WdfDriverGlobals, IoTarget);
}

static inline VOID WdfIoTargetStop(WDFIOTARGET IoTarget, WDF_IO_TARGET_SENT_IO_ACTION Action) {
  WdfFunctions.pfnWdfIoTargetStop(WdfDriverGlobals, IoTarget, Action);
}

static inline VOID WdfIoTargetPurge(WDFIOTARGET IoTarget, WDF_IO_TARGET_PURGE_IO_ACTION Action) {
  WdfFunctions.pfnWdfIoTargetPurge(WdfDriverGlobals, IoTarget, Action);
}

static inline WDF_IO_TARGET_STATE WdfIoTargetGetState(WDFIOTARGET IoTarget) {
  return WdfFunctions.pfnWdfIoTargetGetState(WdfDriverGlobals, IoTarget);
}

/* Formatting for a target */

static inline NTSTATUS WdfIoTargetFormatRequestForRead(WDFIOTARGET IoTarget, WDFREQUEST Request,
    WDFMEMORY OutputBuffer, PWDFMEMORY_OFFSET OutputBufferOffset, PLONGLONG DeviceOffset) {
  return WdfFunctions.pfnWdfIoTargetFormatRequestForRead(WdfDriverGlobals, IoTarget, Request,
    OutputBuffer, OutputBufferOffset, DeviceOffset);
}

static inline NTSTATUS WdfIoTargetFormatRequestForWrite(WDFIOTARGET IoTarget, WDFREQUEST Request,
    WDFMEMORY InputBuffer, PWDFMEMORY_OFFSET InputBufferOffset, PLONGLONG DeviceOffset) {
  return WdfFunctions.pfnWdfIoTargetFormatRequestForWrite(WdfDriverGlobals, IoTarget, Request,
    InputBuffer, InputBufferOffset, DeviceOffset);
}

static inline NTSTATUS WdfIoTargetFormatRequestForIoctl(WDFIOTARGET IoTarget, WDFREQUEST Request,
    ULONG IoctlCode, WDFMEMORY InputBuffer, PWDFMEMORY_OFFSET InputBufferOffset,
    WDFMEMORY OutputBuffer, PWDFMEMORY_OFFSET OutputBufferOffset) {
  return WdfFunctions.pfnWdfIoTargetFormatRequestForIoctl(WdfDriverGlobals, IoTarget, Request,
    IoctlCode, InputBuffer, InputBufferOffset, OutputBuffer, OutputBufferOffset);
}

static inline NTSTATUS WdfIoTargetFormatRequestForInternalIoctl(WDFIOTARGET IoTarget,
    WDFREQUEST Request, ULONG IoctlCode, WDFMEMORY InputBuffer, PWDFMEMORY_OFFSET InputBufferOffset,
    WDFMEMORY OutputBuffer, PWDFMEMORY_OFFSET OutputBufferOffset) {
  return WdfFunctions.pfnWdfIoTargetFormatRequestForInternalIoctl(WdfDriverGlobals, IoTarget,
    Request, IoctlCode, InputBuffer, InputBufferOffset, OutputBuffer, OutputBufferOffset);
}

static inline NTSTATUS WdfIoTargetFormatRequestForInternalIoctlOthers(WDFIOTARGET IoTarget,
    WDFREQUEST Request, ULONG IoctlCode, WDFMEMORY OtherArg1, PWDFMEMORY_OFFSET OtherArg1Offset,
    WDFMEMORY OtherArg2, PWDFMEMORY_OFFSET OtherArg2Offset, WDFMEMORY OtherArg4,
    PWDFMEMORY_OFFSET OtherArg4Offset) {
  return WdfFunctions.pfnWdfIoTargetFormatRequestForInternalIoctlOthers(WdfDriverGlobals, IoTarget,
    Request, IoctlCode, OtherArg1, OtherArg1Offset, OtherArg2, OtherArg2Offset, OtherArg4,
    OtherArg4Offset);
}

/* Formatting, sending and waiting in one */

static inline NTSTATUS WdfIoTargetSendReadSynchronously(WDFIOTARGET IoTarget, WDFREQUEST Request,
    PWDF_MEMORY_DESCRIPTOR OutputBuffer, PLONGLONG DeviceOffset,
    PWDF_REQUEST_SEND_OPTIONS RequestOptions, PULONG_PTR BytesRead) {
  return WdfFunctions.pfnWdfIoTargetSendReadSynchronously(WdfDriverGlobals, IoTarget, Request,
    OutputBuffer, DeviceOffset, RequestOptions, BytesRead);
}

static inline NTSTATUS WdfIoTargetSendWriteSynchronously(WDFIOTARGET IoTarget, WDFREQUEST Request,
    PWDF_MEMORY_DESCRIPTOR InputBuffer, PLONGLONG DeviceOffset,
    PWDF_REQUEST_SEND_OPTIONS RequestOptions, PULONG_PTR BytesWritten) {
  return WdfFunctions.pfnWdfIoTargetSendWriteSynchronously(WdfDriverGlobals, IoTarget, Request,
    InputBuffer, DeviceOffset, RequestOptions, BytesWritten);
}

static inline NTSTATUS WdfIoTargetSendIoctlSynchronously(WDFIOTARGET IoTarget, WDFREQUEST Request,
    ULONG IoctlCode, PWDF_MEMORY_DESCRIPTOR InputBuffer, PWDF_MEMORY_DESCRIPTOR OutputBuffer,
    PWDF_REQUEST_SEND_OPTIONS RequestOptions, PULONG_PTR BytesReturned) {
  return WdfFunctions.pfnWdfIoTargetSendIoctlSynchronously(WdfDriverGlobals, IoTarget, Request,
    IoctlCode, InputBuffer, OutputBuffer, RequestOptions, BytesReturned);
}

static inline NTSTATUS WdfIoTargetSendInternalIoctlSynchronously(WDFIOTARGET IoTarget,
    WDFREQUEST Request, ULONG IoctlCode, PWDF_MEMORY_DESCRIPTOR InputBuffer,
    PWDF_MEMORY_DESCRIPTOR OutputBuffer, PWDF_REQUEST_SEND_OPTIONS RequestOptions,
    PULONG_PTR BytesReturned) {
  return WdfFunctions.pfnWdfIoTargetSendInternalIoctlSynchronously(WdfDriverGlobals, IoTarget,
    Request, IoctlCode, InputBuffer, OutputBuffer, RequestOptions, BytesReturned);
}

static inline NTSTATUS WdfIoTargetSendInternalIoctlOthersSynchronously(WDFIOTARGET IoTarget,
    WDFREQUEST Request, ULONG IoctlCode, PWDF_MEMORY_DESCRIPTOR OtherArg1,
    PWDF_MEMORY_DESCRIPTOR OtherArg2, PWDF_MEMORY_DESCRIPTOR OtherArg4,
    PWDF_REQUEST_SEND_OPTIONS RequestOptions, PULONG_PTR BytesReturned) {
  return WdfFunctions.pfnWdfIoTargetSendInternalIoctlOthersSynchronously(WdfDriverGlobals, IoTarget,
    Request, IoctlCode, OtherArg1, OtherArg2, OtherArg4, RequestOptions, BytesReturned);
}

/* Requests */

static inline NTSTATUS WdfRequestCreate(PWDF_OBJECT_ATTRIBUTES RequestAttributes,
    WDFIOTARGET IoTarget, WDFREQUEST *Request) {
  return WdfFunctions.pfnWdfRequestCreate(WdfDriverGlobals, RequestAttributes, IoTarget, Request);
}

static inline NTSTATUS WdfRequestCreateFromIrp(PWDF_OBJECT_ATTRIBUTES RequestAttributes, PIRP Irp,
    BOOLEAN RequestFreesIrp, WDFREQUEST *Request) {
  return WdfFunctions.pfnWdfRequestCreateFromIrp(WdfDriverGlobals, RequestAttributes, Irp,
    RequestFreesIrp, Request);
}

static inline NTSTATUS WdfRequestReuse(WDFREQUEST Request, PWDF_REQUEST_REUSE_PARAMS ReuseParams) {
  return WdfFunctions.pfnWdfRequestReuse(WdfDriverGlobals, Request, ReuseParams);
}

static inline NTSTATUS WdfRequestChangeTarget(WDFREQUEST Request, WDFIOTARGET IoTarget) {
  return WdfFunctions.pfnWdfRequestChangeTarget(WdfDriverGlobals, Request, IoTarget);
}

static inline VOID WdfRequestFormatRequestUsingCurrentType(WDFREQUEST Request) {
  WdfFunctions.pfnWdfRequestFormatRequestUsingCurrentType(WdfDriverGlobals, Request);
}

static inline VOID WdfRequestWdmFormatUsingStackLocation(WDFREQUEST Request,
    PIO_STACK_LOCATION Stack) {
  WdfFunctions.pfnWdfRequestWdmFormatUsingStackLocation(WdfDriverGlobals, Request, Stack);
}

static inline VOID WdfRequestSetCompletionRoutine(WDFREQUEST Request,
    PFN_WDF_REQUEST_COMPLETION_ROUTINE CompletionRoutine, WDFCONTEXT CompletionContext) {
  WdfFunctions.pfnWdfRequestSetCompletionRoutine(WdfDriverGlobals, Request, CompletionRoutine,
    CompletionContext);
}

static inline BOOLEAN WdfRequestSend(WDFREQUEST Request, WDFIOTARGET Target,
    PWDF_REQUEST_SEND_OPTIONS Options) {
  return WdfFunctions.pfnWdfRequestSend(WdfDriverGlobals, Request, Target, Options);
}

static inline BOOLEAN WdfRequestCancelSentRequest(WDFREQUEST Request) {
  return WdfFunctions.pfnWdfRequestCancelSentRequest(WdfDriverGlobals, Request);
}

static inline BOOLEAN WdfRequestIsCanceled(WDFREQUEST Request) {
  return WdfFunctions.pfnWdfRequestIsCanceled(WdfDriverGlobals, Request);
}

static inline NTSTATUS WdfRequestGetStatus(WDFREQUEST Request) {
  return WdfFunctions.pfnWdfRequestGetStatus(WdfDriverGlobals, Request);
}

static inline ULONG_PTR WdfRequestGetInformation(WDFREQUEST Request) {
  return WdfFunctions.pfnWdfRequestGetInformation(WdfDriverGlobals, Request);
}

static inline VOID WdfRequestSetInformation(WDFREQUEST Request, ULONG_PTR Information) {
  WdfFunctions.pfnWdfRequestSetInformation(WdfDriverGlobals, Request, Information);
}

static inline VOID WdfRequestGetCompletionParams(WDFREQUEST Request,
    PWDF_REQUEST_COMPLETION_PARAMS Params) {
  WdfFunctions.pfnWdfRequestGetCompletionParams(WdfDriverGlobals, Request, Params);
}

static inline NTSTATUS WdfRequestAllocateTimer(WDFREQUEST Request) {
  return WdfFunctions.pfnWdfRequestAllocateTimer(WdfDriverGlobals, Request);
}

static inline VOID WdfRequestComplete(WDFREQUEST Request, NTSTATUS Status) {
  WdfFunctions.pfnWdfRequestComplete(WdfDriverGlobals, Request, Status);
}

static inline VOID WdfRequestCompleteWithInformation(WDFREQUEST Request, NTSTATUS Status,
    ULONG_PTR Information) {
  WdfFunctions.pfnWdfRequestCompleteWithInformation(WdfDriverGlobals, Request, Status, Information);
}

static inline PIRP WdfRequestWdmGetIrp(WDFREQUEST Request) {
  return WdfFunctions.pfnWdfRequestWdmGetIrp(WdfDriverGlobals, Request);
}

/* Objects and memory */

static inline VOID WdfObjectDelete(WDFOBJECT Object) {
  WdfFunctions.pfnWdfObjectDelete(WdfDriverGlobals, Object);
}

static inline VOID WdfObjectReferenceActual(WDFOBJECT Handle, PVOID Tag, LONG Line, PCSTR File) {
  WdfFunctions.pfnWdfObjectReferenceActual(WdfDriverGlobals, Handle, Tag, Line, File);
}

static inline VOID WdfObjectDereferenceActual(WDFOBJECT Handle, PVOID Tag, LONG Line, PCSTR File) {
  WdfFunctions.pfnWdfObjectDereferenceActual(WdfDriverGlobals, Handle, Tag, Line, File);
}

static inline NTSTATUS WdfMemoryCreatePreallocated(PWDF_OBJECT_ATTRIBUTES Attributes, PVOID Buffer,
    size_t BufferSize, WDFMEMORY *Memory) {
  return WdfFunctions.pfnWdfMemoryCreatePreallocated(WdfDriverGlobals, Attributes, Buffer,
    BufferSize, Memory);
}

#define WdfObjectReference(Object) WdfObjectReferenceActual(Object, NULL, __LINE__, __FILE__)
#define WdfObjectDereference(Object) WdfObjectDereferenceActual(Object, NULL, __LINE__, __FILE__)

#endif
