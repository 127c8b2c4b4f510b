package org.lifecycletck.kit.check;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A summary as one JSON object. */
public final class JsonSummary {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private JsonSummary() {}

  /** The object of a summary. */
  public static ObjectNode of(Summary summary, double seconds) {
    ObjectNode object = JSON.objectNode();
    object.put("states", summary.states());
    object.put("transitions", summary.transitions());
    object.put("seconds", seconds);
    object.put("verdict", summary.verdict());
    object.put("exitCode", summary.exitCode());
    object.put("complete", summary.isComplete());
    Plan plan = summary.plan();
    object.put("requests", plan.bounds().requests());
    object.put("targets", plan.bounds().targets());
    object.put("strands", plan.bounds().strands());
    object.put("profile", plan.parameters().profile().title());
    object.put("verifier", plan.parameters().verifier());
    object.put("engine", plan.engine());
    object.put("symmetry", plan.symmetry());
    ArrayNode slices = object.putArray("slices");
    summary.results().forEach(result -> slices.add(of(result)));
    ArrayNode findings = object.putArray("findings");
    summary.findings().forEach(finding -> findings.add(of(finding)));
    ArrayNode silent = object.putArray("silentRows");
    summary.silent().forEach(silent::add);
    return object;
  }

  private static ObjectNode of(SliceResult result) {
    ObjectNode object = JSON.objectNode();
    object.put("slice", result.slice());
    object.put("requests", result.bounds().requests());
    object.put("targets", result.bounds().targets());
    object.put("strands", result.bounds().strands());
    object.put("engine", result.engine());
    object.put("stop", result.stop().name().toLowerCase(java.util.Locale.ROOT));
    object.put("states", result.states());
    object.put("transitions", result.transitions());
    object.put("representatives", result.representatives());
    object.put("seconds", result.seconds());
    object.put("bytes", result.bytes());
    return object;
  }

  private static ObjectNode of(Finding finding) {
    ObjectNode object = JSON.objectNode();
    object.put("slice", finding.slice());
    object.put("claim", finding.claim());
    object.put("kind", finding.kind().name().toLowerCase(java.util.Locale.ROOT));
    object.put("verdict", finding.verdict().name().toLowerCase(java.util.Locale.ROOT));
    ArrayNode story = object.putArray("story");
    finding.story().forEach(story::add);
    if (finding.loop() >= 0) {
      object.put("loop", finding.loop());
    }
    return object;
  }
}
