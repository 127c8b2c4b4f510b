package org.lifecycletck.kit.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** JSON read strictly: one object a line, no field twice, nothing behind the object. */
public final class Json {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private Json() {}

  /**
   * The object on the line that was read last.
   *
   * @throws BadDataException where the line is not one JSON object
   */
  public static ObjectNode object(LineReader lines, String text) {
    JsonNode node;
    try {
      node = MAPPER.readTree(text);
    } catch (JsonProcessingException problem) {
      throw BadDataException.at(
          lines.file(), lines.line(), "not JSON: " + problem.getOriginalMessage());
    }
    if (!node.isObject()) {
      throw BadDataException.at(lines.file(), lines.line(), "not a JSON object");
    }
    return (ObjectNode) node;
  }

  /** An object, or an array of them, as one line of text. */
  public static String line(JsonNode node) {
    try {
      return MAPPER.writeValueAsString(node);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
