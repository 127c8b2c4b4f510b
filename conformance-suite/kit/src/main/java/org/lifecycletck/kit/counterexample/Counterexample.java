package org.lifecycletck.kit.counterexample;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lifecycletck.kit.bench.Moment;
import org.lifecycletck.kit.history.History;
import org.lifecycletck.kit.run.Judgement;
import org.lifecycletck.kit.run.RunContext.Configuration;
import org.lifecycletck.kit.sequence.Sequence;
import org.lifecycletck.kit.sequence.Shrinker;
import org.lifecycletck.kit.sequence.StepsTaken;

/**
 * The steps that make a subject break a rule, made small.
 *
 * @param history what they lead to
 * @param judgement the judge's verdict on it
 * @param isMinimal whether each step was left out once more, and was needed
 */
public record Counterexample(
    Sequence sequence, History history, Judgement judgement, boolean isMinimal) {

  /**
   * The smallest counterexample found within a time; empty where the steps of the history, taken
   * again, do not lead to the same violation.
   *
   * @param judged the judge's verdict on the history, a violation
   * @param about the rules that the check is about: those that were named stay so
   */
  public static Optional<Counterexample> of(
      History history, Judgement judged, Set<String> about, Configuration run, Duration limit) {
    Violation violation = new Violation(history, judged, about, run);
    Optional<Sequence> taken =
        Stream.of(
                StepsTaken.of(history),
                StepsTaken.holding(history, Moment.Point.END),
                StepsTaken.holding(history, Moment.Point.BEGIN))
            .filter(violation::isShownBy)
            .findFirst();
    if (taken.isEmpty()) {
      return Optional.empty();
    }
    Shrinker.Shrunk shrunk = Shrinker.minimize(taken.get(), violation::isShownBy, limit.toNanos());
    History last = violation.play(shrunk.sequence());
    Judgement again = run.judge().judge(last);
    return violation.isShown(last, again)
        ? Optional.of(new Counterexample(shrunk.sequence(), last, again, shrunk.isMinimal()))
        : Optional.empty();
  }
}
