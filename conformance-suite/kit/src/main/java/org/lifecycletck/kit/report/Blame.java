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
import org.lifecycletck.kit.run.Verdict;

/**
 * The rules that violations count against. Of what a violation names, as far as the run demands it,
 * comes first what scenarios show to be broken, and of another check what it names first. Where
 * there is none, what the check is about: where its own rules are among those named, they alone;
 * otherwise what is named, or, where a scenario names the same, what that counts against. What
 * threads show, where scenarios show something, counts against nothing else. Where the text of a
 * scenario misses something and the judge names other rules, it counts against the scenario's own,
 * but for one that scenarios of many rules run into: then that one is the reason.
 */
final class Blame {
  /** How many rules' scenarios may run into a broken one before it counts as the reason. */
  private static final int FEW = 12;

  private final Catalogue catalogue;
  private final Demand demand;
  private final Set<String> ownOfScenarios = new TreeSet<>();
  private final Set<String> ofScenarios = new TreeSet<>();
  private final Map<String, Set<String>> runInto = new HashMap<>();
  private final Map<String, Set<String>> reasons = new HashMap<>();
  private final boolean scenariosFail;

  Blame(Catalogue catalogue, Demand demand, Collection<CaseResult> results) {
    this.catalogue = catalogue;
    this.demand = demand;
    scenariosFail = results.stream().anyMatch(Blame::isFailedScenario);
    for (CaseResult result : results) {
      if (result.kind() == Kind.SCENARIO && result.isAgainst()) {
        Set<String> own = own(result, named(result));
        ownOfScenarios.addAll(own);
        if (own.isEmpty()) {
          demanded(current(named(result))).forEach(rule -> count(runInto, rule, result.rules()));
        }
      }
    }
    for (CaseResult result : results) {
      if (result.kind() == Kind.SCENARIO && result.isAgainst()) {
        Set<String> reason = ofScenario(result);
        ofScenarios.addAll(reason);
        demanded(current(named(result))).forEach(rule -> count(reasons, rule, reason));
      }
    }
  }

  /** A waiver of what scenarios show hides nothing else. */
  private static boolean isFailedScenario(CaseResult result) {
    return result.kind() == Kind.SCENARIO && result.judgement().verdict() == Verdict.VIOLATES;
  }

  private static void count(Map<String, Set<String>> by, String rule, Set<String> others) {
    by.computeIfAbsent(rule, key -> new TreeSet<>()).addAll(others);
  }

  /** The rules that a check's violation counts against. */
  Set<String> of(CaseResult result) {
    return result.kind() == Kind.SCENARIO ? ofScenario(result) : ofOther(result);
  }

  private Set<String> ofScenario(CaseResult result) {
    Set<String> own = own(result, named(result));
    if (!own.isEmpty()) {
      return own;
    }
    Set<String> named = demanded(current(named(result)));
    Set<String> shown = new TreeSet<>(named);
    shown.retainAll(ownOfScenarios);
    Set<String> further = own(result, result.judgement().further());
    if (!further.isEmpty()) {
      shown.removeIf(rule -> runInto.getOrDefault(rule, Set.of()).size() <= FEW);
      return shown.isEmpty() ? further : shown;
    }
    return shown.isEmpty() ? orUndemanded(named, result) : shown;
  }

  private Set<String> ofOther(CaseResult result) {
    List<String> ids = named(result);
    Set<String> shown = demanded(current(ids));
    Set<String> own = own(result, ids);
    Set<String> named = own.isEmpty() ? new TreeSet<>(shown) : own;
    boolean suspected = result.isByThreads() && scenariosFail;
    Set<String> explained = new TreeSet<>();
    if (own.isEmpty() || suspected) {
      shown.forEach(rule -> explained.addAll(reasons.getOrDefault(rule, Set.of())));
    }
    shown.retainAll(ofScenarios);
    if (!shown.isEmpty()) {
      current(ids.subList(0, 1)).stream()
          .filter(rule -> named.contains(rule) && !suspected)
          .forEach(shown::add);
      return shown;
    }
    return suspected || !explained.isEmpty() ? explained : orUndemanded(named, result);
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

  /**
   * What is named; where the run demands nothing of that, what it demands of a scenario. What
   * another check is about is too much to count: then it is the rule that is named.
   */
  private Set<String> orUndemanded(Set<String> named, CaseResult result) {
    if (!named.isEmpty()) {
      return named;
    }
    Set<String> mine =
        result.kind() == Kind.SCENARIO ? demanded(current(result.rules())) : Set.of();
    return mine.isEmpty() ? current(named(result)) : mine;
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
