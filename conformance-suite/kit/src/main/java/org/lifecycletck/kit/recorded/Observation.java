package org.lifecycletck.kit.recorded;

import com.fasterxml.jackson.databind.JsonNode;
import org.lifecycletck.spi.vocabulary.NtStatus;

/**
 * One recorded observation: what kind it is and its fields.
 *
 * <p>Reading a field that is missing or of the wrong kind is an {@link IllegalArgumentException}.
 */
public final class Observation {
  private final String event;
  private final JsonNode fields;

  Observation(JsonNode fields) {
    this.fields = fields;
    this.event = text("ev");
  }

  /** The kind of observation. */
  String event() {
    return event;
  }

  boolean is(String kind) {
    return event.equals(kind);
  }

  /** Whether it notes something of the recording environment only. */
  boolean isEnvironment() {
    return event.equals("now")
        || event.startsWith("k.")
        || event.equals("upper.dispatch_returned")
        || event.equals("pnp.callback_returned");
  }

  boolean has(String field) {
    return fields.has(field);
  }

  String text(String field) {
    if (!fields.path(field).isTextual()) {
      throw new IllegalArgumentException(this + ": no text '" + field + "'");
    }
    return fields.get(field).textValue();
  }

  /** The reason given for the observation; empty where none is. */
  String why() {
    return fields.path("why").asText("");
  }

  long number(String field) {
    if (!fields.path(field).isIntegralNumber()) {
      throw new IllegalArgumentException(this + ": no number '" + field + "'");
    }
    return fields.get(field).longValue();
  }

  /** The number in a field, 0 where it is missing. */
  long numberOrZero(String field) {
    return fields.path(field).longValue();
  }

  int integer(String field) {
    return Math.toIntExact(number(field));
  }

  /** The number of the request it is about, 0 where it is about none. */
  int request() {
    return fields.path("r").intValue();
  }

  NtStatus status(String field) {
    return NtStatus.parse(text(field));
  }

  @Override
  public String toString() {
    return "observation " + fields;
  }
}
