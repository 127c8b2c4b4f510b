package org.lifecycletck.kit.oracle;

import java.util.ArrayList;
import java.util.List;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.DeviceNotification;
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

/** Sequences of stimuli in which what the pages leave open makes a difference. */
final class FreeScripts {
  private static final TargetId T = new TargetId("t1");
  private static final RequestId R = new RequestId("r1");
  private static final RequestId S = new RequestId("r2");
  private static final RequestId Q = new RequestId("q1");
  private static final Format READ = Format.of(FormatMethod.READ, 16);
  private static final SendOptions WAITING = SendOptions.of(SendOptions.SYNCHRONOUS);
  private static final SendOptions FORGETTING = SendOptions.of(SendOptions.SEND_AND_FORGET);

  private static final SendOptions IGNORING = SendOptions.of(SendOptions.IGNORE_TARGET_STATE);

  private FreeScripts() {}

  static List<List<Object>> all() {
    List<List<Object>> scripts = new ArrayList<>();
    for (SendOptions options : List.of(SendOptions.NONE, SendOptions.NONE.withTimeoutAfter(1))) {
      scripts.add(askedInsideTheLastRoutine(options));
    }
    scripts.add(askedWhileClosing(new Call.CreateRequest(S, T, null)));
    scripts.add(askedWhileClosing(new Call.SendSynchronously(T, null, READ, SendOptions.NONE)));
    scripts.add(askedWhileClosing(new Call.SendSynchronously(T, null, READ, IGNORING)));
    scripts.add(sentInsideTheLastRoutine());
    scripts.add(askedInsideTheRoutineOfAQueued(new Call.CloseTarget(T)));
    scripts.add(askedInsideTheRoutineOfAQueued(new Call.CloseTargetForQueryRemove(T)));
    for (DeviceNotification notification :
        List.of(DeviceNotification.QUERY_REMOVE, DeviceNotification.REMOVE_COMPLETE)) {
      scripts.add(askedInsideTheRoutineOfAQueued(new Call.NotifyDevice(T, notification)));
    }
    scripts.add(reusedWithoutIrp());
    scripts.add(forgottenWhileClosing());
    scripts.add(transferredAfterCancel());
    scripts.add(transferredAfterEarlyCancel());
    scripts.add(startedBeforeItsDeadline());
    scripts.add(completedInsideTheCancel());
    for (SendOptions options : List.of(SendOptions.NONE, WAITING)) {
      scripts.add(cancelledAbove(options, true));
      scripts.add(cancelledAbove(options, false));
      scripts.add(cancelledBelow(options));
    }
    scripts.add(forgotten());
    scripts.add(stoppedTwice());
    scripts.add(purgedOneByOne(new Call.CancelSentRequest(S)));
    scripts.add(overDriversIrp());
    return scripts;
  }

  private static List<Object> request(RequestId id, SendOptions options) {
    List<Object> script = new ArrayList<>();
    script.add(new Call.CreateRequest(id, T, null));
    script.addAll(send(id, options));
    return script;
  }

  private static List<Object> send(RequestId id, SendOptions options) {
    return List.of(
        new Call.FormatRequest(id, T, READ),
        new Call.SetCompletionRoutine(id, "c"),
        new Call.Send(id, T, options));
  }

  private static List<Object> target() {
    return new ArrayList<>(List.of(new Call.CreateTarget(T, TargetSetup.remote(1))));
  }

  private static List<Object> askedInsideTheLastRoutine(SendOptions options) {
    List<Object> script = target();
    script.add(new Call.CreateRequest(S, T, null));
    script.addAll(request(R, options));
    script.add(new Call.CloseTarget(T));
    if (options.isTimed()) {
      script.add(SendOptions.UNITS_PER_MILLISECOND);
      script.add(0L);
    }
    script.add(true);
    script.add(new Call.LowerComplete(R, NtStatus.CANCELLED, 0));
    script.add(new Call.ChangeTarget(S, T));
    script.add(false);
    return script;
  }

  private static List<Object> askedWhileClosing(Call question) {
    List<Object> script = target();
    script.addAll(request(R, SendOptions.NONE));
    script.add(new Call.CloseTarget(T));
    script.add(question);
    script.add(new Call.LowerComplete(R, NtStatus.SUCCESS, 0));
    return script;
  }

  /** A close that would be over with one routine, in which another request goes out. */
  private static List<Object> sentInsideTheLastRoutine() {
    List<Object> script = target();
    script.addAll(request(R, SendOptions.NONE));
    script.add(new Call.CreateRequest(S, T, null));
    script.add(new Call.FormatRequest(S, T, READ));
    script.add(new Call.SetCompletionRoutine(S, "c"));
    script.add(new Call.CloseTarget(T));
    script.add(true);
    script.add(new Call.LowerComplete(R, NtStatus.SUCCESS, 0));
    script.add(new Call.Send(S, T, IGNORING));
    script.add(false);
    script.add(0L);
    script.add(new Call.LowerComplete(S, NtStatus.SUCCESS, 0));
    return script;
  }

  /** A close that has only a queue to fail; in the routine of what it fails another is asked. */
  private static List<Object> askedInsideTheRoutineOfAQueued(Call closing) {
    List<Object> script = target();
    script.add(new Call.CreateRequest(S, T, null));
    script.add(new Call.StopTarget(T, SentIoAction.LEAVE_SENT_IO_PENDING));
    script.addAll(request(R, SendOptions.NONE));
    script.add(true);
    script.add(closing);
    script.add(new Call.ChangeTarget(S, T));
    script.add(false);
    return script;
  }

  /** A request whose format may be lost with its IRP. */
  private static List<Object> reusedWithoutIrp() {
    List<Object> script = target();
    script.add(new Call.CreateRequest(R, T, null));
    script.add(new Call.FormatUsingCurrentType(R));
    script.add(new Call.Reuse(R, new ReuseParams(NtStatus.SUCCESS, ReuseParams.Irp.NONE, 0, 0)));
    script.add(new Call.ChangeTarget(R, T));
    script.add(new Call.Send(R, T, SendOptions.NONE));
    return script;
  }

  private static List<Object> forgottenWhileClosing() {
    List<Object> script = target();
    script.addAll(request(R, SendOptions.NONE));
    script.add(new Call.Submit(Q, FormatMethod.READ, 3, 16));
    script.add(new Call.CloseTarget(T));
    script.add(new Call.Send(Q, T, FORGETTING));
    script.add(new Call.LowerComplete(R, NtStatus.SUCCESS, 0));
    return script;
  }

  private static List<Object> transferredAfterCancel() {
    List<Object> script = target();
    script.addAll(request(R, SendOptions.NONE));
    script.add(new Call.CancelSentRequest(R));
    script.add(new Call.LowerComplete(R, NtStatus.SUCCESS, 0));
    script.add(new Call.SendSynchronously(T, R, READ, SendOptions.NONE));
    script.add(new Call.LowerMarkCancelable(R));
    script.add(new Call.LowerComplete(R, NtStatus.SUCCESS, 0));
    return script;
  }

  /** A transfer whose request has a cancel remembered, but was with no lower driver. */
  private static List<Object> transferredAfterEarlyCancel() {
    List<Object> script = target();
    script.add(new Call.CreateRequest(R, T, null));
    script.add(new Call.CancelSentRequest(R));
    script.add(new Call.SendSynchronously(T, R, READ, IGNORING));
    script.add(new Call.LowerComplete(R, NtStatus.SUCCESS, 0));
    return script;
  }

  /** A deadline that passes after a start has sent the queued request again. */
  private static List<Object> startedBeforeItsDeadline() {
    List<Object> script = target();
    script.add(new Call.StopTarget(T, SentIoAction.LEAVE_SENT_IO_PENDING));
    script.addAll(request(R, SendOptions.NONE.withTimeoutAfter(1)));
    script.add(new Call.StartTarget(T));
    script.add(new Call.LowerMarkCancelable(R));
    script.add(SendOptions.UNITS_PER_MILLISECOND);
    script.add(0L);
    script.add(new Call.LowerComplete(R, NtStatus.CANCELLED, 0));
    return script;
  }

  /** A completion while the lower driver's cancel callback is still open. */
  private static List<Object> completedInsideTheCancel() {
    List<Object> script = target();
    script.addAll(request(R, SendOptions.NONE));
    script.add(new Call.LowerMarkCancelable(R));
    script.add(true);
    script.add(new Call.CancelSentRequest(R));
    script.add(new Call.LowerComplete(R, NtStatus.CANCELLED, 0));
    script.add(false);
    return script;
  }

  private static List<Object> cancelledAbove(SendOptions options, boolean stopped) {
    List<Object> script = target();
    if (stopped) {
      script.add(new Call.StopTarget(T, SentIoAction.LEAVE_SENT_IO_PENDING));
    }
    script.add(new Call.Submit(Q, FormatMethod.READ, 3, 16));
    script.add(new Call.FormatUsingCurrentType(Q));
    script.add(new Call.SetCompletionRoutine(Q, "c"));
    script.add(new Call.UpperCancel(Q));
    script.add(new Call.Send(Q, T, options));
    script.add(new Call.StartTarget(T));
    return script;
  }

  private static List<Object> cancelledBelow(SendOptions options) {
    List<Object> script = target();
    script.addAll(request(R, SendOptions.NONE));
    script.add(new Call.CancelSentRequest(R));
    script.add(new Call.LowerComplete(R, NtStatus.SUCCESS, 0));
    script.add(new Call.IsCanceled(R));
    script.addAll(send(R, options));
    script.add(new Call.LowerMarkCancelable(R));
    return script;
  }

  private static List<Object> forgotten() {
    List<Object> script = target();
    script.add(new Call.Submit(Q, FormatMethod.READ, 3, 16));
    script.add(new Call.Send(Q, T, FORGETTING));
    script.add(new Call.LowerMarkCancelable(Q));
    script.add(new Call.UpperCancel(Q));
    script.add(new Call.LowerComplete(Q, NtStatus.CANCELLED, 0));
    return script;
  }

  private static List<Object> stoppedTwice() {
    List<Object> script = target();
    script.addAll(request(R, SendOptions.NONE));
    script.add(new Call.StopTarget(T, SentIoAction.LEAVE_SENT_IO_PENDING));
    script.addAll(request(S, SendOptions.NONE));
    script.add(new Call.StopTarget(T, SentIoAction.CANCEL_SENT_IO));
    script.add(new Call.LowerComplete(R, NtStatus.CANCELLED, 0));
    return script;
  }

  private static List<Object> purgedOneByOne(Call inside) {
    List<Object> script = target();
    script.add(new Call.StopTarget(T, SentIoAction.LEAVE_SENT_IO_PENDING));
    script.addAll(request(R, SendOptions.NONE));
    script.addAll(request(S, SendOptions.NONE));
    script.add(true);
    script.add(new Call.PurgeTarget(T, PurgeIoAction.PURGE_IO));
    script.add(inside);
    script.add(false);
    return script;
  }

  private static List<Object> overDriversIrp() {
    List<Object> script = new ArrayList<>();
    script.add(new Call.CreateRequestFromIrp(R, 2, false));
    script.add(new Call.Reuse(R, ReuseParams.with(NtStatus.NOT_SUPPORTED)));
    script.add(new Call.GetStatus(R));
    return script;
  }
}
