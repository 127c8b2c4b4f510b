package org.lifecycletck.kit.history;

import java.util.List;
import java.util.Set;
import org.lifecycletck.spi.Capability;

/** A recorded run: a header and the events in the order they happened. */
public record History(Header header, List<Event> events) {
  /** The version of the history format. */
  public static final int FORMAT = 1;

  public History {
    events = List.copyOf(events);
  }

  /**
   * Where a history comes from. {@code seed} and {@code name} may be null.
   *
   * @param verifier whether the framework's verifier was on
   * @param lacks the capabilities that the subject does not offer: what only they would show is not
   *     missed
   */
  public record Header(
      String id,
      String name,
      String subject,
      boolean verifier,
      String seed,
      Set<Capability> lacks) {
    public Header {
      lacks = Set.copyOf(lacks);
    }

    /** A header of a subject that offers everything. */
    public Header(String id, String name, String subject, boolean verifier, String seed) {
      this(id, name, subject, verifier, seed, Set.of());
    }

    /** The same header, of a subject that lacks these, and whose verifier is off if it has none. */
    public Header lacking(Set<Capability> missing) {
      boolean on = verifier && !missing.contains(Capability.VERIFIER);
      return new Header(id, name, subject, on, seed, missing);
    }

    /** The same header with the verifier on or off. */
    public Header withVerifier(boolean on) {
      return new Header(id, name, subject, on, seed, lacks);
    }
  }
}
