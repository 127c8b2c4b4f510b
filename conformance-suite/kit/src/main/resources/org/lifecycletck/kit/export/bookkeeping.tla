
\* ---- What is kept of requests, targets and strands. Number 0 stands for none.

VARIABLES slice, request, target, strand

NoRequest ==
  [place |-> "ABSENT", origin |-> "CREATED", stack |-> 0, formatted |-> "NO",
   prepared |-> FALSE, routine |-> FALSE, cancelMark |-> FALSE, irpCancelled |-> FALSE,
   hold |-> "NOT_CANCELABLE", timer |-> "NONE", timerAllocated |-> FALSE, timerFault |-> FALSE,
   outcome |-> "SUCCESS", tokens |-> 0, ignoring |-> FALSE, listed |-> FALSE,
   waitedFor |-> FALSE, cleanedUp |-> FALSE, destroyed |-> FALSE, holds |-> 0,
   references |-> 0, lent |-> "NO", sentTo |-> 0, parent |-> 0]

NoTarget ==
  [state |-> "ABSENT", open |-> FALSE, byName |-> FALSE, deviceStack |-> 0, stack |-> 0,
   closing |-> FALSE, waiting |-> FALSE, deleting |-> FALSE, unfinished |-> 0,
   queued |-> <<>>, tracked |-> <<>>, ignoring |-> <<>>]

\* The stack of a strand: calls and callbacks that have not ended and, above each call, the steps
\* it still has to take, the next one on top. What is below the floor waits for a callback in which
\* calls may be made.
NoStrand == [stack |-> <<>>, floor |-> 0]

\* The state of everything within one step: with what is to be done next, and whether the kit sees
\* something.
Now == [request |-> request, target |-> target, strand |-> strand, todo |-> <<>>, seen |-> FALSE]

Become(w) ==
  /\ request' = w.request
  /\ target' = w.target
  /\ strand' = w.strand
  /\ UNCHANGED slice

Task(step, r, t, a) == [step |-> step, request |-> r, target |-> t, answering |-> a]
ACall == Task("IN_A_CALL", 0, 0, FALSE)

Depth(w, s) == Len(w.strand[s].stack)
Busy(w, s) == Depth(w, s) > w.strand[s].floor
Top(w, s) == w.strand[s].stack[Depth(w, s)]
At(w, s, step) == Busy(w, s) /\ Top(w, s).step = step
TargetOf(w, x) == IF x.target # 0 THEN x.target ELSE w.request[x.request].sentTo
IfThere(w, t) == IF w.target[t].state # "ABSENT" THEN t ELSE 0
IsCall(x) == x.step \in Calls
CallOf(w, s) == IF Busy(w, s) /\ IsCall(Top(w, s)) THEN Top(w, s).step ELSE "NO_CALL"
Child(w, r, t) == w.request[r].parent = t /\ w.request[r].place \notin {"ABSENT", "GONE"}

Push(w, s, x) == [w EXCEPT !.strand[s].stack = Append(@, x)]
Pop(w, s) == [w EXCEPT !.strand[s].stack = SubSeq(@, 1, Len(@) - 1)]
Later(w, x) == [w EXCEPT !.todo = Append(@, x)]
See(w) == [w EXCEPT !.seen = TRUE]

\* A call of which no step asks anything any more is as good as any.
ForgetCall(w, s) == [w EXCEPT !.strand[s].stack[Depth(w, s)] = ACall]

\* Data that nothing asks for any more.
Forget(w, r) ==
  LET q == w.request[r] IN
  IF q.destroyed /\ q.place = "GONE"
  THEN [w EXCEPT !.request[r] = [NoRequest EXCEPT !.place = "GONE", !.cleanedUp = TRUE,
                                                  !.destroyed = TRUE, !.lent = q.lent]]
  ELSE [w EXCEPT !.request[r] =
         [q EXCEPT !.cleanedUp = q.cleanedUp \/ q.destroyed,
                   !.timerAllocated = q.timerAllocated /\ TimersMayFail(slice),
                   !.outcome = IF q.place = "COMPLETED" THEN q.outcome ELSE "SUCCESS",
                   !.sentTo = IF q.place = "GONE" \/ (q.place = "WITH_DRIVER" /\ q.holds = 0)
                              THEN 0 ELSE q.sentTo,
                   !.parent = IF q.place = "GONE" THEN 0 ELSE q.parent]]

\* A new request; who still holds the one that had its name lets go later.
Fresh(w, r, origin, stack) ==
  [w EXCEPT !.request[r] = [NoRequest EXCEPT !.place = "WITH_DRIVER", !.origin = origin,
                                             !.stack = stack, !.lent = w.request[r].lent,
                                             !.holds = w.request[r].holds]]

Absent(w, t) == [w EXCEPT !.target[t] = NoTarget]

Without(list, r) == SelectSeq(list, LAMBDA x : x # r)
Queue(w, r, t) == [w EXCEPT !.target[t].queued = Append(@, r)]
Track(w, r, t) == [w EXCEPT !.target[t].tracked = Append(@, r)]
Ignore(w, r, t) == [w EXCEPT !.target[t].ignoring = Append(@, r)]
Unlist(w, r, t) == [w EXCEPT !.target[t].queued = Without(@, r),
                             !.target[t].tracked = Without(@, r),
                             !.target[t].ignoring = Without(@, r)]
Drain(w, t) == [w EXCEPT !.target[t].queued = <<>>]

\* Strands that wait so for a request wait otherwise, or go on.
Replace(w, from, other, r) ==
  [w EXCEPT !.strand = [s \in Strands |->
    [w.strand[s] EXCEPT !.stack = [i \in 1..Len(w.strand[s].stack) |->
      LET x == w.strand[s].stack[i] IN
      IF x.step = from /\ x.request = r THEN [x EXCEPT !.step = other] ELSE x]]]]

\* Whoever waits for a target's requests goes on.
Release(w, t) ==
  LET waits(x) == x.step = "AWAIT_SENT" /\ x.target = t
      stays(x) == ~waits(x)
      below(s) == SelectSeq(SubSeq(w.strand[s].stack, 1, w.strand[s].floor), stays)
  IN [w EXCEPT !.strand = [s \in Strands |->
       [stack |-> SelectSeq(w.strand[s].stack, stays), floor |-> Len(below(s))]]]

\* The request is not the driver's to use while a call may still find it so.
Lend(w, r, to) ==
  LET waits == w.request[r].waitedFor \/ w.request[r].lent = "TO_A_SENDER" IN
  [w EXCEPT !.request[r].lent = IF waits THEN "TO_A_SENDER" ELSE to]

\* A call that has nothing left to do returns at once.
Leave(w, s) ==
  IF ~(Busy(w, s) /\ IsCall(Top(w, s))) THEN w
  ELSE LET q == Top(w, s).request
           ends == q # 0 /\ w.request[q].lent = "TO_A_SENDER" /\ ~w.request[q].waitedFor
       IN Pop(IF ends THEN Forget([w EXCEPT !.request[q].lent = "NO"], q) ELSE w, s)

Reverse(list) == [i \in 1..Len(list) |-> list[Len(list) + 1 - i]]

\* What is to be done next goes on top; a callback goes above it, a finished call returns.
Settle(w, s, r) ==
  LET done == Forget([w EXCEPT !.strand[s].stack = @ \o Reverse(w.todo), !.todo = <<>>,
                               !.seen = FALSE], r)
      inside == Push(done, s, Task("IN_A_CALLBACK", 0, 0, FALSE))
  IN IF ~w.seen THEN Leave(done, s)
     ELSE [inside EXCEPT !.strand[s].floor = IF @ = 0 THEN Depth(inside, s) ELSE @]

\* The last callback of a strand ends.
EndCallback(w, s) ==
  LET free == IF Busy(w, s) THEN w ELSE [w EXCEPT !.strand[s].floor = 0]
  IN Leave(Pop(free, s), s)
