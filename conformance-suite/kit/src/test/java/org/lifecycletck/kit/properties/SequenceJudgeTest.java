package org.lifecycletck.kit.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lifecycletck.faulty.FaultySubjects;
import org.lifecycletck.kit.bench.LowerBehavior;
import org.lifecycletck.kit.oracle.OracleJudge;
import org.lifecycletck.kit.run.Judge;
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
import org.lifecycletck.spi.vocabulary.ReuseParams;
import org.lifecycletck.spi.vocabulary.SendOptions;
import org.lifecycletck.spi.vocabulary.SentIoAction;
import org.lifecycletck.spi.vocabulary.TargetId;
import org.lifecycletck.spi.vocabulary.TargetSetup;

/** A violation names the rules that are broken, and none that an invariant has only beside them. */
class SequenceJudgeTest {
  private static final RequestId R = new RequestId("r1");
  private static final TargetId T = new TargetId("t1");
  private static final long DEADLINE_MILLIS = 20;

  /** Sees nothing, so that only the invariants speak. */
  private static final Judge BLIND = history -> Judgement.of(Verdict.CONFORMS, "");

  @Test
  void aStopIsJudgedByWhatItsActionDemands() {
    List<String> waits = rules("stops-without-waiting", stopped(SentIoAction.CANCEL_SENT_IO));
    List<String> lets =
        rules("stops-without-waiting", stopped(SentIoAction.WAIT_FOR_SENT_IO_TO_COMPLETE));
    assertEquals(List.of(), waits);
    assertEquals(List.of("TGT-016", "TGT-018"), lets);
  }

  @Test
  void aCloseIsNoPurge() {
    assertEquals(
        List.of("TGT-039"),
        rules("closes-without-waiting", sent(SendOptions.NONE, act(new Call.CloseTarget(T)))));
  }

  @Test
  void aPurgeIsNoStop() {
    Call purge = new Call.PurgeTarget(T, PurgeIoAction.PURGE_IO_AND_WAIT);
    assertEquals(
        List.of("TGT-034"), rules("purges-without-waiting", sent(SendOptions.NONE, act(purge))));
  }

  static Stream<Arguments> completions() {
    Sequence cancelled =
        sent(SendOptions.NONE, act(new Call.CancelSentRequest(R)), completes(NtStatus.SUCCESS));
    Step noting = new Step.Behave(T, LowerBehavior.NOTE_CANCEL);
    return Stream.of(
        breaks(
            "calls-on-success-only",
            sent(SendOptions.NONE, completes(NtStatus.UNSUCCESSFUL)),
            "DON-001",
            "CMP-002"),
        breaks(
            "loses-cancelled-requests",
            instead(cancelled, Step.Behave.class, noting),
            "CAN-014",
            "DON-001",
            "CMP-002"),
        breaks(
            "turns-warnings-into-success",
            sent(SendOptions.NONE, completes(NtStatus.BUFFER_OVERFLOW)),
            "STS-001",
            "DON-004"),
        breaks(
            "returns-before-completion", sent(SendOptions.of(SendOptions.SYNCHRONOUS)), "SYN-001"));
  }

  static Stream<Arguments> deadlines() {
    Step late = new Step.Pass(DEADLINE_MILLIS);
    Step cancelled = completes(NtStatus.CANCELLED);
    SendOptions timed = SendOptions.NONE.withTimeoutAfter(DEADLINE_MILLIS);
    SendOptions both = SendOptions.of(SendOptions.SYNCHRONOUS).withTimeoutAfter(DEADLINE_MILLIS);
    List<Step> again = new ArrayList<>(List.of(late, cancelled));
    again.add(act(new Call.Reuse(R, ReuseParams.with(NtStatus.SUCCESS))));
    again.addAll(ready());
    again.add(act(new Call.Send(R, T, SendOptions.NONE)));
    again.add(cancelled);
    return Stream.of(
        breaks("completes-on-deadline", withoutRoutine(sent(both, late)), "SYN-001", "TMO-005"),
        breaks("completes-on-deadline", sent(timed, late), "TMO-005", "DON-003"),
        breaks(
            "calls-everything-late-timed-out",
            sent(timed, late, completes(NtStatus.SUCCESS)),
            "TMO-006"),
        breaks("drops-information-of-timeout", sent(timed, late, cancelled), "TMO-007"),
        breaks("keeps-expiry-over-sends", sent(timed, again.toArray(Step[]::new)), "TMO-020"));
  }

  static Stream<Arguments> gates() {
    return Stream.of(
        breaks(
            "delivers-to-stopped-targets",
            sentAfter(new Call.StopTarget(T, SentIoAction.LEAVE_SENT_IO_PENDING)),
            "SND-007",
            "TGT-024",
            "TGT-012"),
        breaks(
            "delivers-to-purged-targets",
            sentAfter(new Call.PurgeTarget(T, PurgeIoAction.PURGE_IO)),
            "SND-008",
            "TGT-027",
            "TGT-032"),
        breaks(
            "delivers-to-closed-targets",
            sentAfter(new Call.CloseTarget(T)),
            "SND-008",
            "TGT-027"));
  }

  static Stream<Arguments> refusals() {
    Call purge = new Call.PurgeTarget(T, PurgeIoAction.PURGE_IO);
    Sequence refused = sentAfter(purge);
    Sequence waited = withoutRoutine(sentAfter(purge, SendOptions.of(SendOptions.SYNCHRONOUS)));
    return Stream.of(
        breaks("calls-routine-after-refusal", refused, "CMP-003"),
        breaks("delivers-what-it-refuses", refused, "SND-003", "CMP-003"),
        breaks("delivers-what-it-refuses", waited, "SND-003"));
  }

  static Stream<Arguments> registrations() {
    Step none = act(new Call.SetCompletionRoutine(R, null));
    Step reuse = act(new Call.Reuse(R, ReuseParams.with(NtStatus.SUCCESS)));
    Step format = ready().get(0);
    Step waits = act(new Call.Send(R, T, SendOptions.of(SendOptions.SYNCHRONOUS)));
    Step done = completes(NtStatus.SUCCESS);
    Sequence again = received(sent(SendOptions.NONE, done, format, waits, done));
    Sequence idle = new Sequence(sent(SendOptions.NONE).steps().subList(0, 5));
    return Stream.of(
        breaks("keeps-routine-over-completion", again, "CMP-004", "DON-008"),
        breaks("keeps-routine-over-reuse", then(idle, reuse, format, waits), "CMP-012", "REU-004"),
        breaks("keeps-removed-routine", then(idle, none, waits, done), "CMP-001"));
  }

  /** The same with a request that the driver has received. */
  private static Sequence received(Sequence sequence) {
    Step created = act(new Call.CreateRequest(R, T, null));
    Step submitted = act(new Call.Submit(R, FormatMethod.READ, 2, 16));
    return new Sequence(
        sequence.steps().stream().map(step -> step.equals(created) ? submitted : step).toList());
  }

  private static Sequence then(Sequence sequence, Step... more) {
    List<Step> steps = new ArrayList<>(sequence.steps());
    steps.addAll(List.of(more));
    return new Sequence(steps);
  }

  static Stream<Arguments> queuedWithoutDeadline() {
    SendOptions unflagged = new SendOptions(SendOptions.SIZE, 0, -1);
    return Stream.of(
        breaks("times-without-flag", queued(unflagged), "TMO-004"),
        breaks("times-zero-out", queued(SendOptions.NONE.withTimeoutAfter(0)), "TMO-002"));
  }

  private static Arguments breaks(String subject, Sequence sequence, String... rules) {
    return Arguments.of(subject, sequence, List.of(rules));
  }

  @ParameterizedTest
  @MethodSource({
    "completions",
    "deadlines",
    "gates",
    "refusals",
    "registrations",
    "queuedWithoutDeadline"
  })
  void whatIsCertainIsNamed(String subject, Sequence sequence, List<String> rules) {
    assertEquals(rules, rules(subject, sequence));
  }

  private static Step completes(NtStatus status) {
    return act(new Call.LowerComplete(R, status, 16));
  }

  private static Sequence instead(Sequence sequence, Class<? extends Step> kind, Step other) {
    return new Sequence(
        sequence.steps().stream().map(step -> kind.isInstance(step) ? other : step).toList());
  }

  private static Sequence withoutRoutine(Sequence sequence) {
    Step set = act(new Call.SetCompletionRoutine(R, "c"));
    return new Sequence(sequence.steps().stream().filter(step -> !step.equals(set)).toList());
  }

  /** The same, behind a change of the target's state. */
  private static Sequence sentAfter(Call change) {
    return sentAfter(change, SendOptions.NONE);
  }

  private static Sequence sentAfter(Call change, SendOptions options) {
    List<Step> steps = new ArrayList<>(sent(options).steps());
    steps.add(steps.size() - 1, act(change));
    return new Sequence(steps);
  }

  /** A request waits in the target's queue for long. */
  private static Sequence queued(SendOptions options) {
    List<Step> steps = new ArrayList<>(sent(options, new Step.Pass(DEADLINE_MILLIS)).steps());
    steps.add(steps.size() - 2, act(new Call.StopTarget(T, SentIoAction.LEAVE_SENT_IO_PENDING)));
    return new Sequence(steps);
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
    steps.addAll(ready());
    steps.add(act(new Call.Send(R, T, options)));
    steps.addAll(List.of(then));
    return new Sequence(steps);
  }

  private static List<Step> ready() {
    return List.of(
        act(new Call.FormatRequest(R, T, Format.of(FormatMethod.READ, 16))),
        act(new Call.SetCompletionRoutine(R, "c")));
  }

  private static Step act(Call call) {
    return new Step.Act(call);
  }

  /** The rules that a faulty subject breaks in a sequence, and no healthy one does. */
  private static List<String> rules(String name, Sequence sequence) {
    FaultySubjects.Entry subject = FaultySubjects.named(name).orElseThrow();
    List<String> named = rules(subject, sequence, new OracleJudge(profile(subject), false));
    assertEquals(named, rules(subject, sequence, BLIND), "certain without the rows as well");
    return named;
  }

  private static List<String> rules(FaultySubjects.Entry subject, Sequence sequence, Judge judge) {
    Judgement judgement = judge(subject, sequence, judge);
    return judgement.verdict() == Verdict.VIOLATES ? judgement.rules() : List.of();
  }

  private static Profile profile(FaultySubjects.Entry subject) {
    return Stream.of(Profile.values())
        .filter(each -> each.title().equals(subject.profile()))
        .findFirst()
        .orElse(Profile.DOCUMENTED);
  }

  private static Judgement judge(FaultySubjects.Entry subject, Sequence sequence, Judge judge) {
    Configuration run =
        new Configuration(
            subject.factory(),
            judge,
            profile(subject).title(),
            true,
            false,
            1,
            null,
            Configuration.HANG);
    return new SequenceJudge(run).judge(sequence, "sequence", true).judgement();
  }
}
