package org.lifecycletck.kit.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class JsonTest {

  @Test
  void lineIsWhatAMapperWrites() throws IOException {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("text", "a \"quoted\" line\n\u2028 with \u00fc, \ud83d\ude00 and \u0007");
    node.put("int", Integer.MIN_VALUE).put("long", Long.MAX_VALUE);
    node.put("double", 1.0e-7).put("seconds", 0.125).put("float", 0.1f);
    node.put("yes", true).putNull("nothing");
    node.putObject("empty");
    ArrayNode array = node.putArray("array");
    array.add(1).add("x").addObject().put("deep", false);
    array.addArray();
    ObjectMapper mapper = new ObjectMapper();
    assertEquals(mapper.writeValueAsString(node), Json.line(node));
    assertEquals(mapper.writeValueAsString(array), Json.line(array));
    assertEquals(node.toString(), Json.line(node));
  }
}
