package org.lifecycletck.kit.races;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lifecycletck.kit.bench.LowerBehavior;
import org.lifecycletck.kit.bench.Moment;
import org.lifecycletck.kit.sequence.Step;
import org.lifecycletck.kit.steps.Options;
import org.lifecycletck.kit.steps.Setups;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.Format;
import org.lifecycletck.spi.vocabulary.FormatMethod;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.PurgeIoAction;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.ReuseParams;
import org.lifecycletck.spi.vocabulary.SentIoAction;
import org.lifecycletck.spi.vocabulary.TargetId;

/** The steps of races in words: those of the scenarios, as far as a race needs them. */
final class Phrases {
  private static final String STATUS = "(STATUS_[A-Z0-9_]+)";
  private static final String BYTES = "(?: and (\\d+) bytes)?";
  private static final long USUAL_BYTES = 64;
  private static final int USUAL_STACK = 3;

  private static final List<Phrase> ALL = new ArrayList<>();

  static {
    targets();
    lowerDrivers();
    requests();
    owned();
  }

  private Phrases() {}

  private record Phrase(Pattern words, Function<MatchResult, List<Step>> steps) {}

  /**
   * The steps that a line stands for.
   *
   * @throws IllegalArgumentException where it stands for none
   */
  static List<Step> steps(String line) {
    for (Phrase phrase : ALL) {
      Matcher matcher = phrase.words().matcher(line);
      if (matcher.matches()) {
        return phrase.steps().apply(matcher);
      }
    }
    throw new IllegalArgumentException("no step: " + line);
  }

  /** The callback whose script a line begins, which ends in a colon; null where it begins none. */
  static Moment script(String line) {
    Matcher routine = pattern("the completion routine of @ will:").matcher(line);
    if (routine.matches()) {
      return Moment.completionRoutine(new RequestId(routine.group(1)));
    }
    Matcher arrival = pattern("the lower driver of @ will on arrival of @:").matcher(line);
    return arrival.matches()
        ? Moment.arrival(new RequestId(arrival.group(2)), new TargetId(arrival.group(1)))
        : null;
  }

  private static void targets() {
    several("a (started|stopped|purged) target @(" + Setups.WORDS + ")", Phrases::target);
    act("the driver opens @", m -> new Call.OpenTarget(target(m, 1)));
    act("the driver starts @", m -> new Call.StartTarget(target(m, 1)));
    act(
        "the driver stops @ (canceling|waiting for|leaving) sent requests",
        m -> new Call.StopTarget(target(m, 1), action(m.group(2))));
    act("the driver purges @", m -> purge(m, PurgeIoAction.PURGE_IO));
    act("the driver purges @ and waits", m -> purge(m, PurgeIoAction.PURGE_IO_AND_WAIT));
    act("the driver closes @", m -> new Call.CloseTarget(target(m, 1)));
    act(
        "the driver closes @ for query-remove",
        m -> new Call.CloseTargetForQueryRemove(target(m, 1)));
    act("the driver gets the state of @", m -> new Call.GetTargetState(target(m, 1)));
  }

  private static void lowerDrivers() {
    behave("the lower driver of @ keeps requests", m -> LowerBehavior.KEEP);
    behave("the lower driver of @ keeps requests cancelable", m -> LowerBehavior.KEEP_CANCELABLE);
    behave(
        "the lower driver of @ notes cancellation and keeps requests",
        m -> LowerBehavior.NOTE_CANCEL);
    behave(
        "the lower driver of @ completes requests at once with " + STATUS + BYTES,
        m -> LowerBehavior.completing(NtStatus.parse(m.group(2)), bytes(m, 3)));
    act(
        "the lower driver completes @ with " + STATUS + BYTES,
        m -> new Call.LowerComplete(request(m, 1), NtStatus.parse(m.group(2)), bytes(m, 3)));
    act("the lower driver marks @ cancelable", m -> new Call.LowerMarkCancelable(request(m, 1)));
    act("the lower driver unmarks @", m -> new Call.LowerUnmarkCancelable(request(m, 1)));
    act(
        "the lower driver asks whether @ is canceled",
        m -> new Call.LowerIsCanceled(request(m, 1)));
    act("the originator cancels @", m -> new Call.UpperCancel(request(m, 1)));
    one("(\\d+) ms pass", m -> new Step.Pass(Long.parseLong(m.group(1))));
  }

  private static void requests() {
    several("@ is a formatted request with a completion routine for @", Phrases::ready);
    act(
        "a received (read|write) request @(?: with (\\d+) stack locations)?",
        m -> new Call.Submit(request(m, 2), method(m, 1), number(m, 3, USUAL_STACK), USUAL_BYTES));
    act("@ is sent to @(" + Options.WORDS + ")", Phrases::send);
    act("the driver sends @ to @(" + Options.WORDS + ")", Phrases::send);
    act("the driver cancels @", m -> new Call.CancelSentRequest(request(m, 1)));
    act("the driver gets the status of @", m -> new Call.GetStatus(request(m, 1)));
  }

  private static void owned() {
    act(
        "the driver formats @ for (read|write) on @",
        m ->
            new Call.FormatRequest(
                request(m, 1), target(m, 3), Format.of(method(m, 2), USUAL_BYTES)));
    act(
        "the driver formats @ using its current type",
        m -> new Call.FormatUsingCurrentType(request(m, 1)));
    act(
        "the driver sets a completion routine on @",
        m -> new Call.SetCompletionRoutine(request(m, 1), m.group(1)));
    act(
        "the driver reuses @ with " + STATUS,
        m ->
            new Call.Reuse(
                request(m, 1),
                new ReuseParams(NtStatus.parse(m.group(2)), ReuseParams.Irp.KEEP, 0, 0)));
    act(
        "the driver completes @ with " + STATUS,
        m -> new Call.CompleteRequest(request(m, 1), NtStatus.parse(m.group(2)), null));
    act("the driver deletes @", m -> new Call.DeleteRequest(request(m, 1)));
    act("the driver references @", m -> new Call.ReferenceRequest(request(m, 1)));
    act("the driver dereferences @", m -> new Call.DereferenceRequest(request(m, 1)));
  }

  private static List<Step> target(MatchResult match) {
    TargetId target = target(match, 2);
    List<Step> steps = new ArrayList<>();
    steps.add(new Step.Act(new Call.CreateTarget(target, new Setups(match.group(3)).make(true))));
    if (match.group(1).equals("stopped")) {
      steps.add(new Step.Act(new Call.StopTarget(target, SentIoAction.LEAVE_SENT_IO_PENDING)));
    } else if (match.group(1).equals("purged")) {
      steps.add(new Step.Act(new Call.PurgeTarget(target, PurgeIoAction.PURGE_IO)));
    }
    return steps;
  }

  private static List<Step> ready(MatchResult match) {
    RequestId request = request(match, 1);
    TargetId target = target(match, 2);
    return List.of(
        new Step.Act(new Call.CreateRequest(request, target, null)),
        new Step.Act(
            new Call.FormatRequest(request, target, Format.of(FormatMethod.READ, USUAL_BYTES))),
        new Step.Act(new Call.SetCompletionRoutine(request, request.name())));
  }

  private static Call send(MatchResult match) {
    return new Call.Send(request(match, 1), target(match, 2), new Options(match.group(3)).make());
  }

  private static Call purge(MatchResult match, PurgeIoAction action) {
    return new Call.PurgeTarget(target(match, 1), action);
  }

  private static SentIoAction action(String words) {
    return switch (words) {
      case "canceling" -> SentIoAction.CANCEL_SENT_IO;
      case "waiting for" -> SentIoAction.WAIT_FOR_SENT_IO_TO_COMPLETE;
      default -> SentIoAction.LEAVE_SENT_IO_PENDING;
    };
  }

  private static FormatMethod method(MatchResult match, int group) {
    return FormatMethod.valueOf(match.group(group).toUpperCase(Locale.ROOT));
  }

  private static RequestId request(MatchResult match, int group) {
    return new RequestId(match.group(group));
  }

  private static TargetId target(MatchResult match, int group) {
    return new TargetId(match.group(group));
  }

  private static long bytes(MatchResult match, int group) {
    return number(match, group, 0);
  }

  private static int number(MatchResult match, int group, int otherwise) {
    return match.group(group) == null ? otherwise : Integer.parseInt(match.group(group));
  }

  /** An expression in which {@code @} stands for a name in quotes. */
  private static Pattern pattern(String words) {
    return Pattern.compile(words.replace("@", "\"([^\"]+)\""));
  }

  private static void several(String words, Function<MatchResult, List<Step>> steps) {
    ALL.add(new Phrase(pattern(words), steps));
  }

  private static void one(String words, Function<MatchResult, Step> step) {
    several(words, match -> List.of(step.apply(match)));
  }

  private static void act(String words, Function<MatchResult, Call> call) {
    one(words, match -> new Step.Act(call.apply(match)));
  }

  private static void behave(String words, Function<MatchResult, LowerBehavior> behavior) {
    one(words, match -> new Step.Behave(target(match, 1), behavior.apply(match)));
  }
}
