package org.lifecycletck.kit.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.lifecycletck.kit.history.Event;

/** The DDIs behind the numbers of calls and callbacks in a history. */
public final class CallNames {
  private static final Pattern CALL = Pattern.compile("\\bcall (\\d{1,9})\\b(?!:)");

  private final Map<Long, String> calls = new HashMap<>();
  private final Map<Long, String> callbacks = new HashMap<>();

  private CallNames() {}

  /** Those of these events. */
  public static CallNames of(List<Event> events) {
    CallNames names = new CallNames();
    for (Event event : events) {
      if (event.happening() instanceof Event.Called called) {
        names.calls.put(called.call(), name(called.stimulus().toString()));
      } else if (event.happening() instanceof Event.CallbackBegan began) {
        names.callbacks.put(began.callback(), name(began.observation().toString()));
      }
    }
    return names;
  }

  /** What stands before the arguments. */
  private static String name(String words) {
    int end = words.indexOf('(');
    return end < 0 ? words : words.substring(0, end);
  }

  /** The name of a call, or its number where the history does not have it. */
  public String call(long number) {
    return calls.getOrDefault(number, "call " + number);
  }

  /** The name of a callback, or its number where the history does not have it. */
  public String callback(long number) {
    return callbacks.getOrDefault(number, "callback " + number);
  }

  /** A text with the name of each call that it gives the number of. */
  public String in(String text) {
    return CALL.matcher(text).replaceAll(this::named);
  }

  private String named(MatchResult found) {
    String name = calls.get(Long.valueOf(found.group(1)));
    return name == null ? found.group() : name + " (" + found.group() + ")";
  }
}
