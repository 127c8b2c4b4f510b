package org.lifecycletck.kit.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lifecycletck.kit.history.Event;
import org.lifecycletck.kit.history.Event.Called;
import org.lifecycletck.kit.history.Event.Happening;
import org.lifecycletck.kit.history.Event.Returned;
import org.lifecycletck.kit.history.History;
import org.lifecycletck.kit.run.Judgement;
import org.lifecycletck.kit.run.Verdict;
import org.lifecycletck.kit.run.Visit;
import org.lifecycletck.spec.Profile;
import org.lifecycletck.spi.vocabulary.Answer;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.Callback;
import org.lifecycletck.spi.vocabulary.Fatal;
import org.lifecycletck.spi.vocabulary.Format;
import org.lifecycletck.spi.vocabulary.FormatMethod;
import org.lifecycletck.spi.vocabulary.IoParameters;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.RequestType;
import org.lifecycletck.spi.vocabulary.SendOptions;
import org.lifecycletck.spi.vocabulary.TargetId;
import org.lifecycletck.spi.vocabulary.TargetSetup;

/** What the judge says besides the verdict: whose mistake it was, and which rules were at work. */
class OracleJudgeTest {
  private static final TargetId T = new TargetId("t1");
  private static final RequestId R = new RequestId("r1");
  private static final Answer SUCCESS = new Answer.Status(NtStatus.SUCCESS);
  private static final Answer TRUE = new Answer.Truth(true);
  private static final Fatal IN_FLIGHT = Fatal.violation(6, 3);
  private static final Fatal NO_HANDLE = Fatal.violation(5, 0);

  private final List<Event> events = new ArrayList<>();
  private long calls;

  @Test
  void aRuleIsExercisedByTheEventThatItsRowExplains() {
    sent();
    assertEquals(Set.of(), exercisedUpTo(1));
    assertTrue(exercisedUpTo(2).contains("TGT-001"), "the target is there");
    assertFalse(exercisedUpTo(9).contains("SND-001"), "the send has only begun");
    assertTrue(exercisedUpTo(10).contains("SND-001"), "the request has arrived");
    assertFalse(exercisedUpTo(events.size()).contains("CMP-002"), "nothing is completed");
  }

  @Test
  void theRowsThatWereTakenAreUsed() {
    sent();
    for (Profile profile : Profile.values()) {
      Set<String> used = new OracleJudge(profile, false).rowsUsed(history());
      assertTrue(used.stream().anyMatch(row -> row.startsWith("send-")), used.toString());
      assertFalse(used.stream().anyMatch(row -> row.startsWith("finish-")), used.toString());
    }
  }

  @Test
  void aRoutineThatIsOwedBreaksTheSilence() {
    sent();
    begin("lower", new Call.LowerComplete(R, NtStatus.SUCCESS, 0));
    rest();
    Judgement judgement = judge(false);
    assertEquals(Verdict.VIOLATES, judgement.verdict());
    assertEquals(List.of("CMP-002"), judgement.rules());
    assertEquals(events.size() - 1, judgement.event());
    assertEquals("silence is not explained", judgement.reason());
    assertEquals(-1, judgement.misuseEvent());
  }

  @Test
  void aMistakeOfTheDriverIsNamedWithItsEvent() {
    sent();
    int mistake = events.size();
    begin("driver", new Call.Send(R, T, SendOptions.NONE));
    add("driver", new Event.Stopped(IN_FLIGHT));
    Judgement judgement = judge(false);
    assertEquals(Verdict.CONFORMS, judgement.verdict());
    assertEquals("SND-011", judgement.misuseRule());
    assertEquals(mistake + 1, judgement.misuseEvent());
    assertTrue(judgement.exercised().contains("SND-011"), judgement.exercised().toString());
  }

  @Test
  void whatFollowsAMistakeIsJudgedOnlyWhereThatIsAskedFor() {
    sent();
    call("driver", new Call.Send(R, T, SendOptions.NONE), TRUE);
    Judgement excused = judge(false);
    assertEquals(Verdict.CONFORMS, excused.verdict());
    assertEquals("SND-011", excused.misuseRule());
    assertEquals(events.size() - 1, excused.event());
    Judgement judged = judge(true);
    assertEquals(Verdict.VIOLATES, judged.verdict());
    assertEquals(events.size() - 1, judged.event());
  }

  @Test
  void aHandleOfNothingStopsTheSystem() {
    begin("driver", new Call.GetStatus(R));
    add("driver", new Event.Stopped(NO_HANDLE));
    for (boolean misuse : new boolean[] {false, true}) {
      Judgement judgement = judge(misuse);
      assertEquals(Verdict.CONFORMS, judgement.verdict());
      assertEquals("OWN-014", judgement.misuseRule());
      assertEquals(0, judgement.misuseEvent());
    }
  }

  @Test
  void aHandleOfNothingIsNoReasonForAnotherStop() {
    begin("driver", new Call.GetStatus(R));
    add("driver", new Event.Stopped(IN_FLIGHT));
    assertEquals(Verdict.CONFORMS, judge(false).verdict());
    assertEquals(Verdict.VIOLATES, judge(true).verdict());
  }

  @Test
  void aHandleOfNothingIsNotGoneOnFrom() {
    begin("driver", new Call.GetStatus(R));
    assertEquals(Verdict.VIOLATES, judge(true).verdict());
  }

  @Test
  void whoeverIsToldHearsTheRun() {
    sent();
    rest();
    List<Visit> first = new ArrayList<>();
    List<Visit> second = new ArrayList<>();
    OracleJudge judge =
        new OracleJudge(Profile.KMDF_1_33, false)
            .telling((history, run) -> first.addAll(run))
            .telling((history, run) -> second.addAll(run));
    Judgement judged = judge.judge(history());
    assertFalse(first.isEmpty());
    assertEquals(first, second);
    List<Visit> told = List.copyOf(first);
    first.clear();
    Judgement accepted = judge.accept(history());
    assertEquals(told, first);
    assertEquals(Verdict.CONFORMS, accepted.verdict());
    assertTrue(judged.exercised().containsAll(accepted.exercised()), accepted.toString());
    assertTrue(accepted.exercised().contains("SND-001"), accepted.toString());
  }

  @Test
  void nothingIsAcceptedAfterAMistake() {
    sent();
    call("driver", new Call.FormatRequest(R, T, Format.of(FormatMethod.READ, 16)), SUCCESS);
    rest();
    Judgement judgement = new OracleJudge(Profile.KMDF_1_33, false).accept(history());
    assertEquals("FMT-024", judgement.misuseRule());
  }

  private void sent() {
    call("driver", new Call.CreateTarget(T, TargetSetup.remote(1)), SUCCESS);
    call("driver", new Call.CreateRequest(R, T, null), SUCCESS);
    call("driver", new Call.FormatRequest(R, T, Format.of(FormatMethod.READ, 16)), SUCCESS);
    call("driver", new Call.SetCompletionRoutine(R, "c"), Answer.NOTHING);
    long send = begin("driver", new Call.Send(R, T, SendOptions.NONE));
    calls++;
    IoParameters read =
        new IoParameters(RequestType.READ, 16L, 0L, null, null, null, false, NtStatus.SUCCESS, 1);
    add("driver", new Event.CallbackBegan(calls, new Callback.LowerArrival(R, T, read)));
    add("driver", new Event.CallbackEnded(calls));
    add("driver", new Returned(send, TRUE));
  }

  private void call(String strand, Call call, Answer answer) {
    add(strand, new Returned(begin(strand, call), answer));
  }

  private long begin(String strand, Call call) {
    calls++;
    add(strand, new Called(calls, call));
    return calls;
  }

  private void rest() {
    add("kit", new Event.Quiesced(List.of()));
  }

  private void add(String strand, Happening happening) {
    events.add(new Event(events.size() + 1L, 0, strand, happening));
  }

  private Judgement judge(boolean misuse) {
    return new OracleJudge(Profile.KMDF_1_33, misuse).judge(history());
  }

  private Set<String> exercisedUpTo(int end) {
    History begun = new History(history().header(), events.subList(0, end));
    return new OracleJudge(Profile.KMDF_1_33, false).judge(begun).exercised();
  }

  private History history() {
    return new History(new History.Header("judged", null, "written by hand", true, null), events);
  }
}
