package org.lifecycletck.kit.stress;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.lifecycletck.kit.history.History;
import org.lifecycletck.kit.history.HistoryWriter;
import org.lifecycletck.kit.run.CaseResult;
import org.lifecycletck.kit.run.Judgement;
import org.lifecycletck.kit.run.RunContext;
import org.lifecycletck.kit.run.RunContext.Configuration;
import org.lifecycletck.kit.run.Verdict;

/**
 * All races of a theme: plays each many times, and on the first violation leaves out the lanes that
 * it does not need, counts how often it comes, and saves the history.
 */
final class StressCheck {
  /** How often a race is played. */
  static final int PLAYS = 12;

  /** How often a race that went wrong is played to see how often it does. */
  private static final int PLAYS_AGAIN = 40;

  /** How long races of a theme are begun, once the first few were played. */
  private static final long SECONDS = 2;

  /** How many races are played however long they take. */
  private static final int FIRST_FEW = 4;

  /** How often a subject may be lost in the races of one theme before it is left alone. */
  private static final int MOST_LOSSES = 2;

  private final Configuration run;
  private final String name;
  private final Theme theme;
  private final String rule;
  private final Set<String> exercised = new TreeSet<>();
  private boolean hasMetOtherwise;
  private int plays;
  private int races;
  private int losses;
  private long nanos;
  private Judgement worst;
  private History counterexample;
  private String repetition = "";

  /** A check for a theme; every violation of it names this rule, if not it only. */
  StressCheck(Configuration run, String name, Theme theme, String rule) {
    this.run = run;
    this.name = name;
    this.theme = theme;
    this.rule = rule;
  }

  /**
   * Plays the race of this number.
   *
   * @throws AssertionError with what is needed to see it again where it does not conform
   */
  void play(int number) {
    if (races >= FIRST_FEW && nanos > TimeUnit.SECONDS.toNanos(SECONDS)) {
      return;
    }
    long begun = System.nanoTime();
    races++;
    Race race = theme.race(seed(number));
    Stress stress = stress(race);
    for (int i = 0; i < PLAYS && losses < MOST_LOSSES; i++) {
      Stress.Outcome outcome = stress.play();
      plays++;
      losses += outcome.isLost() ? 1 : 0;
      if (outcome.isJudged()) {
        note(outcome.judgement());
      }
      if (outcome.violates()) {
        reproduce(race, number, outcome);
        throw new AssertionError(worst.message() + "\n" + repetition);
      }
    }
    hasMetOtherwise |= stress.histories() > 1;
    nanos += System.nanoTime() - begun;
  }

  /** A seed of its own for every race of a run. */
  private long seed(int number) {
    return run.seed() * 0x9E3779B97F4A7C15L + name.hashCode() * 31L + number;
  }

  private Stress stress(Race race) {
    return new Stress(run, name, race, run.seed());
  }

  private void note(Judgement judgement) {
    exercised.addAll(judgement.exercised());
    boolean worse =
        worst == null
            || judgement.verdict() == Verdict.VIOLATES
            || judgement.verdict() == Verdict.UNDECIDED && worst.verdict() == Verdict.CONFORMS;
    if (worse) {
      worst = judgement;
    }
  }

  private void reproduce(Race race, int number, Stress.Outcome first) {
    Race smallest = race;
    Stress.Outcome shown = first;
    for (int lane = race.lanes().size() - 1; lane >= 0 && smallest.lanes().size() > 2; lane--) {
      Race smaller = smallest.without(lane);
      Optional<Stress.Outcome> again = again(stress(smaller), first);
      if (again.isPresent()) {
        smallest = smaller;
        shown = again.get();
      }
    }
    Stress stress = stress(smallest);
    IntStream.range(0, PLAYS_AGAIN).forEach(i -> stress.play());
    worst = withRule(shown.judgement());
    counterexample = shown.history();
    repetition =
        String.format(
            "seed %d, race %d of threads: %s%n"
                + "              seen in %d of %d plays; no seed decides what threads do, so that%n"
                + "              another run may see it more or less often, or not at all%s",
            run.seed(),
            number,
            smallest,
            stress.violationsLike(shown.judgement()),
            PLAYS_AGAIN,
            saved());
  }

  /**
   * The rule of the check comes last: where scenarios show a fault, what the judge names counts.
   */
  private Judgement withRule(Judgement violation) {
    Set<String> rules = new LinkedHashSet<>(violation.rules());
    rules.remove(rule);
    rules.add(rule);
    return violation.withRules(List.copyOf(rules));
  }

  private static Optional<Stress.Outcome> again(Stress stress, Stress.Outcome first) {
    List<String> rules = first.judgement().rules();
    return IntStream.range(0, PLAYS_AGAIN)
        .mapToObj(i -> stress.play())
        .filter(outcome -> outcome.violates() && outcome.judgement().rules().equals(rules))
        .findFirst();
  }

  /** How to have the history judged again, where there is a place for files. */
  private String saved() {
    if (run.out() == null) {
      return "";
    }
    try {
      Files.createDirectories(run.out());
      Path path = run.out().resolve(name + ".history.ndjson");
      try (HistoryWriter writer = HistoryWriter.create(path)) {
        writer.write(counterexample);
      }
      return String.format(
          "%n              the same verdict on this history: tck trace --profile %s%s %s",
          run.profile(), run.misuse() ? " --misuse" : "", path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Hands the check's result to the run. */
  void report(RunContext context, String source, Set<String> rules) {
    Judgement judgement = worst;
    if (judgement == null || judgement.verdict() == Verdict.CONFORMS && !hasMetOtherwise) {
      judgement = Judgement.of(Verdict.NOT_EXERCISED, "every race went the same way each time");
    }
    Set<String> all = new TreeSet<>(exercised);
    if (judgement.verdict() == Verdict.CONFORMS) {
      all.addAll(rules);
    }
    context.add(
        new CaseResult(
            CaseResult.Kind.PROPERTY,
            name,
            source,
            rules,
            judgement.withExercised(all),
            counterexample,
            repetition,
            plays,
            null));
  }
}
