package org.lifecycletck.kit.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lifecycletck.faulty.FaultySubjects;
import org.lifecycletck.kit.coverage.Coverage;
import org.lifecycletck.kit.interleave.Interleaving;
import org.lifecycletck.kit.interleave.Priorities;
import org.lifecycletck.kit.oracle.OracleJudge;
import org.lifecycletck.kit.run.Judgement;
import org.lifecycletck.kit.run.RunContext.Configuration;
import org.lifecycletck.kit.run.Verdict;
import org.lifecycletck.kit.sequence.Sequence;
import org.lifecycletck.reference.ReferenceSubjects;
import org.lifecycletck.spec.Profile;
import org.lifecycletck.spi.SubjectFactory;

/** Guided schedules beside those by priorities alone, with the same budget. */
class GuidanceTest {
  private static final int BUDGET = 75;

  @Test
  void theSameSeedMakesTheSameSchedules() {
    assertEquals(schedules(5), schedules(5));
    Set<Sequence> others = new TreeSet<>(this::compare);
    others.addAll(schedules(5));
    others.removeAll(schedules(6));
    assertTrue(others.size() > BUDGET / 4, "seed 5 beside seed 6: " + others.size());
  }

  private int compare(Sequence one, Sequence other) {
    return one.toString().compareTo(other.toString());
  }

  @Test
  void theyVisitClearlyMoreCells() {
    compareCells(1);
  }

  @Test
  @Tag("extended")
  @Timeout(600)
  void theyVisitClearlyMoreCellsWithFiveSeeds() {
    compareCells(5);
  }

  private static void compareCells(int seeds) {
    int more = 0;
    int than = 0;
    for (Profile profile : Profile.values()) {
      for (long seed = 1; seed <= seeds; seed++) {
        int guided = cells(profile, seed, GuidanceTest::guided);
        int byPriorities = cells(profile, seed, GuidanceTest::byPriorities);
        String words =
            String.format(
                "%s, seed %d, %d schedules: guided ones visit %d cells, those by priorities %d",
                profile.title(), seed, BUDGET, guided, byPriorities);
        System.out.println(words);
        assertTrue(guided > byPriorities, words);
        more += guided;
        than += byPriorities;
      }
    }
    assertTrue(4 * more >= 5 * than, more + " cells, and " + than + " by priorities");
  }

  @Test
  void theyFindAsManyFaultySubjectsAsPrioritiesInASample() {
    compare(40);
  }

  @Test
  @Tag("extended")
  @Timeout(3_600)
  void theyFindAsManyFaultySubjectsAsPriorities() {
    compare(1);
  }

  /** Plays schedules as long as each conforms; whether all did. */
  private interface Strategy {
    boolean play(Configuration run);
  }

  private static boolean guided(Configuration run) {
    Guidance guidance = new Guidance(run, "guided");
    for (int number = 0; number < BUDGET; number++) {
      if (isBroken(guidance.play(number).verdicted().judgement())) {
        return false;
      }
    }
    return true;
  }

  private static boolean byPriorities(Configuration run) {
    SequenceJudge judge = new SequenceJudge(run);
    Emphasis[] all = Emphasis.values();
    for (int number = 0; number < BUDGET; number++) {
      long seed = Exploration.seed(run.seed(), "guided", number);
      Interleaving.Outcome outcome =
          Interleaving.play(
              Generator.program(seed, all[number % all.length]),
              new Priorities(Schedules.plan(seed)),
              run,
              "priorities",
              run.verifier());
      if (isBroken(judge.accept(outcome.played()).judgement())) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBroken(Judgement judgement) {
    return judgement.verdict() == Verdict.VIOLATES;
  }

  /** How many of every so many faulty subjects each strategy finds, and what it alone does. */
  private static void compare(int every) {
    Set<String> byPriorities = new TreeSet<>();
    Set<String> guided = new TreeSet<>();
    List<FaultySubjects.Entry> all = FaultySubjects.all();
    for (int i = 0; i < all.size(); i += every) {
      FaultySubjects.Entry subject = all.get(i);
      Profile profile = Profile.of(subject.profile());
      if (!passes(profile, subject.factory(), GuidanceTest::byPriorities)) {
        byPriorities.add(subject.name());
      }
      if (!passes(profile, subject.factory(), GuidanceTest::guided)) {
        guided.add(subject.name());
      }
    }
    Set<String> both = new TreeSet<>(guided);
    both.retainAll(byPriorities);
    String words =
        String.format(
            "priorities find %d, guided schedules %d, %d the same",
            byPriorities.size(), guided.size(), both.size());
    System.out.println(words);
    assertTrue(byPriorities.size() > all.size() / every / 4, words);
    assertTrue(guided.size() >= byPriorities.size(), words);
  }

  private static boolean passes(Profile profile, SubjectFactory subject, Strategy strategy) {
    Configuration run = run(profile, subject, 1, new Coverage());
    List<Boolean> passed = new ArrayList<>();
    JqwikSession.run(() -> passed.add(strategy.play(run)));
    return passed.get(0);
  }

  private static int cells(Profile profile, long seed, Strategy strategy) {
    Coverage coverage = new Coverage();
    Configuration run = run(profile, new ReferenceSubjects(), seed, coverage);
    JqwikSession.run(() -> assertTrue(strategy.play(run), "seed " + seed));
    return coverage.cells().size();
  }

  private static List<Sequence> schedules(long seed) {
    List<Sequence> schedules = new ArrayList<>();
    Configuration run = run(Profile.KMDF_1_33, new ReferenceSubjects(), seed, new Coverage());
    JqwikSession.run(
        () -> {
          Guidance guidance = new Guidance(run, "guided");
          for (int number = 0; number < BUDGET / 2; number++) {
            schedules.add(guidance.play(number).schedule());
          }
        });
    return schedules;
  }

  private static Configuration run(
      Profile profile, SubjectFactory subject, long seed, Coverage coverage) {
    return new Configuration(
        subject,
        new OracleJudge(profile, false).telling(coverage),
        profile.title(),
        true,
        false,
        seed,
        null,
        Configuration.HANG);
  }
}
