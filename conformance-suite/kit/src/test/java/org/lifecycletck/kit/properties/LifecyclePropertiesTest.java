package org.lifecycletck.kit.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lifecycletck.kit.history.Event;
import org.lifecycletck.kit.run.CaseResult;
import org.lifecycletck.kit.run.RunContext;
import org.lifecycletck.kit.run.Verdict;
import org.lifecycletck.kit.sequence.Player;
import org.lifecycletck.kit.sequence.Sequence;
import org.lifecycletck.kit.sequence.Step;
import org.lifecycletck.reference.ReferenceSubjects;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.Format;
import org.lifecycletck.spi.vocabulary.FormatMethod;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.ReuseParams;
import org.lifecycletck.spi.vocabulary.SendOptions;
import org.lifecycletck.spi.vocabulary.TargetId;
import org.lifecycletck.spi.vocabulary.TargetSetup;

/** The reference has every property, also by the rows of the published source. */
class LifecyclePropertiesTest {
  private static final int SEED = 2;

  @Test
  void completionParametersAreAskedForAfterACompletionOnly() {
    TargetId target = new TargetId("t1");
    RequestId request = new RequestId("r1");
    Call ask = new Call.GetCompletionParams(request);
    List<Call> calls =
        List.of(
            new Call.CreateTarget(target, TargetSetup.remote(1)),
            new Call.CreateRequest(request, target, null),
            new Call.FormatRequest(request, target, Format.of(FormatMethod.READ, 8)),
            ask,
            new Call.SetCompletionRoutine(request, "r1"),
            new Call.Send(request, target, SendOptions.NONE),
            new Call.LowerComplete(request, NtStatus.SUCCESS, 8),
            ask,
            new Call.Reuse(request, ReuseParams.with(NtStatus.SUCCESS)),
            ask);
    Sequence sequence = new Sequence(calls.stream().map(c -> (Step) new Step.Act(c)).toList());
    RunContext.Configuration run =
        new RunContext.Configuration(
            new ReferenceSubjects(),
            history -> null,
            "documented",
            true,
            false,
            1,
            null,
            RunContext.Configuration.HANG);
    long asked =
        Player.play(sequence, run, "params", true).history().events().stream()
            .filter(e -> e.happening() instanceof Event.Called c && c.stimulus().equals(ask))
            .count();
    assertEquals(1, asked);
  }

  @Test
  void theReferenceHasThem() {
    List<CaseResult> results = PropertyRuns.run(new ReferenceSubjects(), "kmdf-1.33", SEED, null);

    assertEquals(15, results.size());
    assertEquals(
        "",
        results.stream()
            .filter(result -> result.judgement().verdict() != Verdict.CONFORMS)
            .map(result -> result.judgement().message() + "\n" + result.repetition())
            .collect(Collectors.joining("\n")));
  }
}
