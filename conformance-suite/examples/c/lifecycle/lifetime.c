/*
 * The life of a request object: it begins with one reference, is cleaned up when it is deleted,
 * which releases that reference, and is destroyed when after that the last one goes.
 */
#include "ddi.h"
#include "request.h"
#include "target.h"

struct request *request_create(struct framework *framework, enum origin origin, PIRP irp,
                               const WDF_OBJECT_ATTRIBUTES *attributes) {
  struct request *request = framework_allocate(framework, sizeof *request);
  object_init(&request->object, framework, KIND_REQUEST, attributes);
  request->origin = origin;
  request->irp = irp;
  request->references = 1;
  if (attributes != NULL && attributes->ParentObject != NULL) {
    request->parent = target_of(&framework->globals, attributes->ParentObject);
  }
  list_append(&framework->requests, &request->link);
  return request;
}

WDFREQUEST request_handle(struct request *request) {
  return (WDFREQUEST)&request->object;
}

NTSTATUS imp_WdfRequestCreate(PWDF_DRIVER_GLOBALS DriverGlobals,
                              PWDF_OBJECT_ATTRIBUTES RequestAttributes, WDFIOTARGET IoTarget,
                              WDFREQUEST *Request) {
  struct framework *framework = framework_of(DriverGlobals);
  PIRP irp = NULL;
  if (IoTarget != NULL) {
    CCHAR stack_size = target_stack_size(target_of(DriverGlobals, IoTarget));
    if (stack_size == 0) {
      return STATUS_INVALID_DEVICE_STATE;
    }
    irp = irp_create(framework, stack_size);
  }
  *Request = request_handle(request_create(framework, ORIGIN_CREATED, irp, RequestAttributes));
  return STATUS_SUCCESS;
}

/* An IRP that the framework frees is as good as its own. */
NTSTATUS imp_WdfRequestCreateFromIrp(PWDF_DRIVER_GLOBALS DriverGlobals,
                                     PWDF_OBJECT_ATTRIBUTES RequestAttributes, PIRP Irp,
                                     BOOLEAN RequestFreesIrp, WDFREQUEST *Request) {
  enum origin origin = RequestFreesIrp ? ORIGIN_CREATED : ORIGIN_FROM_IRP;
  struct framework *framework = framework_of(DriverGlobals);
  *Request = request_handle(request_create(framework, origin, Irp, RequestAttributes));
  return STATUS_SUCCESS;
}

void request_reference(struct request *request) {
  request->references++;
}

void request_dereference(struct request *request) {
  request->references--;
  if (request->references == 0) {
    list_remove(&request->link);
    object_destroyed(&request->object);
  }
}

bool request_clean_up(struct request *request) {
  if (request->deleted) {
    return false;
  }
  request->deleted = true;
  object_cleaned_up(&request->object);
  return true;
}

bool request_clean_up_deleted(struct request *request) {
  bool in_flight = request_is_in_flight(request);
  if (in_flight) {
    verifier_break(request->object.framework, "a sent request is deleted");
  }
  request_clean_up(request);
  if (in_flight) {
    request->has_context = false;
  }
  return in_flight;
}

static void delete_request(struct request *request) {
  if (!request->deleted) {
    request_clean_up_deleted(request);
    request_dereference(request);
  }
}

VOID imp_WdfObjectDelete(PWDF_DRIVER_GLOBALS DriverGlobals, WDFOBJECT Object) {
  struct object *object = object_of(DriverGlobals, Object);
  switch (object->kind) {
    case KIND_REQUEST:
      delete_request(request_of(DriverGlobals, Object));
      break;
    case KIND_TARGET:
      target_delete(target_of(DriverGlobals, Object));
      break;
    case KIND_MEMORY:
      object_cleaned_up(object);
      object_destroyed(object);
      break;
  }
}

/* Tag, line and file are for debuggers. */
VOID imp_WdfObjectReferenceActual(PWDF_DRIVER_GLOBALS DriverGlobals, WDFOBJECT Handle, PVOID Tag,
                                  LONG Line, PCSTR File) {
  (void)Tag, (void)Line, (void)File;
  struct request *request = request_of(DriverGlobals, Handle);
  request->driver_references++;
  request_reference(request);
}

/* A request that was sent and forgotten still has the driver's references. */
VOID imp_WdfObjectDereferenceActual(PWDF_DRIVER_GLOBALS DriverGlobals, WDFOBJECT Handle, PVOID Tag,
                                    LONG Line, PCSTR File) {
  (void)Tag, (void)Line, (void)File;
  struct object *object = object_of(DriverGlobals, Handle);
  if (object->kind != KIND_REQUEST) {
    stop_for_invalid_handle();
  }
  struct request *request = CONTAINER(object, struct request, object);
  if (request->driver_references == 0) {
    KitBugCheck(WDF_VIOLATION, WDF_OBJECT_ERROR, 0);
  }
  request->driver_references--;
  request_dereference(request);
}
