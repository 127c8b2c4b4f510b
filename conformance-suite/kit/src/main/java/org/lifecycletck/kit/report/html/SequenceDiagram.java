package org.lifecycletck.kit.report.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lifecycletck.kit.history.Event;
import org.lifecycletck.kit.report.EventWords;

/**
 * A counterexample as a sequence diagram: a line for every strand and one for the subject, an arrow
 * for every call, return and callback, in the order in which they happened.
 */
public final class SequenceDiagram {
  /** How many events a picture shows, the last ones. */
  public static final int MOST_EVENTS = 60;

  private static final int LANE = 190;
  private static final int MARGIN = 90;
  private static final int HEAD = 34;
  private static final int ROW = 30;
  private static final int CHARACTER = 7;
  private static final int MOST_CHARACTERS = 70;
  private static final String SUBJECT = "subject";
  private static final String KIT = "kit";

  private final List<Event> events;
  private final int wrong;
  private final int first;
  private final Map<String, Integer> lanes = new LinkedHashMap<>();
  private final Svg svg = new Svg();

  private SequenceDiagram(List<Event> events, int wrong) {
    this.events = events;
    this.wrong = wrong;
    int last = wrong < 0 ? events.size() - 1 : wrong;
    this.first = Math.max(0, last - MOST_EVENTS + 1);
  }

  /** The picture of these events, of which the one with this index is the first wrong one. */
  public static String of(List<Event> events, int wrong) {
    return new SequenceDiagram(events, wrong).picture();
  }

  private String picture() {
    List<Event> shown = shown();
    lanes(shown);
    int width = 2 * MARGIN + LANE * (lanes.size() - 1);
    for (Event event : shown) {
      int from = lanes.containsKey(event.strand()) ? x(event.strand()) : MARGIN;
      width = Math.max(width, from + 20 + CHARACTER * words(event).length());
    }
    int height = HEAD + ROW * (shown.size() + 1);
    for (Map.Entry<String, Integer> lane : lanes.entrySet()) {
      int x = x(lane.getKey());
      svg.line(x, HEAD - 6, x, height - 8, "lane");
      svg.text(x, HEAD - 14, "middle", "name", lane.getKey());
    }
    for (int i = 0; i < shown.size(); i++) {
      draw(shown.get(i), first + i == wrong, HEAD + ROW * (i + 1) - 8);
    }
    return svg.picture(width, height, "sequence diagram of the counterexample");
  }

  /** The events up to the wrong one, without the rests between them. */
  private List<Event> shown() {
    List<Event> shown = new ArrayList<>();
    int end = wrong < 0 ? events.size() : Math.min(events.size(), wrong + 1);
    for (int i = first; i < end; i++) {
      shown.add(events.get(i));
    }
    return shown;
  }

  private void lanes(List<Event> shown) {
    for (Event event : shown) {
      if (!event.strand().equals(KIT)) {
        lanes.putIfAbsent(event.strand(), lanes.size());
      }
    }
    lanes.put(SUBJECT, lanes.size());
  }

  private int x(String lane) {
    return MARGIN + LANE * lanes.get(lane);
  }

  private void draw(Event event, boolean bad, int y) {
    Event.Happening happening = event.happening();
    String words = words(event);
    if (event.strand().equals(KIT) || !isArrow(happening)) {
      svg.text(MARGIN, y, "start", bad ? "note bad" : "note", words);
      if (bad) {
        svg.line(MARGIN, y + 5, x(SUBJECT), y + 5, "bad");
      }
      return;
    }
    boolean toSubject =
        happening instanceof Event.Called || happening instanceof Event.CallbackEnded;
    boolean dashed =
        happening instanceof Event.Returned || happening instanceof Event.CallbackEnded;
    int from = x(event.strand());
    int to = x(SUBJECT);
    String style = (dashed ? "reply" : "call") + (bad ? " bad" : "");
    svg.line(from, y, to, y, style);
    svg.head(toSubject ? to : from, y, toSubject, bad ? "head bad" : "head");
    svg.text(from + 10, y - 5, "start", bad ? "word bad" : "word", words);
  }

  private static boolean isArrow(Event.Happening happening) {
    return happening instanceof Event.Called
        || happening instanceof Event.Returned
        || happening instanceof Event.CallbackBegan
        || happening instanceof Event.CallbackEnded;
  }

  private static String words(Event event) {
    String words = event.sequence() + "  " + EventWords.of(event);
    return words.length() <= MOST_CHARACTERS ? words : words.substring(0, MOST_CHARACTERS) + "…";
  }
}
