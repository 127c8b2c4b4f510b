
/* ---- What the environment owes before it calls */

#define FREE(s) (!BUSY(s) && (strand[s].floor > 0 || s < CALLERS))
#define IS_NEW(r) (request[r].place == ABSENT)
#define IS_KNOWN(r) \
  (request[r].place != ABSENT && request[r].place != GONE \
   && request[r].place != FORGOTTEN && request[r].place != GIVEN_AWAY)
#define IS_THE_DRIVERS(r) (request[r].lent == NO && IS_KNOWN(r))
#define MAY_REFERENCE(r) (IS_THE_DRIVERS(r) && request[r].references == 0)
#define MAY_DEREFERENCE(r) \
  (request[r].lent == NO && request[r].place != ABSENT && request[r].place != GONE \
   && (request[r].references > 0 || IS_KNOWN(r)))
#define IS_BELOW(r) (request[r].place == WITH_LOWER || request[r].place == FORGOTTEN)
#define IS_THE_ORIGINATORS(r) \
  (request[r].origin == RECEIVED && request[r].place != ABSENT && request[r].place != GONE)
#define MAY_FAIL_TIMER(r) (request[r].place == WITH_DRIVER && !request[r].timerFault)
#define OWN_IS_FREE(r) (request[r].place == ABSENT || request[r].place == GONE)
#define IS_THERE(t) (target[t].state != ABSENT)
#define USABLE(t) (IS_THERE(t) && (!target[t].deleting || target[t].state == DELETED))
#define MAY_DELETE(s, t) \
  (target[t].deleting || MAY_WAIT(s) && NOBODY_ELSE_NAMES(s, t))
#define NAMED(x, t) (STEP_OF(x) < IN_A_CALLBACK && STEP_OF(x) != 0 && TARGET_OF(x) == t)
