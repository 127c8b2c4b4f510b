package org.lifecycletck.kit.junit;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The rules as tests: extend it and say with {@link Conformance} of which implementation. Each rule
 * is a test that is called by its id and title; what does not apply, is a preview or is waived is
 * aborted with the reason, never green.
 */
public abstract class LifecycleConformance {

  /** The rules by area, and whether the run as a whole can be relied on. */
  @TestFactory
  public final Stream<DynamicNode> rules() {
    Conformance conformance = getClass().getAnnotation(Conformance.class);
    if (conformance == null) {
      throw new IllegalStateException(getClass().getName() + " lacks @Conformance");
    }
    KitRun run = KitRun.of(conformance);
    Map<String, List<DynamicTest>> areas = new TreeMap<>();
    for (JsonNode rule : run.rules()) {
      String id = rule.get("rule").asText();
      areas
          .computeIfAbsent(id.substring(0, id.indexOf('-')), area -> new ArrayList<>())
          .add(
              dynamicTest(
                  id + " " + rule.get("title").asText(), () -> RuleOutcome.of(rule).orThrow()));
    }
    List<DynamicNode> nodes = new ArrayList<>();
    areas.forEach((area, tests) -> nodes.add(dynamicContainer(area, tests)));
    nodes.add(dynamicTest("the run can be relied on", run::check));
    return nodes.stream();
  }
}
