/* One instance of the framework, its lists, its objects and the handles by which they are known. */
#include "framework.h"

#include <stdlib.h>

#include "ddi.h"
#include "request.h"
#include "target.h"

void list_init(struct link *head) {
  head->next = head;
  head->previous = head;
}

bool list_is_empty(const struct link *head) {
  return head->next == head;
}

void list_append(struct link *head, struct link *link) {
  list_insert_before(head, link);
}

void list_insert_before(struct link *position, struct link *link) {
  link->next = position;
  link->previous = position->previous;
  position->previous->next = link;
  position->previous = link;
}

void list_remove(struct link *link) {
  if (link->next != NULL) {
    link->next->previous = link->previous;
    link->previous->next = link->next;
    link->next = NULL;
    link->previous = NULL;
  }
}

PWDF_DRIVER_GLOBALS imp_OpenCase(BOOLEAN VerifierOn) {
  struct framework *framework = calloc(1, sizeof *framework);
  if (framework == NULL) {
    return NULL;
  }
  framework->verifier = VerifierOn;
  list_init(&framework->requests);
  list_init(&framework->deadlines);
  return &framework->globals;
}

VOID imp_CloseCase(PWDF_DRIVER_GLOBALS DriverGlobals) {
  struct framework *framework = framework_of(DriverGlobals);
  pool_empty(&framework->pool);
  free(framework);
}

struct framework *framework_of(PWDF_DRIVER_GLOBALS globals) {
  return CONTAINER(globals, struct framework, globals);
}

void *framework_allocate(struct framework *framework, size_t size) {
  return pool_allocate(&framework->pool, size);
}

void verifier_break(const struct framework *framework, const char *reason) {
  if (framework->verifier) {
    KitVerifierBreak(reason);
  }
}

void object_init(struct object *object, struct framework *framework, enum kind kind,
                 const WDF_OBJECT_ATTRIBUTES *attributes) {
  object->framework = framework;
  object->kind = kind;
  object->valid = true;
  if (attributes != NULL) {
    object->cleanup = attributes->EvtCleanupCallback;
    object->destroy = attributes->EvtDestroyCallback;
  }
}

void object_cleaned_up(struct object *object) {
  if (object->cleanup != NULL) {
    object->cleanup(object);
  }
}

void object_destroyed(struct object *object) {
  object->valid = false;
  if (object->destroy != NULL) {
    object->destroy(object);
  }
}

struct object *object_of(PWDF_DRIVER_GLOBALS globals, WDFOBJECT handle) {
  struct object *object = handle;
  if (object == NULL || !object->valid || object->framework != framework_of(globals)) {
    stop_for_invalid_handle();
  }
  return object;
}

static struct object *object_of_kind(PWDF_DRIVER_GLOBALS globals, WDFOBJECT handle,
                                     enum kind kind) {
  struct object *object = object_of(globals, handle);
  if (object->kind != kind) {
    stop_for_invalid_handle();
  }
  return object;
}

struct request *request_of(PWDF_DRIVER_GLOBALS globals, WDFREQUEST handle) {
  struct object *object = object_of_kind(globals, handle, KIND_REQUEST);
  struct request *request = CONTAINER(object, struct request, object);
  if (request->forgotten) {
    stop_for_invalid_handle();
  }
  return request;
}

struct target *target_of(PWDF_DRIVER_GLOBALS globals, WDFIOTARGET handle) {
  struct object *object = object_of_kind(globals, handle, KIND_TARGET);
  return CONTAINER(object, struct target, object);
}

struct target *remote_target_of(PWDF_DRIVER_GLOBALS globals, WDFIOTARGET handle) {
  struct target *target = target_of(globals, handle);
  if (target->is_local) {
    stop_for_invalid_handle();
  }
  return target;
}

_Noreturn void stop_for_invalid_handle(void) {
  KitBugCheck(WDF_VIOLATION, WDF_INVALID_HANDLE, 0);
}

_Noreturn void stop_for_request(WDF_REQUEST_FATAL_ERROR_CODES code) {
  KitBugCheck(WDF_VIOLATION, WDF_REQUEST_FATAL_ERROR, (ULONG_PTR)code);
}
