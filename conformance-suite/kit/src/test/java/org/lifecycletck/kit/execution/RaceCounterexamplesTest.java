package org.lifecycletck.kit.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.lifecycletck.faulty.FaultySubjects;
import org.lifecycletck.kit.properties.SequenceJudge;
import org.lifecycletck.kit.races.Races;
import org.lifecycletck.kit.run.CaseResult;
import org.lifecycletck.kit.run.Judgement;
import org.lifecycletck.kit.run.RunContext;
import org.lifecycletck.kit.run.RunContext.Configuration;
import org.lifecycletck.kit.run.Verdict;
import org.lifecycletck.kit.sequence.Sequence;
import org.lifecycletck.kit.sequence.SequenceFile;

/**
 * A race that fails leaves a small schedule: each step of it is needed for what the race showed,
 * and it shows the violation each time it is played.
 */
class RaceCounterexamplesTest {
  private static final long SEED = 1;
  private static final Duration SHRINKING = Duration.ofSeconds(600);

  @TempDir private Path out;

  /** What a race has shown of a subject, and how it is played again. */
  private record Shown(Configuration run, CaseResult result, SequenceFile file) {
    int size() {
      return file.sequence().size();
    }

    /** Whether steps show it still. */
    boolean isShownBy(Sequence steps) {
      SequenceJudge.Verdicted again =
          new SequenceJudge(run).judge(steps, file.check(), file.verifier());
      return again.judgement().verdict() == Verdict.VIOLATES
          && again.judgement().rules().equals(file.rules())
          && names(run.judge().judge(again.history()));
    }

    private boolean names(Judgement judgement) {
      Set<String> own = new TreeSet<>(result.judgement().rules());
      own.retainAll(result.rules());
      return judgement.verdict() == Verdict.VIOLATES && judgement.rules().containsAll(own);
    }

    /** The steps that can be left out, one at a time. */
    List<Integer> needless() {
      List<Integer> needless = new ArrayList<>();
      for (int at = 0; at < size(); at++) {
        if (isShownBy(file.sequence().without(at))) {
          needless.add(at);
        }
      }
      return needless;
    }
  }

  @Test
  void thoseOfSomeSubjectsAreSmall() throws IOException {
    check(
        List.of(
            FaultySubjects.named("queues-on-purged-target").orElseThrow(),
            FaultySubjects.named("completes-twice-after-cancel").orElseThrow(),
            FaultySubjects.named("restarts-cancelled-requests").orElseThrow(),
            FaultySubjects.named("returns-before-completion").orElseThrow()),
        5);
  }

  @Test
  @Tag("extended")
  @Timeout(value = 60, unit = TimeUnit.MINUTES)
  void thoseOfAllSubjectsAreSmall() throws IOException {
    check(FaultySubjects.all(), 20);
  }

  private void check(List<FaultySubjects.Entry> subjects, int times) throws IOException {
    List<String> wrong = new ArrayList<>();
    List<Integer> sizes = new ArrayList<>();
    for (FaultySubjects.Entry subject : subjects) {
      for (Shown shown : shown(subject)) {
        sizes.add(shown.size());
        String name = subject.name() + " in " + shown.result().name();
        List<Integer> needless = shown.needless();
        if (!needless.isEmpty()) {
          wrong.add(name + ": not needed are " + needless + " of\n" + shown.file().sequence());
        }
        for (int i = 0; i < times; i++) {
          if (!shown.isShownBy(shown.file().sequence())) {
            wrong.add(name + ": not shown when played again");
          }
        }
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(sizes.size() >= subjects.size() / 2, sizes.size() + " races failed");
    sizes.sort(null);
    System.out.printf(
        "%d schedules of races, seed %d: %d steps (median), at most %d%n",
        sizes.size(), SEED, sizes.get(sizes.size() / 2), sizes.get(sizes.size() - 1));
  }

  /** Plays all races of the rules that a subject breaks. */
  private List<Shown> shown(FaultySubjects.Entry subject) throws IOException {
    Path place = out.resolve(subject.name());
    Configuration run = Found.configuration(subject, SEED, place);
    RunContext context = new RunContext(run, result -> {});
    context.shrinkWithin(SHRINKING);
    context.install();
    try {
      Set<String> rules = new TreeSet<>();
      Races.shipped().forEach(race -> rules.addAll(race.rules()));
      rules.retainAll(subject.breaks());
      new RaceChecks(rules).run();
    } finally {
      context.remove();
    }
    List<Shown> shown = new ArrayList<>();
    for (CaseResult result : context.results()) {
      if (result.isAgainst()) {
        shown.add(new Shown(run, result, SequenceFile.read(Path.of(result.savedIn()))));
      }
    }
    return shown;
  }
}
