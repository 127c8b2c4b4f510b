package org.lifecycletck.kit.corrupt;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lifecycletck.kit.history.Event;
import org.lifecycletck.kit.history.History;

/**
 * A history being changed. Places are indices into its events. What it becomes is numbered anew,
 * and lists at quiescence exactly the calls that are open then.
 */
final class Draft {
  private final History.Header header;
  private final List<Event> events;
  private long freshCallback;

  Draft(History history) {
    header = history.header();
    events = new ArrayList<>(history.events());
    for (Event event : events) {
      if (event.happening() instanceof Event.CallbackBegan began) {
        freshCallback = Math.max(freshCallback, began.callback());
      }
    }
  }

  int size() {
    return events.size();
  }

  Event event(int place) {
    return events.get(place);
  }

  Event.Happening happening(int place) {
    return events.get(place).happening();
  }

  void replace(int place, Event.Happening happening) {
    Event old = events.get(place);
    events.set(place, new Event(old.sequence(), old.step(), old.strand(), happening));
  }

  /** Puts something before a place, on the strand and in the step of the event there. */
  void insert(int place, Event like, Event.Happening happening) {
    events.add(place, new Event(0, like.step(), like.strand(), happening));
  }

  long freshCallback() {
    return ++freshCallback;
  }

  /** Where the callback or call that begins at a place ends; -1 where it does not. */
  int end(int begin) {
    for (int i = begin + 1; i < events.size(); i++) {
      if (ends(events.get(begin).happening(), events.get(i).happening())) {
        return i;
      }
    }
    return -1;
  }

  private static boolean ends(Event.Happening begin, Event.Happening end) {
    if (begin instanceof Event.Called called) {
      return end instanceof Event.Returned returned && returned.call() == called.call();
    }
    return end instanceof Event.CallbackEnded ended
        && ended.callback() == ((Event.CallbackBegan) begin).callback();
  }

  /** The places of what begins at a place and of everything inside it. */
  List<Integer> span(int begin) {
    String strand = events.get(begin).strand();
    int end = end(begin);
    List<Integer> places = new ArrayList<>();
    for (int i = begin; i <= end; i++) {
      Event event = events.get(i);
      if (event.strand().equals(strand) && !(isNoOnes(event.happening()))) {
        places.add(i);
      }
    }
    return places;
  }

  private static boolean isNoOnes(Event.Happening happening) {
    return happening instanceof Event.Quiesced || happening instanceof Event.Advanced;
  }

  /** Takes out what begins at a place with everything inside it. */
  List<Event> cut(int begin) {
    List<Event> taken = new ArrayList<>();
    List<Integer> places = span(begin);
    for (int i = places.size() - 1; i >= 0; i--) {
      taken.add(0, events.remove((int) places.get(i)));
    }
    return taken;
  }

  /** Puts events back at a place. */
  void paste(int place, List<Event> taken) {
    events.addAll(place, taken);
  }

  void remove(int place) {
    events.remove(place);
  }

  /** The place where the innermost call or callback around a place begins; -1 at the bottom. */
  int around(int place) {
    String strand = events.get(place).strand();
    int depth = 0;
    for (int i = place - 1; i >= 0; i--) {
      Event event = events.get(i);
      if (event.strand().equals(strand) && !isNoOnes(event.happening())) {
        boolean begins =
            event.happening() instanceof Event.Called
                || event.happening() instanceof Event.CallbackBegan;
        depth += begins ? -1 : 1;
        if (depth < 0) {
          return i;
        }
      }
    }
    return -1;
  }

  /** Lets everything from a place on that is on this strand happen on another one. */
  void moveToAnotherStrand(int from, String strand) {
    for (int i = from; i < events.size(); i++) {
      Event event = events.get(i);
      if (event.strand().equals(strand) && !isNoOnes(event.happening())) {
        events.set(i, new Event(event.sequence(), event.step(), strand + "'", event.happening()));
      }
    }
  }

  /** The history it has become. */
  History finish() {
    Map<String, Deque<Long>> strands = new HashMap<>();
    List<Event> numbered = new ArrayList<>();
    for (Event event : events) {
      Event.Happening happening = event.happening();
      Deque<Long> strand = strands.computeIfAbsent(event.strand(), name -> new ArrayDeque<>());
      if (happening instanceof Event.Called called) {
        strand.push(called.call());
      } else if (happening instanceof Event.CallbackBegan) {
        strand.push(0L);
      } else if (happening instanceof Event.Returned || happening instanceof Event.CallbackEnded) {
        strand.pop();
      } else if (happening instanceof Event.Quiesced) {
        happening = new Event.Quiesced(waiting(strands));
      }
      numbered.add(new Event(numbered.size() + 1, event.step(), event.strand(), happening));
    }
    return new History(header, numbered);
  }

  private static List<Long> waiting(Map<String, Deque<Long>> strands) {
    List<Long> calls = new ArrayList<>();
    for (Deque<Long> strand : strands.values()) {
      if (!strand.isEmpty() && strand.peek() > 0) {
        calls.add(strand.peek());
      }
    }
    calls.sort(null);
    return calls;
  }
}
