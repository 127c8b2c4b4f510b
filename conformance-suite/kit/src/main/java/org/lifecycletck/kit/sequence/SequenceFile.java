package org.lifecycletck.kit.sequence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.lifecycletck.kit.bench.Hold;
import org.lifecycletck.kit.bench.LowerBehavior;
import org.lifecycletck.kit.bench.Moment;
import org.lifecycletck.kit.history.BadDataException;
import org.lifecycletck.kit.history.CallForm;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.TargetId;

/**
 * A sequence with what else is needed to play and judge it again, as a JSON file.
 *
 * @param check the check that made it
 * @param seed the seed of the run it was made in
 * @param profile the profile it was judged by
 * @param verifier whether the framework's verifier was on
 * @param misuse whether what follows a driver's mistake was judged
 * @param rules the ids of the rules it showed to be violated
 * @param exact whether it is played as it stands, by {@link Replay}, and not by {@link Player}
 */
public record SequenceFile(
    String check,
    long seed,
    String profile,
    boolean verifier,
    boolean misuse,
    List<String> rules,
    boolean exact,
    Sequence sequence) {
  private static final int FORMAT = 2;
  private static final String BEGIN = "begin";
  private static final String END = "end";
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  public SequenceFile {
    rules = List.copyOf(rules);
  }

  /** Writes the file. */
  public void write(Path path) throws IOException {
    ObjectNode root = MAPPER.createObjectNode();
    root.put("sequence", FORMAT).put("check", check).put("seed", seed);
    root.put("profile", profile).put("verifier", verifier).put("misuse", misuse);
    root.put("exact", exact);
    rules.forEach(root.putArray("rules")::add);
    root.set("steps", write(sequence.steps()));
    String text = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root);
    Files.writeString(path, text + "\n", StandardCharsets.UTF_8);
  }

  /**
   * Reads a file.
   *
   * @throws BadDataException where the file is no sequence of this format
   */
  public static SequenceFile read(Path path) throws IOException {
    JsonNode root = tree(path);
    if (root.path("sequence").asInt() != FORMAT || !root.path("steps").isArray()) {
      throw BadDataException.at(path.toString(), 1, "not a sequence of format " + FORMAT);
    }
    List<String> rules = new ArrayList<>();
    root.path("rules").forEach(rule -> rules.add(rule.asText()));
    return new SequenceFile(
        root.path("check").asText(),
        root.path("seed").asLong(),
        root.path("profile").asText(),
        root.path("verifier").asBoolean(),
        root.path("misuse").asBoolean(),
        rules,
        root.path("exact").asBoolean(),
        new Sequence(steps(path, root.path("steps"))));
  }

  private static JsonNode tree(Path path) throws IOException {
    try {
      return MAPPER.readTree(Files.readString(path, StandardCharsets.UTF_8));
    } catch (JsonProcessingException problem) {
      int line = problem.getLocation() == null ? 1 : problem.getLocation().getLineNr();
      throw BadDataException.at(path.toString(), line, firstWords(problem));
    } catch (CharacterCodingException problem) {
      throw BadDataException.at(path.toString(), 1, "not UTF-8");
    }
  }

  private static String firstWords(JsonProcessingException problem) {
    String message = problem.getOriginalMessage();
    int aside = message.indexOf(" (start marker");
    return aside < 0 ? message : message.substring(0, aside);
  }

  private static List<Step> steps(Path path, JsonNode array) {
    List<Step> steps = new ArrayList<>();
    for (JsonNode node : array) {
      try {
        steps.add(step(node));
      } catch (IllegalArgumentException | ClassCastException problem) {
        String place = "step " + (steps.size() + 1) + ": ";
        throw BadDataException.at(path.toString(), 1, place + problem.getMessage());
      }
    }
    return steps;
  }

  private static ArrayNode write(List<Step> steps) {
    ArrayNode array = MAPPER.createArrayNode();
    steps.forEach(step -> array.add(write(step)));
    return array;
  }

  /** A step as an object. */
  public static ObjectNode write(Step step) {
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
    } else if (step instanceof Step.Inside script) {
      write(script.moment(), node.putObject("inside"));
      node.set("steps", write(script.steps()));
    } else if (step instanceof Step.Keep keep) {
      write(keep.hold(), node.putObject("keep"));
    } else if (step instanceof Step.Release release) {
      write(release.hold(), node.putObject("release"));
    }
    return node;
  }

  private static void write(Moment moment, ObjectNode into) {
    into.put("moment", moment.kind().words()).put("request", moment.request().name());
    if (moment.target() != null) {
      into.put("target", moment.target().name());
    }
  }

  private static void write(Hold hold, ObjectNode into) {
    write(hold.moment(), into);
    into.put("at", hold.point() == Moment.Point.BEGIN ? BEGIN : END);
  }

  private static List<Step> steps(JsonNode array) {
    List<Step> steps = new ArrayList<>();
    array.forEach(node -> steps.add(step(node)));
    return steps;
  }

  /**
   * The step that an object stands for.
   *
   * @throws IllegalArgumentException where it is none
   */
  public static Step step(JsonNode node) {
    if (node.has("act")) {
      return new Step.Act(CallForm.read((ObjectNode) node.get("act")));
    }
    if (node.has("pass")) {
      return new Step.Pass(node.get("pass").asLong());
    }
    if (node.has("behave")) {
      return new Step.Behave(new TargetId(node.get("behave").asText()), behavior(node));
    }
    if (node.has("inside")) {
      return new Step.Inside(moment(node.get("inside")), steps(node.path("steps")));
    }
    if (node.has("keep")) {
      return new Step.Keep(hold(node.get("keep")));
    }
    if (node.has("release")) {
      return new Step.Release(hold(node.get("release")));
    }
    throw new IllegalArgumentException("not a step: " + node);
  }

  private static Moment moment(JsonNode node) {
    String words = node.path("moment").asText();
    Moment.Kind kind =
        Arrays.stream(Moment.Kind.values())
            .filter(candidate -> candidate.words().equals(words))
            .findAny()
            .orElseThrow(() -> new IllegalArgumentException("not a callback: " + node));
    TargetId target = node.has("target") ? new TargetId(node.get("target").asText()) : null;
    if ((kind == Moment.Kind.ARRIVAL) != (target != null)) {
      throw new IllegalArgumentException("only an arrival, and every one, has a target: " + node);
    }
    return new Moment(kind, new RequestId(node.path("request").asText()), target);
  }

  private static Hold hold(JsonNode node) {
    String at = node.path("at").asText();
    if (!at.equals(BEGIN) && !at.equals(END)) {
      throw new IllegalArgumentException("a callback is held at its begin or end: " + node);
    }
    return new Hold(moment(node), at.equals(BEGIN) ? Moment.Point.BEGIN : Moment.Point.END);
  }

  private static LowerBehavior behavior(JsonNode node) {
    LowerBehavior.Kind kind = LowerBehavior.Kind.valueOf(node.path("kind").asText());
    return kind == LowerBehavior.Kind.COMPLETE
        ? LowerBehavior.completing(
            NtStatus.parse(node.path("status").asText()), node.path("information").asLong())
        : new LowerBehavior(kind, null, 0);
  }
}
