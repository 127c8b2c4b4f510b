package org.lifecycletck.kit.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lifecycletck.kit.catalogue.Catalogue;
import org.lifecycletck.kit.execution.LoadedSubject;
import org.lifecycletck.kit.execution.SubjectLoader;
import org.lifecycletck.kit.execution.WireLoader;
import org.lifecycletck.kit.interleave.Interleaving;
import org.lifecycletck.kit.interleave.Priorities;
import org.lifecycletck.kit.oracle.OracleJudge;
import org.lifecycletck.kit.run.Judgement;
import org.lifecycletck.kit.run.RunContext.Configuration;
import org.lifecycletck.kit.run.Verdict;
import org.lifecycletck.reference.ReferenceSubjects;
import org.lifecycletck.spec.Profile;
import org.lifecycletck.spi.SubjectFactory;

/**
 * No false alarm in a great many random schedules of the reference, by both profiles and with the
 * verifier on and off.
 */
class InterleavingSoakTest {
  private static final int SEEDS = 20;

  /** The first of the seeds; a later one goes on where a long run was broken off. */
  private static final int FIRST = Integer.getInteger("tck.first", 1);

  /** So many schedules of each seed are judged by all that a judge can say of them. */
  private static final int EVERYDAY = 30;

  private static final int SCHEDULES = Integer.getInteger("tck.soak", 1_000_000) / SEEDS;
  private static final int OVER_A_WIRE = Integer.getInteger("tck.soak", 50_000) / SEEDS;
  private static final Path EXAMPLES = Path.of("..", "examples").toAbsolutePath().normalize();

  @Test
  void aFewOfEverySeedConform() throws InterruptedException, ExecutionException {
    Tally tally = soak(EVERYDAY, verifier -> new ReferenceSubjects());
    assertEquals((SEEDS - FIRST + 1) * EVERYDAY, tally.played);
    assertTrue(tally.distinct.size() > tally.played / 2, tally.toString());
  }

  @Test
  @Tag("extended")
  @Timeout(36_000)
  void aMillionConform() throws InterruptedException, ExecutionException {
    Tally tally = soak(SCHEDULES, verifier -> new ReferenceSubjects());
    assertEquals((SEEDS - FIRST + 1) * SCHEDULES, tally.played);
  }

  @ParameterizedTest
  @ValueSource(strings = {"python", "c", "node"})
  @Tag("extended")
  @Timeout(36_000)
  void fiftyThousandConformOverAWire(String language) throws Exception {
    String words = "cmd:'" + EXAMPLES.resolve(language).resolve("run") + "'";
    WireLoader wire = new WireLoader("soak", Catalogue.load().ruleSet(), said -> {});
    SubjectLoader loader = new SubjectLoader(Map.of(), wire, Duration.ofSeconds(20));
    try (LoadedSubject on = loader.load(words, List.of(), true);
        LoadedSubject off = loader.load(words, List.of(), false)) {
      Tally tally = soak(OVER_A_WIRE, verifier -> verifier ? on.factory() : off.factory());
      assertEquals((SEEDS - FIRST + 1) * OVER_A_WIRE, tally.played);
    }
  }

  /** What was seen over all schedules. */
  private static final class Tally {
    private final Set<Long> distinct = new HashSet<>();
    private final List<String> alarms = new ArrayList<>();
    private int played;
    private int cutShort;
    private int undecided;

    void add(Tally other) {
      distinct.addAll(other.distinct);
      alarms.addAll(other.alarms);
      played += other.played;
      cutShort += other.cutShort;
      undecided += other.undecided;
    }

    @Override
    public String toString() {
      return played
          + " schedules, "
          + distinct.size()
          + " of them distinct, "
          + undecided
          + " too large to judge, "
          + cutShort
          + " judged up to a driver's mistake, "
          + alarms.size()
          + " alarms";
    }
  }

  private static Tally soak(int schedules, Function<Boolean, SubjectFactory> subjects)
      throws InterruptedException, ExecutionException {
    ExecutorService workers = Executors.newFixedThreadPool(2);
    Tally all = new Tally();
    try {
      List<Callable<Tally>> seeds = new ArrayList<>();
      for (int seed = FIRST; seed <= SEEDS; seed++) {
        int number = seed;
        seeds.add(() -> one(number, schedules, subjects));
      }
      for (Future<Tally> future : workers.invokeAll(seeds)) {
        all.add(future.get());
      }
    } finally {
      workers.shutdownNow();
    }
    System.out.println("seeds " + FIRST + " to " + SEEDS + ": " + all);
    assertEquals(List.of(), all.alarms, all.alarms.isEmpty() ? "" : all.alarms.get(0));
    return all;
  }

  private static Tally one(int seed, int schedules, Function<Boolean, SubjectFactory> subjects) {
    Tally tally = new Tally();
    Profile profile = seed % 2 == 0 ? Profile.DOCUMENTED : Profile.KMDF_1_33;
    boolean verifier = seed % 4 < 2;
    Configuration run =
        new Configuration(
            subjects.apply(verifier),
            new OracleJudge(profile, false),
            profile.title(),
            verifier,
            false,
            seed,
            null,
            Configuration.HANG);
    SequenceJudge judge = new SequenceJudge(run);
    JqwikSession.run(
        () -> {
          for (int i = 0; i < schedules; i++) {
            take(tally, run, judge, Exploration.seed(seed, "soak", i), i);
          }
        });
    if (schedules > EVERYDAY) {
      System.out.println("seed " + seed + ": " + tally + tally.alarms);
    }
    return tally;
  }

  private static void take(
      Tally tally, Configuration run, SequenceJudge judge, long seed, int number) {
    Emphasis emphasis = Emphasis.values()[number % Emphasis.values().length];
    Interleaving.Outcome outcome =
        Interleaving.play(
            Generator.program(seed, emphasis),
            new Priorities(Schedules.plan(seed)),
            run,
            "soak",
            run.verifier());
    Judgement judgement =
        (number < EVERYDAY ? judge.judge(outcome.played()) : judge.accept(outcome.played()))
            .judgement();
    tally.played++;
    tally.distinct.add(hash(outcome.schedule().toString()));
    tally.cutShort += judgement.misuseRule() == null ? 0 : 1;
    if (judgement.verdict() == Verdict.UNDECIDED && outcome.played().ending() == null) {
      tally.undecided++;
    } else if (judgement.verdict() != Verdict.CONFORMS) {
      tally.alarms.add(
          run.profile()
              + ", seed "
              + run.seed()
              + ", number "
              + number
              + ": "
              + judgement.message()
              + "\n"
              + outcome.schedule());
    }
  }

  /** 64 bits of a text. */
  private static long hash(String text) {
    long hash = 0xCBF29CE484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
    }
    return hash;
  }
}
