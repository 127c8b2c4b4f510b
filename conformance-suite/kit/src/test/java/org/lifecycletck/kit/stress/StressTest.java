package org.lifecycletck.kit.stress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lifecycletck.faulty.FaultySubjects;
import org.lifecycletck.faulty.base.ForwardingKit;
import org.lifecycletck.kit.freedom.PlainFrameworks;
import org.lifecycletck.kit.history.Event;
import org.lifecycletck.kit.history.History;
import org.lifecycletck.kit.history.HistoryReader;
import org.lifecycletck.kit.oracle.OracleJudge;
import org.lifecycletck.kit.run.CaseResult;
import org.lifecycletck.kit.run.Judgement;
import org.lifecycletck.kit.run.RunContext;
import org.lifecycletck.kit.run.RunContext.Configuration;
import org.lifecycletck.kit.run.Verdict;
import org.lifecycletck.kit.sequence.Lane;
import org.lifecycletck.kit.sequence.Player;
import org.lifecycletck.kit.sequence.Step;
import org.lifecycletck.reference.ReferenceSubjects;
import org.lifecycletck.spec.Profile;
import org.lifecycletck.spi.Capabilities;
import org.lifecycletck.spi.Kit;
import org.lifecycletck.spi.Subject;
import org.lifecycletck.spi.SubjectFactory;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.RequestId;

class StressTest {
  private static final long SEED = 1;
  private static final int RACES = 4;
  private static final int PLAYS = 6;

  /** Far more races than any of the faulty subjects needs. */
  private static final int MOST_RACES = 200;

  @TempDir private Path out;

  @ParameterizedTest
  @EnumSource(Theme.class)
  void theReferenceConforms(Theme theme) {
    for (Profile profile : Profile.values()) {
      for (int number = 0; number < RACES; number++) {
        assertConforms(new ReferenceSubjects(), theme, profile, SEED + number, PLAYS);
      }
    }
  }

  /** One that presents requests, delivers them and gives them back when its threads come to it. */
  @ParameterizedTest
  @EnumSource(Theme.class)
  void whoLeavesAllToWorkersConforms(Theme theme) {
    SubjectFactory subject = new PlainFrameworks.ByWorkers();
    for (int number = 0; number < RACES; number++) {
      assertConforms(subject, theme, Profile.DOCUMENTED, SEED + number, PLAYS);
    }
  }

  @Test
  void theDriverLeavesAloneWhatIsNotPresentedToIt() {
    Configuration run = run(new Unpresenting(), Profile.DOCUMENTED, SEED, null);
    for (int number = 0; number < RACES; number++) {
      Race race = Theme.RECEIVED.race(number);
      Stress.Outcome outcome = new Stress(run, "unpresented", race, SEED).play();
      Judgement judgement = outcome.judgement();
      assertEquals(Verdict.VIOLATES, judgement.verdict());
      assertNull(judgement.misuseRule(), judgement::message);
      assertEquals(List.of(Call.Submit.class, Call.UpperCancel.class), onR1(outcome.history()));
    }
  }

  private static List<Class<?>> onR1(History history) {
    List<Class<?>> calls = new ArrayList<>();
    for (Event event : history.events()) {
      if (event.happening() instanceof Event.Called called
          && Cast.R1.equals(called.stimulus().request())) {
        calls.add(called.stimulus().getClass());
      }
    }
    return calls;
  }

  /** Subjects that keep from the driver what is submitted. */
  private static final class Unpresenting implements SubjectFactory {
    private final SubjectFactory whole = new ReferenceSubjects();

    @Override
    public String name() {
      return "unpresenting";
    }

    @Override
    public Capabilities capabilities() {
      return whole.capabilities();
    }

    @Override
    public Subject open(Setup setup, Kit kit) {
      return whole.open(
          setup,
          new ForwardingKit(kit) {
            @Override
            public void requestPresented(RequestId request) {
              // The driver hears nothing of it.
            }
          });
    }
  }

  @Test
  @Tag("extended")
  @Timeout(value = 30, unit = TimeUnit.MINUTES)
  void theReferenceConformsForLong() {
    long plays = 0;
    long histories = 0;
    for (long seed = 1; seed <= 20; seed++) {
      for (Theme theme : Theme.values()) {
        for (Profile profile : Profile.values()) {
          for (int number = 0; number < 20; number++) {
            Stress stress =
                assertConforms(new ReferenceSubjects(), theme, profile, seed * 1_000 + number, 100);
            plays += stress.plays();
            histories += stress.histories();
          }
        }
      }
    }
    System.out.printf("%,d plays of races, %,d histories%n", plays, histories);
  }

  /** Plays a race; each play conforms, and nobody but the subject could have broken a rule. */
  private static Stress assertConforms(
      SubjectFactory subject, Theme theme, Profile profile, long seed, int plays) {
    Race race = theme.race(seed);
    Configuration run = run(subject, profile, seed, null);
    Stress stress = new Stress(run, theme.name(), race, seed);
    for (int i = 0; i < plays; i++) {
      Stress.Outcome outcome = stress.play();
      Judgement judgement = outcome.judgement();
      String where = profile + ", " + theme + " of seed " + seed + ": " + race;
      assertEquals(Verdict.CONFORMS, judgement.verdict(), () -> where + judgement.message());
      assertNull(judgement.misuseRule(), where);
      assertNull(outcome.ending(), where);
    }
    return stress;
  }

  @Test
  void everyKindOfMeetingHasItsTurn() {
    for (long seed = -4; seed < 4; seed++) {
      Set<Class<?>> kinds = new HashSet<>();
      for (long turn = seed; turn < seed + 4; turn++) {
        kinds.add(lower(Theme.CANCELLING.race(turn)));
      }
      assertEquals(
          Set.of(
              Call.LowerComplete.class,
              Call.LowerMarkCancelable.class,
              Call.LowerUnmarkCancelable.class),
          kinds);
    }
  }

  /** What the lower driver does in a race. */
  private static Class<?> lower(Race race) {
    return race.lanes().stream()
        .filter(lane -> lane.side().equals("lower"))
        .map(lane -> ((Step.Act) lane.steps().get(0)).call().getClass())
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "places-after-looking, GATES",
    "marks-after-looking, CANCELLING",
    "unmarks-after-looking, CANCELLING",
    "looks-after-dropping, CANCELLING",
    "waits-after-looking, STOPS",
  })
  void findsWhatGoesWrongInsideACall(String name, Theme theme) throws IOException {
    FaultySubjects.Entry subject = FaultySubjects.named(name).orElseThrow();
    Configuration run = run(subject.factory(), Profile.DOCUMENTED, SEED, out);
    CaseResult result = find(run, theme, subject.breaks().get(0));

    assertEquals(Verdict.VIOLATES, result.judgement().verdict());
    List<String> rules = result.judgement().rules();
    assertEquals(subject.breaks().get(0), rules.get(rules.size() - 1));
    assertTrue(result.repetition().contains(" of 40 plays"), result.repetition());
    History saved = read(out.resolve("race.history.ndjson"));
    assertEquals(result.history(), saved);
    Judgement again = run.judge().judge(saved);
    assertEquals(Verdict.VIOLATES, again.verdict());
    assertEquals(result.judgement().reason(), again.reason());
  }

  private static CaseResult find(Configuration run, Theme theme, String rule) {
    StressCheck check = new StressCheck(run, "race", theme, rule);
    for (int number = 0; number < MOST_RACES; number++) {
      try {
        check.play(number);
      } catch (AssertionError found) {
        assertNotNull(found.getMessage());
        break;
      }
    }
    RunContext context = new RunContext(run, result -> {});
    check.report(context, "here", Set.of(rule));
    return context.results().get(0);
  }

  private static History read(Path path) throws IOException {
    List<History> histories = new ArrayList<>();
    try (HistoryReader reader = HistoryReader.open(path)) {
      for (History history = reader.next(); history != null; history = reader.next()) {
        histories.add(history);
      }
    }
    assertEquals(1, histories.size());
    return histories.get(0);
  }

  static Stream<FaultySubjects.Entry> racing() {
    return FaultySubjects.all().stream()
        .filter(entry -> entry.factory().getClass().getPackageName().endsWith(".racing"));
  }

  @ParameterizedTest
  @MethodSource("racing")
  void theSameCallsOneAfterTheOtherGoWell(FaultySubjects.Entry subject) {
    Configuration run = run(subject.factory(), Profile.DOCUMENTED, SEED, null);
    for (Theme theme : Theme.values()) {
      for (int number = 0; number < RACES; number++) {
        Race race = theme.race(number);
        try (Player player = new Player(run, theme.name(), true)) {
          player.playAtOnce(race.setup());
          for (Lane lane : race.lanes()) {
            player.race(List.of(lane), List.of(0));
          }
          player.windDown();
          Judgement judgement = run.judge().judge(player.played().history());
          assertEquals(Verdict.CONFORMS, judgement.verdict(), () -> race + judgement.message());
        }
      }
    }
  }

  private static Configuration run(SubjectFactory subject, Profile profile, long seed, Path out) {
    OracleJudge judge = new OracleJudge(profile, false);
    return new Configuration(
        subject, judge, profile.title(), true, false, seed, out, Configuration.HANG);
  }
}
