package org.lifecycletck.kit.races;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import org.lifecycletck.kit.bench.Ending;
import org.lifecycletck.kit.bench.Needs;
import org.lifecycletck.kit.interleave.Exhaustive;
import org.lifecycletck.kit.interleave.Interleaving;
import org.lifecycletck.kit.run.Judgement;
import org.lifecycletck.kit.run.RunContext.Configuration;
import org.lifecycletck.kit.run.Verdict;
import org.lifecycletck.kit.sequence.Step;
import org.lifecycletck.spec.Profile;
import org.lifecycletck.spi.Capabilities;
import org.lifecycletck.spi.Capability;

/** A race played against a subject: its schedules at the boundary, and the outcomes counted. */
public final class RaceRun {
  /** The most schedules of one race; those that are shipped have fewer on a right subject. */
  private static final int MOST = 400;

  private final Race race;
  private final Configuration run;
  private final BooleanSupplier hasTime;
  private final Profile profile;
  private final Map<Grade, Map<String, Integer>> seen = new EnumMap<>(Grade.class);
  private final TreeSet<String> exercised = new TreeSet<>();
  private int schedules;
  private Judgement undecided;
  private Judgement against;
  private Interleaving.Outcome counterexample;

  private RaceRun(Race race, Configuration run, BooleanSupplier hasTime) {
    this.race = race;
    this.run = run;
    this.hasTime = hasTime;
    this.profile = Profile.of(run.profile());
  }

  /**
   * What came of it.
   *
   * @param judgement the verdict; its reason counts the outcomes
   * @param schedules how many schedules were played
   * @param counterexample the first schedule that speaks against the subject; null where none does
   */
  public record Played(Judgement judgement, int schedules, Interleaving.Outcome counterexample) {}

  /** Plays the schedules of a race until one speaks against the subject. */
  public static Played play(Race race, Configuration run, BooleanSupplier hasTime) {
    return new RaceRun(race, run, hasTime).play();
  }

  /** Whether the framework's verifier is on in the races of a run. */
  public static boolean isVerifierOn(Configuration run) {
    return run.verifier() && run.factory().capabilities().has(Capability.VERIFIER);
  }

  /** What the subject lacks for a race; null where it has all that is needed. */
  public static Capability lacking(Race race, Capabilities capabilities) {
    return needs(race).stream().filter(need -> !capabilities.has(need)).findFirst().orElse(null);
  }

  /** All that some call of a race needs, or something its table looks at. */
  private static Set<Capability> needs(Race race) {
    Set<Capability> needs = new LinkedHashSet<>();
    needs.add(Capability.SEVERAL_STRANDS);
    add(race.program().before(), needs);
    race.program().strands().forEach(strand -> add(strand, needs));
    add(race.program().after(), needs);
    if (race.columns().stream().anyMatch(column -> column.kind() == Column.Kind.DESTROYED)) {
      needs.add(Capability.OBJECT_CALLBACKS);
    }
    return needs;
  }

  private static void add(List<Step> steps, Set<Capability> needs) {
    for (Step step : steps) {
      if (step instanceof Step.Act act) {
        needs.addAll(Needs.of(act.call()));
      } else if (step instanceof Step.Pass) {
        needs.add(Capability.VIRTUAL_CLOCK);
      } else if (step instanceof Step.Inside inside) {
        add(inside.steps(), needs);
      }
    }
  }

  private Played play() {
    boolean verifier = isVerifierOn(run);
    boolean isWhole =
        Exhaustive.explore(
            race.program(),
            chooser -> {
              String name = race.id() + "-" + (schedules + 1);
              return Interleaving.play(race.program(), chooser, run, name, verifier);
            },
            played -> take(played) && hasTime.getAsBoolean(),
            MOST);
    return new Played(judgement(isWhole), schedules, counterexample);
  }

  /** Takes what a schedule led to; whether to go on. */
  private boolean take(Interleaving.Outcome played) {
    schedules++;
    Judgement judged = run.judge().judge(played.played().history());
    exercised.addAll(judged.exercised());
    Ending ending = played.played().ending();
    if (judged.verdict() == Verdict.VIOLATES) {
      against = judged.withFurther(isForbidden(played) ? Set.copyOf(race.rules()) : Set.of());
    } else if (ending instanceof Ending.Unavailable) {
      return true;
    } else if (ending != null && !(ending instanceof Ending.Stopped)) {
      // A subject that is lost in one schedule most likely is in the others.
      undecided = judged.as(Verdict.UNDECIDED, ending.reason());
      return false;
    } else {
      take(played, judged);
    }
    counterexample = against == null ? null : played;
    return against == null;
  }

  /** Whether the table, too, speaks against what a schedule led to. */
  private boolean isForbidden(Interleaving.Outcome played) {
    RaceOutcome outcome =
        race.outcome(Sighting.of(race.columns(), played.events()).result(), profile);
    return outcome == null || outcome.grade() == Grade.FORBIDDEN;
  }

  private void take(Interleaving.Outcome played, Judgement judged) {
    Result result = Sighting.of(race.columns(), played.events()).result();
    RaceOutcome outcome = race.outcome(result, profile);
    Grade grade = outcome == null ? Grade.FORBIDDEN : outcome.grade();
    seen.computeIfAbsent(grade, key -> new TreeMap<>()).merge(result.toString(), 1, Integer::sum);
    if (grade == Grade.FORBIDDEN) {
      String why = outcome == null ? "an outcome that is not listed" : outcome.sentence();
      String what = race.title() + ": " + why + " (" + race.told(result) + ")";
      against = judged.as(Verdict.VIOLATES, what).withRules(race.rules());
    }
  }

  private Judgement judgement(boolean isWhole) {
    if (against != null) {
      return against.withExercised(exercised);
    }
    if (undecided != null) {
      return undecided.withExercised(exercised);
    }
    if (seen.isEmpty()) {
      return Judgement.of(Verdict.NOT_EXERCISED, "no schedule gives an outcome that is listed");
    }
    exercised.addAll(race.rules());
    return Judgement.of(Verdict.CONFORMS, counted(isWhole)).withExercised(exercised);
  }

  private String counted(boolean isWhole) {
    StringBuilder text = new StringBuilder();
    text.append(isWhole ? "all " : "").append(schedules);
    text.append(schedules == 1 ? " schedule" : " schedules");
    seen.forEach(
        (grade, results) ->
            results.forEach(
                (result, count) ->
                    text.append("; ")
                        .append(count)
                        .append(' ')
                        .append(grade.word())
                        .append(": ")
                        .append(result)));
    return text.toString();
  }
}
