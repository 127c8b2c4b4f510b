package org.lifecycletck.kit.report;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.lifecycletck.kit.catalogue.Catalogue;
import org.lifecycletck.kit.run.CaseResult;
import org.lifecycletck.kit.run.CaseResult.Kind;

/**
 * The rules that violations count against. What a check is about comes first: where its own rules
 * are among those the violation names, they alone. Otherwise it is what the judge names, as far as
 * the run demands it. A property is about many rules: where scenarios show some of those it names
 * to be broken, they and the first that it names.
 */
final class Blame {
  private final Catalogue catalogue;
  private final Demand demand;
  private final Set<String> brokenInScenarios = new TreeSet<>();

  Blame(Catalogue catalogue, Demand demand, Collection<CaseResult> results) {
    this.catalogue = catalogue;
    this.demand = demand;
    for (CaseResult result : results) {
      if (result.kind() == Kind.SCENARIO && result.isAgainst()) {
        brokenInScenarios.addAll(alone(result));
      }
    }
  }

  /** The rules that a check's violation counts against. */
  Set<String> of(CaseResult result) {
    Set<String> blamed = alone(result);
    if (result.kind() != Kind.PROPERTY || Collections.disjoint(blamed, brokenInScenarios)) {
      return blamed;
    }
    String first = result.judgement().rules().get(0);
    blamed.removeIf(rule -> !rule.equals(first) && !brokenInScenarios.contains(rule));
    return blamed;
  }

  private Set<String> alone(CaseResult result) {
    Set<String> named = current(result.judgement().rules());
    Set<String> mine = current(result.rules());
    Set<String> both = demanded(mine);
    both.retainAll(named);
    if (!both.isEmpty()) {
      return both;
    }
    Set<String> demanded = demanded(named.isEmpty() ? mine : named);
    if (demanded.isEmpty()) {
      demanded = demanded(mine);
    }
    if (demanded.isEmpty()) {
      demanded = named.isEmpty() ? mine : named;
    }
    return demanded;
  }

  private Set<String> demanded(Set<String> ids) {
    Set<String> demanded = new TreeSet<>();
    for (String id : ids) {
      catalogue.rule(id).filter(demand::includes).ifPresent(rule -> demanded.add(rule.id()));
    }
    return demanded;
  }

  /** Ids in use: one that is not stands for the rule that says the same. */
  Set<String> current(Collection<String> ids) {
    Set<String> current = new TreeSet<>();
    ids.forEach(id -> current.add(catalogue.replacement(id).orElse(id)));
    return current;
  }
}
