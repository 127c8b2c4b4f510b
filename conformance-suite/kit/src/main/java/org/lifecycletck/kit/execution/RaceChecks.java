package org.lifecycletck.kit.execution;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.lifecycletck.kit.history.History;
import org.lifecycletck.kit.interleave.Interleaving;
import org.lifecycletck.kit.races.Race;
import org.lifecycletck.kit.races.RaceRun;
import org.lifecycletck.kit.races.Races;
import org.lifecycletck.kit.run.CaseResult;
import org.lifecycletck.kit.run.Judgement;
import org.lifecycletck.kit.run.RunContext;
import org.lifecycletck.kit.run.RunContext.Configuration;
import org.lifecycletck.kit.run.Verdict;
import org.lifecycletck.kit.sequence.Sequence;
import org.lifecycletck.kit.sequence.SequenceFile;
import org.lifecycletck.spi.Capabilities;
import org.lifecycletck.spi.Capability;

/** The races of some rules, each a check: those in which the driver does nothing wrong. */
final class RaceChecks {
  private final List<Race> races;

  RaceChecks(Set<String> rules) {
    races =
        Races.shipped().stream()
            .filter(race -> race.misuse() == null)
            .filter(race -> !Collections.disjoint(race.rules(), rules))
            .toList();
  }

  /** How many there are. */
  int count() {
    return races.size();
  }

  /** Plays them in the run in progress, which takes the results; how many it took. */
  int run() {
    RunContext context = RunContext.current();
    int played = 0;
    for (Race race : races) {
      if (context.stopReason().isEmpty()) {
        context.add(play(race, context));
        played++;
      }
    }
    return played;
  }

  private static CaseResult play(Race race, RunContext context) {
    Capabilities capabilities = context.configuration().factory().capabilities();
    Capability lacking = RaceRun.lacking(race, capabilities);
    if (lacking != null) {
      String why =
          "the subject does not offer " + lacking + ": " + capabilities.missing().get(lacking);
      return result(race, Judgement.of(Verdict.NOT_APPLICABLE, why), null, "", 0);
    }
    RaceRun.Played played =
        RaceRun.play(race, context.configuration(), () -> context.stopReason().isEmpty());
    Interleaving.Outcome against = played.counterexample();
    return against == null
        ? result(race, played.judgement(), null, "", played.schedules())
        : result(
            race,
            played.judgement(),
            against.played().history(),
            save(race, played, context.configuration()),
            played.schedules());
  }

  private static CaseResult result(
      Race race, Judgement judgement, History history, String repetition, int schedules) {
    return new CaseResult(
        CaseResult.Kind.RACE,
        race.id(),
        race.place(),
        Set.copyOf(race.rules()),
        judgement,
        history,
        repetition,
        schedules,
        null);
  }

  /** How to repeat the schedule: in a file where there is a place for files. */
  private static String save(Race race, RaceRun.Played played, Configuration run) {
    Sequence schedule = played.counterexample().schedule();
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
            played.judgement().rules(),
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
