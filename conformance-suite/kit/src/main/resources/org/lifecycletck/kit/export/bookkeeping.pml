
/* ---- What is kept of requests, targets and strands. Number 0 stands for none. */

/* What fits where something is counted. */
#define MOST 15

typedef Request {
  unsigned place : 4;
  unsigned origin : 2;
  unsigned stack : 3;      /* stack locations of its IRP; 0 without one */
  unsigned formatted : 2;
  bit prepared;            /* a format method was called */
  bit routine;             /* a completion routine is registered */
  bit cancelMark;          /* a cancel is remembered */
  bit irpCancelled;
  unsigned hold : 2;       /* the lower driver's cancel registration */
  unsigned timer : 2;
  bit timerAllocated;
  bit timerFault;
  unsigned outcome : 2;    /* the status it completes with, while it does */
  unsigned tokens : 4;     /* who may still complete it */
  bit ignoring;            /* sent ignoring the target's state */
  bit listed;              /* among its target's requests that are out */
  bit waitedFor;           /* by a synchronous sender */
  bit cleanedUp;
  bit destroyed;
  unsigned holds : 4;
  unsigned references : 4;
  unsigned lent : 2;       /* why the driver keeps its hands off it */
  unsigned sentTo : 3;
  unsigned parent : 3;
};

typedef Target {
  unsigned state : 3;
  bit open;
  bit byName;
  unsigned deviceStack : 3;
  unsigned stack : 3;
  bit closing;
  bit waiting;
  bit deleting;
  unsigned unfinished : 4;
  byte queued[ALL_REQUESTS];
  byte tracked[ALL_REQUESTS];
  byte ignoring[ALL_REQUESTS];
};

/*
 * The stack of a strand: calls and callbacks that have not ended and, above each call, the steps it
 * still has to take, the next one on top. What is below the floor waits for a callback in which
 * calls may be made.
 */
typedef Strand {
  byte depth;
  byte floor;
  short stack[DEPTH];
};

Request request[ALL_REQUESTS + 1];
Target target[TARGETS + 1];
Strand strand[STRANDS];
byte slice;

/* Set and used within one step. */
hidden byte i, j, k, q, count, kept;
hidden byte theRequest, theTarget, theCall;
hidden byte answering, seen;
hidden short todo[DEPTH];

#define TASK(step, r, t, a) ((step) + 128 * (r) + 1024 * (t) + 8192 * (a))
#define STEP_OF(x) ((x) & 127)
#define REQUEST_OF(x) (((x) >> 7) & 7)
#define TARGET_OF(x) (((x) >> 10) & 7)
#define ANSWERING(x) (((x) >> 13) & 1)

#define BUSY(s) (strand[s].depth > strand[s].floor)
#define TOP(s) strand[s].stack[strand[s].depth - 1]
#define AT(s, step) (BUSY(s) && STEP_OF(TOP(s)) == step)
#define R(s) REQUEST_OF(TOP(s))
#define T(s) (TARGET_OF(TOP(s)) != 0 -> TARGET_OF(TOP(s)) : request[R(s)].sentTo)
#define THERE(t) ((t) * (target[t].state != ABSENT))
#define IS_CALL(x) (STEP_OF(x) > IN_A_CALLBACK)
#define CHILD(r, t) \
  (request[r].parent == t && request[r].place != ABSENT && request[r].place != GONE)

inline push(s, x) {
  assert(strand[s].depth < DEPTH);
  strand[s].stack[strand[s].depth] = x;
  strand[s].depth++;
}

inline pop(s) {
  strand[s].depth--;
  strand[s].stack[strand[s].depth] = 0;
}

inline later(x) {
  todo[count] = x;
  count++;
}

/* A strand turns to its next step. */
inline take(s) {
  theRequest = R(s);
  theTarget = T(s);
  answering = ANSWERING(TOP(s));
  pop(s);
  if
  :: BUSY(s) && IS_CALL(TOP(s)) -> theCall = STEP_OF(TOP(s));
  :: else -> theCall = 0;
  fi;
}

/* A call of which no step asks anything any more is as good as any. */
inline forget_call(s) {
  TOP(s) = IN_A_CALL;
}

/* Data that nothing asks for any more. */
inline forget(r) {
  if
  :: request[r].destroyed && request[r].place == GONE ->
     kept = request[r].lent;
     fresh(r, CREATED, 0);
     request[r].holds = 0;
     request[r].lent = kept;
     request[r].place = GONE;
     request[r].cleanedUp = 1;
     request[r].destroyed = 1;
  :: else ->
     request[r].cleanedUp = request[r].cleanedUp || request[r].destroyed;
     if
     :: !TIMERS_MAY_FAIL -> request[r].timerAllocated = 0;
     :: else -> skip;
     fi;
     if
     :: request[r].place != COMPLETED -> request[r].outcome = SUCCESS;
     :: else -> skip;
     fi;
     if
     :: request[r].place == GONE || request[r].place == WITH_DRIVER && request[r].holds == 0 ->
        request[r].sentTo = 0;
     :: else -> skip;
     fi;
     if
     :: request[r].place == GONE -> request[r].parent = 0;
     :: else -> skip;
     fi;
  fi;
}

/* A new request; who still holds the one that had its name lets go later. */
inline fresh(r, o, n) {
  j = n;
  request[r].origin = o;
  request[r].stack = j;
  request[r].place = WITH_DRIVER;
  request[r].formatted = NO;
  request[r].prepared = 0;
  request[r].routine = 0;
  request[r].cancelMark = 0;
  request[r].irpCancelled = 0;
  request[r].hold = NOT_CANCELABLE;
  request[r].timer = NONE;
  request[r].timerAllocated = 0;
  request[r].timerFault = 0;
  request[r].outcome = SUCCESS;
  request[r].tokens = 0;
  request[r].ignoring = 0;
  request[r].listed = 0;
  request[r].waitedFor = 0;
  request[r].cleanedUp = 0;
  request[r].destroyed = 0;
  request[r].references = 0;
  request[r].sentTo = 0;
  request[r].parent = 0;
}

inline absent(t) {
  target[t].state = ABSENT;
  target[t].open = 0;
  target[t].byName = 0;
  target[t].deviceStack = 0;
  target[t].stack = 0;
  target[t].closing = 0;
  target[t].waiting = 0;
  target[t].deleting = 0;
  target[t].unfinished = 0;
}

/* A request joins the end of a list. */
#define JOIN(list, r) \
  i = 0; \
  do \
  :: i < ALL_REQUESTS && list[i] != 0 -> i++; \
  :: else -> break; \
  od; \
  list[i] = r

/* A request leaves a list, if it is there. */
#define LEAVE(list, r) \
  i = 0; \
  do \
  :: i < ALL_REQUESTS && list[i] != r -> i++; \
  :: else -> break; \
  od; \
  do \
  :: i < ALL_REQUESTS - 1 -> \
     list[i] = list[i + 1]; \
     i++; \
  :: else -> break; \
  od; \
  if \
  :: i == ALL_REQUESTS - 1 -> list[i] = 0; \
  :: else -> skip; \
  fi

inline unlist(r, t) {
  LEAVE(target[t].queued, r);
  LEAVE(target[t].tracked, r);
  LEAVE(target[t].ignoring, r);
}

inline drain(t) {
  i = 0;
  do
  :: i < ALL_REQUESTS ->
     target[t].queued[i] = 0;
     i++;
  :: else -> break;
  od;
}

/* Strands that wait so for a request wait otherwise, or go on. */
inline replace(wait, other, r) {
  i = 0;
  do
  :: i < STRANDS ->
     j = 0;
     do
     :: j < strand[i].depth ->
        if
        :: STEP_OF(strand[i].stack[j]) == wait && REQUEST_OF(strand[i].stack[j]) == r ->
           strand[i].stack[j] = strand[i].stack[j] - wait + other;
        :: else -> skip;
        fi;
        j++;
     :: else -> break;
     od;
     i++;
  :: else -> break;
  od;
}

/* Whoever waits for a target's requests goes on. */
inline release(t) {
  i = 0;
  do
  :: i < STRANDS ->
     j = 0;
     k = 0;
     do
     :: j < strand[i].depth ->
        if
        :: STEP_OF(strand[i].stack[j]) == AWAIT_SENT && TARGET_OF(strand[i].stack[j]) == t ->
           if
           :: j < strand[i].floor -> strand[i].floor--;
           :: else -> skip;
           fi;
           q = j;
           do
           :: q < strand[i].depth - 1 ->
              strand[i].stack[q] = strand[i].stack[q + 1];
              q++;
           :: else -> break;
           od;
           strand[i].depth--;
           strand[i].stack[strand[i].depth] = 0;
        :: else -> j++;
        fi;
     :: else -> break;
     od;
     i++;
  :: else -> break;
  od;
}

/* The request is not the driver's to use while a call may still find it so. */
inline lend(r, to) {
  if
  :: request[r].waitedFor || request[r].lent == TO_A_SENDER -> request[r].lent = TO_A_SENDER;
  :: else -> request[r].lent = to;
  fi;
}

/* A call that has nothing left to do returns at once. */
inline leave(s) {
  if
  :: BUSY(s) && IS_CALL(TOP(s)) ->
     q = REQUEST_OF(TOP(s));
     if
     :: q != 0 && request[q].lent == TO_A_SENDER && !request[q].waitedFor ->
        request[q].lent = NO;
        forget(q);
     :: else -> skip;
     fi;
     pop(s);
  :: else -> skip;
  fi;
}

/* What is to be done next goes on top; a callback goes above it, a finished call returns. */
inline settle(s, r) {
  do
  :: count > 0 ->
     count--;
     push(s, todo[count]);
  :: else -> break;
  od;
  forget(r);
  if
  :: seen ->
     seen = 0;
     push(s, IN_A_CALLBACK);
     if
     :: strand[s].floor == 0 -> strand[s].floor = strand[s].depth;
     :: else -> skip;
     fi;
  :: else -> leave(s);
  fi;
  theRequest = 0;
  theTarget = 0;
  theCall = 0;
  answering = 0;
}

/* The last callback of a strand ends. */
inline end_callback(s) {
  if
  :: !BUSY(s) -> strand[s].floor = 0;
  :: else -> skip;
  fi;
  pop(s);
  leave(s);
}
