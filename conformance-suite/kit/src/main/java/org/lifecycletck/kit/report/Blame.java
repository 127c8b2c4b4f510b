package org.lifecycletck.kit.report;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.lifecycletck.kit.catalogue.Catalogue;
import org.lifecycletck.kit.run.CaseResult;
import org.lifecycletck.kit.run.CaseResult.Kind;

/**
 * The rules that violations count against. What a check is about comes first: where its own rules
 * are among those the violation names, they alone; otherwise what it names, as far as the run
 * demands it, and of that, where scenarios about some of it show these to be broken, these. Where
 * the text of a scenario misses something and the judge names other rules, it counts against the
 * scenario's own, but for one that scenarios of many rules run into: then that one is the reason.
 */
final class Blame {
  /** How many rules' scenarios may run into a broken one before it counts as the reason. */
  private static final int FEW = 12;

  private final Catalogue catalogue;
  private final Demand demand;
  private final Set<String> brokenInScenarios = new TreeSet<>();
  private final Map<String, Set<String>> runInto = new HashMap<>();

  Blame(Catalogue catalogue, Demand demand, Collection<CaseResult> results) {
    this.catalogue = catalogue;
    this.demand = demand;
    for (CaseResult result : results) {
      if (result.kind() == Kind.SCENARIO && result.isAgainst()) {
        Set<String> own = own(result, named(result));
        brokenInScenarios.addAll(own);
        if (own.isEmpty()) {
          demanded(current(named(result))).forEach(rule -> note(rule, result.rules()));
        }
      }
    }
  }

  private void note(String rule, Set<String> runners) {
    runInto.computeIfAbsent(rule, key -> new TreeSet<>()).addAll(runners);
  }

  /** The rules that a check's violation counts against. */
  Set<String> of(CaseResult result) {
    boolean isScenario = result.kind() == Kind.SCENARIO;
    List<String> ids = named(result);
    Set<String> own = own(result, ids);
    if (isScenario && !own.isEmpty()) {
      return own;
    }
    Set<String> named = own.isEmpty() ? demanded(current(ids)) : own;
    Set<String> shown = new TreeSet<>(named);
    shown.retainAll(brokenInScenarios);
    Set<String> further = own(result, result.judgement().further());
    if (isScenario && !further.isEmpty()) {
      shown.removeIf(rule -> runInto.getOrDefault(rule, Set.of()).size() <= FEW);
      return shown.isEmpty() ? further : shown;
    }
    if (shown.isEmpty()) {
      return named.isEmpty() ? undemanded(result) : named;
    }
    if (!isScenario) {
      named.retainAll(current(ids.subList(0, 1)));
      shown.addAll(named);
    }
    return shown;
  }

  /** What a violation names; the check's own rules where it names none. */
  private static List<String> named(CaseResult result) {
    List<String> named = result.judgement().rules();
    return named.isEmpty() ? List.copyOf(result.rules()) : named;
  }

  /** Those of some ids that the check is about. */
  private Set<String> own(CaseResult result, Collection<String> ids) {
    Set<String> own = demanded(current(result.rules()));
    own.retainAll(current(ids));
    return own;
  }

  /** What counts where the run demands nothing of what is named: what it demands of the check. */
  private Set<String> undemanded(CaseResult result) {
    Set<String> mine = current(result.rules());
    Set<String> demanded = demanded(mine);
    if (!demanded.isEmpty()) {
      return demanded;
    }
    return current(named(result));
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
