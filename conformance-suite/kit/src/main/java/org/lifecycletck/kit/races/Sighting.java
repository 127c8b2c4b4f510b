package org.lifecycletck.kit.races;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.lifecycletck.kit.history.Event;
import org.lifecycletck.spec.Unspecified;
import org.lifecycletck.spi.vocabulary.Answer;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.Callback;

/** What has been seen of a race so far, as far as its table looks at it. A value. */
public record Sighting(List<Column> columns, List<List<Seen>> seen) {

  /** A callback, or a call that waits, whose number counts, or has returned. */
  private record Seen(long call, String text) {}

  private static final long OVER = -1;

  /** Nothing has been seen. */
  public static Sighting none(List<Column> columns) {
    return new Sighting(columns, Collections.nCopies(columns.size(), List.of()));
  }

  /** What the events from a place in a history on show. */
  public static Sighting of(List<Column> columns, List<Event> events) {
    Sighting sighting = none(columns);
    for (Event event : events) {
      Event.Happening happening = event.happening();
      if (happening instanceof Event.Called called) {
        sighting = sighting.called(called.call(), called.stimulus());
      } else if (happening instanceof Event.Returned returned) {
        sighting = sighting.returned(returned.call(), returned.answer());
      } else if (happening instanceof Event.CallbackBegan began) {
        sighting = sighting.began(began.observation());
      }
    }
    return sighting;
  }

  /** A call has been made. */
  public Sighting called(long number, Call call) {
    Seen waiting = new Seen(number, null);
    return with(column -> column.looksAt(call) ? waiting : null);
  }

  /** A callback has begun. */
  public Sighting began(Callback callback) {
    return with(
        column -> {
          String text = column.text(callback);
          return text == null ? null : new Seen(OVER, Unspecified.words(text));
        });
  }

  /** A call has returned; a null answer stands for any. */
  public Sighting returned(long number, Answer answer) {
    List<List<Seen>> after = new ArrayList<>();
    for (List<Seen> column : seen) {
      List<Seen> answered = new ArrayList<>(column);
      answered.replaceAll(one -> one.call() == number ? new Seen(OVER, text(answer)) : one);
      after.add(answered);
    }
    return new Sighting(columns, after);
  }

  /** The value of every column. */
  public Result result() {
    List<String> values = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      List<String> texts = new ArrayList<>();
      seen.get(i).forEach(one -> texts.add(one.text()));
      values.add(columns.get(i).value(texts));
    }
    return new Result(values);
  }

  private interface Look {
    Seen at(Column column);
  }

  private Sighting with(Look look) {
    List<List<Seen>> after = new ArrayList<>(seen);
    boolean same = true;
    for (int i = 0; i < columns.size(); i++) {
      Seen one = look.at(columns.get(i));
      if (one != null) {
        List<Seen> longer = new ArrayList<>(seen.get(i));
        longer.add(one);
        after.set(i, longer);
        same = false;
      }
    }
    return same ? this : new Sighting(columns, after);
  }

  private static String text(Answer answer) {
    if (answer == null) {
      return "any answer";
    }
    return answer instanceof Answer.Nothing ? "returned" : Unspecified.words(answer.toString());
  }
}
