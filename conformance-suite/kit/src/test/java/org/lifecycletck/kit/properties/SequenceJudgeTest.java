package org.lifecycletck.kit.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lifecycletck.faulty.FaultySubjects;
import org.lifecycletck.kit.bench.LowerBehavior;
import org.lifecycletck.kit.oracle.OracleJudge;
import org.lifecycletck.kit.run.Judgement;
import org.lifecycletck.kit.run.RunContext.Configuration;
import org.lifecycletck.kit.run.Verdict;
import org.lifecycletck.kit.sequence.Sequence;
import org.lifecycletck.kit.sequence.Step;
import org.lifecycletck.spec.Profile;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.Format;
import org.lifecycletck.spi.vocabulary.FormatMethod;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.PurgeIoAction;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.SendOptions;
import org.lifecycletck.spi.vocabulary.SentIoAction;
import org.lifecycletck.spi.vocabulary.TargetId;
import org.lifecycletck.spi.vocabulary.TargetSetup;

/** A violation names the rules that are broken, and none that an invariant has only beside them. */
class SequenceJudgeTest {
  private static final RequestId R = new RequestId("r1");
  private static final TargetId T = new TargetId("t1");

  @Test
  void aStopIsJudgedByWhatItsActionDemands() {
    List<String> waits = rules("stops-without-waiting", stopped(SentIoAction.CANCEL_SENT_IO));
    List<String> lets =
        rules("stops-without-waiting", stopped(SentIoAction.WAIT_FOR_SENT_IO_TO_COMPLETE));
    assertEquals(List.of(), waits);
    assertEquals(List.of("TGT-016", "TGT-018"), lets);
  }

  @Test
  void aPurgeIsNoStop() {
    Call purge = new Call.PurgeTarget(T, PurgeIoAction.PURGE_IO_AND_WAIT);
    assertEquals(
        List.of("TGT-034"), rules("purges-without-waiting", sent(SendOptions.NONE, act(purge))));
  }

  @Test
  void aSenderThatReturnsEarlyIsNoRoutineThatIsCalledEarly() {
    SendOptions waiting = SendOptions.of(SendOptions.SYNCHRONOUS);
    assertEquals(List.of("SYN-001"), rules("returns-before-completion", sent(waiting)));
  }

  @Test
  void aCompletionThatBringsNoRoutineIsLost() {
    Step fails = act(new Call.LowerComplete(R, NtStatus.UNSUCCESSFUL, 0));
    assertEquals(
        List.of("DON-001", "CMP-002"),
        rules("calls-on-success-only", sent(SendOptions.NONE, fails)));
  }

  @Test
  void aStatusThatIsChangedIsNoWrongInformation() {
    Step warns = act(new Call.LowerComplete(R, NtStatus.BUFFER_OVERFLOW, 16));
    assertEquals(
        List.of("STS-001", "DON-004"),
        rules("turns-warnings-into-success", sent(SendOptions.NONE, warns)));
  }

  private static Sequence stopped(SentIoAction action) {
    return sent(SendOptions.NONE, act(new Call.StopTarget(T, action)));
  }

  /** A request with a routine is sent to a lower driver that keeps it; then more happens. */
  private static Sequence sent(SendOptions options, Step... then) {
    List<Step> steps = new ArrayList<>();
    steps.add(act(new Call.CreateTarget(T, TargetSetup.remote(1))));
    steps.add(new Step.Behave(T, LowerBehavior.KEEP));
    steps.add(act(new Call.CreateRequest(R, T, null)));
    steps.add(act(new Call.FormatRequest(R, T, Format.of(FormatMethod.READ, 16))));
    steps.add(act(new Call.SetCompletionRoutine(R, "c")));
    steps.add(act(new Call.Send(R, T, options)));
    steps.addAll(List.of(then));
    return new Sequence(steps);
  }

  private static Step act(Call call) {
    return new Step.Act(call);
  }

  /** The rules that a faulty subject breaks in a sequence, and no healthy one does. */
  private static List<String> rules(String name, Sequence sequence) {
    FaultySubjects.Entry subject = FaultySubjects.named(name).orElseThrow();
    Judgement judgement = judge(subject, sequence);
    return judgement.verdict() == Verdict.VIOLATES ? judgement.rules() : List.of();
  }

  private static Judgement judge(FaultySubjects.Entry subject, Sequence sequence) {
    Profile profile =
        Stream.of(Profile.values())
            .filter(each -> each.title().equals(subject.profile()))
            .findFirst()
            .orElse(Profile.DOCUMENTED);
    Configuration run =
        new Configuration(
            subject.factory(),
            new OracleJudge(profile, false),
            profile.title(),
            true,
            false,
            1,
            null,
            Configuration.HANG);
    return new SequenceJudge(run).judge(sequence, "sequence", true).judgement();
  }
}
