package org.lifecycletck.kit.report.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lifecycletck.kit.history.Event;
import org.lifecycletck.kit.report.CallNames;
import org.lifecycletck.kit.report.EventWords;
import org.lifecycletck.kit.report.html.DiagramRow.Kind;
import org.lifecycletck.spi.vocabulary.Answer;

/**
 * Events as rows of a sequence diagram: without the rests between them, and with what begins and
 * ends at once on one row.
 */
final class DiagramRows {
  private final List<Event> events;
  private final int wrong;
  private final CallNames names;
  private final Map<Long, Party> callers = new HashMap<>();
  private final Map<Long, Party> called = new HashMap<>();
  private final List<DiagramRow> rows = new ArrayList<>();

  private DiagramRows(List<Event> events, int wrong) {
    this.wrong = wrong;
    this.events = events;
    this.names = CallNames.of(events);
  }

  /** The rows of these events, of which the one with this index is wrong; none where it is -1. */
  static List<DiagramRow> of(List<Event> events, int wrong) {
    DiagramRows rows = new DiagramRows(events, wrong);
    int next = 0;
    while (next < rows.events.size()) {
      next = rows.take(next);
    }
    return rows.rows;
  }

  /** Takes the event with this index, and gives the index of the next to take. */
  private int take(int index) {
    Event event = events.get(index);
    Event.Happening happening = event.happening();
    if (isRest(event) && index != wrong) {
      return index + 1;
    }
    if (happening instanceof Event.Called call) {
      callers.put(call.call(), Party.of(call.stimulus()));
      int end = endsAtOnce(index);
      if (end > 0) {
        Answer answer = ((Event.Returned) events.get(end).happening()).answer();
        String result = answer instanceof Answer.Nothing ? "" : " = " + answer;
        add(event, Party.of(call.stimulus()), Kind.ROUND_TRIP, call.stimulus() + result, false);
        return end + 1;
      }
      add(event, Party.of(call.stimulus()), Kind.CALL, call.stimulus().toString(), index == wrong);
    } else if (happening instanceof Event.CallbackBegan began) {
      Party party = Party.of(began.observation());
      called.put(began.callback(), party);
      add(event, party, Kind.CALLBACK, began.observation().toString(), index == wrong);
      int end = endsAtOnce(index);
      return end > 0 ? end + 1 : index + 1;
    } else {
      other(event, index == wrong);
    }
    return index + 1;
  }

  private void other(Event event, boolean bad) {
    Event.Happening happening = event.happening();
    if (happening instanceof Event.Returned returned) {
      Party party = callers.getOrDefault(returned.call(), Party.DRIVER);
      add(event, party, Kind.RETURN, returned(returned), bad);
    } else if (happening instanceof Event.CallbackEnded ended) {
      Party party = called.getOrDefault(ended.callback(), Party.DRIVER);
      add(event, party, Kind.CALLBACK_END, "returns", bad);
    } else {
      add(event, null, Kind.NOTE, note(event), bad);
    }
  }

  private String note(Event event) {
    if (event.happening() instanceof Event.Quiesced quiet && !quiet.blockedCalls().isEmpty()) {
      return quiet.blockedCalls().stream()
          .map(number -> names.in("call " + number))
          .collect(Collectors.joining(", ", "nothing more happens; still waiting: ", ""));
    }
    return EventWords.of(event);
  }

  private String returned(Event.Returned returned) {
    String name = names.call(returned.call());
    boolean ddi = name.indexOf(' ') < 0;
    if (returned.answer() instanceof Answer.Nothing) {
      return ddi ? name + " returns" : "returns";
    }
    return (ddi ? name + " returns " : "returns ") + returned.answer();
  }

  private void add(Event event, Party party, Kind kind, String words, boolean bad) {
    rows.add(new DiagramRow(event.sequence(), event.strand(), party, kind, words, bad));
  }

  /** The index of the end of what begins here, where nothing happens in between; else 0. */
  private int endsAtOnce(int index) {
    int next = index + 1;
    while (next < events.size() && isRest(events.get(next)) && next != wrong) {
      next++;
    }
    if (next >= events.size() || next == wrong || index == wrong) {
      return 0;
    }
    Event.Happening begin = events.get(index).happening();
    Event.Happening end = events.get(next).happening();
    boolean returned =
        begin instanceof Event.Called call
            && end instanceof Event.Returned answer
            && call.call() == answer.call();
    boolean ended =
        begin instanceof Event.CallbackBegan began
            && end instanceof Event.CallbackEnded over
            && began.callback() == over.callback();
    return returned || ended ? next : 0;
  }

  private static boolean isRest(Event event) {
    return event.happening() instanceof Event.Quiesced quiet && quiet.blockedCalls().isEmpty();
  }
}
