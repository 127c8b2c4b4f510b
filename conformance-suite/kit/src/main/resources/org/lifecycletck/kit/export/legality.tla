
\* ---- What the environment owes before it calls

Free(w, s) == ~Busy(w, s) /\ (w.strand[s].floor > 0 \/ s <= Callers(slice))
IsNew(w, r) == w.request[r].place = "ABSENT"
IsKnown(w, r) == w.request[r].place \notin {"ABSENT", "GONE", "FORGOTTEN", "GIVEN_AWAY"}
IsTheDrivers(w, r) == w.request[r].lent = "NO" /\ IsKnown(w, r)
MayReference(w, r) == IsTheDrivers(w, r) /\ w.request[r].references = 0
MayDereference(w, r) ==
  /\ w.request[r].lent = "NO"
  /\ w.request[r].place \notin {"ABSENT", "GONE"}
  /\ w.request[r].references > 0 \/ IsKnown(w, r)
IsBelow(w, r) == w.request[r].place \in {"WITH_LOWER", "FORGOTTEN"}
IsTheOriginators(w, r) ==
  w.request[r].origin = "RECEIVED" /\ w.request[r].place \notin {"ABSENT", "GONE"}
MayFailTimer(w, r) == w.request[r].place = "WITH_DRIVER" /\ ~w.request[r].timerFault
OwnIsFree(w, r) == w.request[r].place \in {"ABSENT", "GONE"}
IsThere(w, t) == w.target[t].state # "ABSENT"
Usable(w, t) == IsThere(w, t) /\ (~w.target[t].deleting \/ w.target[t].state = "DELETED")
Items(w, s) == {w.strand[s].stack[i] : i \in 1..Depth(w, s)}
Waiting(w, s) == \E x \in Items(w, s) : x.step \in Waits
MayWait(w, s) ==
  /\ Depth(w, s) = 0
  /\ Cardinality({o \in 1..MostCallers : o # s /\ Waiting(w, o)}) < Callers(slice) - 1
Names(w, s, t) ==
  \E x \in Items(w, s) : x.target = t /\ ~IsCall(x) /\ x.step # "IN_A_CALLBACK"
MayDelete(w, s, t) ==
  w.target[t].deleting \/ (MayWait(w, s) /\ \A o \in Strands \ {s} : ~Names(w, o, t))
