package org.lifecycletck.kit.properties;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lifecycletck.kit.history.Event;
import org.lifecycletck.kit.history.History;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.Callback;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.SendOptions;

/** A history, told by sends, changes of targets and callbacks with the calls around them. */
final class Seen {
  private final List<Event> events;
  private final List<Trip> trips = new ArrayList<>();
  private final List<Change> changes = new ArrayList<>();
  private final List<Heard> heard = new ArrayList<>();
  private final Map<RequestId, Trip> latest = new HashMap<>();
  private final Set<RequestId> withRoutine = new HashSet<>();
  private final Map<Long, Object> byCall = new HashMap<>();
  private final Map<String, Deque<Call>> strands = new HashMap<>();
  private boolean quiescent;
  private long now;

  /** A call that changes a target's state; {@code returned} is -1 where it has not. */
  static final class Change {
    final Call call;
    final int called;
    int returned = -1;

    Change(Call call, int called) {
      this.call = call;
      this.called = called;
    }
  }

  /** A callback with the innermost call on its strand; null where there is none. */
  record Heard(int event, Callback callback, Call within) {}

  Seen(History history) {
    events = history.events();
    for (int i = 0; i < events.size(); i++) {
      take(i, events.get(i));
    }
  }

  List<Event> events() {
    return events;
  }

  List<Trip> trips() {
    return trips;
  }

  List<Change> changes() {
    return changes;
  }

  List<Heard> heard() {
    return heard;
  }

  /** Whether the last thing recorded is that nothing more happens, and no call waits. */
  boolean isOver() {
    return quiescent;
  }

  private void take(int index, Event event) {
    Event.Happening happening = event.happening();
    quiescent = happening instanceof Event.Quiesced quiesced && quiesced.blockedCalls().isEmpty();
    Deque<Call> stack = strands.computeIfAbsent(event.strand(), key -> new ArrayDeque<>());
    if (happening instanceof Event.Called called) {
      stack.push(called.stimulus());
      called(index, called.call(), called.stimulus());
    } else if (happening instanceof Event.Returned returned) {
      stack.poll();
      returned(index, returned);
    } else if (happening instanceof Event.CallbackBegan began) {
      heard.add(new Heard(index, began.observation(), stack.peek()));
      began(index, began.observation());
    } else if (happening instanceof Event.Advanced advanced) {
      now += advanced.units();
    }
  }

  private void called(int index, long number, Call call) {
    if (call instanceof Call.Send send) {
      sent(index, number, send, send.request(), withRoutine.contains(send.request()));
    } else if (call instanceof Call.SendSynchronously transfer) {
      RequestId own = RequestId.ownOf(transfer.target());
      RequestId request = transfer.request() == null ? own : transfer.request();
      withRoutine.remove(request);
      sent(index, number, transfer, request, false);
    } else if (call instanceof Call.SetCompletionRoutine set) {
      setRoutine(set);
    } else if (call instanceof Call.Reuse) {
      withRoutine.remove(call.request());
    } else if (call instanceof Call.LowerComplete complete) {
      completed(index, complete);
    } else if (isChange(call)) {
      Change change = new Change(call, index);
      changes.add(change);
      byCall.put(number, change);
    }
  }

  private void sent(int index, long number, Call call, RequestId request, boolean routine) {
    Trip trip = new Trip(call, request, optionsOf(call), index, now, routine);
    trips.add(trip);
    latest.put(request, trip);
    byCall.put(number, trip);
  }

  private static SendOptions optionsOf(Call call) {
    return call instanceof Call.Send send
        ? send.options()
        : ((Call.SendSynchronously) call).options();
  }

  private void setRoutine(Call.SetCompletionRoutine set) {
    if (set.context() == null) {
      withRoutine.remove(set.request());
    } else {
      withRoutine.add(set.request());
    }
  }

  static boolean isChange(Call call) {
    return call instanceof Call.StartTarget
        || call instanceof Call.StopTarget
        || call instanceof Call.PurgeTarget
        || call instanceof Call.CloseTarget
        || call instanceof Call.CloseTargetForQueryRemove
        || call instanceof Call.OpenTarget
        || call instanceof Call.ReopenTarget
        || call instanceof Call.DeleteTarget;
  }

  private void completed(int index, Call.LowerComplete complete) {
    Trip trip = latest.get(complete.request());
    if (trip != null && trip.completed < 0) {
      trip.completed = index;
      trip.completion = complete;
    }
  }

  private void returned(int index, Event.Returned returned) {
    Object about = byCall.get(returned.call());
    if (about instanceof Trip trip) {
      trip.returned = index;
      trip.returnedAt = now;
      trip.answer = returned.answer();
    } else if (about instanceof Change change) {
      change.returned = index;
    }
  }

  private void began(int index, Callback callback) {
    Trip trip = callback.request() == null ? null : latest.get(callback.request());
    if (callback instanceof Callback.CompletionRoutine) {
      withRoutine.remove(callback.request());
    }
    if (trip == null) {
      return;
    }
    if (callback instanceof Callback.LowerArrival) {
      trip.arrivals.add(index);
      trip.arrivedAt.add(callback.target());
    } else if (callback instanceof Callback.LowerCancel) {
      trip.cancels.add(index);
    } else if (callback instanceof Callback.CompletionRoutine routine) {
      trip.routines.add(index);
      trip.told = routine;
      trip.toldAt = now;
    }
  }
}
