package org.lifecycletck.kit.properties;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.lifecycletck.kit.history.History;
import org.lifecycletck.kit.interleave.Interleaving;
import org.lifecycletck.kit.interleave.Priorities;
import org.lifecycletck.kit.interleave.Program;
import org.lifecycletck.kit.properties.SequenceJudge.Verdicted;
import org.lifecycletck.kit.run.CaseResult;
import org.lifecycletck.kit.run.Judgement;
import org.lifecycletck.kit.run.RunContext;
import org.lifecycletck.kit.run.RunContext.Configuration;
import org.lifecycletck.kit.run.Verdict;
import org.lifecycletck.kit.sequence.Player;
import org.lifecycletck.kit.sequence.Sequence;
import org.lifecycletck.kit.sequence.SequenceFile;
import org.lifecycletck.kit.sequence.Shrinker;
import org.lifecycletck.kit.sequence.Step;

/**
 * One property over all its sequences: plays each, has it judged, and on the first violation
 * shrinks the sequence and saves what is needed to repeat it.
 */
final class Exploration {
  private static final long SHRINK_SECONDS = 5;

  /** How often a subject may be lost in the sequences of one property before it is left alone. */
  private static final int MOST_LOSSES = 2;

  /** How often a subject may come to no rest while callbacks are held, until none are any more. */
  private static final int MOST_UNCONTROLLED = 2;

  private final Configuration run;
  private final String name;
  private final Emphasis emphasis;
  private final Guidance guidance;
  private final SequenceJudge judge;
  private final Set<String> exercised = new TreeSet<>();
  private final Set<Sequence> distinct = new HashSet<>();
  private int uncontrolled;
  private int losses;
  private Judgement worst;
  private History counterexample;
  private String repetition = "";

  Exploration(Configuration run, String name, Emphasis emphasis, Invariant... about) {
    this.run = run;
    this.name = name;
    this.emphasis = emphasis;
    this.guidance = null;
    this.judge = new SequenceJudge(run, List.of(about));
  }

  /** One whose schedules are guided by what its earlier ones have visited. */
  Exploration(Configuration run, String name, Guidance guidance) {
    this.run = run;
    this.name = name;
    this.emphasis = null;
    this.guidance = guidance;
    this.judge = guidance.judge();
  }

  /**
   * Plays the sequence of this number.
   *
   * @throws AssertionError with a small reproduction where it does not conform
   */
  void play(int number) {
    if (losses >= MOST_LOSSES) {
      return;
    }
    Sequence sequence = Generator.sequence(seed(run.seed(), name, number), emphasis);
    Player.Played played = Player.play(sequence, run, name, isVerifierOn());
    take(sequence, judge.accept(played));
  }

  /**
   * Plays a random schedule of a random program.
   *
   * @throws AssertionError with a small reproduction where it does not conform
   */
  void race(int number) {
    if (losses >= MOST_LOSSES || uncontrolled >= MOST_UNCONTROLLED) {
      return;
    }
    long seed = seed(run.seed(), name, number);
    Program program = Generator.program(seed, emphasis);
    Interleaving.Outcome outcome =
        Interleaving.play(program, new Priorities(Schedules.plan(seed)), run, name, isVerifierOn());
    uncontrolled += outcome.isControlled() ? 0 : 1;
    take(outcome.schedule(), judge.accept(outcome.played()));
  }

  /**
   * Plays the guided schedule of this number; those before it have to be played first.
   *
   * @throws AssertionError with a small reproduction where it does not conform
   */
  void guide(int number) {
    if (losses >= MOST_LOSSES || uncontrolled >= MOST_UNCONTROLLED) {
      return;
    }
    Guidance.Tried tried = guidance.play(number);
    uncontrolled += tried.isControlled() ? 0 : 1;
    take(tried.schedule(), tried.verdicted());
  }

  /** A seed of its own for every sequence of a run. */
  static long seed(long runSeed, String name, int number) {
    return runSeed * 0x9E3779B97F4A7C15L + name.hashCode() * 31L + number;
  }

  /** Plays a sequence and judges what it led to. */
  Verdicted judge(Sequence sequence) {
    return judge.judge(sequence, name, isVerifierOn());
  }

  private boolean isVerifierOn() {
    return SequenceJudge.isVerifierOn(run);
  }

  /**
   * Takes in what a sequence led to; where that is too large to judge, what its first half does.
   */
  private void take(Sequence sequence, Verdicted verdicted) {
    List<Step> steps = sequence.steps();
    if (verdicted.judgement().verdict() == Verdict.UNDECIDED
        && verdicted.ending() == null
        && steps.size() > 1) {
      Sequence half = new Sequence(steps.subList(0, steps.size() / 2));
      take(half, judge(half));
      return;
    }
    distinct.add(sequence);
    if (verdicted.isLost()) {
      losses++;
    }
    note(verdicted.judgement());
    if (verdicted.judgement().verdict() == Verdict.VIOLATES) {
      reproduce(sequence, verdicted);
      throw new AssertionError(worst.message() + "\n" + repetition);
    }
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

  private void reproduce(Sequence sequence, Verdicted first) {
    List<String> rules = first.judgement().rules();
    Sequence small =
        Shrinker.shrink(
            sequence,
            candidate -> {
              Judgement again = judge(candidate).judgement();
              return again.verdict() == Verdict.VIOLATES && again.rules().equals(rules);
            },
            SHRINK_SECONDS);
    Verdicted last = judge(small);
    Verdicted shown = last.judgement().verdict() == Verdict.VIOLATES ? last : first;
    worst = shown.judgement();
    counterexample = shown.history();
    repetition =
        save(
            new SequenceFile(
                name,
                run.seed(),
                run.profile(),
                isVerifierOn(),
                run.misuse(),
                worst.rules(),
                false,
                small));
  }

  /** How to repeat it: the seed, and the sequence, in a file where there is a place for files. */
  private String save(SequenceFile file) {
    String seed = "seed " + run.seed() + ", ";
    if (run.out() == null) {
      return seed + file.sequence().size() + " steps:\n" + file.sequence();
    }
    try {
      Files.createDirectories(run.out());
      Path path = run.out().resolve(name + ".sequence.json");
      file.write(path);
      return seed + path;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Hands the property's result to the run. */
  void report(RunContext context, String source, Set<String> rules) {
    Judgement judgement = worst;
    if (judgement == null || judgement.verdict() == Verdict.CONFORMS && judge.witnesses() == 0) {
      judgement = Judgement.of(Verdict.NOT_EXERCISED, "no sequence shows what this is about");
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
            distinct.size(),
            null));
  }
}
