package org.lifecycletck.kit.execution;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lifecycletck.kit.catalogue.Rule;

/**
 * What is to be run: the features that hold scenarios of the selected rules, and the rules' ids.
 *
 * @param scenarios how many scenarios there must be
 */
record Plan(List<String> features, Set<String> ids, int scenarios) {

  static Plan of(List<Rule> rules) {
    List<Rule> withScenarios = rules.stream().filter(rule -> !rule.scenarios().isEmpty()).toList();
    return new Plan(
        withScenarios.stream().map(Rule::feature).distinct().sorted().toList(),
        rules.stream().map(Rule::id).collect(Collectors.toUnmodifiableSet()),
        withScenarios.stream()
            .flatMap(rule -> rule.scenarios().stream())
            .mapToInt(Rule.Scenario::examples)
            .sum());
  }
}
