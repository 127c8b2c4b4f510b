package org.lifecycletck.kit.recorded;

import java.util.ArrayList;
import java.util.List;
import org.lifecycletck.kit.history.Event;
import org.lifecycletck.kit.recorded.Strands.Strand;
import org.lifecycletck.spi.vocabulary.Answer;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.Callback;

/** Numbers the events of a history and keeps them. */
final class Recorder {
  private static final String CONTROL = "main";

  private final List<Event> events = new ArrayList<>();
  private int step;
  private long calls;
  private long callbacks;

  /** The events that follow belong to this step of the recording. */
  void step(int number) {
    step = number;
  }

  List<Event> events() {
    return events;
  }

  long called(Strand strand, Call call) {
    add(strand.name(), new Event.Called(++calls, call));
    return calls;
  }

  void returned(Strand strand, long call, Answer answer) {
    add(strand.name(), new Event.Returned(call, answer));
  }

  /** A call that returns before anything else happens. */
  void calledAndReturned(Strand strand, Call call, Answer answer) {
    returned(strand, called(strand, call), answer);
  }

  long began(Strand strand, Callback callback) {
    add(strand.name(), new Event.CallbackBegan(++callbacks, callback));
    return callbacks;
  }

  void ended(Strand strand, long callback) {
    add(strand.name(), new Event.CallbackEnded(callback));
  }

  /** A callback inside which nothing happens. */
  void beganAndEnded(Strand strand, Callback callback) {
    ended(strand, began(strand, callback));
  }

  void advanced(long units) {
    add(CONTROL, new Event.Advanced(units));
  }

  /** Notes quiescence, unless nothing has happened since it was noted last. */
  void quiesced(List<Long> waiting) {
    if (!events.isEmpty()
        && !(events.get(events.size() - 1).happening() instanceof Event.Quiesced)) {
      add(CONTROL, new Event.Quiesced(waiting));
    }
  }

  void stopped(Strand strand, Event.Stopped stop) {
    add(strand.name(), stop);
  }

  private void add(String strand, Event.Happening happening) {
    events.add(new Event(events.size() + 1, step, strand, happening));
  }
}
