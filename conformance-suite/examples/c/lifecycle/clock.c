/* The virtual clock and the calls that block. Time moves in AdvanceClock only. */
#include "ddi.h"
#include "framework.h"

/* The timeout of send options: negative from now, positive at an absolute time. */
LONGLONG deadline_of(const struct framework *framework, LONGLONG timeout) {
  return timeout < 0 ? framework->now - timeout : timeout;
}

static bool is_earlier(const struct deadline *one, const struct deadline *other) {
  if (one->due != other->due) {
    return one->due < other->due;
  }
  if (one->is_timer != other->is_timer) {
    return !one->is_timer;
  }
  return one->number < other->number;
}

void clock_schedule(struct framework *framework, struct deadline *deadline, LONGLONG due) {
  deadline->due = due;
  deadline->number = framework->deadlines_made++;
  struct link *position = framework->deadlines.next;
  while (position != &framework->deadlines &&
         is_earlier(CONTAINER(position, struct deadline, link), deadline)) {
    position = position->next;
  }
  list_insert_before(position, &deadline->link);
}

void clock_cancel(struct deadline *deadline) {
  list_remove(&deadline->link);
}

VOID imp_AdvanceClock(PWDF_DRIVER_GLOBALS DriverGlobals, LONGLONG Units) {
  struct framework *framework = framework_of(DriverGlobals);
  framework->now += Units;
  while (!list_is_empty(&framework->deadlines)) {
    struct deadline *first = CONTAINER(framework->deadlines.next, struct deadline, link);
    if (first->due > framework->now) {
      return;
    }
    list_remove(&first->link);
    first->expire(first->context);
  }
}

void waiter_release(struct waiter *waiter) {
  waiter->released = true;
  event_set(&waiter->event);
}

/* Blocks the clock until the blocked call has dealt with its deadline. */
void waiter_expire(struct waiter *waiter) {
  struct waiter dealt_with = {0};
  if (!waiter->released) {
    waiter->clock = &dealt_with;
    event_set(&waiter->event);
    waiter_await(&dealt_with, NULL, NULL);
  }
}

void waiter_await(struct waiter *waiter, void (*on_deadline)(void *), void *context) {
  for (;;) {
    while (!waiter->released && waiter->clock == NULL) {
      event_wait(&waiter->event);
    }
    struct waiter *clock = waiter->clock;
    if (clock == NULL) {
      return;
    }
    waiter->clock = NULL;
    if (on_deadline != NULL) {
      on_deadline(context);
    }
    waiter_release(clock);
  }
}
