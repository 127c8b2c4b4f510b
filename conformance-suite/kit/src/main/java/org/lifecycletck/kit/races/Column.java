package org.lifecycletck.kit.races;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lifecycletck.kit.steps.CallKind;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.Callback;

/**
 * What is looked at in a race: the answers of calls, or callbacks and what they brought.
 *
 * @param title the words for it, which head the table
 * @param kind what is looked at
 * @param name the request or target it is about; null for all requests
 * @param call the calls whose answers are looked at
 */
public record Column(String title, Kind kind, String name, CallKind call) {
  static final String THEN = " then ";
  static final String NEVER = "never";
  static final String NOT_MADE = "not made";
  private static final String WAITS = "waits";
  private static final Pattern ANSWER =
      Pattern.compile("the (" + CallKind.WORDS + ") of \"([^\"]+)\"");

  /** The kinds of things that can be looked at, each with its words. */
  enum Kind {
    /** What the calls return, in the order in which they were made. */
    ANSWERS(ANSWER),
    /** What the last call returns. */
    STATUS("the status of \"([^\"]+)\""),
    STATE("the state of \"([^\"]+)\""),
    ARRIVALS("arrivals of \"([^\"]+)\""),
    ORDER("arrivals"),
    TOLD("asked to cancel \"([^\"]+)\""),
    ROUTINE("routine of \"([^\"]+)\""),
    BACK("back above of \"([^\"]+)\""),
    DESTROYED("destroyed \"([^\"]+)\"");

    private final Pattern words;

    Kind(String words) {
      this(Pattern.compile(words));
    }

    Kind(Pattern words) {
      this.words = words;
    }
  }

  /**
   * Reads the head of a column.
   *
   * @throws IllegalArgumentException where the words name nothing that can be looked at
   */
  static Column of(String title) {
    for (Kind kind : Kind.values()) {
      Matcher matcher = kind.words.matcher(title);
      if (matcher.matches()) {
        return of(title, kind, matcher);
      }
    }
    throw new IllegalArgumentException("nothing that can be looked at: " + title);
  }

  private static Column of(String title, Kind kind, Matcher matcher) {
    if (kind == Kind.ANSWERS) {
      CallKind call = CallKind.of(matcher.group(1));
      return new Column(title, kind, matcher.group(2), call);
    }
    return new Column(title, kind, matcher.groupCount() == 0 ? null : matcher.group(1), null);
  }

  /** Whether the answer of a call is looked at. */
  boolean looksAt(Call made) {
    boolean wanted =
        switch (kind) {
          case ANSWERS -> call.includes(made);
          case STATUS -> made instanceof Call.GetStatus;
          case STATE -> made instanceof Call.GetTargetState;
          default -> false;
        };
    return wanted && isAbout(made);
  }

  private boolean isAbout(Call made) {
    return made.request() == null
        ? made.target() != null && made.target().name().equals(name)
        : made.request().name().equals(name)
            || made.target() != null && made.target().name().equals(name);
  }

  /** What a callback adds to the column; null where it adds nothing. */
  String text(Callback callback) {
    if (callback.request() == null || name != null && !callback.request().name().equals(name)) {
      return null;
    }
    return switch (kind) {
      case ARRIVALS -> callback instanceof Callback.LowerArrival ? "arrival" : null;
      case ORDER -> callback instanceof Callback.LowerArrival ? callback.request().name() : null;
      case TOLD -> callback instanceof Callback.LowerCancel ? "told" : null;
      case DESTROYED -> callback instanceof Callback.RequestDestroy ? "gone" : null;
      case ROUTINE ->
          callback instanceof Callback.CompletionRoutine routine
              ? routine.params().status().toString()
              : null;
      case BACK ->
          callback instanceof Callback.UpperCompletion back ? back.status().toString() : null;
      default -> null;
    };
  }

  /** The value of the column, after these texts were added; null stands for a call that waits. */
  String value(List<String> texts) {
    if (kind == Kind.ARRIVALS || kind == Kind.TOLD || kind == Kind.DESTROYED) {
      return times(texts.size());
    }
    if (texts.isEmpty()) {
      return isOfCalls() ? NOT_MADE : NEVER;
    }
    boolean isQuery = kind == Kind.STATUS || kind == Kind.STATE;
    List<String> shown = isQuery ? texts.subList(texts.size() - 1, texts.size()) : texts;
    return String.join(THEN, shown.stream().map(text -> text == null ? WAITS : text).toList());
  }

  private boolean isOfCalls() {
    return kind == Kind.ANSWERS || kind == Kind.STATUS || kind == Kind.STATE;
  }

  private static String times(int count) {
    return switch (count) {
      case 0 -> NEVER;
      case 1 -> "once";
      case 2 -> "twice";
      default -> count + " times";
    };
  }

  /** Whether a value says that something happened at least twice. */
  static boolean isSeveral(String value) {
    return value.equals("twice") || value.endsWith(" times");
  }
}
