package org.lifecycletck.wire.subject;

import java.util.List;

/**
 * Something a subject did that no subject may do, whatever the rules: it died, hung, or broke the
 * protocol.
 *
 * @param number counts the incidents of a run, from 1
 * @param what one sentence
 * @param during what was going on: the calls that were open, the outermost first
 * @param messages the last messages, the kit's with {@code >} and the subject's with {@code <}
 * @param lastWords the last of the subject's standard error
 */
public record Incident(
    int number,
    Kind kind,
    String what,
    List<String> during,
    List<String> messages,
    String lastWords) {

  /** What kind of incident it is. */
  public enum Kind {
    /** Its process ended, or it hung up. */
    DIED,
    /** It did not answer in time. */
    HUNG,
    /** It broke the protocol. */
    BROKE_PROTOCOL,
    /** There is no starting it any more. */
    UNAVAILABLE
  }

  public Incident {
    during = List.copyOf(during);
    messages = List.copyOf(messages);
  }

  @Override
  public String toString() {
    return what + (during.isEmpty() ? "" : ", during " + String.join(" > ", during));
  }
}
