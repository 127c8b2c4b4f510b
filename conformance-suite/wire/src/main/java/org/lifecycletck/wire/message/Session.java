package org.lifecycletck.wire.message;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.lifecycletck.spi.Capabilities;
import org.lifecycletck.spi.Capability;

/** What the methods that manage a session hold. */
public final class Session {
  private Session() {}

  /** Nothing. */
  public record Nothing() {}

  /**
   * What the kit says of itself.
   *
   * @param least the oldest version of the protocol it speaks
   * @param greatest the newest one
   * @param kit its own version
   * @param ruleSet the rule set it checks
   */
  public record Hello(int least, int greatest, String kit, String ruleSet) {}

  /** How a case is set up, and its name. */
  public record Open(boolean verifier, String name) {}

  /** By how many units of 100 nanoseconds the clock moves. */
  public record Advance(long units) {}

  /** How many calls wait inside the subject. */
  public record Quiet(int waiting) {}

  /**
   * What a subject says of itself.
   *
   * @param protocol the version of the protocol it is going to speak
   */
  public record Welcome(
      int protocol, String name, String version, String language, Capabilities capabilities) {

    /** The welcome as a result. */
    public ObjectNode toJson() {
      ObjectNode json = JsonNodeFactory.instance.objectNode();
      json.put("protocol", protocol).put("name", name);
      json.put("version", version).put("language", language);
      ObjectNode lacks = json.putObject("lacks");
      capabilities.missing().forEach((capability, why) -> lacks.put(capability.name(), why));
      return json;
    }

    /**
     * Reads a result.
     *
     * @throws MalformedException where it is not what the schema says
     */
    public static Welcome read(ObjectNode result) throws MalformedException {
      ObjectNode rest = result.deepCopy();
      JsonNode lacks = rest.remove("lacks");
      Plain plain = (Plain) Words.record(Plain.class, "the result of hello", rest);
      Capabilities capabilities = Capabilities.all();
      if (!(lacks instanceof ObjectNode object)) {
        throw new MalformedException("the result of hello: field 'lacks' is not an object");
      }
      for (Map.Entry<String, JsonNode> each : object.properties()) {
        capabilities =
            capabilities.without(capability(each.getKey()), reason(each.getKey(), each.getValue()));
      }
      if (plain.name().isBlank()) {
        throw new MalformedException("the result of hello: field 'name' is blank");
      }
      return new Welcome(
          plain.protocol(), plain.name(), plain.version(), plain.language(), capabilities);
    }

    private static Capability capability(String name) throws MalformedException {
      for (Capability capability : Capability.values()) {
        if (capability.name().equals(name)) {
          return capability;
        }
      }
      throw new MalformedException("the result of hello: unknown capability '" + name + "'");
    }

    private static String reason(String name, JsonNode value) throws MalformedException {
      if (!value.isTextual() || value.textValue().isBlank()) {
        throw new MalformedException("the result of hello: no reason to lack '" + name + "'");
      }
      return value.textValue();
    }
  }

  /** The part of a welcome that is plain. */
  public record Plain(int protocol, String name, String version, String language) {}
}
