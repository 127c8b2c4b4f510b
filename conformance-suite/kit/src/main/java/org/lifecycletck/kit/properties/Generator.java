package org.lifecycletck.kit.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.lifecycletck.kit.bench.LowerBehavior;
import org.lifecycletck.kit.interleave.Program;
import org.lifecycletck.kit.sequence.Sequence;
import org.lifecycletck.kit.sequence.Step;
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

/** Makes random sequences over two targets, three created and two received requests. */
final class Generator {
  private static final int MOVES = 34;
  private static final long BYTES = 64;
  private static final List<TargetId> TARGETS = List.of(new TargetId("t1"), new TargetId("t2"));
  private static final List<RequestId> CREATED =
      List.of(new RequestId("r1"), new RequestId("r2"), new RequestId("r3"));
  private static final List<RequestId> RECEIVED = List.of(new RequestId("q1"), new RequestId("q2"));
  private static final List<NtStatus> STATUSES =
      List.of(
          NtStatus.SUCCESS,
          NtStatus.SUCCESS,
          NtStatus.SUCCESS,
          NtStatus.CANCELLED,
          NtStatus.UNSUCCESSFUL,
          NtStatus.BUFFER_OVERFLOW,
          NtStatus.IO_DEVICE_ERROR);

  private final SplittableRandom random;
  private final Emphasis emphasis;
  private final List<RequestId> requests = new ArrayList<>();

  private Generator(long seed, Emphasis emphasis) {
    this.random = new SplittableRandom(seed);
    this.emphasis = emphasis;
    requests.addAll(CREATED);
    if (emphasis.hasReceived(random)) {
      requests.addAll(RECEIVED);
    }
  }

  /** The sequence that a seed stands for. */
  static Sequence sequence(long seed, Emphasis emphasis) {
    return new Generator(seed, emphasis).sequence();
  }

  /** The program that a seed stands for. */
  static Program program(long seed, Emphasis emphasis) {
    return new Generator(seed, emphasis).program();
  }

  /** The move that a seed stands for: a step, or several that go together. */
  static List<Step> move(long seed, Emphasis emphasis) {
    List<Step> steps = new ArrayList<>();
    new Generator(seed, emphasis).move(steps, 0);
    return steps;
  }

  private Program program() {
    List<Step> before = new ArrayList<>(setting());
    for (int i = random.nextInt(4); i > 0; i--) {
      trip(before, 0);
    }
    List<List<Step>> strands = new ArrayList<>();
    for (int i = random.nextInt(2, 4); i > 0; i--) {
      List<Step> strand = new ArrayList<>();
      for (int j = random.nextInt(1, 4); j > 0; j--) {
        move(strand, 0);
      }
      strands.add(strand);
    }
    List<Step> after = new ArrayList<>();
    requests.forEach(request -> after.add(new Step.Act(new Call.GetStatus(request))));
    return new Program(before, strands, after);
  }

  private Sequence sequence() {
    List<Step> steps = new ArrayList<>(setting());
    for (int i = 0; i < MOVES; i++) {
      move(steps, 0);
    }
    return new Sequence(steps);
  }

  /** The targets, how their lower drivers behave, and the requests. */
  private List<Step> setting() {
    List<Step> steps = new ArrayList<>();
    for (TargetId target : TARGETS) {
      TargetSetup setup =
          new TargetSetup(
              TargetSetup.Kind.REMOTE,
              TargetSetup.Transfer.BUFFERED,
              1,
              random.nextBoolean(),
              true);
      steps.add(new Step.Act(new Call.CreateTarget(target, setup)));
      steps.add(new Step.Behave(target, behavior()));
    }
    for (RequestId request : requests) {
      steps.add(new Step.Act(birth(request)));
    }
    return steps;
  }

  private Call birth(RequestId request) {
    return isReceived(request)
        ? new Call.Submit(request, pick(List.of(FormatMethod.READ, FormatMethod.WRITE)), 3, BYTES)
        : new Call.CreateRequest(request, pick(TARGETS), null);
  }

  private static boolean isReceived(RequestId request) {
    return RECEIVED.contains(request);
  }

  private void move(List<Step> into, int depth) {
    switch (emphasis.pick(random)) {
      case TRIP -> trip(into, depth);
      case LOWER -> into.add(new Step.Act(lower()));
      case CANCEL -> into.add(new Step.Act(new Call.CancelSentRequest(pick(requests))));
      case TIME -> into.add(new Step.Pass(random.nextInt(1, 40)));
      case TARGET -> into.add(new Step.Act(targetChange()));
      case UPPER -> into.add(new Step.Act(upper()));
      case ASK -> into.add(new Step.Act(question()));
      case BEHAVE -> into.add(new Step.Behave(pick(TARGETS), behavior()));
      case SCRIPT -> script(into, depth);
      case TRANSFER -> into.add(new Step.Act(transfer()));
      default -> into.add(new Step.Act(odd()));
    }
  }

  /** What a driver does to send a request: each step is skipped where it is not needed. */
  private void trip(List<Step> into, int depth) {
    RequestId request = pick(requests);
    TargetId target = pick(TARGETS);
    if (!isReceived(request) || random.nextInt(3) == 0) {
      into.add(new Step.Act(new Call.Reuse(request, ReuseParams.with(NtStatus.SUCCESS))));
    }
    into.add(new Step.Act(new Call.ChangeTarget(request, target)));
    boolean asReceived = isReceived(request) && random.nextBoolean();
    into.add(
        new Step.Act(
            asReceived
                ? new Call.FormatUsingCurrentType(request)
                : new Call.FormatRequest(request, target, format())));
    SendOptions options = options(asReceived, depth);
    if (random.nextInt(6) == 0) {
      into.add(new Step.Act(new Call.CancelSentRequest(request)));
    }
    if (!options.has(SendOptions.SEND_AND_FORGET)
        && (!options.has(SendOptions.SYNCHRONOUS) || random.nextBoolean())) {
      into.add(new Step.Act(new Call.SetCompletionRoutine(request, "c" + random.nextInt(10))));
    }
    if (depth < 2 && random.nextInt(emphasis.scriptsOneIn()) == 0) {
      into.add(Step.inRoutine(request, steps(depth + 1)));
    }
    if (depth < 2 && random.nextInt(2 * emphasis.scriptsOneIn()) == 0) {
      into.add(Step.onArrival(request, target, steps(depth + 1)));
    }
    into.add(new Step.Act(new Call.Send(request, target, options)));
  }

  private List<Step> steps(int depth) {
    List<Step> steps = new ArrayList<>();
    int count = random.nextInt(1, 4);
    for (int i = 0; i < count; i++) {
      move(steps, depth);
    }
    return steps;
  }

  private void script(List<Step> into, int depth) {
    if (depth < 2) {
      RequestId request = pick(requests);
      into.add(
          random.nextBoolean()
              ? Step.inRoutine(request, steps(depth + 1))
              : Step.onArrival(request, pick(TARGETS), steps(depth + 1)));
    }
  }

  private SendOptions options(boolean asReceived, int depth) {
    if (asReceived && random.nextInt(4) == 0) {
      return SendOptions.of(SendOptions.SEND_AND_FORGET);
    }
    int flags = random.nextInt(8) == 0 ? SendOptions.IGNORE_TARGET_STATE : 0;
    if (depth == 0 && random.nextInt(emphasis.synchronousOneIn()) == 0) {
      flags |= SendOptions.SYNCHRONOUS;
    }
    SendOptions options = SendOptions.of(flags);
    return random.nextInt(emphasis.timedOneIn()) == 0
        ? options.withTimeoutAfter(random.nextInt(1, 60))
        : options;
  }

  private Format format() {
    FormatMethod method = pick(List.of(FormatMethod.values()));
    return Format.of(method, random.nextInt(8) == 0 ? 0 : BYTES);
  }

  private Call lower() {
    RequestId request = pick(requests);
    return switch (random.nextInt(8)) {
      case 0 -> new Call.LowerMarkCancelable(request);
      case 1 -> new Call.LowerUnmarkCancelable(request);
      default -> new Call.LowerComplete(request, pick(STATUSES), random.nextInt(0, (int) BYTES));
    };
  }

  private Call targetChange() {
    TargetId target = pick(TARGETS);
    return switch (random.nextInt(16)) {
      case 0, 1 -> new Call.StopTarget(target, SentIoAction.LEAVE_SENT_IO_PENDING);
      case 2, 3 -> new Call.StopTarget(target, SentIoAction.CANCEL_SENT_IO);
      case 4, 5 -> new Call.StopTarget(target, SentIoAction.WAIT_FOR_SENT_IO_TO_COMPLETE);
      case 6 -> new Call.PurgeTarget(target, PurgeIoAction.PURGE_IO);
      case 7 -> new Call.PurgeTarget(target, PurgeIoAction.PURGE_IO_AND_WAIT);
      case 8 ->
          random.nextBoolean()
              ? new Call.CloseTarget(target)
              : new Call.CloseTargetForQueryRemove(target);
      case 9 -> random.nextBoolean() ? new Call.OpenTarget(target) : new Call.ReopenTarget(target);
      default -> new Call.StartTarget(target);
    };
  }

  private Call upper() {
    RequestId request = pick(RECEIVED);
    return switch (random.nextInt(3)) {
      case 0 -> new Call.UpperCancel(request);
      case 1 -> new Call.CompleteRequest(request, pick(STATUSES), null);
      default ->
          new Call.CompleteRequest(request, pick(STATUSES), (long) random.nextInt((int) BYTES));
    };
  }

  private Call question() {
    RequestId request = pick(requests);
    return switch (random.nextInt(5)) {
      case 0 -> new Call.GetStatus(request);
      case 1 -> new Call.GetInformation(request);
      case 2 -> new Call.GetCompletionParams(request);
      case 3 -> new Call.IsCanceled(request);
      default -> new Call.GetTargetState(pick(TARGETS));
    };
  }

  private Call transfer() {
    RequestId request = random.nextBoolean() ? null : pick(CREATED);
    SendOptions options =
        random.nextInt(emphasis.timedOneIn()) == 0
            ? SendOptions.NONE.withTimeoutAfter(random.nextInt(1, 60))
            : SendOptions.NONE;
    return new Call.SendSynchronously(pick(TARGETS), request, format(), options);
  }

  private Call odd() {
    RequestId request = pick(requests);
    return switch (random.nextInt(4)) {
      case 0 -> new Call.SetCompletionRoutine(request, null);
      case 1 -> new Call.SetInformation(request, random.nextInt((int) BYTES));
      case 2 -> new Call.AllocateTimer(request);
      default ->
          random.nextInt(3) == 0
              ? new Call.DeleteRequest(request)
              : new Call.Reuse(request, ReuseParams.with(pick(STATUSES)));
    };
  }

  private LowerBehavior behavior() {
    return switch (random.nextInt(7)) {
      case 0, 1 -> LowerBehavior.KEEP;
      case 2, 3 -> LowerBehavior.KEEP_CANCELABLE;
      case 4 -> LowerBehavior.NOTE_CANCEL;
      default -> LowerBehavior.completing(pick(STATUSES), random.nextInt((int) BYTES));
    };
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
