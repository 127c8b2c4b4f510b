package org.lifecycletck.kit.benchmark;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Comparisons as one JSON object, every run included. */
final class BenchmarkJson {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private BenchmarkJson() {}

  /** The object of some comparisons. */
  static ObjectNode of(List<Comparison> comparisons, int rounds) {
    ObjectNode object = JSON.objectNode();
    object.put("rounds", rounds);
    object.put("processors", Runtime.getRuntime().availableProcessors());
    object.put("java", System.getProperty("java.version"));
    object.put("system", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
    ArrayNode models = object.putArray("models");
    comparisons.forEach(comparison -> models.add(of(comparison)));
    return object;
  }

  private static ObjectNode of(Comparison comparison) {
    ObjectNode object = JSON.objectNode();
    object.put("slice", comparison.size().name());
    object.put("requests", comparison.size().bounds().requests());
    object.put("targets", comparison.size().bounds().targets());
    object.put("strands", comparison.size().bounds().strands());
    object.put("compared", comparison.isDecided());
    object.put("countsAgree", comparison.countsAgree());
    ArrayNode results = object.putArray("results");
    comparison.results().forEach(result -> results.add(of(result, comparison.measure())));
    return object;
  }

  private static ObjectNode of(Result result, Result measure) {
    ObjectNode object = JSON.objectNode();
    object.put("name", result.name());
    object.put("looksAtAll", result.looksAtAll());
    object.put("command", String.join(" ", result.command()));
    object.put("preparedSeconds", result.prepared());
    if (result.problem() != null) {
      object.put("problem", result.problem());
    }
    if (result.hasRuns()) {
      object.put("states", result.counts().states());
      put(object, "transitions", result.counts().transitions());
      object.put("seconds", result.seconds());
      put(object, "processorSeconds", result.processorSeconds());
      object.put("statesPerSecond", result.statesPerSecond());
      put(object, "bytesPerState", result.bytesPerState());
      if (measure != null) {
        put(object, "speedAgainstSpin", result.speedAgainst(measure));
        put(object, "memoryAgainstSpin", result.memoryAgainst(measure));
      }
    }
    ArrayNode runs = object.putArray("runs");
    for (Run run : result.runs()) {
      ObjectNode one = runs.addObject();
      one.put("round", run.round());
      one.put("seconds", run.seconds());
      put(one, "processorSeconds", run.processorSeconds());
      put(one, "peakBytes", run.peakBytes());
    }
    return object;
  }

  private static void put(ObjectNode object, String name, long number) {
    if (number > 0) {
      object.put(name, number);
    }
  }

  private static void put(ObjectNode object, String name, double number) {
    if (number > 0 && !Double.isInfinite(number)) {
      object.put(name, number);
    }
  }
}
