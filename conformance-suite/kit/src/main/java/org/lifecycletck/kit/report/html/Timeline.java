package org.lifecycletck.kit.report.html;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lifecycletck.kit.history.Event;
import org.lifecycletck.kit.report.EventWords;

/**
 * A counterexample as a timeline: a band for every strand, a bar for every call and callback from
 * its beginning to its end.
 */
final class Timeline {
  private static final int LEFT = 80;
  private static final int STEP = 16;
  private static final int BAND = 46;
  private static final int BAR = 10;
  private static final int TOP = 12;

  private final List<Event> events;
  private final int wrong;
  private final int end;
  private final Map<String, Integer> bands = new LinkedHashMap<>();
  private final Map<String, Integer> depths = new HashMap<>();
  private final Svg svg = new Svg();

  /** A bar that has begun. */
  private record Open(int from, int depth, String strand, String words) {}

  private Timeline(List<Event> events, int wrong) {
    this.events = events;
    this.wrong = wrong;
    this.end = wrong < 0 ? events.size() : Math.min(events.size(), wrong + 1);
  }

  /** The picture of these events, of which the one with this index is the first wrong one. */
  static String of(List<Event> events, int wrong) {
    return new Timeline(events, wrong).picture();
  }

  private String picture() {
    int first = Math.max(0, end - SequenceDiagram.MOST_EVENTS);
    List<Event> shown = events.subList(first, end);
    shown.forEach(event -> bands.putIfAbsent(event.strand(), bands.size()));
    int width = LEFT + STEP * (shown.size() + 2);
    int height = TOP + BAND * bands.size() + 8;
    for (String strand : bands.keySet()) {
      svg.text(4, y(strand) + BAR, "start", "name", strand);
      svg.line(LEFT, y(strand) + BAND - 10, width, y(strand) + BAND - 10, "lane");
    }
    Map<String, Open> open = new LinkedHashMap<>();
    for (int i = 0; i < shown.size(); i++) {
      take(shown.get(i), LEFT + STEP * i, open);
    }
    open.values().forEach(bar -> bar(bar, LEFT + STEP * shown.size(), "bar open"));
    if (wrong >= 0) {
      int x = LEFT + STEP * (shown.size() - 1) + STEP / 2;
      svg.line(x, 2, x, height - 4, "bad");
    }
    return svg.picture(width, height, "timeline of the counterexample");
  }

  private int y(String strand) {
    return TOP + BAND * bands.get(strand);
  }

  private void take(Event event, int x, Map<String, Open> open) {
    Event.Happening happening = event.happening();
    String words = event.sequence() + "  " + EventWords.of(event);
    if (happening instanceof Event.Called called) {
      begin("call " + called.call(), x, event.strand(), words, open);
    } else if (happening instanceof Event.CallbackBegan began) {
      begin("callback " + began.callback(), x, event.strand(), words, open);
    } else if (happening instanceof Event.Returned returned) {
      end("call " + returned.call(), x, open);
    } else if (happening instanceof Event.CallbackEnded ended) {
      end("callback " + ended.callback(), x, open);
    } else {
      svg.box(x + 5, y(event.strand()), 5, BAR, "tick", words);
    }
  }

  private void begin(String key, int x, String strand, String words, Map<String, Open> open) {
    int depth = depths.merge(strand, 1, Integer::sum) - 1;
    open.put(key, new Open(x, depth, strand, words));
  }

  private void end(String key, int x, Map<String, Open> open) {
    Open bar = open.remove(key);
    if (bar != null) {
      depths.merge(bar.strand(), -1, Integer::sum);
      bar(bar, x + STEP - 2, "bar");
    }
  }

  private void bar(Open bar, int to, String style) {
    int y = y(bar.strand()) + Math.min(2, bar.depth()) * (BAR + 1);
    svg.box(bar.from() + 2, y, Math.max(4, to - bar.from() - 2), BAR, style, bar.words());
  }
}
