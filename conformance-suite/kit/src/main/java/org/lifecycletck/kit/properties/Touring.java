package org.lifecycletck.kit.properties;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.lifecycletck.kit.bench.Needs;
import org.lifecycletck.kit.history.History;
import org.lifecycletck.kit.properties.SequenceJudge.Verdicted;
import org.lifecycletck.kit.run.Judgement;
import org.lifecycletck.kit.run.RunContext.Configuration;
import org.lifecycletck.kit.run.Verdict;
import org.lifecycletck.kit.sequence.Sequence;
import org.lifecycletck.kit.sequence.SequenceFile;
import org.lifecycletck.kit.sequence.Shrinker;
import org.lifecycletck.kit.sequence.Step;
import org.lifecycletck.spi.Capabilities;
import org.lifecycletck.spi.Capability;

/** Plays tours as they stand and has them judged; the first violation is made small and saved. */
final class Touring {
  private static final long SHRINK_SECONDS = 5;
  private static final int MOST_LOSSES = 2;

  private final Configuration run;
  private final String name;
  private final SequenceJudge judge;
  private final Set<String> exercised = new TreeSet<>();
  private Judgement worst;
  private History counterexample;
  private String repetition = "";
  private int played;
  private int losses;

  Touring(Configuration run, String name) {
    this.run = run;
    this.name = name;
    this.judge = new SequenceJudge(run);
  }

  /**
   * Plays a tour, where the subject offers all that is in it.
   *
   * @throws AssertionError with a small reproduction where it does not conform
   */
  void play(Sequence tour) {
    if (losses >= MOST_LOSSES || !offers(tour.steps())) {
      return;
    }
    Verdicted verdicted = judge.accept(file(tour));
    played++;
    losses += verdicted.isLost() ? 1 : 0;
    exercised.addAll(verdicted.judgement().exercised());
    Verdict verdict = verdicted.judgement().verdict();
    if (verdict == Verdict.VIOLATES) {
      reproduce(tour, verdicted);
      throw new AssertionError(worst.message() + "\n" + repetition);
    }
    if (worst == null || verdict == Verdict.UNDECIDED) {
      worst = verdicted.judgement();
    }
  }

  private boolean offers(List<Step> steps) {
    Capabilities capabilities = run.factory().capabilities();
    return capabilities.has(Capability.SEVERAL_STRANDS)
        && steps.stream().allMatch(step -> offers(capabilities, step));
  }

  private boolean offers(Capabilities capabilities, Step step) {
    if (step instanceof Step.Act act) {
      return Needs.of(act.call()).stream().allMatch(capabilities::has);
    }
    return step instanceof Step.Pass
        ? capabilities.has(Capability.VIRTUAL_CLOCK)
        : offers(step.inner());
  }

  private SequenceFile file(Sequence tour) {
    return new SequenceFile(
        name,
        run.seed(),
        run.profile(),
        SequenceJudge.isVerifierOn(run),
        run.misuse(),
        worst == null ? List.of() : worst.rules(),
        true,
        tour);
  }

  private void reproduce(Sequence tour, Verdicted first) {
    List<String> rules = first.judgement().rules();
    Sequence small =
        Shrinker.shrink(
            tour,
            candidate -> {
              Judgement again = judge.judge(file(candidate)).judgement();
              return again.verdict() == Verdict.VIOLATES && again.rules().equals(rules);
            },
            SHRINK_SECONDS);
    Verdicted last = judge.judge(file(small));
    Verdicted shown = last.judgement().verdict() == Verdict.VIOLATES ? last : first;
    worst = shown.judgement();
    counterexample = shown.history();
    repetition = "seed " + run.seed() + ", " + saved(small);
  }

  /** The file the tour is saved in; the tour itself where there is no place for files. */
  private String saved(Sequence tour) {
    if (run.out() == null) {
      return tour.size() + " steps:\n" + tour;
    }
    try {
      Files.createDirectories(run.out());
      Path path = run.out().resolve(name + ".sequence.json");
      file(tour).write(path);
      return path.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The verdict on all that was played. */
  Judgement judgement(Set<String> rules) {
    if (worst == null) {
      return Judgement.of(Verdict.NOT_EXERCISED, "no tour was played");
    }
    Set<String> all = new TreeSet<>(exercised);
    if (worst.verdict() == Verdict.CONFORMS) {
      all.addAll(rules);
    }
    return worst.withExercised(all);
  }

  History counterexample() {
    return counterexample;
  }

  String repetition() {
    return repetition;
  }

  int played() {
    return played;
  }
}
