/*
 * The example's framework: its objects, and the functions by which its parts know each other. All
 * of it runs on one thread, so there are no locks; but every Kit... function and every callback of
 * the driver may call back in, so whoever makes one has finished its own step before.
 *
 * Objects live in the memory of the case and are not given back one by one: a stale handle is then
 * recognised by its object, instead of followed into something else.
 */
#ifndef FRAMEWORK_H
#define FRAMEWORK_H

#include <stdbool.h>

#include "../support/pool.h"
#include "../wdf/border.h"
#include "../wdf/wdf_table.h"

/* Lists: a ring of links around a head. A link that is in no list points to itself or nowhere. */

struct link {
  struct link *next;
  struct link *previous;
};

void list_init(struct link *head);
bool list_is_empty(const struct link *head);
void list_append(struct link *head, struct link *link);
void list_insert_before(struct link *position, struct link *link);
void list_remove(struct link *link); /* without effect on one that is in no list */

/* The structure around one of its members. */
#define CONTAINER(pointer, type, member) ((type *)((char *)(pointer)-offsetof(type, member)))

/* One instance of the framework, for one case. The driver globals come first. */
struct framework {
  WDF_DRIVER_GLOBALS globals;
  bool verifier;
  struct pool pool;
  struct link requests; /* in order of creation */
  struct link deadlines; /* in order of expiry */
  LONGLONG now;
  LONGLONG deadlines_made;
};

struct framework *framework_of(PWDF_DRIVER_GLOBALS globals);
void *framework_allocate(struct framework *framework, size_t size);

/* Reports a mistake of the driver's, where the verifier is on. */
void verifier_break(const struct framework *framework, const char *reason);

/* Clock: deadlines on the virtual time, which moves in clock_advance only. */

struct deadline {
  struct link link;
  LONGLONG due;
  LONGLONG number;
  bool is_timer; /* else it bounds a wait, and comes first of those that are due together */
  void (*expire)(void *context);
  void *context;
};

void clock_schedule(struct framework *framework, struct deadline *deadline, LONGLONG due);
void clock_cancel(struct deadline *deadline);
LONGLONG deadline_of(const struct framework *framework, LONGLONG timeout);

/* Waiters: a blocked call, released once, and before that perhaps told that its deadline passed. */

struct waiter {
  struct event event;
  bool released;
  struct waiter *clock; /* what the clock waits on until the deadline is dealt with */
};

void waiter_release(struct waiter *waiter);
void waiter_expire(struct waiter *waiter);
/* Blocks until released; runs on_deadline, which may be null, when the deadline passes. */
void waiter_await(struct waiter *waiter, void (*on_deadline)(void *), void *context);

/* Objects: what every handle points to. */

enum kind { KIND_REQUEST = 1, KIND_TARGET, KIND_MEMORY };

struct object {
  struct framework *framework;
  enum kind kind;
  bool valid; /* whether its handle may still be used */
  PFN_WDF_OBJECT_CONTEXT_CLEANUP cleanup;
  PFN_WDF_OBJECT_CONTEXT_DESTROY destroy;
};

void object_init(struct object *object, struct framework *framework, enum kind kind,
                 const WDF_OBJECT_ATTRIBUTES *attributes);
void object_cleaned_up(struct object *object); /* calls EvtCleanupCallback */
void object_destroyed(struct object *object);  /* ends the handle, calls EvtDestroyCallback */

/* The objects behind handles; a handle that is not valid stops the system. */
struct request *request_of(PWDF_DRIVER_GLOBALS globals, WDFREQUEST handle);
struct target *target_of(PWDF_DRIVER_GLOBALS globals, WDFIOTARGET handle);
struct target *remote_target_of(PWDF_DRIVER_GLOBALS globals, WDFIOTARGET handle);
struct object *object_of(PWDF_DRIVER_GLOBALS globals, WDFOBJECT handle); /* also a forgotten one */
_Noreturn void stop_for_invalid_handle(void);
_Noreturn void stop_for_request(WDF_REQUEST_FATAL_ERROR_CODES code);

/* IRPs: the packet that a request carries. */

struct _IRP {
  struct framework *framework;
  CCHAR stack_size;
  bool was_received; /* by the driver, in `received`, which is one of the stack locations */
  IO_STACK_LOCATION received;
  IO_STACK_LOCATION next;
  NTSTATUS status;
  ULONG_PTR information;
  bool cancelled;
  void (*cancel_routine)(void *context);
  void *cancel_context;
  /* The last time it arrived at a lower driver: */
  bool with_lower_driver;
  bool marked; /* by the lower driver as cancelable, and not unmarked since */
  struct request *forgotten; /* the request if it goes straight back to its originator */
  struct submission *submission; /* else what the arrival is a part of */
};

PIRP irp_create(struct framework *framework, CCHAR stack_size);
CCHAR irp_available(const IRP *irp); /* stack locations left for lower drivers */
void irp_clear_location(PIRP irp);
void irp_set_result(PIRP irp, NTSTATUS status, ULONG_PTR information);
void irp_reuse(PIRP irp, NTSTATUS status);
/* False, and nothing installed, where the IRP is cancelled already. */
bool irp_set_cancel_routine(PIRP irp, void (*routine)(void *), void *context);
/* False where none is installed, perhaps because a canceller took it. */
bool irp_clear_cancel_routine(PIRP irp);
/* Sets the cancel bit and calls the cancel routine; whether there was one. */
bool irp_cancel(PIRP irp);

#endif
