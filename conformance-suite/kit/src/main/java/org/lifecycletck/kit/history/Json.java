package org.lifecycletck.kit.history;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** JSON read strictly: one object a line, no field twice, nothing behind the object. */
public final class Json {
  private static final JsonFactory WRITER = new JsonFactory();

  private Json() {}

  /** Apart, because to set up a mapper takes longer than to write most of what is written. */
  private static final class Reader {
    private static final JsonMapper MAPPER =
        JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
  }

  /**
   * The object on the line that was read last.
   *
   * @throws BadDataException where the line is not one JSON object
   */
  public static ObjectNode object(LineReader lines, String text) {
    JsonNode node;
    try {
      node = Reader.MAPPER.readTree(text);
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
    StringWriter text = new StringWriter();
    try (JsonParser tree = node.traverse();
        JsonGenerator generator = WRITER.createGenerator(text)) {
      tree.nextToken();
      generator.copyCurrentStructure(tree);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }
}
