package org.lifecycletck.kit.counterexample;

import org.lifecycletck.kit.history.Event;
import org.lifecycletck.kit.history.History;
import org.lifecycletck.kit.run.Judgement;
import org.lifecycletck.spi.vocabulary.Answer;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.TargetId;

/**
 * What is not explained in a history, without the numbers that differ from one history to the next.
 *
 * @param kind the kind of event, of callback, or of the call that returned
 * @param answer what the call returned; null where it is none
 */
record Unexplained(Class<?> kind, RequestId request, TargetId target, Answer answer) {

  /** What a violation in a history is about. */
  static Unexplained in(History history, Judgement violation) {
    if (violation.event() < 0 || violation.event() >= history.events().size()) {
      return new Unexplained(History.class, null, null, null);
    }
    Event.Happening happening = history.events().get(violation.event()).happening();
    if (happening instanceof Event.CallbackBegan began) {
      return new Unexplained(
          began.observation().getClass(),
          began.observation().request(),
          began.observation().target(),
          null);
    }
    if (happening instanceof Event.Returned returned) {
      Call call = call(history, returned.call());
      return new Unexplained(call.getClass(), call.request(), call.target(), returned.answer());
    }
    return new Unexplained(happening.getClass(), null, null, null);
  }

  private static Call call(History history, long number) {
    return history.events().stream()
        .map(Event::happening)
        .filter(happening -> happening instanceof Event.Called called && called.call() == number)
        .map(happening -> ((Event.Called) happening).stimulus())
        .findAny()
        .orElseThrow();
  }
}
