package org.lifecycletck.kit.counterexample;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lifecycletck.kit.history.History;
import org.lifecycletck.kit.run.Judgement;
import org.lifecycletck.kit.run.RunContext.Configuration;
import org.lifecycletck.kit.run.Verdict;
import org.lifecycletck.kit.sequence.Replay;
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
    Search search = new Search(history.header(), judged, about, run);
    Sequence taken = StepsTaken.of(history);
    if (!search.fails(taken)) {
      return Optional.empty();
    }
    Shrinker.Shrunk shrunk = Shrinker.minimize(taken, search::fails, limit.toNanos());
    History last = search.play(shrunk.sequence());
    Judgement again = run.judge().judge(last);
    return again.verdict() == Verdict.VIOLATES
        ? Optional.of(new Counterexample(shrunk.sequence(), last, again, shrunk.isMinimal()))
        : Optional.empty();
  }

  /** Looks for sequences that fail as a history did. */
  private static final class Search {
    private final History.Header header;
    private final Configuration run;
    private final Twin twin;
    private final List<String> named;
    private final List<String> kept;

    Search(History.Header header, Judgement judged, Set<String> about, Configuration run) {
      this.header = header;
      this.run = run;
      this.twin = new Twin(run, header);
      this.named = judged.rules();
      List<String> own = new ArrayList<>(named);
      own.retainAll(about);
      this.kept = own.isEmpty() ? named.subList(0, 1) : own;
    }

    History play(Sequence sequence) {
      return Replay.play(sequence, run, header).history();
    }

    /** Whether a healthy subject takes these steps well, and this one breaks the same rules. */
    boolean fails(Sequence sequence) {
      if (!twin.conforms(sequence)) {
        return false;
      }
      Judgement again = run.judge().judge(play(sequence));
      return again.verdict() == Verdict.VIOLATES
          && again.rules().containsAll(kept)
          && named.containsAll(again.rules());
    }
  }
}
