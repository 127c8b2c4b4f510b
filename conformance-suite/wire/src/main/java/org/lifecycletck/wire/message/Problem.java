package org.lifecycletck.wire.message;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;

/**
 * Why a request is not answered. An outcome of a DDI, such as a status or a bug check, is no
 * problem.
 *
 * @param message for people
 */
public record Problem(Code code, String message) {
  /** The most characters a message may have. */
  public static final int MOST_CHARACTERS = 10_000;

  /** What kind of problem it is. */
  public enum Code {
    /** The receiver does not offer this method: nothing has happened. */
    NOT_SUPPORTED,
    /** The parameters are not what the schema says: nothing has happened. */
    MALFORMED,
    /** The parameters name an object that does not exist: nothing has happened. */
    NO_SUCH_OBJECT,
    /** Something went wrong inside; it may have happened, or a part of it. */
    INTERNAL;

    /** How it is written. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it is certain that nothing has happened. */
    public boolean isDefinite() {
      return this != INTERNAL;
    }
  }

  ObjectNode toJson() {
    return JsonNodeFactory.instance.objectNode().put("code", code.word()).put("message", message);
  }

  static Problem read(ObjectNode json) throws MalformedException {
    for (Iterator<String> names = json.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      if (!Set.of("code", "message").contains(name)) {
        throw new MalformedException("has an unknown field 'error." + name + "'");
      }
    }
    JsonNode message = json.get("message");
    if (message == null || !message.isTextual()) {
      throw new MalformedException("has no 'error.message' that is a string");
    }
    String text = message.textValue();
    if (text.length() > MOST_CHARACTERS) {
      text = text.substring(0, MOST_CHARACTERS) + "…";
    }
    JsonNode word = json.get("code");
    for (Code code : Code.values()) {
      if (word != null && code.word().equals(word.asText())) {
        return new Problem(code, text);
      }
    }
    throw new MalformedException("has no 'error.code' that is known");
  }
}
