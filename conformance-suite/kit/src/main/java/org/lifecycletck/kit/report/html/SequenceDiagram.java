package org.lifecycletck.kit.report.html;

import java.util.List;
import java.util.Map;
import org.lifecycletck.kit.history.Event;

/**
 * A history as a sequence diagram: a line for everybody who deals with the subject and one for the
 * subject, an arrow for every call, return and callback, in the order in which they happened.
 */
public final class SequenceDiagram {
  private static final int MOST_ROWS = 60;
  private static final int BEFORE = 15;
  private static final int MOST_CHARACTERS = 68;
  private static final int MOST_ALLOWED = 3;
  private static final int NUMBERS = 92;
  private static final int MARGIN = 60;
  private static final int HEAD = 34;
  private static final int ROW = 30;

  private final List<DiagramRow> rows;
  private final List<String> allowed;
  private final Lanes lanes;
  private final Svg svg = new Svg();

  private SequenceDiagram(List<DiagramRow> rows, List<String> allowed) {
    this.rows = window(rows).stream().map(SequenceDiagram::shortened).toList();
    this.allowed = allowed.stream().limit(MOST_ALLOWED).map(SequenceDiagram::shortened).toList();
    this.lanes = Lanes.of(this.rows, NUMBERS + MARGIN);
  }

  /**
   * The picture of these events, of which the one with this index is the first wrong one.
   *
   * @param allowed what could have come in its place
   */
  public static String of(List<Event> events, int wrong, List<String> allowed) {
    return new SequenceDiagram(DiagramRows.of(events, wrong), allowed).picture();
  }

  /** The last rows, or those from shortly before the wrong one on. */
  private static List<DiagramRow> window(List<DiagramRow> rows) {
    int start = Math.max(0, rows.size() - MOST_ROWS);
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).wrong()) {
        start = Math.min(start, Math.max(0, i - BEFORE));
      }
    }
    return rows.subList(start, Math.min(rows.size(), start + MOST_ROWS));
  }

  /** Whether the picture of these events shows the last of them only. */
  public static boolean isCut(List<Event> events) {
    return DiagramRows.of(events, -1).size() > MOST_ROWS;
  }

  private String picture() {
    boolean bad = rows.stream().anyMatch(DiagramRow::wrong);
    int height = HEAD + ROW * (rows.size() + 1) + (bad ? ROW * allowed.size() : 0);
    for (Map.Entry<Party, Integer> lane : lanes.places().entrySet()) {
      svg.line(lane.getValue(), HEAD - 6, lane.getValue(), height - 8, "lane");
      svg.text(lane.getValue(), HEAD - 14, "middle", "name", lane.getKey().title());
    }
    int y = HEAD + ROW - 8;
    for (DiagramRow row : rows) {
      draw(row, y);
      y += ROW;
      if (row.wrong()) {
        y = allowed(row, y);
      }
    }
    return svg.picture(width(), height, "sequence diagram of the counterexample");
  }

  private int width() {
    int width = lanes.right() + MARGIN;
    for (DiagramRow row : rows) {
      width = Math.max(width, start(row) + Lanes.width(row.words()) + 10);
    }
    for (String words : allowed) {
      width = Math.max(width, lanes.left() + Lanes.width("allowed: " + words) + 20);
    }
    return width;
  }

  /** Where the words of a row begin: after the party on the left. */
  private int start(DiagramRow row) {
    if (row.party() == null) {
      return lanes.left() + 10;
    }
    return Math.min(lanes.x(row.party()), lanes.x(Party.SUBJECT)) + 10;
  }

  private void draw(DiagramRow row, int y) {
    String bad = row.wrong() ? " bad" : "";
    svg.text(NUMBERS - 6, y, "end", "number" + bad, row.strand() + " " + row.number());
    if (row.party() == null) {
      svg.text(start(row), y, "start", "note" + bad, row.words());
      if (row.wrong()) {
        svg.line(lanes.left(), y + 6, lanes.right(), y + 6, "bad");
      }
      return;
    }
    int outside = lanes.x(row.party());
    int subject = lanes.x(Party.SUBJECT);
    int from = row.kind().isTowardsSubject() ? outside : subject;
    int to = row.kind().isTowardsSubject() ? subject : outside;
    svg.line(from, y, to, y, (row.kind().isDashed() ? "reply" : "call") + bad);
    svg.head(to, y, to > from, "head" + bad);
    if (row.kind() == DiagramRow.Kind.ROUND_TRIP) {
      svg.head(from, y, from > to, "head");
    }
    svg.text(start(row), y - 5, "start", "word" + bad, row.words());
  }

  private int allowed(DiagramRow row, int y) {
    int below = y;
    for (String words : allowed) {
      svg.text(start(row), below - 8, "start", "word fine", "allowed: " + words);
      below += ROW;
    }
    return below;
  }

  private static DiagramRow shortened(DiagramRow row) {
    String words = row.words().replaceFirst("^the (lower driver|originator) (?!of )", "");
    return new DiagramRow(
        row.number(), row.strand(), row.party(), row.kind(), shortened(words), row.wrong());
  }

  private static String shortened(String words) {
    if (words.length() <= MOST_CHARACTERS) {
      return words;
    }
    int answer = words.lastIndexOf(" = ");
    String end = answer > MOST_CHARACTERS / 2 ? words.substring(answer) : "";
    return words.substring(0, Math.max(1, MOST_CHARACTERS - end.length())) + "…" + end;
  }
}
