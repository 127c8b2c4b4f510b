package org.lifecycletck.wire.message;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Iterator;
import java.util.Set;
import org.lifecycletck.wire.form.RecordForm;

/** One line of the protocol, in either direction. */
public sealed interface Message {

  /**
   * Something to be done, and to be answered by a {@link Reply} or a {@link Refusal}.
   *
   * @param id counts the sender's requests
   * @param in the id of the receiver's own open request inside which this is asked; null where it
   *     is asked outside of any
   */
  record Request(long id, Long in, String method, ObjectNode params) implements Message {}

  /** Something to be known, which is not answered. */
  record Notice(Long in, String method, ObjectNode params) implements Message {}

  /** The answer to a request. */
  record Reply(long id, ObjectNode result) implements Message {}

  /** What is said instead of an answer. */
  record Refusal(long id, Problem problem) implements Message {}

  /** How lines are read: nothing twice, nothing after the object. */
  ObjectReader READER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build()
          .readerFor(JsonNode.class);

  /** How lines are written. */
  ObjectWriter WRITER = JsonMapper.builder().build().writer();

  /** The line, without its end. */
  default byte[] toLine() {
    try {
      return WRITER.writeValueAsBytes(toJson());
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** The message as an object. */
  default ObjectNode toJson() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    if (this instanceof Request request) {
      json.put("id", request.id());
      if (request.in() != null) {
        json.put("in", request.in());
      }
      json.put("method", request.method()).set("params", request.params());
    } else if (this instanceof Notice notice) {
      if (notice.in() != null) {
        json.put("in", notice.in());
      }
      json.put("method", notice.method()).set("params", notice.params());
    } else if (this instanceof Reply reply) {
      json.put("id", reply.id()).set("result", reply.result());
    } else if (this instanceof Refusal refusal) {
      json.put("id", refusal.id()).set("error", refusal.problem().toJson());
    }
    return json;
  }

  /**
   * Reads a line.
   *
   * @throws MalformedException saying what is wrong with it
   */
  static Message parse(byte[] line) throws MalformedException {
    JsonNode json;
    try {
      json = READER.readValue(line);
    } catch (JsonProcessingException e) {
      throw new MalformedException("is not JSON: " + e.getOriginalMessage());
    } catch (IOException e) {
      throw new MalformedException("is not JSON: " + e.getMessage());
    }
    if (!(json instanceof ObjectNode object)) {
      throw new MalformedException("is no JSON object");
    }
    return read(object);
  }

  /**
   * Reads an object, which keeps its fields.
   *
   * @throws MalformedException saying what is wrong with it
   */
  static Message read(ObjectNode json) throws MalformedException {
    if (json.has("method")) {
      boolean isAnswered = json.has("id");
      allow(
          json,
          isAnswered ? Set.of("id", "in", "method", "params") : Set.of("in", "method", "params"));
      Long in = json.has("in") ? Long.valueOf(id(json, "in")) : null;
      String method = text(json, "method");
      ObjectNode params = object(json, "params");
      return isAnswered
          ? new Request(id(json, "id"), in, method, params)
          : new Notice(in, method, params);
    }
    if (json.has("result")) {
      allow(json, Set.of("id", "result"));
      return new Reply(id(json, "id"), object(json, "result"));
    }
    if (json.has("error")) {
      allow(json, Set.of("id", "error"));
      return new Refusal(id(json, "id"), Problem.read(object(json, "error")));
    }
    throw new MalformedException("has neither 'method' nor 'result' nor 'error'");
  }

  private static void allow(ObjectNode json, Set<String> fields) throws MalformedException {
    for (Iterator<String> names = json.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      if (!fields.contains(name)) {
        throw new MalformedException("has an unknown field '" + name + "'");
      }
    }
  }

  private static long id(ObjectNode json, String field) throws MalformedException {
    JsonNode value = json.get(field);
    boolean fits = value != null && value.isIntegralNumber() && value.canConvertToLong();
    if (!fits || value.longValue() < 1 || value.longValue() > RecordForm.GREATEST) {
      throw new MalformedException("has no '" + field + "' that is a positive integer");
    }
    return value.longValue();
  }

  private static String text(ObjectNode json, String field) throws MalformedException {
    JsonNode value = json.get(field);
    if (value == null || !value.isTextual()) {
      throw new MalformedException("has no '" + field + "' that is a string");
    }
    return value.textValue();
  }

  private static ObjectNode object(ObjectNode json, String field) throws MalformedException {
    if (!(json.get(field) instanceof ObjectNode object)) {
      throw new MalformedException("has no '" + field + "' that is an object");
    }
    return object;
  }
}
