/*
 * The types of WDF that the lifecycle of an I/O request needs: handles, status codes, enumerations
 * and structures, under WDF's names and with its values. Fields that nothing here reads are left
 * out. Lengths are as wide as a pointer, also where WDM has a ULONG, so that nothing is cut off.
 */
#ifndef WDF_TYPES_H
#define WDF_TYPES_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

typedef void VOID, *PVOID;
typedef uint8_t BOOLEAN, UCHAR;
typedef signed char CCHAR;
typedef uint32_t ULONG;
typedef int32_t LONG;
typedef int64_t LONGLONG, *PLONGLONG;
typedef uintptr_t ULONG_PTR, *PULONG_PTR;
typedef const char *PCSTR;

#define TRUE ((BOOLEAN)1)
#define FALSE ((BOOLEAN)0)

/* Status codes */

typedef LONG NTSTATUS;

#define NT_SUCCESS(Status) ((NTSTATUS)(Status) >= 0)

#define STATUS_SUCCESS ((NTSTATUS)0x00000000)
#define STATUS_DEVICE_BUSY ((NTSTATUS)0x80000011)
#define STATUS_INFO_LENGTH_MISMATCH ((NTSTATUS)0xC0000004)
#define STATUS_INVALID_PARAMETER ((NTSTATUS)0xC000000D)
#define STATUS_INVALID_DEVICE_REQUEST ((NTSTATUS)0xC0000010)
#define STATUS_INTEGER_OVERFLOW ((NTSTATUS)0xC0000095)
#define STATUS_INSUFFICIENT_RESOURCES ((NTSTATUS)0xC000009A)
#define STATUS_IO_TIMEOUT ((NTSTATUS)0xC00000B5)
#define STATUS_REQUEST_NOT_ACCEPTED ((NTSTATUS)0xC00000D0)
#define STATUS_INTERNAL_ERROR ((NTSTATUS)0xC00000E5)
#define STATUS_CANCELLED ((NTSTATUS)0xC0000120)
#define STATUS_INVALID_DEVICE_STATE ((NTSTATUS)0xC0000184)
#define STATUS_WDF_INTERNAL_ERROR ((NTSTATUS)0xC0200200)
#define STATUS_WDF_NOT_ENOUGH_MAP_REGISTERS ((NTSTATUS)0xC0200202)
#define STATUS_WDF_PAUSED ((NTSTATUS)0xC0200203)
#define STATUS_WDF_BUSY ((NTSTATUS)0xC0200204)
#define STATUS_WDF_DEVICE_REMOVED_NOT_SENT ((NTSTATUS)0xC0200206)
#define STATUS_WDF_REQUEST_INVALID_STATE ((NTSTATUS)0xC0200208)

/* The bug check WDF_VIOLATION, its first parameters, and what follows WDF_REQUEST_FATAL_ERROR. */

#define WDF_VIOLATION 0x10Du

enum { WDF_INVALID_HANDLE = 5, WDF_REQUEST_FATAL_ERROR = 6, WDF_OBJECT_ERROR = 7 };

typedef enum _WDF_REQUEST_FATAL_ERROR_CODES {
  WDF_REQUEST_FATAL_ERROR_NO_MORE_STACK_LOCATIONS = 1,
  WDF_REQUEST_FATAL_ERROR_NULL_IRP = 2,
  WDF_REQUEST_FATAL_ERROR_REQUEST_ALREADY_SENT = 3,
  WDF_REQUEST_FATAL_ERROR_INFO_LENGTH_MISMATCH = 4
} WDF_REQUEST_FATAL_ERROR_CODES;

/* Handles */

typedef void *WDFOBJECT;
typedef void *WDFCONTEXT;
typedef struct WDFDEVICE__ *WDFDEVICE;
typedef struct WDFREQUEST__ *WDFREQUEST;
typedef struct WDFIOTARGET__ *WDFIOTARGET;
typedef struct WDFMEMORY__ *WDFMEMORY;

typedef struct _WDF_DRIVER_GLOBALS {
  ULONG DriverFlags;
} WDF_DRIVER_GLOBALS, *PWDF_DRIVER_GLOBALS;

typedef VOID (*PFN_WDF_OBJECT_CONTEXT_CLEANUP)(WDFOBJECT Object);
typedef VOID (*PFN_WDF_OBJECT_CONTEXT_DESTROY)(WDFOBJECT Object);

typedef struct _WDF_OBJECT_ATTRIBUTES {
  ULONG Size;
  PFN_WDF_OBJECT_CONTEXT_CLEANUP EvtCleanupCallback;
  PFN_WDF_OBJECT_CONTEXT_DESTROY EvtDestroyCallback;
  WDFOBJECT ParentObject;
} WDF_OBJECT_ATTRIBUTES, *PWDF_OBJECT_ATTRIBUTES;

#define WDF_NO_OBJECT_ATTRIBUTES NULL

static inline VOID WDF_OBJECT_ATTRIBUTES_INIT(PWDF_OBJECT_ATTRIBUTES Attributes) {
  memset(Attributes, 0, sizeof *Attributes);
  Attributes->Size = sizeof *Attributes;
}

/* IRPs and devices: what WDM calls the packet, its stack locations and what it is sent to. */

typedef struct _IRP IRP, *PIRP;

typedef struct _IO_STATUS_BLOCK {
  NTSTATUS Status;
  ULONG_PTR Information;
} IO_STATUS_BLOCK;

enum {
  IRP_MJ_CREATE = 0x00,
  IRP_MJ_READ = 0x03,
  IRP_MJ_WRITE = 0x04,
  IRP_MJ_DEVICE_CONTROL = 0x0E,
  IRP_MJ_INTERNAL_DEVICE_CONTROL = 0x0F
};

typedef struct _IO_STACK_LOCATION {
  UCHAR MajorFunction;
  union {
    struct {
      size_t Length;
      LONGLONG ByteOffset;
    } Read, Write;
    struct {
      size_t OutputBufferLength;
      size_t InputBufferLength;
      ULONG IoControlCode;
    } DeviceIoControl;
  } Parameters;
} IO_STACK_LOCATION, *PIO_STACK_LOCATION;

typedef struct _DEVICE_OBJECT {
  CCHAR StackSize;
  ULONG Flags;
} DEVICE_OBJECT, *PDEVICE_OBJECT;

enum { DO_BUFFERED_IO = 0x04, DO_DIRECT_IO = 0x10 };

/* Memory */

typedef struct _WDFMEMORY_OFFSET {
  size_t BufferOffset;
  size_t BufferLength;
} WDFMEMORY_OFFSET, *PWDFMEMORY_OFFSET;

typedef enum _WDF_MEMORY_DESCRIPTOR_TYPE {
  WdfMemoryDescriptorTypeInvalid,
  WdfMemoryDescriptorTypeBuffer,
  WdfMemoryDescriptorTypeMdl,
  WdfMemoryDescriptorTypeHandle
} WDF_MEMORY_DESCRIPTOR_TYPE;

typedef struct _WDF_MEMORY_DESCRIPTOR {
  WDF_MEMORY_DESCRIPTOR_TYPE Type;
  union {
    struct {
      PVOID Buffer;
      ULONG Length;
    } BufferType;
    struct {
      WDFMEMORY Memory;
      PWDFMEMORY_OFFSET Offsets;
    } HandleType;
  } u;
} WDF_MEMORY_DESCRIPTOR, *PWDF_MEMORY_DESCRIPTOR;

static inline VOID WDF_MEMORY_DESCRIPTOR_INIT_HANDLE(PWDF_MEMORY_DESCRIPTOR Descriptor,
                                                     WDFMEMORY Memory, PWDFMEMORY_OFFSET Offsets) {
  memset(Descriptor, 0, sizeof *Descriptor);
  Descriptor->Type = WdfMemoryDescriptorTypeHandle;
  Descriptor->u.HandleType.Memory = Memory;
  Descriptor->u.HandleType.Offsets = Offsets;
}

/* I/O targets */

typedef enum _WDF_IO_TARGET_STATE {
  WdfIoTargetStateUndefined,
  WdfIoTargetStarted,
  WdfIoTargetStopped,
  WdfIoTargetClosedForQueryRemove,
  WdfIoTargetClosed,
  WdfIoTargetDeleted,
  WdfIoTargetPurged
} WDF_IO_TARGET_STATE;

typedef enum _WDF_IO_TARGET_SENT_IO_ACTION {
  WdfIoTargetSentIoUndefined,
  WdfIoTargetCancelSentIo,
  WdfIoTargetWaitForSentIoToComplete,
  WdfIoTargetLeaveSentIoPending
} WDF_IO_TARGET_SENT_IO_ACTION;

typedef enum _WDF_IO_TARGET_PURGE_IO_ACTION {
  WdfIoTargetPurgeIoUndefined,
  WdfIoTargetPurgeIoAndWait,
  WdfIoTargetPurgeIo
} WDF_IO_TARGET_PURGE_IO_ACTION;

typedef enum _WDF_IO_TARGET_OPEN_TYPE {
  WdfIoTargetOpenUndefined,
  WdfIoTargetOpenUseExistingDevice,
  WdfIoTargetOpenByName,
  WdfIoTargetOpenReopen
} WDF_IO_TARGET_OPEN_TYPE;

/* There is no object manager: a target that is opened by name is told its device as well. */
typedef struct _WDF_IO_TARGET_OPEN_PARAMS {
  ULONG Size;
  WDF_IO_TARGET_OPEN_TYPE Type;
  PDEVICE_OBJECT TargetDeviceObject;
} WDF_IO_TARGET_OPEN_PARAMS, *PWDF_IO_TARGET_OPEN_PARAMS;

static inline VOID WDF_IO_TARGET_OPEN_PARAMS_INIT(PWDF_IO_TARGET_OPEN_PARAMS Params,
                                                  WDF_IO_TARGET_OPEN_TYPE Type,
                                                  PDEVICE_OBJECT Device) {
  memset(Params, 0, sizeof *Params);
  Params->Size = sizeof *Params;
  Params->Type = Type;
  Params->TargetDeviceObject = Device;
}

/* Requests */

typedef enum _WDF_REQUEST_TYPE {
  WdfRequestTypeCreate = 0x0,
  WdfRequestTypeRead = 0x3,
  WdfRequestTypeWrite = 0x4,
  WdfRequestTypeDeviceControl = 0xE,
  WdfRequestTypeDeviceControlInternal = 0xF,
  WdfRequestTypeOther = 0x1C,
  WdfRequestTypeNoFormat = 0xFF
} WDF_REQUEST_TYPE;

/* The part of the structure that every type of request has. */
typedef struct _WDF_REQUEST_COMPLETION_PARAMS {
  ULONG Size;
  WDF_REQUEST_TYPE Type;
  IO_STATUS_BLOCK IoStatus;
} WDF_REQUEST_COMPLETION_PARAMS, *PWDF_REQUEST_COMPLETION_PARAMS;

typedef VOID (*PFN_WDF_REQUEST_COMPLETION_ROUTINE)(WDFREQUEST Request, WDFIOTARGET Target,
                                                   PWDF_REQUEST_COMPLETION_PARAMS Params,
                                                   WDFCONTEXT Context);

typedef enum _WDF_REQUEST_SEND_OPTIONS_FLAGS {
  WDF_REQUEST_SEND_OPTION_TIMEOUT = 0x1,
  WDF_REQUEST_SEND_OPTION_SYNCHRONOUS = 0x2,
  WDF_REQUEST_SEND_OPTION_IGNORE_TARGET_STATE = 0x4,
  WDF_REQUEST_SEND_OPTION_SEND_AND_FORGET = 0x8
} WDF_REQUEST_SEND_OPTIONS_FLAGS;

/* Timeout counts 100 ns: negative from now, positive at an absolute time, zero for none. */
typedef struct _WDF_REQUEST_SEND_OPTIONS {
  ULONG Size;
  ULONG Flags;
  LONGLONG Timeout;
} WDF_REQUEST_SEND_OPTIONS, *PWDF_REQUEST_SEND_OPTIONS;

#define WDF_NO_SEND_OPTIONS NULL

typedef enum _WDF_REQUEST_REUSE_FLAGS {
  WDF_REQUEST_REUSE_NO_FLAGS = 0x0,
  WDF_REQUEST_REUSE_SET_NEW_IRP = 0x1
} WDF_REQUEST_REUSE_FLAGS;

typedef struct _WDF_REQUEST_REUSE_PARAMS {
  ULONG Size;
  ULONG Flags;
  NTSTATUS Status;
  PIRP NewIrp;
} WDF_REQUEST_REUSE_PARAMS, *PWDF_REQUEST_REUSE_PARAMS;

static inline VOID WDF_REQUEST_REUSE_PARAMS_INIT(PWDF_REQUEST_REUSE_PARAMS Params, ULONG Flags,
                                                 NTSTATUS Status) {
  memset(Params, 0, sizeof *Params);
  Params->Size = sizeof *Params;
  Params->Flags = Flags;
  Params->Status = Status;
}

static inline VOID WDF_REQUEST_REUSE_PARAMS_SET_NEW_IRP(PWDF_REQUEST_REUSE_PARAMS Params,
                                                        PIRP NewIrp) {
  Params->Flags |= WDF_REQUEST_REUSE_SET_NEW_IRP;
  Params->NewIrp = NewIrp;
}

#endif
