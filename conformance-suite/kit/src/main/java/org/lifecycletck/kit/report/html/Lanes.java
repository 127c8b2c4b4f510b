package org.lifecycletck.kit.report.html;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Where the parties of a sequence diagram stand: so far apart that the words fit between them. */
final class Lanes {
  private static final double CHARACTER = 6.4;
  private static final int LEAST = 110;
  private static final int AIR = 34;

  private final Map<Party, Integer> places = new EnumMap<>(Party.class);

  private Lanes() {}

  /** Places for the parties of these rows, the first one here. */
  static Lanes of(List<DiagramRow> rows, int first) {
    Lanes lanes = new Lanes();
    Map<Party, Integer> widest = new EnumMap<>(Party.class);
    widest.put(Party.SUBJECT, 0);
    for (DiagramRow row : rows) {
      if (row.party() != null) {
        widest.merge(row.party(), width(row.words()), Math::max);
      }
    }
    int x = first;
    Party previous = null;
    for (Party party : widest.keySet()) {
      if (previous != null) {
        Party outer = party.compareTo(Party.SUBJECT) <= 0 ? previous : party;
        x += Math.max(LEAST, outer == Party.SUBJECT ? LEAST : gap(outer, widest));
      }
      lanes.places.put(party, x);
      previous = party;
    }
    return lanes;
  }

  /** A party that does not stand beside the subject may write across the one that does. */
  private static int gap(Party party, Map<Party, Integer> widest) {
    boolean beside = party == Party.DRIVER || party == Party.LOWER_DRIVER;
    boolean alone =
        party == Party.ORIGINATOR && !widest.containsKey(Party.DRIVER)
            || party == Party.SYSTEM && !widest.containsKey(Party.LOWER_DRIVER);
    return beside || alone ? widest.get(party) + AIR : LEAST;
  }

  static int width(String words) {
    return (int) (CHARACTER * words.length());
  }

  Map<Party, Integer> places() {
    return places;
  }

  int x(Party party) {
    return places.get(party);
  }

  int left() {
    return places.values().stream().mapToInt(Integer::intValue).min().orElse(0);
  }

  int right() {
    return places.values().stream().mapToInt(Integer::intValue).max().orElse(0);
  }
}
