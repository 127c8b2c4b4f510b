package org.lifecycletck.kit.history;

import java.util.List;

/** A recorded run: a header and the events in the order they happened. */
public record History(Header header, List<Event> events) {
  /** The version of the history format. */
  public static final int FORMAT = 1;

  public History {
    events = List.copyOf(events);
  }

  /**
   * Where a history comes from. {@code seed} and {@code name} may be null; {@code verifier} tells
   * whether the framework's verifier was on.
   */
  public record Header(String id, String name, String subject, boolean verifier, String seed) {}
}
