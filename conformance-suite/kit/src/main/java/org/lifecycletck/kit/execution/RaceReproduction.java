package org.lifecycletck.kit.execution;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.lifecycletck.kit.history.History;
import org.lifecycletck.kit.interleave.Interleaving;
import org.lifecycletck.kit.properties.SequenceJudge;
import org.lifecycletck.kit.races.Race;
import org.lifecycletck.kit.races.RaceRun;
import org.lifecycletck.kit.run.Judgement;
import org.lifecycletck.kit.run.RunContext;
import org.lifecycletck.kit.run.RunContext.Configuration;
import org.lifecycletck.kit.run.Verdict;
import org.lifecycletck.kit.sequence.Sequence;
import org.lifecycletck.kit.sequence.SequenceFile;
import org.lifecycletck.kit.sequence.Shrinker;

/**
 * A schedule of a race that speaks against a subject, made small: what it leads to, the verdict on
 * that, and how to repeat it.
 */
record RaceReproduction(
    Race race, Configuration run, Sequence schedule, History history, Judgement judgement) {
  private static final Duration MOST = Duration.ofSeconds(3);

  /**
   * The smallest schedule found in what the run has left of its time for that; the schedule as it
   * was where there is none, or where the rows explain the outcome that the table forbids: with
   * fewer steps any outcome would be another one than those listed.
   */
  static RaceReproduction of(Race race, RaceRun.Played played, RunContext context) {
    Interleaving.Outcome against = played.counterexample();
    RaceReproduction whole =
        new RaceReproduction(
            race,
            context.configuration(),
            against.schedule(),
            against.played().history(),
            played.judgement());
    return context.shrinking(MOST, whole::smaller).orElse(whole);
  }

  private Optional<RaceReproduction> smaller(Duration limit) {
    SequenceJudge judge = new SequenceJudge(run);
    List<String> shown = judged(judge, schedule).judgement().rules();
    if (shown.isEmpty() || run.judge().judge(history).verdict() != Verdict.VIOLATES) {
      return Optional.empty();
    }
    Shrinker.Shrunk shrunk =
        Shrinker.minimize(schedule, fewer -> isShownBy(judge, fewer, shown), limit.toNanos());
    History last = judged(judge, shrunk.sequence()).history();
    Judgement again = run.judge().judge(last);
    return isAlike(again)
        ? Optional.of(
            new RaceReproduction(
                race,
                run,
                shrunk.sequence(),
                last,
                again.withExercised(judgement.exercised()).withFurther(judgement.further())))
        : Optional.empty();
  }

  private boolean isShownBy(SequenceJudge judge, Sequence fewer, List<String> shown) {
    SequenceJudge.Verdicted verdicted = judged(judge, fewer);
    return verdicted.judgement().verdict() == Verdict.VIOLATES
        && verdicted.judgement().rules().equals(shown)
        && isAlike(run.judge().judge(verdicted.history()));
  }

  /** Whether the rows name what they named of the rules that the race is about. */
  private boolean isAlike(Judgement again) {
    TreeSet<String> own = new TreeSet<>(judgement.rules());
    own.retainAll(race.rules());
    return again.verdict() == Verdict.VIOLATES && again.rules().containsAll(own);
  }

  private SequenceJudge.Verdicted judged(SequenceJudge judge, Sequence sequence) {
    return judge.judge(sequence, race.id(), RaceRun.isVerifierOn(run));
  }

  /** How to repeat it: in a file where there is a place for files. */
  String save() {
    String seed = "seed " + run.seed() + ", ";
    if (run.out() == null) {
      return seed + schedule.size() + " steps:\n" + schedule;
    }
    SequenceFile file =
        new SequenceFile(
            race.id(),
            run.seed(),
            run.profile(),
            RaceRun.isVerifierOn(run),
            run.misuse(),
            judged(new SequenceJudge(run), schedule).judgement().rules(),
            false,
            schedule);
    try {
      Files.createDirectories(run.out());
      Path path = run.out().resolve(race.id() + ".sequence.json");
      file.write(path);
      return seed + path;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
