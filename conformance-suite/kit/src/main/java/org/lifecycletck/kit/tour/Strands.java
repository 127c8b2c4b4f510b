package org.lifecycletck.kit.tour;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lifecycletck.kit.bench.Moment;
import org.lifecycletck.kit.history.Event;
import org.lifecycletck.kit.history.History;

/**
 * The callbacks of a history: where each is open, what is called inside, and what goes on beside.
 */
final class Strands {
  private final Map<Integer, Open> callbacks = new HashMap<>();
  private final Map<Integer, Open> hosts = new HashMap<>();
  private final List<Stimulus> stimuli = new ArrayList<>();

  /** What the kit does at an event, on a strand. */
  private record Stimulus(int event, String strand) {}

  /** A callback, from the event with which it begins to the one with which it ends. */
  static final class Open {
    private final Moment moment;
    private final String strand;
    private final int begin;
    private final List<Integer> calls = new ArrayList<>();
    private int end = Integer.MAX_VALUE;

    private Open(Moment moment, String strand, int begin) {
      this.moment = moment;
      this.strand = strand;
      this.begin = begin;
    }

    /** What it is for the bench; null where the kit does nothing in it. */
    Moment moment() {
      return moment;
    }

    /** Whether a call is the first made inside. */
    boolean isFirst(int event) {
      return calls.get(0) == event;
    }

    boolean hasCalls() {
      return !calls.isEmpty();
    }
  }

  Strands(History history) {
    Map<String, Deque<Object>> stacks = new HashMap<>();
    for (int i = 0; i < history.events().size(); i++) {
      Event event = history.events().get(i);
      look(i, event, stacks.computeIfAbsent(event.strand(), name -> new ArrayDeque<>()));
    }
  }

  private void look(int index, Event event, Deque<Object> stack) {
    Event.Happening what = event.happening();
    if (what instanceof Event.Called) {
      if (stack.peek() instanceof Open host) {
        host.calls.add(index);
        hosts.put(index, host);
      }
      stack.push(what);
      stimuli.add(new Stimulus(index, event.strand()));
    } else if (what instanceof Event.CallbackBegan began) {
      Open open = new Open(Moment.of(began.observation()), event.strand(), index);
      callbacks.put(index, open);
      stack.push(open);
    } else if (what instanceof Event.CallbackEnded) {
      Open open = (Open) stack.pop();
      open.end = index;
      callbacks.put(index, open);
      stimuli.add(new Stimulus(index, event.strand()));
    } else if (what instanceof Event.Returned) {
      stack.pop();
    } else if (what instanceof Event.Advanced) {
      stimuli.add(new Stimulus(index, event.strand()));
    }
  }

  /** The callback that begins or ends at an event. */
  Open callback(int event) {
    return callbacks.get(event);
  }

  /**
   * The callback inside which a call can be made by a script: none for one at top level, and none
   * where something goes on beside the callback after an earlier call inside.
   */
  Open host(int event) {
    Open host = hosts.get(event);
    return host == null || host.calls.indexOf(event) >= scripted(host) ? null : host;
  }

  private int scripted(Open open) {
    int count = 1;
    while (count < open.calls.size()
        && !isAnythingBeside(open, open.calls.get(count - 1), open.calls.get(count))) {
      count++;
    }
    return Math.min(count, open.calls.size());
  }

  /** Whether something goes on beside a callback before anything is done inside. */
  boolean waitsAtBegin(Open open) {
    return isAnythingBeside(open, open.begin, open.hasCalls() ? open.calls.get(0) : open.end);
  }

  /** Whether something goes on beside a callback after the last that is done inside. */
  boolean waitsAtEnd(Open open) {
    return open.hasCalls()
        && (scripted(open) < open.calls.size()
            || isAnythingBeside(open, open.calls.get(open.calls.size() - 1), open.end));
  }

  private boolean isAnythingBeside(Open open, int from, int to) {
    return stimuli.stream()
        .anyMatch(s -> s.event() > from && s.event() < to && !s.strand().equals(open.strand));
  }
}
