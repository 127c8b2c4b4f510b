package org.lifecycletck.kit.recorded;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The entry of one recorded race: what was run before, what overlapped, and of each class of
 * outcomes one run as an example. The commands before are recorded without observations; what they
 * bring is certain, and put in again.
 */
final class RecordedRace {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final String SUCCESS = "SUCCESS";

  /** What stands for the moment at which a deadline ran, among the observations of a step. */
  static final String TIMER_RAN = "timer.ran";

  private final JsonNode race;
  private boolean stopped;
  private int locations;

  private RecordedRace(JsonNode race) {
    this.race = race;
  }

  /** The examples, a trace each; the name says how often its class was seen. */
  static List<RecordedTrace> traces(JsonNode race) {
    List<RecordedTrace> traces = new ArrayList<>();
    for (JsonNode outcome : race.path("classes")) {
      traces.add(RecordedTrace.of(new RecordedRace(race).trace(outcome, traces.size() + 1)));
    }
    if (traces.isEmpty()) {
      throw new IllegalArgumentException("a recorded race without classes of outcomes");
    }
    return traces;
  }

  private ObjectNode trace(JsonNode outcome, int number) {
    ObjectNode trace = NODES.objectNode();
    JsonNode crash = outcome.path("events");
    trace.put("id", race.path("id").asText() + "." + number);
    String seen = outcome.path("count").asInt() + " of " + race.path("schedules").asInt();
    trace.put("name", race.path("name").asText() + " (" + seen + ")");
    trace.set("verifier", race.path("verifier"));
    trace.put("outcome", crash.isEmpty() ? "ok" : "crash");
    ArrayNode steps = trace.putArray("steps");
    for (JsonNode command : race.path("setup")) {
      steps.add(setup(steps.size() + 1, command.asText()));
    }
    int overlap = steps.size() + 1;
    for (JsonNode step : outcome.path("example")) {
      if (!step.path("cmd").asText().startsWith("probe ")) {
        steps.add(example(step));
      }
    }
    if (waits(outcome.path("example"), overlap)) {
      trace.putArray("still_blocked").add(overlap);
    }
    return trace;
  }

  /** Whether a command of the step in which commands overlap never returned. */
  private static boolean waits(JsonNode example, int overlap) {
    Set<Integer> waiting = new HashSet<>();
    for (JsonNode seen : example.findValues("obs").stream().flatMap(RecordedRace::each).toList()) {
      boolean isLater = !seen.has("task") && seen.path("step").asInt() == overlap;
      switch (seen.path("ev").asText()) {
        case "blocked":
          waiting.add(seen.path("task").asInt());
          break;
        case "resumed", "ret":
          waiting.removeIf(task -> isLater || task == seen.path("task").asInt());
          break;
        default:
          break;
      }
    }
    return !waiting.isEmpty();
  }

  private static Stream<JsonNode> each(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }

  private static ObjectNode example(JsonNode step) {
    ObjectNode copy = step.deepCopy();
    for (JsonNode seen : copy.path("obs")) {
      if (seen.path("ev").asText().equals("k.timer_fired")) {
        ((ObjectNode) seen).put("ev", TIMER_RAN);
      }
    }
    return copy;
  }

  private ObjectNode setup(int number, String text) {
    Command command = Command.parse(text);
    ObjectNode step = NODES.objectNode();
    step.put("n", number).put("cmd", text);
    ArrayNode observations = step.putArray("obs");
    ObjectNode returned = NODES.objectNode().put("ev", "ret").put("step", number);
    switch (command.verb()) {
      case "target":
      case "req":
      case "format":
        returned.put("status", SUCCESS);
        break;
      case "stop":
        stopped = true;
        break;
      case "upper":
        locations = Integer.parseInt(command.option("stack")) - 1;
        observations.addObject().put("ev", "queue_presented").put("r", requestOf(command));
        break;
      case "send":
        returned.put("value", 1);
        if (!stopped) {
          observations.add(arrival(command));
        }
        break;
      default:
        break;
    }
    observations.add(returned);
    return step;
  }

  private static int requestOf(Command command) {
    return command.object(command.option("as"), 'r');
  }

  /** An arrival as read, the only kind that the races begin with. */
  private ObjectNode arrival(Command send) {
    return NODES
        .objectNode()
        .put("ev", "lower.recv")
        .put("r", send.request(0))
        .put("t", send.target(1))
        .put("major", "read")
        .put("length", 16)
        .put("cur", locations == 0 ? 2 : locations)
        .put("iostatus", SUCCESS);
  }
}
