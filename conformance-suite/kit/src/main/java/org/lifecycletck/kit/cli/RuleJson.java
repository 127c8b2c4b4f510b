package org.lifecycletck.kit.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.lifecycletck.kit.catalogue.Rule;

/** A rule of the catalogue as a JSON object. */
final class RuleJson {
  private RuleJson() {}

  static ObjectNode of(Rule rule) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("rule", rule.id()).put("title", rule.title()).put("text", rule.text());
    json.put("level", rule.levelName()).put("party", rule.party().tag());
    ArrayNode sources = json.putArray("sources");
    rule.sources()
        .forEach(
            source ->
                sources.addObject().put("page", source.page()).put("section", source.section()));
    rule.frameworkSources().forEach(json.putArray("frameworkSources")::add);
    json.put("profile", rule.profile());
    json.put("verifierOn", rule.verifierOn()).put("misuse", rule.misuse());
    rule.aliases().forEach(json.putArray("aliases")::add);
    json.put("testable", rule.isTestable());
    if (!rule.isTestable()) {
      json.put("untestableReason", rule.untestableReason());
    }
    json.put("property", rule.evidence().contains(Rule.Evidence.PROPERTY));
    json.put("invariant", rule.evidence().contains(Rule.Evidence.INVARIANT));
    ArrayNode scenarios = json.putArray("scenarios");
    rule.scenarios()
        .forEach(
            scenario ->
                scenarios
                    .addObject()
                    .put("name", scenario.name())
                    .put("examples", scenario.examples()));
    json.put("feature", rule.feature()).put("line", rule.line());
    return json;
  }
}
