/*
 * I/O targets: state, queue, and what was sent. The functions here take single steps and call
 * nobody; what follows from a step (deliveries, cancel attempts, completion routines, waking calls
 * that wait) is returned, for the caller to carry out.
 */
#ifndef TARGET_H
#define TARGET_H

#include "request.h"

/* What a call waits for. */
enum extent {
  EXTENT_SENT,       /* the requests sent with regard to the state: stop and purge */
  EXTENT_EVERYTHING, /* those that ignore the state as well: close */
  EXTENT_ROUTINES    /* every completion routine to return: deletion */
};

/* A call that waits for a target's requests. */
struct wait {
  struct link link;
  enum extent extent;
  struct waiter waiter;
};

struct target {
  struct object object;
  bool is_local;
  WDF_IO_TARGET_OPEN_PARAMS open_params; /* of the last open */
  PDEVICE_OBJECT device;                 /* null while there is none */
  WDF_IO_TARGET_STATE state;
  bool closing; /* a close has begun, and waits for requests */
  int accepted; /* requests whose completion routine has not returned */
  struct link queued;
  struct link sent;
  struct link ignoring; /* sent without regard to the state */
  struct link waits;
};

/* What a target decides on a send. */
struct admission {
  enum {
    ADMISSION_DELIVER, /* the sender hands the request to the lower driver */
    ADMISSION_QUEUED,
    ADMISSION_REFUSED,
    ADMISSION_ALREADY_SENT, /* a mistake of the driver that stops the system */
    ADMISSION_NO_DEVICE     /* the same: there is no device behind the target yet */
  } kind;
  NTSTATUS status; /* of a refusal */
};

/* Submissions, requests or waits, as they were at one moment. */
struct snapshot {
  void **at;
  size_t count;
};

/* What follows from a change of state. */
struct state_change {
  struct snapshot drained;   /* submissions from the queue, to be completed without delivery */
  struct snapshot cancelled; /* requests to be cancelled; each is held by a reference */
  struct wait *wait;         /* null where the call does not wait */
};

struct target *target_create(struct framework *framework, bool is_local,
                             const WDF_OBJECT_ATTRIBUTES *attributes);
WDFIOTARGET target_handle(struct target *target);
void target_delete(struct target *target);
bool target_is_closed(const struct target *target); /* for good, for query-remove, or deleted */
CCHAR target_stack_size(const struct target *target);

struct admission target_admit(struct submission *submission);
struct admission target_readmit(struct submission *submission); /* after target_start */
void target_withdraw(struct submission *submission);            /* cancelled in the queue */

void target_stop_timer(struct submission *submission);
bool target_expire(struct submission *submission); /* false where the submission is over */
void target_leave(struct submission *submission);  /* it is being completed */
void target_routine_returned(struct target *target); /* wakes who waits for that */

/* Takes out the calls that have what they wait for, the longest waiting first. */
struct snapshot target_take_satisfied(struct target *target);
struct wait *target_wait_for_stop(struct target *target); /* what start and close wait for */

bool target_open(struct target *target, PDEVICE_OBJECT device);
bool target_start(struct target *target, struct snapshot *queued); /* false if closed */
struct state_change target_stop(struct target *target, WDF_IO_TARGET_SENT_IO_ACTION action);
struct state_change target_purge(struct target *target, bool waits);
struct state_change target_close(struct target *target, WDF_IO_TARGET_STATE closed,
                                 enum extent awaited);

#endif
