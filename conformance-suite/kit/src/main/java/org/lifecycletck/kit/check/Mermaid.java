package org.lifecycletck.kit.check;

import java.util.LinkedHashMap;
import java.util.Map;
import org.lifecycletck.kit.history.Event;
import org.lifecycletck.kit.history.History;

/**
 * A history as a Mermaid sequence diagram: strands call the framework, the framework calls back.
 */
public final class Mermaid {
  private Mermaid() {}

  /** The diagram of a history. */
  public static String of(History history) {
    Map<String, String> names = new LinkedHashMap<>();
    StringBuilder steps = new StringBuilder();
    for (Event event : history.events()) {
      String strand = event.strand();
      String name = names.computeIfAbsent(strand, key -> "s" + names.size());
      steps.append("  ").append(arrow(name, event.happening())).append('\n');
    }
    StringBuilder text = new StringBuilder("sequenceDiagram\n");
    names.forEach(
        (strand, name) ->
            text.append("  participant ")
                .append(name)
                .append(" as ")
                .append(clean(strand))
                .append('\n'));
    text.append("  participant f as framework\n");
    return text.append(steps).toString();
  }

  private static String arrow(String strand, Event.Happening what) {
    if (what instanceof Event.Called called) {
      return strand + "->>f: " + clean(called.stimulus().toString());
    }
    if (what instanceof Event.Returned returned) {
      return "f-->>" + strand + ": returns " + clean(returned.answer().toString());
    }
    if (what instanceof Event.CallbackBegan began) {
      return "f->>" + strand + ": " + clean(began.observation().toString());
    }
    if (what instanceof Event.CallbackEnded) {
      return strand + "-->>f: the callback returns";
    }
    if (what instanceof Event.Advanced advanced) {
      return "Note over f: the clock moves by " + advanced.units();
    }
    if (what instanceof Event.Stopped stopped) {
      return "Note over f: " + clean(stopped.fatal().toString());
    }
    return "Note over f: nothing more happens";
  }

  /** Mermaid ends a text at a semicolon or a number sign. */
  private static String clean(String text) {
    return text.replace(';', ',').replace("#", "no. ").replace('\n', ' ');
  }
}
