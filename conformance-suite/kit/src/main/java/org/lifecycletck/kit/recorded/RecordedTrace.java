package org.lifecycletck.kit.recorded;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * One recorded run: the steps, each a command with what was observed, and how it ended. {@code
 * client} is the minor version the client driver was built for; {@code waiting} names the steps
 * whose call never returned.
 *
 * @param client the minor version number of KMDF 1.x
 */
public record RecordedTrace(
    String id,
    String name,
    String seed,
    boolean verifier,
    int client,
    Outcome outcome,
    List<Step> steps,
    Set<Integer> waiting) {

  /** The client version whose behaviour the specification describes. */
  public static final int CLIENT_IN_SCOPE = 33;

  /** How a run ended. */
  public enum Outcome {
    OK,
    BUGCHECK,
    CRASH
  }

  /** One command and what was observed until the next. */
  public record Step(int number, String command, List<Observation> observations) {}

  /** Why the specification does not speak about this run; null where it does. */
  public String outOfScope() {
    if (client != CLIENT_IN_SCOPE) {
      return "recorded with a client of version 1." + client + ", not 1." + CLIENT_IN_SCOPE;
    }
    for (Step step : steps) {
      if (step.observations().stream().anyMatch(seen -> seen.is("pnp_driver_callback"))) {
        return "the driver has device notification callbacks (step " + step.number() + ")";
      }
    }
    return null;
  }

  /**
   * Reads the JSON form.
   *
   * @throws IllegalArgumentException where a field is missing or of the wrong kind
   */
  public static RecordedTrace of(JsonNode node) {
    List<Step> steps = new ArrayList<>();
    for (JsonNode step : list(node, "steps")) {
      List<Observation> observations = new ArrayList<>();
      for (JsonNode observation : list(step, "obs")) {
        Observation seen = new Observation(observation);
        if (!seen.isEnvironment()) {
          observations.add(seen);
        }
      }
      steps.add(new Step(integer(step, "n"), text(step, "cmd"), observations));
    }
    Set<Integer> waiting = new TreeSet<>();
    node.path("still_blocked").forEach(step -> waiting.add(step.intValue()));
    return new RecordedTrace(
        text(node, "id"),
        node.path("name").textValue(),
        node.has("seed") ? node.get("seed").asText() : null,
        integer(node, "verifier") != 0,
        node.has("client_minor") ? integer(node, "client_minor") : CLIENT_IN_SCOPE,
        outcome(text(node, "outcome")),
        steps,
        waiting);
  }

  private static Outcome outcome(String text) {
    switch (text) {
      case "ok":
        return Outcome.OK;
      case "bugcheck":
        return Outcome.BUGCHECK;
      case "crash":
        return Outcome.CRASH;
      default:
        throw new IllegalArgumentException("unknown outcome '" + text + "'");
    }
  }

  private static JsonNode list(JsonNode node, String field) {
    if (!node.path(field).isArray()) {
      throw new IllegalArgumentException("field '" + field + "' is missing or not a list");
    }
    return node.get(field);
  }

  private static String text(JsonNode node, String field) {
    if (!node.path(field).isTextual()) {
      throw new IllegalArgumentException("field '" + field + "' is missing or not a string");
    }
    return node.get(field).textValue();
  }

  private static int integer(JsonNode node, String field) {
    if (!node.path(field).isInt()) {
      throw new IllegalArgumentException("field '" + field + "' is missing or not an integer");
    }
    return node.get(field).intValue();
  }
}
