package org.lifecycletck.kit.report.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lifecycletck.kit.history.Event;
import org.lifecycletck.kit.report.CallNames;
import org.lifecycletck.kit.report.EventWords;

/**
 * A counterexample as a timeline: a band for every strand, a bar for every call and callback from
 * its beginning to its end, so that one sees what lasts while something else happens.
 */
final class Timeline {
  private static final int MOST_EVENTS = 60;
  private static final int BEFORE = 50;
  private static final int LEFT = 80;
  private static final int STEP = 30;
  private static final int BAR = 18;
  private static final int DEEPEST = 2;
  private static final int TOP = 10;
  private static final int AIR = 12;
  private static final double CHARACTER = 6.2;

  private final List<Event> shown = new ArrayList<>();
  private final int wrong;
  private final CallNames names;
  private final Map<String, Integer> bands = new LinkedHashMap<>();
  private final Map<String, Integer> depths = new HashMap<>();
  private final Map<String, Integer> deepest = new HashMap<>();
  private final Svg svg = new Svg();

  /** A bar that has begun. */
  private record Open(int from, int depth, String strand, String name, String words) {}

  private Timeline(List<Event> events, int wrong) {
    this.names = CallNames.of(events);
    int start = wrong < 0 ? events.size() - MOST_EVENTS : wrong - BEFORE;
    int bad = -1;
    for (int i = Math.max(0, start); i < events.size() && shown.size() < MOST_EVENTS; i++) {
      bad = i == wrong ? shown.size() : bad;
      if (i == wrong || !isRest(events.get(i))) {
        shown.add(events.get(i));
      }
    }
    this.wrong = bad;
  }

  /** The picture of these events, of which the one with this index is the first wrong one. */
  static String of(List<Event> events, int wrong) {
    return new Timeline(events, wrong).picture();
  }

  private static boolean isRest(Event event) {
    return event.happening() instanceof Event.Quiesced quiet && quiet.blockedCalls().isEmpty();
  }

  private String picture() {
    measure();
    int width = LEFT + STEP * (shown.size() + 1);
    int y = TOP;
    for (Map.Entry<String, Integer> band : bands.entrySet()) {
      band.setValue(y);
      svg.text(4, y + BAR - 5, "start", "name", band.getKey());
      y += (BAR + 1) * (1 + deepest.getOrDefault(band.getKey(), 0)) + AIR;
      svg.line(LEFT, y - AIR / 2, width, y - AIR / 2, "lane");
    }
    Map<String, Open> open = new LinkedHashMap<>();
    for (int i = 0; i < shown.size(); i++) {
      take(shown.get(i), LEFT + STEP * i, open);
      svg.text(LEFT + STEP * i + 4, y + 6, "start", "number", "" + shown.get(i).sequence());
    }
    open.values().forEach(bar -> bar(bar, LEFT + STEP * shown.size(), "bar open"));
    if (wrong >= 0) {
      int x = LEFT + STEP * wrong + STEP - 2;
      svg.line(x, 2, x, y, "bad");
    }
    return svg.picture(width, y + 14, "timeline of the counterexample");
  }

  /** Finds the bands and how deep the bars of each are nested. */
  private void measure() {
    Map<String, Integer> depth = new HashMap<>();
    for (Event event : shown) {
      bands.putIfAbsent(event.strand(), 0);
      Event.Happening happening = event.happening();
      if (happening instanceof Event.Called || happening instanceof Event.CallbackBegan) {
        int now = depth.merge(event.strand(), 1, Integer::sum) - 1;
        deepest.merge(event.strand(), Math.min(DEEPEST, now), Math::max);
      } else if (happening instanceof Event.Returned || happening instanceof Event.CallbackEnded) {
        depth.merge(event.strand(), -1, Integer::sum);
      }
    }
  }

  private void take(Event event, int x, Map<String, Open> open) {
    Event.Happening happening = event.happening();
    String words = event.sequence() + "  " + EventWords.of(event);
    if (happening instanceof Event.Called called) {
      String name = names.call(called.call());
      begin("call " + called.call(), new Open(x, depth(event), event.strand(), name, words), open);
    } else if (happening instanceof Event.CallbackBegan began) {
      String name = names.callback(began.callback());
      String key = "callback " + began.callback();
      begin(key, new Open(x, depth(event), event.strand(), name, words), open);
    } else if (happening instanceof Event.Returned returned) {
      end("call " + returned.call(), x, open);
    } else if (happening instanceof Event.CallbackEnded ended) {
      end("callback " + ended.callback(), x, open);
    } else {
      svg.box(x + 5, bands.get(event.strand()), STEP - 10, BAR, "tick", words);
    }
  }

  private int depth(Event event) {
    return Math.max(0, depths.getOrDefault(event.strand(), 0));
  }

  private void begin(String key, Open bar, Map<String, Open> open) {
    depths.merge(bar.strand(), 1, Integer::sum);
    open.put(key, bar);
  }

  private void end(String key, int x, Map<String, Open> open) {
    Open bar = open.remove(key);
    if (bar != null) {
      depths.merge(bar.strand(), -1, Integer::sum);
      bar(bar, x + STEP - 4, "bar");
    }
  }

  private void bar(Open bar, int to, String style) {
    int y = bands.get(bar.strand()) + Math.min(DEEPEST, bar.depth()) * (BAR + 1);
    int width = Math.max(4, to - bar.from() - 2);
    svg.box(bar.from() + 2, y, width, BAR, style, bar.words());
    String name = bar.name().replaceFirst("^Wdf(IoTarget|Request|Object)|^the ", "");
    int room = (int) ((width - 6) / CHARACTER);
    if (room > 3) {
      String label = name.length() <= room ? name : name.substring(0, room - 1) + "…";
      svg.text(bar.from() + 6, y + BAR - 5, "start", "label", label);
    }
  }
}
