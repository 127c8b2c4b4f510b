/* Requests and their submissions: the state of one request object and of each accepted send. */
#ifndef REQUEST_H
#define REQUEST_H

#include "framework.h"

/* Where the IRP of a request comes from, which decides what may be done with it. */
enum origin {
  ORIGIN_CREATED,  /* the framework allocated it, and may replace it */
  ORIGIN_FROM_IRP, /* the driver brought it */
  ORIGIN_RECEIVED  /* a queue presented it */
};

struct request {
  struct object object;
  struct link link; /* in the framework's requests */
  enum origin origin;
  PIRP irp; /* may be null */
  struct target *parent;

  int references; /* the first one is released by deletion */
  int driver_references;
  bool deleted;
  bool forgotten; /* sent and forgotten: the driver's use of the handle has ended */

  bool formatted;
  bool raw_formatted;
  bool has_context; /* a target's format method was used, and left `params` */
  WDF_REQUEST_COMPLETION_PARAMS params;
  PFN_WDF_REQUEST_COMPLETION_ROUTINE routine;
  WDFCONTEXT routine_context;

  bool cancel_mark;
  bool timer_allocated;
  bool timer_allocation_fails;
  struct submission *current; /* the send that has not been completed yet; may be null */
};

/*
 * One send of a request. The parties that may still end it (the queue or the lower driver, a
 * canceller, the timer) each hold a completion reference; whoever drops the last one completes it.
 */
struct submission {
  struct link link; /* in one of the target's lists */
  struct request *request;
  struct target *target;
  bool ignores_state;
  struct waiter *sender; /* the call that blocks until it is completed; may be null */
  int completion_references;
  bool expired; /* the deadline passed while the request was out */
  bool timed;
  bool timer_runs;
  LONGLONG timeout;
  struct deadline timer;
};

struct request *request_create(struct framework *framework, enum origin origin, PIRP irp,
                               const WDF_OBJECT_ATTRIBUTES *attributes);
WDFREQUEST request_handle(struct request *request);
PIRP irp_of_request(struct request *request); /* stops the system where there is none */

/* Lifetime */
void request_reference(struct request *request);
void request_dereference(struct request *request); /* destroys it with the last one */
bool request_clean_up(struct request *request);    /* false where it was deleted before */
bool request_clean_up_deleted(struct request *request); /* by a deletion; whether in flight */

/* Formatting */
void request_set_format(struct request *request, WDF_REQUEST_TYPE type,
                        const IO_STACK_LOCATION *location);
void request_unformat(struct request *request);        /* drops what a format method set up */
void request_release_context(struct request *request); /* empties it; it stays */

/* Sending */
bool request_is_in_flight(const struct request *request);
bool request_allocate_timer(struct request *request);
BOOLEAN send_refuse(struct request *request, NTSTATUS status);
BOOLEAN send_and_wait(struct request *request, struct target *target,
                      const WDF_REQUEST_SEND_OPTIONS *options);

/* Cancelling */
bool cancel_request(struct request *request); /* whether a holder was reached */
void cancel_in_queue(void *submission);       /* the cancel routine of a queued request */
void cancel_at_timer(void *submission);
void cancel_at_deadline(void *submission); /* of the sender that waits for it */

/* Completion */
bool submission_take_reference(struct submission *submission); /* false where none is left */
void submission_drop_reference(struct submission *submission);
void submission_fail(struct submission *submission, NTSTATUS status);

/* Lower drivers */
void lower_deliver(struct submission *submission);
void lower_deliver_forgotten(struct request *request, struct target *target);

#endif
