package org.lifecycletck.kit.properties;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lifecycletck.kit.history.Event;
import org.lifecycletck.spi.vocabulary.Answer;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.Callback;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.SendOptions;

/** What is seen of requests: completions, deliveries, statuses and cancels. */
final class Invariants {
  private static final List<String> RETURNS_EARLY = List.of("SYN-001");
  private static final List<String> RETURNS_AT_DEADLINE = List.of("SYN-001", "TMO-005");
  private static final List<String> COMES_BACK_AT_DEADLINE = List.of("TMO-005", "DON-003");
  private static final List<String> COMPLETION_IS_LOST = List.of("DON-001", "CMP-002");
  private static final List<String> LOST_WHEN_CANCELLED = List.of("CAN-014", "DON-001", "CMP-002");
  private static final List<String> STATUS_IS_CHANGED = List.of("STS-001", "DON-004");
  private static final List<String> CALLED_TIMED_OUT = List.of("TMO-006");
  private static final List<String> TIMED_OUT_WITHOUT_DEADLINE = List.of("TMO-020");
  private static final List<String> INFORMATION_OF_TIMEOUT = List.of("TMO-007");
  private static final List<String> REUSED = List.of("CMP-012", "REU-004");
  private static final List<String> TAKEN_AWAY = List.of("CMP-001");
  private static final List<String> USED_UP = List.of("CMP-004", "DON-008");
  private static final List<String> NO_DEADLINE = List.of("TMO-004");
  private static final List<String> ZERO_IS_NO_DEADLINE = List.of("TMO-002");
  private static final List<String> DELIVERED_ALL_THE_SAME = List.of("SND-003");
  private static final List<String> COMPLETED_ALL_THE_SAME = List.of("CMP-003");
  private static final List<String> BOTH_ALL_THE_SAME = List.of("SND-003", "CMP-003");

  static final Invariant COMPLETED_ONCE =
      new Invariant(
          "every accepted send with a routine is completed exactly once",
          List.of("CMP-002", "CON-001", "CON-003", "CAN-014", "DON-001"),
          Invariants::completedOnce);
  static final Invariant NEVER_EARLY =
      new Invariant(
          "nothing is completed while the lower driver holds it",
          List.of("DON-003", "CAN-001", "TMO-005"),
          Invariants::neverEarly);
  static final Invariant REFUSED_MEANS_REFUSED =
      new Invariant(
          "a refused send is neither delivered nor completed",
          List.of("CMP-003", "SND-003", "CON-004"),
          Invariants::refusedMeansRefused);
  static final Invariant ONE_SHOT =
      new Invariant(
          "a registration is good for one call",
          List.of("CMP-004", "DON-008", "CMP-012", "REU-004", "CMP-001"),
          Invariants::oneShot);
  static final Invariant DELIVERED_ONCE =
      new Invariant(
          "a send reaches the lower driver of its own target, at most once",
          List.of("SND-006", "RTG-014", "CON-004"),
          Invariants::deliveredOnce);
  static final Invariant FAITHFUL =
      new Invariant(
          "status and information are the lower driver's, but for a cancel that timed out",
          List.of("STS-001", "DON-004", "STS-005", "TMO-006", "TMO-007", "TMO-020"),
          Invariants::faithful);
  static final Invariant REFUSAL_HAS_REASON =
      new Invariant(
          "after a refused send the status is a failing one",
          List.of("SND-002", "STS-002"),
          Invariants::refusalHasReason);
  static final Invariant CANCEL_IN_TIME =
      new Invariant(
          "the lower driver is asked to cancel only what it holds and marked, once a mark",
          List.of("CAN-013", "MRK-004", "MRK-005", "CAN-012"),
          Invariants::cancelInTime);
  static final Invariant NEVER_TIMED_OUT_EARLY =
      new Invariant(
          "nothing times out before its deadline",
          List.of("TMO-019", "TMO-002", "TMO-003", "TMO-004"),
          Invariants::neverTimedOutEarly);
  static final Invariant BACK_ABOVE_ONCE =
      new Invariant(
          "the originator gets a request back once, when the driver has completed or forgotten it",
          List.of("STS-007", "LIF-007", "FGT-001", "OWN-005"),
          Invariants::backAboveOnce);

  private Invariants() {}

  private static void completedOnce(Seen seen, Invariant.Report report) {
    for (Trip trip : seen.trips()) {
      if (trip.isAccepted() && trip.routine && !trip.isForgotten()) {
        // CMP-008: no page says that a synchronous send calls the routine.
        boolean enough = !trip.routines.isEmpty() || !seen.isOver() || trip.isSynchronous();
        String what =
            trip + ": its completion routine is called " + trip.routines.size() + " times";
        boolean lost = !enough && trip.completed >= 0;
        report.require(
            enough && trip.routines.size() <= 1,
            trip.called,
            what,
            !lost
                ? Invariant.ANY
                : trip.cancels.isEmpty() ? COMPLETION_IS_LOST : LOST_WHEN_CANCELLED);
      }
    }
  }

  private static void neverEarly(Seen seen, Invariant.Report report) {
    for (Trip trip : seen.trips()) {
      if (trip.arrived() < 0 || trip.isForgotten() || trip.isRefused()) {
        continue;
      }
      if (!trip.routines.isEmpty()) {
        int called = trip.routines.get(0);
        String what = trip + ": its completion routine is called while the lower driver holds it";
        report.require(
            !trip.isWithLowerDriver(called),
            called,
            what,
            trip.isLate(trip.toldAt) ? COMES_BACK_AT_DEADLINE : Invariant.ANY);
      }
      if (trip.isSynchronous() && trip.returned >= 0) {
        report.require(
            !trip.isWithLowerDriver(trip.returned),
            trip.returned,
            trip + ": the synchronous call returns while the lower driver holds it",
            trip.isLate(trip.returnedAt) ? RETURNS_AT_DEADLINE : RETURNS_EARLY);
      }
    }
  }

  private static void refusedMeansRefused(Seen seen, Invariant.Report report) {
    for (Trip trip : seen.trips()) {
      if (trip.isRefused()) {
        report.require(
            trip.arrivals.isEmpty() && trip.routines.isEmpty(),
            trip.returned,
            trip + ": refused, and delivered or completed all the same",
            allTheSame(trip));
      }
    }
  }

  private static List<String> allTheSame(Trip refused) {
    if (refused.arrivals.isEmpty()) {
      return COMPLETED_ALL_THE_SAME;
    }
    return refused.routines.isEmpty() ? DELIVERED_ALL_THE_SAME : BOTH_ALL_THE_SAME;
  }

  private static void oneShot(Seen seen, Invariant.Report report) {
    Map<RequestId, List<String>> gone = new HashMap<>();
    Set<RequestId> registered = new HashSet<>();
    for (int i = 0; i < seen.events().size(); i++) {
      Event.Happening happening = seen.events().get(i).happening();
      if (happening instanceof Event.Called called) {
        Call call = called.stimulus();
        if (call instanceof Call.SetCompletionRoutine set && set.context() != null) {
          registered.add(call.request());
        } else if (call instanceof Call.SetCompletionRoutine || call instanceof Call.Reuse) {
          boolean wasThere = registered.remove(call.request());
          if (wasThere) {
            gone.put(call.request(), call instanceof Call.Reuse ? REUSED : TAKEN_AWAY);
          }
        }
      } else if (happening instanceof Event.CallbackBegan began
          && began.observation() instanceof Callback.CompletionRoutine routine) {
        report.require(
            registered.remove(routine.request()),
            i,
            routine.request() + ": a completion routine is called that is not registered",
            gone.getOrDefault(routine.request(), Invariant.ANY));
        gone.put(routine.request(), USED_UP);
      }
    }
  }

  private static void deliveredOnce(Seen seen, Invariant.Report report) {
    for (Trip trip : seen.trips()) {
      for (int i = 0; i < trip.arrivals.size(); i++) {
        report.require(
            i == 0 && trip.arrivedAt.get(i).equals(trip.target),
            trip.arrivals.get(i),
            trip + ": arrives at " + trip.arrivedAt.get(i) + ", time " + (i + 1));
      }
    }
  }

  private static void faithful(Seen seen, Invariant.Report report) {
    for (Trip trip : seen.trips()) {
      if (trip.completion == null || trip.isForgotten() || trip.arrived() < 0) {
        continue;
      }
      if (trip.told != null) {
        NtStatus status = trip.told.params().status();
        String what =
            trip
                + ": completed with "
                + trip.completion.status()
                + " and "
                + trip.completion.information()
                + " bytes, reported as "
                + trip.told.params();
        boolean same = trip.told.params().information() == trip.completion.information();
        report.require(
            allowed(trip, status) && same, trip.routines.get(0), what, broken(trip, status, same));
      }
      if (trip.answer instanceof Answer.Transfer transfer && trip.returned > trip.completed) {
        report.require(
            allowed(trip, transfer.status()),
            trip.returned,
            trip + ": completed with " + trip.completion.status() + ", returned " + transfer);
      }
    }
  }

  /** The rules that a wrong status breaks, or wrong information beside a time-out. */
  private static List<String> broken(Trip trip, NtStatus status, boolean sameInformation) {
    boolean timedOut =
        status.equals(NtStatus.IO_TIMEOUT) && !trip.completion.status().equals(status);
    if (!allowed(trip, status)) {
      List<String> vain = trip.options.isTimed() ? CALLED_TIMED_OUT : TIMED_OUT_WITHOUT_DEADLINE;
      return timedOut ? vain : STATUS_IS_CHANGED;
    }
    return timedOut && !sameInformation ? INFORMATION_OF_TIMEOUT : Invariant.ANY;
  }

  private static boolean allowed(Trip trip, NtStatus status) {
    NtStatus completed = trip.completion.status();
    return status.equals(completed)
        || status.equals(NtStatus.IO_TIMEOUT)
            && completed.equals(NtStatus.CANCELLED)
            && trip.options.isTimed();
  }

  private static void refusalHasReason(Seen seen, Invariant.Report report) {
    Map<RequestId, Integer> refused = new HashMap<>();
    Map<Long, RequestId> asked = new HashMap<>();
    Map<Integer, Trip> byReturn = new HashMap<>();
    seen.trips().forEach(trip -> byReturn.put(trip.returned, trip));
    for (int i = 0; i < seen.events().size(); i++) {
      Event.Happening happening = seen.events().get(i).happening();
      if (happening instanceof Event.Returned returned) {
        RequestId about = asked.remove(returned.call());
        if (about != null && returned.answer() instanceof Answer.Status status) {
          report.require(
              !status.status().isSuccess(), i, about + ": refused with " + status.status());
        }
        Trip trip = byReturn.get(i);
        if (trip != null && trip.isRefused()) {
          refused.put(trip.request, i);
        }
      } else if (happening instanceof Event.Called called && called.stimulus().request() != null) {
        boolean wasRefused = refused.remove(called.stimulus().request()) != null;
        if (wasRefused && called.stimulus() instanceof Call.GetStatus) {
          asked.put(called.call(), called.stimulus().request());
        }
      }
    }
  }

  private static void cancelInTime(Seen seen, Invariant.Report report) {
    Map<RequestId, Integer> marks = new HashMap<>();
    Set<RequestId> held = new HashSet<>();
    for (int i = 0; i < seen.events().size(); i++) {
      Event.Happening happening = seen.events().get(i).happening();
      if (happening instanceof Event.Called called) {
        if (called.stimulus() instanceof Call.LowerMarkCancelable) {
          marks.put(called.stimulus().request(), 1);
        } else if (called.stimulus() instanceof Call.LowerComplete) {
          held.remove(called.stimulus().request());
        }
      } else if (happening instanceof Event.CallbackBegan began) {
        RequestId request = began.observation().request();
        if (began.observation() instanceof Callback.LowerArrival) {
          held.add(request);
          marks.remove(request);
        } else if (began.observation() instanceof Callback.LowerCancel) {
          report.require(
              marks.remove(request) != null && held.contains(request),
              i,
              request + ": the lower driver is asked to cancel what it does not hold or mark");
        }
      }
    }
  }

  private static void neverTimedOutEarly(Seen seen, Invariant.Report report) {
    for (Trip trip : seen.trips()) {
      boolean timedOut =
          trip.told != null
              && trip.told.params().status().equals(NtStatus.IO_TIMEOUT)
              && (trip.completion == null || !trip.completion.status().equals(NtStatus.IO_TIMEOUT));
      if (timedOut) {
        report.require(
            trip.isLate(trip.toldAt),
            trip.routines.get(0),
            trip + " " + trip.options + " at " + trip.calledAt + ": timed out at " + trip.toldAt,
            withoutDeadline(trip.options));
      }
    }
  }

  /** The rules that bind where options name no deadline; any where they name one. */
  private static List<String> withoutDeadline(SendOptions options) {
    if (options.isTimed()) {
      return Invariant.ANY;
    }
    return options.has(SendOptions.TIMEOUT) ? ZERO_IS_NO_DEADLINE : NO_DEADLINE;
  }

  private static void backAboveOnce(Seen seen, Invariant.Report report) {
    Map<RequestId, Call.CompleteRequest> completed = new HashMap<>();
    Set<RequestId> back = new HashSet<>();
    Map<RequestId, Trip> forgotten = new HashMap<>();
    seen.trips().stream()
        .filter(trip -> trip.has(SendOptions.SEND_AND_FORGET))
        .forEach(trip -> forgotten.put(trip.request, trip));
    for (int i = 0; i < seen.events().size(); i++) {
      Event.Happening happening = seen.events().get(i).happening();
      if (happening instanceof Event.Called called
          && called.stimulus() instanceof Call.CompleteRequest complete) {
        completed.put(complete.request(), complete);
      } else if (happening instanceof Event.CallbackBegan began
          && began.observation() instanceof Callback.UpperCompletion upper) {
        boolean due =
            completed.containsKey(upper.request())
                || isGivenBack(forgotten.get(upper.request()), i);
        report.require(
            back.add(upper.request()) && due,
            i,
            upper.request() + ": back above too early or twice");
        reported(completed.get(upper.request()), upper, i, report);
      }
    }
    if (seen.isOver()) {
      for (RequestId request : completed.keySet()) {
        report.require(
            back.contains(request),
            seen.events().size() - 1,
            request + ": completed, and never back above");
      }
    }
  }

  private static boolean isGivenBack(Trip trip, int event) {
    return trip != null && trip.completed >= 0 && trip.completed < event;
  }

  private static void reported(
      Call.CompleteRequest complete,
      Callback.UpperCompletion upper,
      int event,
      Invariant.Report report) {
    if (complete != null && !complete.status().isFrameworkFacility()) {
      report.require(
          upper.status().equals(complete.status())
              && (complete.information() == null || complete.information() == upper.information()),
          event,
          upper.request() + ": completed as " + complete + ", back above as " + upper);
    }
  }
}
