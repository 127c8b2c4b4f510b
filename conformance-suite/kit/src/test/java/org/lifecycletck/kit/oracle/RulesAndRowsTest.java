package org.lifecycletck.kit.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.lifecycletck.kit.catalogue.Catalogue;
import org.lifecycletck.kit.catalogue.Rule;
import org.lifecycletck.spec.Invariants;
import org.lifecycletck.spec.Profile;
import org.lifecycletck.spec.Row;
import org.lifecycletck.spec.Table;

/**
 * Rules and rows name each other: no row without a rule, no rule of the framework without a row.
 */
class RulesAndRowsTest {
  private final Catalogue catalogue = Catalogue.load();

  @Test
  void everyRowNamesRulesOfTheCatalogue() {
    for (Row row : Table.ROWS) {
      assertTrue(!row.rules().isEmpty(), row + " names no rule");
      for (String rule : row.rules()) {
        assertTrue(catalogue.rule(rule).isPresent(), row + " names " + rule + ", which is no rule");
      }
      String broken = row.misuse();
      assertTrue(
          broken == null || catalogue.rule(broken).isPresent(),
          row + " says the driver breaks " + broken + ", which is no rule");
    }
  }

  @Test
  void everyInvariantNamesRulesOfTheCatalogue() {
    Invariants.ALL.forEach(
        invariant ->
            invariant
                .rules()
                .forEach(
                    rule ->
                        assertTrue(
                            catalogue.rule(rule).isPresent(),
                            invariant.name() + " names " + rule + ", which is no rule")));
  }

  @Test
  void everyTestableRuleOfTheFrameworkIsStatedByARowOrAnInvariant() {
    Set<String> named = new TreeSet<>();
    Table.ROWS.forEach(row -> named.addAll(row.rules()));
    Table.OTHER_STEPS.forEach(step -> named.addAll(step.rules()));
    Invariants.ALL.forEach(invariant -> named.addAll(invariant.rules()));
    Set<String> unnamed = new TreeSet<>();
    for (Rule rule : catalogue.rules()) {
      boolean due = rule.party() == Rule.Party.FRAMEWORK && rule.untestableReason().isEmpty();
      if (due && !named.contains(rule.id())) {
        unnamed.add(rule.id());
      }
    }
    assertEquals(Set.of(), unnamed, "rules of the framework that no row or invariant states");
  }

  @Test
  void everyRuleOfOneProfileIsStatedInThatProfile() {
    Set<String> lost = new TreeSet<>();
    for (Rule rule : catalogue.rules()) {
      if (rule.profile() == null || !rule.untestableReason().isEmpty()) {
        continue;
      }
      Profile profile = Profile.of(rule.profile());
      boolean stated =
          Table.ROWS.stream()
              .filter(row -> row.profile() == null || row.profile() == profile)
              .anyMatch(row -> row.rules().contains(rule.id()));
      boolean kept =
          Invariants.ALL.stream().anyMatch(invariant -> invariant.rules().contains(rule.id()));
      if (rule.party() == Rule.Party.FRAMEWORK && !stated && !kept) {
        lost.add(rule.id());
      }
    }
    assertEquals(Set.of(), lost, "rules of a profile that no row of that profile states");
  }
}
