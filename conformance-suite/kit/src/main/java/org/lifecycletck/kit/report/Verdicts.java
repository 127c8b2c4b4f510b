package org.lifecycletck.kit.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.lifecycletck.kit.catalogue.Catalogue;
import org.lifecycletck.kit.catalogue.Rule;
import org.lifecycletck.kit.history.Event;
import org.lifecycletck.kit.history.History;
import org.lifecycletck.kit.run.CaseResult;
import org.lifecycletck.kit.run.CaseResult.Kind;
import org.lifecycletck.kit.run.Verdict;

/** Makes the verdicts on rules from the results of checks. */
public final class Verdicts {
  private final Catalogue catalogue;
  private final Demand demand;
  private final String stopReason;
  private final Blame blame;
  private final Map<String, List<CaseResult>> own = new HashMap<>();
  private final Map<String, List<CaseResult>> against = new HashMap<>();
  private final Map<String, List<CaseResult>> waived = new HashMap<>();
  private final Map<String, Integer> histories = new HashMap<>();
  private int observedHistories;

  private Verdicts(Catalogue catalogue, Demand demand, String stopReason, Blame blame) {
    this.catalogue = catalogue;
    this.demand = demand;
    this.stopReason = stopReason;
    this.blame = blame;
  }

  /**
   * The verdicts on the selected rules and on every other rule that was seen broken, by id.
   *
   * @param stopReason why the run ended early; empty where it did not
   */
  public static List<RuleVerdict> of(
      Catalogue catalogue,
      Collection<Rule> selected,
      Demand demand,
      List<CaseResult> results,
      String stopReason) {
    Blame blame = new Blame(catalogue, demand, results);
    Verdicts verdicts = new Verdicts(catalogue, demand, stopReason, blame);
    results.forEach(verdicts::take);
    Set<Rule> chosen = Set.copyOf(selected);
    return catalogue.rules().stream()
        .filter(rule -> chosen.contains(rule) || verdicts.isTouched(rule.id()))
        .map(verdicts::verdict)
        .toList();
  }

  private boolean isTouched(String id) {
    return against.containsKey(id) || waived.containsKey(id);
  }

  private void take(CaseResult result) {
    result.rules().forEach(id -> own.computeIfAbsent(id, key -> new ArrayList<>()).add(result));
    if (result.judgement().verdict() == Verdict.VIOLATES) {
      blame
          .of(result)
          .forEach(id -> against.computeIfAbsent(id, key -> new ArrayList<>()).add(result));
    } else if (result.judgement().verdict() == Verdict.WAIVED) {
      Set<String> touched = new TreeSet<>(blame.of(result));
      touched.addAll(blame.current(result.rules()));
      touched.forEach(id -> waived.computeIfAbsent(id, key -> new ArrayList<>()).add(result));
    } else if (result.judgement().verdict() == Verdict.CONFORMS) {
      blame
          .current(result.judgement().exercised())
          .forEach(id -> histories.merge(id, 1, Integer::sum));
      observedHistories += hasObservation(result.history()) ? 1 : 0;
    }
  }

  private static boolean hasObservation(History history) {
    return history != null
        && history.events().stream()
            .anyMatch(event -> event.happening() instanceof Event.CallbackBegan);
  }

  private RuleVerdict verdict(Rule rule) {
    List<CaseResult> mine = own.getOrDefault(rule.id(), List.of());
    List<CaseResult> broken = against.getOrDefault(rule.id(), List.of());
    int explained = histories.getOrDefault(rule.id(), 0);
    if (rule.evidence().contains(Rule.Evidence.INVARIANT)) {
      explained = Math.max(explained, observedHistories);
    }
    int scenarios = count(mine, Kind.SCENARIO);
    int properties = count(mine, Kind.PROPERTY);
    int races = count(mine, Kind.RACE);
    int sequences =
        conforming(mine, Kind.PROPERTY).mapToInt(CaseResult::sequences).reduce(0, Math::addExact);
    List<CaseResult> excused = waived.getOrDefault(rule.id(), List.of());
    List<CaseResult> bad = new ArrayList<>(broken);
    bad.addAll(excused);
    Finding finding;
    if (!broken.isEmpty()) {
      finding = new Finding(Verdict.VIOLATES, broken.get(0).judgement().reason());
    } else if (!excused.isEmpty()) {
      finding = new Finding(Verdict.WAIVED, excused.get(0).waiver());
    } else {
      finding = unbroken(rule, mine, scenarios + properties + races + explained > 0);
    }
    RuleVerdict verdict =
        new RuleVerdict(
            rule,
            finding.verdict(),
            finding.reason(),
            scenarios,
            properties,
            races,
            sequences,
            explained,
            bad,
            catalogue.isPreview(rule));
    return verdict.isPreview() ? verdict.told() : verdict;
  }

  private static int count(List<CaseResult> results, Kind kind) {
    return Math.toIntExact(conforming(results, kind).count());
  }

  private static Stream<CaseResult> conforming(List<CaseResult> results, Kind kind) {
    return results.stream()
        .filter(result -> result.kind() == kind)
        .filter(result -> result.judgement().verdict() == Verdict.CONFORMS);
  }

  private record Finding(Verdict verdict, String reason) {}

  private Finding unbroken(Rule rule, List<CaseResult> mine, boolean exercised) {
    String reason = demand.reasonAgainst(rule);
    if (!reason.isEmpty()) {
      return new Finding(Verdict.NOT_APPLICABLE, reason);
    }
    if (!mine.isEmpty() && mine.stream().allMatch(Verdicts::isWithoutItsCapability)) {
      // That other checks' histories touch it says nothing of a rule none of whose own could run.
      return new Finding(Verdict.NOT_APPLICABLE, mine.get(0).judgement().reason());
    }
    for (CaseResult result : mine) {
      if (result.judgement().verdict() == Verdict.UNDECIDED) {
        return new Finding(Verdict.UNDECIDED, result.judgement().reason());
      }
    }
    for (CaseResult result : mine) {
      if (result.kind() == Kind.SCENARIO && result.judgement().verdict() == Verdict.VIOLATES) {
        return new Finding(Verdict.UNDECIDED, others(result));
      }
    }
    for (CaseResult result : mine) {
      if (result.judgement().verdict() == Verdict.VIOLATES && blame.of(result).isEmpty()) {
        return new Finding(Verdict.UNDECIDED, mayFollow(result));
      }
    }
    return exercised ? new Finding(Verdict.CONFORMS, "") : unexercised(rule, mine);
  }

  private String others(CaseResult check) {
    return "its check '"
        + check.name()
        + "' shows violations of "
        + String.join(", ", blame.of(check));
  }

  private static String mayFollow(CaseResult check) {
    return "its check '" + check.name() + "' fails, which may follow from what scenarios show";
  }

  private static boolean isWithoutItsCapability(CaseResult result) {
    return result.judgement().verdict() == Verdict.NOT_APPLICABLE
        && result.judgement().reason().startsWith(Outcome.LACKS);
  }

  private Finding unexercised(Rule rule, List<CaseResult> mine) {
    boolean lacking =
        !mine.isEmpty()
            && mine.stream().allMatch(r -> r.judgement().verdict() == Verdict.NOT_APPLICABLE);
    if (lacking) {
      return new Finding(Verdict.NOT_APPLICABLE, mine.get(0).judgement().reason());
    }
    for (CaseResult result : mine) {
      if (result.judgement().verdict() == Verdict.VIOLATES) {
        return new Finding(Verdict.UNDECIDED, others(result));
      }
    }
    if (!stopReason.isEmpty()) {
      return new Finding(Verdict.UNDECIDED, stopReason);
    }
    if (!mine.isEmpty()) {
      return new Finding(Verdict.NOT_EXERCISED, mine.get(0).judgement().reason());
    }
    boolean invariant = rule.evidence().contains(Rule.Evidence.INVARIANT);
    return new Finding(
        Verdict.NOT_EXERCISED,
        invariant ? "held against the histories of other rules' checks" : "no check of it ran");
  }
}
