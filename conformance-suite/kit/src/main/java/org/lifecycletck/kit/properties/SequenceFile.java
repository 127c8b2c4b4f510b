package org.lifecycletck.kit.properties;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.lifecycletck.kit.bench.LowerBehavior;
import org.lifecycletck.kit.history.CallForm;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.TargetId;

/** A sequence with what else is needed to play it again, as a JSON file. */
public record SequenceFile(String property, long seed, boolean verifier, Sequence sequence) {
  private static final int FORMAT = 1;
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /** Writes the file. */
  public void write(Path path) throws IOException {
    ObjectNode root = MAPPER.createObjectNode();
    root.put("sequence", FORMAT);
    root.put("property", property).put("seed", seed).put("verifier", verifier);
    root.set("steps", write(sequence.steps()));
    String text = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root);
    Files.writeString(path, text + "\n", StandardCharsets.UTF_8);
  }

  /**
   * Reads a file.
   *
   * @throws IllegalArgumentException where the file is no sequence of this format
   */
  public static SequenceFile read(Path path) throws IOException {
    JsonNode root = MAPPER.readTree(Files.readString(path, StandardCharsets.UTF_8));
    if (root.path("sequence").asInt() != FORMAT || !root.path("steps").isArray()) {
      throw new IllegalArgumentException(path + ": not a sequence of format " + FORMAT);
    }
    return new SequenceFile(
        root.path("property").asText(),
        root.path("seed").asLong(),
        root.path("verifier").asBoolean(),
        new Sequence(steps(root.path("steps"))));
  }

  private static ArrayNode write(List<Step> steps) {
    ArrayNode array = MAPPER.createArrayNode();
    steps.forEach(step -> array.add(write(step)));
    return array;
  }

  private static ObjectNode write(Step step) {
    ObjectNode node = MAPPER.createObjectNode();
    if (step instanceof Step.Act act) {
      node.set("act", CallForm.write(act.call()));
    } else if (step instanceof Step.Pass pass) {
      node.put("pass", pass.milliseconds());
    } else if (step instanceof Step.Behave behave) {
      LowerBehavior behavior = behave.behavior();
      node.put("behave", behave.target().name()).put("kind", behavior.kind().name());
      if (behavior.kind() == LowerBehavior.Kind.COMPLETE) {
        node.put("status", behavior.status().toString());
        node.put("information", behavior.information());
      }
    } else if (step instanceof Step.InRoutine script) {
      node.put("inRoutine", script.request().name()).set("steps", write(script.steps()));
    } else if (step instanceof Step.OnArrival script) {
      node.put("onArrival", script.request().name());
      node.put("target", script.target().name()).set("steps", write(script.steps()));
    }
    return node;
  }

  private static List<Step> steps(JsonNode array) {
    List<Step> steps = new ArrayList<>();
    array.forEach(node -> steps.add(step(node)));
    return steps;
  }

  private static Step step(JsonNode node) {
    if (node.has("act")) {
      return new Step.Act(CallForm.read((ObjectNode) node.get("act")));
    }
    if (node.has("pass")) {
      return new Step.Pass(node.get("pass").asLong());
    }
    if (node.has("behave")) {
      return new Step.Behave(new TargetId(node.get("behave").asText()), behavior(node));
    }
    if (node.has("inRoutine")) {
      RequestId request = new RequestId(node.get("inRoutine").asText());
      return new Step.InRoutine(request, steps(node.path("steps")));
    }
    if (node.has("onArrival")) {
      return new Step.OnArrival(
          new RequestId(node.get("onArrival").asText()),
          new TargetId(node.path("target").asText()),
          steps(node.path("steps")));
    }
    throw new IllegalArgumentException("not a step: " + node);
  }

  private static LowerBehavior behavior(JsonNode node) {
    LowerBehavior.Kind kind = LowerBehavior.Kind.valueOf(node.path("kind").asText());
    return kind == LowerBehavior.Kind.COMPLETE
        ? LowerBehavior.completing(
            NtStatus.parse(node.path("status").asText()), node.path("information").asLong())
        : new LowerBehavior(kind, null, 0);
  }
}
