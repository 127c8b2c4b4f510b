package org.lifecycletck.kit.races;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lifecycletck.faulty.FaultySubjects;
import org.lifecycletck.kit.bench.Moment;
import org.lifecycletck.kit.interleave.Program;
import org.lifecycletck.kit.oracle.OracleJudge;
import org.lifecycletck.kit.run.Judge;
import org.lifecycletck.kit.run.Judgement;
import org.lifecycletck.kit.run.RunContext.Configuration;
import org.lifecycletck.kit.run.Verdict;
import org.lifecycletck.kit.sequence.Step;
import org.lifecycletck.reference.ReferenceSubjects;
import org.lifecycletck.spec.Profile;
import org.lifecycletck.spi.Capabilities;
import org.lifecycletck.spi.Capability;
import org.lifecycletck.spi.SubjectFactory;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.PurgeIoAction;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.TargetId;

/** Races played against subjects: all schedules, and the outcomes they lead to. */
class RaceRunTest {
  /** A judge that finds nothing, so that only the table speaks. */
  private static final Judge BLIND = history -> Judgement.of(Verdict.CONFORMS, "");

  private static Configuration configuration(SubjectFactory subject, Judge judge) {
    return new Configuration(
        subject, judge, Profile.KMDF_1_33.title(), true, false, 1, null, Configuration.HANG);
  }

  private static Race race(String id) {
    return Races.shipped().stream().filter(race -> race.id().equals(id)).findFirst().orElseThrow();
  }

  private static RaceRun.Played play(String race, SubjectFactory subject, Judge judge) {
    return RaceRun.play(race(race), configuration(subject, judge), () -> true);
  }

  @Test
  void theReferenceConformsInEveryRace() {
    Judge judge = new OracleJudge(Profile.KMDF_1_33, false);
    List<String> problems = new ArrayList<>();
    int schedules = 0;
    for (Race race : Races.shipped()) {
      if (race.misuse() == null) {
        RaceRun.Played played = play(race.id(), new ReferenceSubjects(), judge);
        schedules += played.schedules();
        if (played.judgement().verdict() != Verdict.CONFORMS) {
          problems.add(race.id() + ": " + played.judgement().message());
        }
      }
    }
    assertEquals(List.of(), problems);
    System.out.println(schedules + " schedules");
    assertTrue(schedules > 500, schedules + " schedules");
  }

  @Test
  void theOutcomesAreCounted() {
    RaceRun.Played played = play("cancel-or-complete", new ReferenceSubjects(), BLIND);
    assertEquals(
        "all 5 schedules; 3 acceptable: FALSE | never | STATUS_SUCCESS; 1 acceptable: TRUE | once"
            + " | STATUS_CANCELLED; 1 interesting: TRUE | once | STATUS_SUCCESS",
        played.judgement().reason());
    assertNull(played.counterexample());
    assertTrue(played.judgement().exercised().contains("CAN-014"));
  }

  @Test
  void aForbiddenOutcomeViolatesTheRulesOfItsRace() {
    SubjectFactory faulty = FaultySubjects.named("queues-on-purged-target").orElseThrow().factory();
    RaceRun.Played played = play("send-or-purge", faulty, BLIND);
    assertEquals(Verdict.VIOLATES, played.judgement().verdict());
    assertEquals(race("send-or-purge").rules(), played.judgement().rules());
    assertTrue(
        played.judgement().reason().startsWith("A send meets a purge that waits: "),
        played.judgement().reason());
    assertNotNull(played.counterexample());
  }

  @Test
  void theJudgeIsAskedAboutEverySchedule() {
    int[] judged = {0};
    Judge judge =
        history -> {
          judged[0]++;
          return judged[0] < 3
              ? Judgement.of(Verdict.CONFORMS, "")
              : Judgement.of(Verdict.VIOLATES, "the third").withRules(List.of("CAN-001"));
        };
    RaceRun.Played played = play("cancel-or-complete", new ReferenceSubjects(), judge);
    assertEquals(Verdict.VIOLATES, played.judgement().verdict());
    assertEquals(List.of("CAN-001"), played.judgement().rules());
    assertEquals(3, played.schedules());
  }

  @Test
  void aRunWithoutTimeEndsAfterTheSchedule() {
    Configuration run = configuration(new ReferenceSubjects(), BLIND);
    RaceRun.Played played = RaceRun.play(race("cancel-or-complete"), run, () -> false);
    assertEquals(1, played.schedules());
    assertTrue(played.judgement().reason().startsWith("1 schedule; "));
  }

  @Test
  void whatASubjectLacksIsNamed() {
    Capabilities all = new ReferenceSubjects().capabilities();
    assertNull(RaceRun.lacking(race("timeout-or-complete"), all));
    assertEquals(
        Capability.VIRTUAL_CLOCK,
        RaceRun.lacking(
            race("timeout-or-complete"), all.without(Capability.VIRTUAL_CLOCK, "none")));
    assertEquals(
        Capability.SEVERAL_STRANDS,
        RaceRun.lacking(race("send-or-stop"), all.without(Capability.SEVERAL_STRANDS, "one")));
    assertEquals(
        Capability.RECEIVED_REQUESTS,
        RaceRun.lacking(
            race("originator-cancels-or-complete"),
            all.without(Capability.RECEIVED_REQUESTS, "no queue")));
  }

  @ParameterizedTest
  @CsvSource({
    "purge-or-cancel, PURGE",
    "close-or-cancel, REMOTE_TARGETS",
    "synchronous-send-or-cancel, SYNCHRONOUS_SENDS",
    "cancel-or-delete, OBJECT_CALLBACKS",
    "cancel-or-delete-unreferenced, OBJECT_CALLBACKS"
  })
  void aRaceWhoseCallsASubjectLacksIsNotPlayed(String race, Capability capability) {
    Capabilities all = new ReferenceSubjects().capabilities();
    assertNull(RaceRun.lacking(race(race), all));
    assertEquals(capability, RaceRun.lacking(race(race), all.without(capability, "too old")));
  }

  @Test
  void whatIsCalledInACallbackOrAfterTheRaceIsNeededToo() {
    TargetId target = new TargetId("t1");
    Step purge = new Step.Act(new Call.PurgeTarget(target, PurgeIoAction.PURGE_IO));
    Moment routine = Moment.completionRoutine(new RequestId("r1"));
    Capabilities all = new ReferenceSubjects().capabilities();
    Capabilities old = all.without(Capability.PURGE, "too old");
    Step inside = new Step.Inside(routine, List.of(purge));
    Program within = new Program(List.of(inside), List.of(), List.of());
    Program after = new Program(List.of(), List.of(), List.of(purge));
    for (Program program : List.of(within, after)) {
      assertNull(RaceRun.lacking(race(program), all));
      assertEquals(Capability.PURGE, RaceRun.lacking(race(program), old));
    }
  }

  private static Race race(Program program) {
    List<String> none = List.of();
    return new Race("race", "A race", none, none, none, null, List.of(), List.of(), program);
  }
}
