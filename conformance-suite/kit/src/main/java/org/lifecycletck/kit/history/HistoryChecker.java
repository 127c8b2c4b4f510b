package org.lifecycletck.kit.history;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tells whether a history is well formed, which says nothing about whether it is allowed: numbers
 * grow, every strand is a stack of calls and callbacks in turn, each begins and ends once, {@code
 * quiesced} lists exactly the calls that wait, nothing follows a system stop, and no callback is
 * left open but by a system stop.
 */
public final class HistoryChecker {
  private record Open(boolean call, long id) {
    @Override
    public String toString() {
      return (call ? "call " : "callback ") + id;
    }
  }

  private final Map<String, Deque<Open>> strands = new HashMap<>();
  private final Set<Long> calls = new HashSet<>();
  private final Set<Long> callbacks = new HashSet<>();
  private long sequence = Long.MIN_VALUE;
  private boolean stopped;

  private HistoryChecker() {}

  /** The first thing that is wrong, with its place; empty for a well-formed history. */
  public static Optional<String> problem(History history) {
    HistoryChecker checker = new HistoryChecker();
    for (Event event : history.events()) {
      String problem = checker.take(event);
      if (problem != null) {
        return Optional.of(
            "event " + event.sequence() + " (step " + event.step() + "): " + problem);
      }
    }
    return Optional.ofNullable(checker.atEnd());
  }

  private String take(Event event) {
    if (event.sequence() <= sequence) {
      return "its number is not greater than the one before";
    }
    sequence = event.sequence();
    if (stopped) {
      return "it follows a system stop";
    }
    Event.Happening happening = event.happening();
    Deque<Open> strand = strands.computeIfAbsent(event.strand(), name -> new ArrayDeque<>());
    if (happening instanceof Event.Called) {
      return begins(strand, new Open(true, ((Event.Called) happening).call()), calls);
    }
    if (happening instanceof Event.CallbackBegan) {
      long id = ((Event.CallbackBegan) happening).callback();
      return begins(strand, new Open(false, id), callbacks);
    }
    if (happening instanceof Event.Returned) {
      return ends(strand, new Open(true, ((Event.Returned) happening).call()));
    }
    if (happening instanceof Event.CallbackEnded) {
      return ends(strand, new Open(false, ((Event.CallbackEnded) happening).callback()));
    }
    if (happening instanceof Event.Quiesced) {
      return quiesced((Event.Quiesced) happening);
    }
    stopped = happening instanceof Event.Stopped;
    return null;
  }

  private static String begins(Deque<Open> strand, Open next, Set<Long> known) {
    if (!known.add(next.id())) {
      return next + " begins twice";
    }
    Open top = strand.peek();
    if (top != null && top.call() == next.call()) {
      return next + " begins directly inside " + top;
    }
    strand.push(next);
    return null;
  }

  private static String ends(Deque<Open> strand, Open ended) {
    Open top = strand.peek();
    if (!ended.equals(top)) {
      return ended + " ends, but " + (top == null ? "nothing" : top) + " is on top of the strand";
    }
    strand.pop();
    return null;
  }

  private String quiesced(Event.Quiesced quiesced) {
    Set<Long> waiting = new TreeSet<>();
    for (Deque<Open> strand : strands.values()) {
      if (!strand.isEmpty() && strand.peek().call()) {
        waiting.add(strand.peek().id());
      }
    }
    Set<Long> listed = new TreeSet<>(quiesced.blockedCalls());
    if (listed.size() != quiesced.blockedCalls().size()) {
      return "a call is listed twice";
    }
    return listed.equals(waiting)
        ? null
        : "the calls listed as waiting are " + listed + ", those open are " + waiting;
  }

  private String atEnd() {
    for (Map.Entry<String, Deque<Open>> strand : strands.entrySet()) {
      Open top = strand.getValue().peek();
      if (!stopped && top != null && !top.call()) {
        return "end of the history: " + top + " never ends on strand " + strand.getKey();
      }
    }
    return null;
  }
}
