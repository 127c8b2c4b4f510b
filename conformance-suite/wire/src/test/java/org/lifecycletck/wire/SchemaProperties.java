package org.lifecycletck.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.lifecycletck.wire.message.MalformedException;
import org.lifecycletck.wire.message.Message;
import org.lifecycletck.wire.message.Session;
import org.lifecycletck.wire.message.Words;
import org.lifecycletck.wire.schema.ProtocolSchema;

/**
 * What the schema allows is what the kit reads: messages made from the schema at random, right and
 * wrong in one place, are judged alike by the published schema and by the code that is in force.
 */
class SchemaProperties {
  private static final ObjectNode DOCUMENT = ProtocolSchema.document();
  private static final JsonNode DEFINITIONS = DOCUMENT.get("$defs");
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final Map<String, JsonSchema> SCHEMAS = new HashMap<>();

  private static boolean schemaAllows(String definition, JsonNode value) {
    JsonSchema schema =
        SCHEMAS.computeIfAbsent(
            definition,
            name -> {
              ObjectNode root = NODES.objectNode();
              root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
              root.put("$ref", "#/$defs/" + name);
              root.set("$defs", DEFINITIONS);
              return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(root);
            });
    return schema.validate(value).isEmpty();
  }

  private static boolean kitReads(String definition, ObjectNode value) {
    String method = definition.substring(0, definition.indexOf('.'));
    try {
      if (definition.endsWith(".result")) {
        if (method.equals(Words.HELLO)) {
          Session.Welcome.read(value);
        } else {
          Words.answer(Words.calls().get(method), value);
        }
      } else if (Words.calls().containsKey(method)) {
        Words.call(method, value);
      } else if (Words.callbacks().containsKey(method)) {
        Words.callback(method, value);
      } else {
        Words.fatal(value);
      }
      return true;
    } catch (MalformedException e) {
      return false;
    }
  }

  private static List<String> definitions() {
    List<String> names = new ArrayList<>();
    Words.calls()
        .keySet()
        .forEach(method -> names.addAll(List.of(method + ".params", method + ".result")));
    Words.callbacks().keySet().forEach(method -> names.add(method + ".params"));
    names.add(Words.FATAL + ".params");
    names.add(Words.HELLO + ".result");
    return names;
  }

  @Property(tries = 2000)
  void schemaAndKitAgree(@ForAll long seed) {
    Random random = new Random(seed);
    List<String> names = definitions();
    String name = names.get(random.nextInt(names.size()));
    ObjectNode right = (ObjectNode) sample(DEFINITIONS.get(name), random);
    assertTrue(schemaAllows(name, right), () -> name + " " + right);
    assertTrue(kitReads(name, right), () -> name + " " + right);
    ObjectNode changed = right.deepCopy();
    spoil(changed, random);
    assertEquals(schemaAllows(name, changed), kitReads(name, changed), () -> name + " " + changed);
  }

  @Property(tries = 500)
  void everyMessageOfEitherSideIsInTheSchema(@ForAll long seed) throws MalformedException {
    Random random = new Random(seed);
    boolean isKit = random.nextBoolean();
    JsonNode kinds = DEFINITIONS.get(isKit ? "kit" : "subject").get("oneOf");
    String reference = kinds.get(random.nextInt(kinds.size())).get("$ref").asText();
    String kind = reference.substring(reference.lastIndexOf('/') + 1);
    ObjectNode message = (ObjectNode) sample(DEFINITIONS.get(kind), random);
    assertTrue(schemaAllows(isKit ? "kit" : "subject", message), message::toString);
    Message read =
        Message.parse(message.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    assertEquals(message.toString(), read.toJson().toString());
    message.put("surplus", 1);
    assertFalse(schemaAllows(isKit ? "kit" : "subject", message), message::toString);
  }

  /** Something that the schema allows. */
  private static JsonNode sample(JsonNode schema, Random random) {
    if (schema.has("$ref")) {
      String reference = schema.get("$ref").asText();
      return sample(DEFINITIONS.get(reference.substring("#/$defs/".length())), random);
    }
    if (schema.has("anyOf")) {
      return sample(schema.get("anyOf").get(random.nextInt(2)), random);
    }
    if (schema.has("const")) {
      return schema.get("const");
    }
    if (schema.has("enum")) {
      return schema.get("enum").get(random.nextInt(schema.get("enum").size()));
    }
    return switch (schema.get("type").asText()) {
      case "integer" -> integer(schema, random);
      case "boolean" -> NODES.booleanNode(random.nextBoolean());
      case "null" -> NODES.nullNode();
      case "array" -> NODES.arrayNode();
      case "string" ->
          NODES.textNode(
              schema.path("pattern").asText().contains("0x")
                  ? String.format("0x%08X", random.nextInt())
                  : "r" + random.nextInt(100));
      default -> object(schema, random);
    };
  }

  private static JsonNode integer(JsonNode schema, Random random) {
    long least = schema.get("minimum").asLong();
    long greatest = schema.get("maximum").asLong();
    return switch (random.nextInt(3)) {
      case 0 -> NODES.numberNode(least);
      case 1 -> NODES.numberNode(greatest);
      default -> NODES.numberNode(Math.floorMod(random.nextLong(), 1000L) + Math.max(1, least));
    };
  }

  private static ObjectNode object(JsonNode schema, Random random) {
    ObjectNode object = NODES.objectNode();
    List<String> required = new ArrayList<>();
    schema.path("required").forEach(name -> required.add(name.asText()));
    for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
      if (required.contains(property.getKey()) || random.nextBoolean()) {
        object.set(property.getKey(), sample(property.getValue(), random));
      }
    }
    return object;
  }

  /** Changes one place: drops, adds or replaces a field, here or further inside. */
  private static void spoil(ObjectNode object, Random random) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    if (names.isEmpty() || random.nextInt(5) == 0) {
      object.put("surplus", true);
      return;
    }
    String name = names.get(random.nextInt(names.size()));
    if (object.get(name) instanceof ObjectNode inner && random.nextBoolean()) {
      spoil(inner, random);
    } else if (random.nextInt(3) == 0) {
      object.remove(name);
    } else {
      object.set(name, other(random));
    }
  }

  private static JsonNode other(Random random) {
    ArrayNode others = NODES.arrayNode();
    others.add(NODES.nullNode()).add("text").add("").add(true).add(-1).add(1L << 53).add(1.5);
    others.add("0xC0000120").add("0xc0000120").add("0x1").add("STARTED").add(1L << 40);
    others.add(NODES.objectNode()).add(NODES.arrayNode());
    return others.get(random.nextInt(others.size()));
  }
}
