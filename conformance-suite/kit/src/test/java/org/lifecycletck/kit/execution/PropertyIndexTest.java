package org.lifecycletck.kit.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lifecycletck.kit.catalogue.Catalogue;
import org.lifecycletck.kit.catalogue.Rule;
import org.lifecycletck.kit.catalogue.Rule.Evidence;

/** Properties and rules know of each other. */
class PropertyIndexTest {
  private final PropertyIndex index = new PropertyIndex();
  private final Catalogue catalogue = Catalogue.load();

  @Test
  void propertiesVerifyRulesThatCanBeTested() {
    assertTrue(index.rules().size() >= 40, "rules: " + index.rules().size());
    assertEquals(
        List.of(),
        index.rules().stream()
            .filter(id -> !catalogue.rule(id).map(Rule::isTestable).orElse(false))
            .toList());
  }

  @Test
  void aRuleThatCountsOnAPropertyHasOne() {
    assertEquals(
        List.of(),
        catalogue.rules().stream()
            .filter(rule -> rule.evidence().contains(Evidence.PROPERTY))
            .filter(rule -> index.of(rule.id()).isEmpty())
            .map(Rule::id)
            .toList());
  }
}
