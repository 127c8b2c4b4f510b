package org.lifecycletck.kit.steps;

import io.cucumber.java.Status;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.lifecycletck.kit.bench.Ending;
import org.lifecycletck.kit.history.History;
import org.lifecycletck.kit.run.Judgement;
import org.lifecycletck.kit.run.Verdict;

/** The verdict on a scenario, from its text, its ending and the judge of its history. */
final class Sentence {
  private final Stage stage;
  private final Status status;
  private final Set<String> rules;

  Sentence(Stage stage, Status status, Set<String> rules) {
    this.stage = stage;
    this.status = status;
    this.rules = rules;
  }

  /** A violation of either text or rows first, then what keeps the scenario from a verdict. */
  Judgement pass(History history, Judgement judged) {
    if (stage.missed() != null) {
      return missed(judged);
    }
    if (judged.verdict() == Verdict.VIOLATES) {
      return judged.withFurther(Set.of());
    }
    Ending ending = stage.bench().ending();
    if (ending instanceof Ending.Unavailable || ending instanceof Ending.Untold) {
      return judged.as(Verdict.NOT_APPLICABLE, ending.reason());
    }
    if (ending != null && !(ending instanceof Ending.Stopped)) {
      return judged.as(Verdict.UNDECIDED, ending.reason());
    }
    if (status != Status.PASSED) {
      return judged.as(
          Verdict.UNDECIDED, "the scenario itself is at fault, its status is " + status);
    }
    if (judged.verdict() == Verdict.CONFORMS && !new Sight(history.events()).hasObservation()) {
      return judged.as(Verdict.NOT_EXERCISED, "the subject showed nothing");
    }
    return judged;
  }

  /** The verdict on a scenario whose history, made small, is judged to break a rule. */
  Judgement pass(Judgement violation) {
    return stage.missed() == null ? violation.withFurther(Set.of()) : missed(violation);
  }

  /**
   * A violation whose rules are the scenario's own where the judge, too, names them or a row that
   * does. Where it names others the scenario's own come after them, and not at all where its
   * preparation has failed: then what it is about has not been tried.
   */
  private Judgement missed(Judgement judged) {
    if (judged.verdict() != Verdict.VIOLATES) {
      return judged
          .as(Verdict.VIOLATES, stage.missed())
          .withRules(List.copyOf(rules))
          .withFurther(Set.of());
    }
    Judgement violation = judged.as(Verdict.VIOLATES, stage.missed() + "; " + judged.reason());
    if (!Collections.disjoint(judged.rules(), rules)) {
      return violation.withFurther(Set.of());
    }
    Set<String> own = new TreeSet<>(rules);
    own.retainAll(judged.further());
    if (!own.isEmpty()) {
      List<String> named = new ArrayList<>(judged.rules());
      named.addAll(own);
      return violation.withRules(named).withFurther(Set.of());
    }
    return violation.withFurther(stage.isPrepared() ? rules : Set.of());
  }
}
