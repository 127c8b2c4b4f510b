package org.lifecycletck.kit.steps;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.lifecycletck.kit.history.Event;
import org.lifecycletck.spi.vocabulary.Answer;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.Callback;

/** What can be read off a history: its calls with their answers, and its callbacks. */
final class Sight {
  private final List<Event> events;

  Sight(List<Event> events) {
    this.events = events;
  }

  /** A call with its answer; null where it has not returned. */
  record Made(long number, Call call, Answer answer) {
    boolean isAbout(String name) {
      return name == null
          || call.request() != null && call.request().name().equals(name)
          || call.target() != null && call.target().name().equals(name);
    }
  }

  /** The latest call of a kind about a request or target (or null: whatever); null if none. */
  Made latest(CallKind kind, String name) {
    Map<Long, Answer> answers = new HashMap<>();
    Made latest = null;
    for (Event event : events) {
      if (event.happening() instanceof Event.Returned returned) {
        answers.put(returned.call(), returned.answer());
      } else if (event.happening() instanceof Event.Called called
          && kind.includes(called.stimulus())) {
        Made made = new Made(called.call(), called.stimulus(), null);
        latest = made.isAbout(name) ? made : latest;
      }
    }
    return latest == null
        ? null
        : new Made(latest.number(), latest.call(), answers.get(latest.number()));
  }

  /** The callbacks of a kind, in order. */
  <C extends Callback> List<C> callbacks(Class<C> kind, Predicate<C> which) {
    List<C> found = new ArrayList<>();
    for (Event event : events) {
      if (event.happening() instanceof Event.CallbackBegan began
          && kind.isInstance(began.observation())
          && which.test(kind.cast(began.observation()))) {
        found.add(kind.cast(began.observation()));
      }
    }
    return found;
  }

  /** The callbacks of a kind about a request. */
  <C extends Callback> List<C> about(Class<C> kind, String request) {
    return callbacks(
        kind, callback -> callback.request() != null && callback.request().name().equals(request));
  }

  /** The bug check the system stopped with; null where it goes on. */
  Event.Stopped stop() {
    for (Event event : events) {
      if (event.happening() instanceof Event.Stopped stopped) {
        return stopped;
      }
    }
    return null;
  }

  /** Whether the subject has shown anything: a value it returned, a callback, or a stop. */
  boolean hasObservation() {
    return events.stream()
        .map(Event::happening)
        .anyMatch(
            happening ->
                happening instanceof Event.CallbackBegan
                    || happening instanceof Event.Stopped
                    || happening instanceof Event.Returned returned
                        && !(returned.answer() instanceof Answer.Nothing));
  }

  List<Event> events() {
    return events;
  }
}
