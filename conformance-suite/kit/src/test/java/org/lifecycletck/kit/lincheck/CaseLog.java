package org.lifecycletck.kit.lincheck;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lifecycletck.kit.history.Event;
import org.lifecycletck.spi.vocabulary.Answer;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.Callback;

/**
 * The history of a case whose threads Lincheck switches. No switch comes inside a method of this
 * class, so that it needs no lock.
 */
final class CaseLog {
  private final List<Event> events = new ArrayList<>();
  private final Map<Thread, String> strands = new HashMap<>();
  private final Map<String, Deque<Long>> frames = new HashMap<>();
  private long numbers;

  /** The calling thread works for this strand from now on. */
  void workFor(String strand) {
    strands.put(Thread.currentThread(), strand);
    frames.computeIfAbsent(strand, key -> new ArrayDeque<>());
  }

  void called(Call call) {
    push();
    add(new Event.Called(numbers, call));
  }

  void returned(Answer answer) {
    add(new Event.Returned(pop(), answer));
  }

  void callbackBegan(Callback callback) {
    push();
    add(new Event.CallbackBegan(numbers, callback));
  }

  void callbackEnded() {
    add(new Event.CallbackEnded(pop()));
  }

  void advanced(long units) {
    add(new Event.Advanced(units));
  }

  /** Everything that happened, with rest at its end. */
  List<Event> close() {
    workFor("kit");
    add(new Event.Quiesced(List.of()));
    return List.copyOf(events);
  }

  private void push() {
    numbers++;
    frames.get(strand()).push(numbers);
  }

  private long pop() {
    return frames.get(strand()).pop();
  }

  private String strand() {
    return strands.get(Thread.currentThread());
  }

  private void add(Event.Happening happening) {
    events.add(new Event(events.size() + 1L, 0, strand(), happening));
  }
}
