package org.lifecycletck.wire.schema;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.lifecycletck.spi.Capability;
import org.lifecycletck.spi.Performer;
import org.lifecycletck.spi.vocabulary.Fatal;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.wire.form.RecordForm;
import org.lifecycletck.wire.message.Problem;
import org.lifecycletck.wire.message.Session;
import org.lifecycletck.wire.message.Words;

/**
 * The JSON Schema of every message, made from the records of the vocabulary: under {@code $defs}
 * the parameters and results of each method, and what each side may send as a whole.
 */
public final class ProtocolSchema {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final ObjectNode definitions = NODES.objectNode();
  private final ArrayNode kit = NODES.arrayNode();
  private final ArrayNode subject = NODES.arrayNode();

  private ProtocolSchema() {}

  /** The document. */
  public static ObjectNode document() {
    ProtocolSchema schema = new ProtocolSchema();
    schema.addSession();
    schema.addCalls();
    schema.addCallbacks();
    schema.addAnswers();
    ObjectNode root = NODES.objectNode();
    root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    root.put("title", "Request Lifecycle TCK, protocol " + Words.PROTOCOL);
    root.putArray("anyOf").add(ref("kit")).add(ref("subject"));
    schema.definitions.putObject("kit").put("description", "What the kit may send.");
    ((ObjectNode) schema.definitions.get("kit")).set("oneOf", schema.kit);
    schema.definitions.putObject("subject").put("description", "What a subject may send.");
    ((ObjectNode) schema.definitions.get("subject")).set("oneOf", schema.subject);
    root.set("$defs", schema.definitions);
    return root;
  }

  private void addSession() {
    method(kit, Words.HELLO, record(Session.Hello.class), true);
    definitions.set(result(Words.HELLO), welcome());
    ask(Words.OPEN, Session.Open.class, Session.Nothing.class);
    ask(Words.CLOSE, Session.Nothing.class, Session.Nothing.class);
    ask(Words.ADVANCE, Session.Advance.class, Session.Nothing.class);
    ask(Words.QUIESCE, Session.Nothing.class, Session.Quiet.class);
    ask(Words.PING, Session.Nothing.class, Session.Nothing.class);
    method(kit, Words.BATCH, batch(), true);
    definitions.set(result(Words.BATCH), batchResult());
    method(kit, Words.EXIT, record(Session.Nothing.class), false);
  }

  private void ask(String method, Class<?> params, Class<?> result) {
    method(kit, method, record(params), true);
    definitions.set(result(method), record(result));
  }

  private void addCalls() {
    Words.calls()
        .forEach(
            (method, type) -> {
              method(kit, method, record(type), true);
              definitions.set(result(method), record(Performer.answer(type)));
            });
  }

  private void addCallbacks() {
    Words.callbacks()
        .forEach(
            (method, type) -> {
              method(subject, method, record(type), true);
              definitions.set(result(method), record(Session.Nothing.class));
            });
    method(subject, Words.FATAL, record(Fatal.class), false);
  }

  /** Answers in both directions; which result is due depends on the method of the request. */
  private void addAnswers() {
    ObjectNode reply = object();
    property(reply, "id", id());
    property(reply, "result", NODES.objectNode().put("type", "object"));
    definitions.set("reply", reply);
    ObjectNode problem = object();
    ArrayNode codes = NODES.objectNode().putArray("enum");
    Arrays.stream(Problem.Code.values()).map(Problem.Code::word).forEach(codes::add);
    property(problem, "code", (ObjectNode) NODES.objectNode().set("enum", codes));
    property(problem, "message", NODES.objectNode().put("type", "string"));
    ObjectNode refusal = object();
    property(refusal, "id", id());
    property(refusal, "error", problem);
    definitions.set("refusal", refusal);
    for (ArrayNode side : new ArrayNode[] {kit, subject}) {
      side.add(ref("reply"));
      side.add(ref("refusal"));
    }
  }

  private void method(ArrayNode side, String method, ObjectNode params, boolean isAnswered) {
    definitions.set(params(method), params);
    ObjectNode message = object();
    if (isAnswered) {
      property(message, "id", id());
    }
    ((ObjectNode) message.get("properties")).set("in", id());
    property(message, "method", NODES.objectNode().put("const", method));
    property(message, "params", ref(params(method)));
    definitions.set(method, message);
    side.add(ref(method));
  }

  /** The name of the definition of a method's parameters. */
  public static String params(String method) {
    return method + ".params";
  }

  /** The name of the definition of a method's result. */
  public static String result(String method) {
    return method + ".result";
  }

  private static ObjectNode welcome() {
    ObjectNode welcome = record(Session.Plain.class);
    ((ObjectNode) welcome.get("properties").get("name")).put("pattern", "\\S");
    ObjectNode lacks = NODES.objectNode().put("type", "object");
    ObjectNode reasons = lacks.putObject("properties");
    for (Capability capability : Capability.values()) {
      reasons.putObject(capability.name()).put("type", "string").put("pattern", "\\S");
    }
    lacks.put("additionalProperties", false);
    property(welcome, "lacks", lacks);
    return welcome;
  }

  private static ObjectNode batch() {
    ObjectNode one = object();
    property(one, "method", NODES.objectNode().put("type", "string"));
    property(one, "params", NODES.objectNode().put("type", "object"));
    return list("calls", one);
  }

  private static ObjectNode batchResult() {
    return list("results", NODES.objectNode().put("type", "object"));
  }

  private static ObjectNode list(String name, ObjectNode items) {
    ObjectNode array = NODES.objectNode().put("type", "array");
    array.set("items", items);
    ObjectNode holder = object();
    property(holder, name, array);
    return holder;
  }

  private static ObjectNode record(Class<?> type) {
    RecordForm.Shape shape = RecordForm.Shape.of(type);
    ObjectNode schema = object();
    for (int i = 0; i < shape.components().length; i++) {
      RecordComponent component = shape.components()[i];
      ObjectNode value = value(component.getType());
      if (shape.isNullable(i)) {
        ((ObjectNode) schema.get("properties")).set(component.getName(), orNull(value));
      } else {
        property(schema, component.getName(), value);
      }
    }
    return schema;
  }

  private static ObjectNode value(Class<?> type) {
    ObjectNode schema = NODES.objectNode();
    if (type == int.class || type == Integer.class) {
      return integer(Integer.MIN_VALUE, Integer.MAX_VALUE);
    }
    if (type == long.class || type == Long.class) {
      return integer(-RecordForm.GREATEST, RecordForm.GREATEST);
    }
    if (type == boolean.class) {
      return schema.put("type", "boolean");
    }
    if (type == String.class) {
      return schema.put("type", "string");
    }
    if (type == NtStatus.class) {
      return schema.put("type", "string").put("pattern", "^" + RecordForm.HEXADECIMAL + "$");
    }
    if (type.isEnum()) {
      ArrayNode constants = schema.putArray("enum");
      Arrays.stream(type.getEnumConstants())
          .forEach(each -> constants.add(((Enum<?>) each).name()));
      return schema;
    }
    RecordComponent[] components = type.getRecordComponents();
    return components.length == 1 ? value(components[0].getType()) : record(type);
  }

  private static ObjectNode orNull(ObjectNode schema) {
    ObjectNode either = NODES.objectNode();
    either.putArray("anyOf").add(schema).add(NODES.objectNode().put("type", "null"));
    return either;
  }

  private static ObjectNode id() {
    return integer(1, RecordForm.GREATEST);
  }

  private static ObjectNode integer(long least, long greatest) {
    ObjectNode schema = NODES.objectNode().put("type", "integer");
    return schema.put("minimum", least).put("maximum", greatest);
  }

  private static ObjectNode object() {
    ObjectNode schema = NODES.objectNode().put("type", "object");
    schema.putObject("properties");
    schema.putArray("required");
    return schema.put("additionalProperties", false);
  }

  private static void property(ObjectNode schema, String name, ObjectNode value) {
    ((ObjectNode) schema.get("properties")).set(name, value);
    ((ArrayNode) schema.get("required")).add(name);
  }

  private static ObjectNode ref(String definition) {
    return NODES.objectNode().put("$ref", "#/$defs/" + definition);
  }
}
