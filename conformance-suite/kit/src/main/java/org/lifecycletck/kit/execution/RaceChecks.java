package org.lifecycletck.kit.execution;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.lifecycletck.kit.history.History;
import org.lifecycletck.kit.races.Race;
import org.lifecycletck.kit.races.RaceRun;
import org.lifecycletck.kit.races.Races;
import org.lifecycletck.kit.run.CaseResult;
import org.lifecycletck.kit.run.Judgement;
import org.lifecycletck.kit.run.RunContext;
import org.lifecycletck.kit.run.Verdict;
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
    if (played.counterexample() == null) {
      return result(race, played.judgement(), null, "", played.schedules());
    }
    RaceReproduction small = RaceReproduction.of(race, played, context);
    return result(race, small.judgement(), small.history(), small.save(), played.schedules());
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
}
