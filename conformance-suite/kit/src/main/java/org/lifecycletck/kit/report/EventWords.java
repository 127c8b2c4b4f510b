package org.lifecycletck.kit.report;

import org.lifecycletck.kit.history.Event;

/** Events of a history as lines for people. */
public final class EventWords {
  private EventWords() {}

  /** The event with its number in the history and its strand. */
  public static String line(Event event) {
    return String.format("%4d  %-10s  %s", event.sequence(), event.strand(), of(event));
  }

  /** What happened. */
  public static String of(Event event) {
    Event.Happening happening = event.happening();
    if (happening instanceof Event.Called called) {
      return "call " + called.call() + ": " + called.stimulus();
    }
    if (happening instanceof Event.Returned returned) {
      return "call " + returned.call() + " returns " + returned.answer();
    }
    if (happening instanceof Event.CallbackBegan began) {
      return "callback " + began.callback() + ": " + began.observation();
    }
    if (happening instanceof Event.CallbackEnded ended) {
      return "callback " + ended.callback() + " ends";
    }
    if (happening instanceof Event.Advanced advanced) {
      return "the clock moves by " + advanced.units();
    }
    if (happening instanceof Event.Quiesced quiesced) {
      return quiesced.blockedCalls().isEmpty()
          ? "nothing more happens"
          : "nothing more happens; calls that wait: " + quiesced.blockedCalls();
    }
    return ((Event.Stopped) happening).fatal().toString();
  }
}
