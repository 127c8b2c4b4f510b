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

/** Sequences of stimuli that chance rarely makes. */
final class RareScripts {
  private static final TargetId T = new TargetId("t1");
  private static final RequestId R = new RequestId("r1");
  private static final RequestId Q = new RequestId("q1");
  private static final SentIoAction WAIT = SentIoAction.WAIT_FOR_SENT_IO_TO_COMPLETE;

  /** No time passes, and what is due runs. */
  private static final Long DEADLINES_RUN = 0L;

  private RareScripts() {}

  static List<List<Object>> all() {
    List<List<Object>> scripts = new ArrayList<>();
    for (Call overlapping : controls()) {
      List<Object> script = sent(SendOptions.NONE);
      script.add(new Call.StopTarget(T, WAIT));
      script.add(overlapping);
      script.add(new Call.GetTargetState(T));
      script.add(new Call.LowerComplete(R, NtStatus.SUCCESS, 1));
      scripts.add(script);
    }
    List<Object> formatted = sent(SendOptions.NONE);
    formatted.add(new Call.FormatUsingCurrentType(R));
    scripts.add(formatted);
    scripts.add(
        List.of(
            new Call.CreateTarget(T, TargetSetup.remote(1)),
            new Call.CloseTarget(T),
            new Call.StartTarget(T),
            new Call.GetTargetState(T)));
    scripts.add(completedWhileSent());
    scripts.add(metByItsDeadline(NtStatus.CANCELLED));
    scripts.add(purgedAtItsDeadline());
    scripts.add(lateForItsClose());
    scripts.add(forgottenWhileSent());
    scripts.add(stoppedAfterRefusal(SendOptions.NONE));
    scripts.add(stoppedAfterRefusal(SendOptions.NONE.withTimeoutAfter(1)));
    scripts.add(cancelledAfterLateTimeout());
    scripts.add(expiredBetweenQueueAndDelivery());
    return scripts;
  }

  private static List<Call> controls() {
    return List.of(
        new Call.StopTarget(T, WAIT),
        new Call.StopTarget(T, SentIoAction.CANCEL_SENT_IO),
        new Call.StopTarget(T, SentIoAction.LEAVE_SENT_IO_PENDING),
        new Call.PurgeTarget(T, PurgeIoAction.PURGE_IO),
        new Call.PurgeTarget(T, PurgeIoAction.PURGE_IO_AND_WAIT),
        new Call.StartTarget(T),
        new Call.CloseTarget(T),
        new Call.CloseTargetForQueryRemove(T),
        new Call.NotifyDevice(T, DeviceNotification.QUERY_REMOVE),
        new Call.NotifyDevice(T, DeviceNotification.REMOVE_COMPLETE),
        new Call.DeleteTarget(T));
  }

  private static List<Object> sent(SendOptions options) {
    List<Object> script = new ArrayList<>();
    script.add(new Call.CreateTarget(T, TargetSetup.remote(1)));
    script.add(new Call.CreateRequest(R, T, null));
    script.addAll(send(options));
    return script;
  }

  private static List<Object> send(SendOptions options) {
    return List.of(
        new Call.FormatRequest(R, T, Format.of(FormatMethod.READ, 16)),
        new Call.SetCompletionRoutine(R, "c"),
        new Call.Send(R, T, options));
  }

  private static List<Object> completedWhileSent() {
    List<Object> script = new ArrayList<>();
    script.add(new Call.CreateTarget(T, TargetSetup.remote(1)));
    script.add(new Call.Submit(Q, FormatMethod.READ, 3, 16));
    script.add(new Call.FormatUsingCurrentType(Q));
    script.add(new Call.SetCompletionRoutine(Q, "c"));
    script.add(new Call.Send(Q, T, SendOptions.NONE));
    script.add(new Call.CompleteRequest(Q, NtStatus.SUCCESS, 0L));
    return script;
  }

  private static List<Object> forgottenWhileSent() {
    List<Object> script = completedWhileSent();
    script.remove(script.size() - 1);
    script.add(new Call.Send(Q, T, SendOptions.of(SendOptions.SEND_AND_FORGET)));
    return script;
  }

  /** A purge of a queued request whose deadline has just passed, and the request sent again. */
  private static List<Object> purgedAtItsDeadline() {
    List<Object> script = new ArrayList<>();
    script.add(new Call.CreateTarget(T, TargetSetup.remote(1)));
    script.add(new Call.CreateRequest(R, T, null));
    script.add(new Call.StopTarget(T, SentIoAction.LEAVE_SENT_IO_PENDING));
    script.addAll(send(SendOptions.NONE.withTimeoutAfter(1)));
    script.add(SendOptions.UNITS_PER_MILLISECOND);
    script.add(new Call.PurgeTarget(T, PurgeIoAction.PURGE_IO));
    script.add(DEADLINES_RUN);
    script.add(new Call.StartTarget(T));
    script.addAll(send(SendOptions.NONE));
    return script;
  }

  /** A close that waits for a request whose deadline has passed. */
  private static List<Object> lateForItsClose() {
    List<Object> script = sent(SendOptions.NONE.withTimeoutAfter(1));
    script.add(SendOptions.UNITS_PER_MILLISECOND);
    script.add(DEADLINES_RUN);
    script.add(new Call.CloseTarget(T));
    script.add(new Call.LowerComplete(R, NtStatus.CANCELLED, 0));
    return script;
  }

  /** A stop that waits for a request of which a send ignoring the target's state was refused. */
  private static List<Object> stoppedAfterRefusal(SendOptions options) {
    List<Object> script = new ArrayList<>();
    script.add(new Call.CreateTarget(T, TargetSetup.remote(1)));
    script.add(new Call.CreateRequest(R, T, null));
    script.add(new Call.CancelSentRequest(R));
    script.addAll(send(SendOptions.of(SendOptions.IGNORE_TARGET_STATE)));
    script.add(new Call.Reuse(R, ReuseParams.with(NtStatus.SUCCESS)));
    script.addAll(send(options));
    script.add(new Call.StopTarget(T, WAIT));
    if (options.isTimed()) {
      script.add(SendOptions.UNITS_PER_MILLISECOND);
      script.add(0L);
    }
    script.add(new Call.LowerComplete(R, NtStatus.CANCELLED, 0));
    return script;
  }

  /** A deadline that passes while a start is still delivering the request queued before. */
  private static List<Object> expiredBetweenQueueAndDelivery() {
    RequestId second = new RequestId("r2");
    List<Object> script = new ArrayList<>();
    script.add(new Call.CreateTarget(T, TargetSetup.remote(1)));
    script.add(new Call.StopTarget(T, SentIoAction.LEAVE_SENT_IO_PENDING));
    script.add(new Call.CreateRequest(R, T, null));
    script.addAll(send(SendOptions.NONE));
    script.add(new Call.CreateRequest(second, T, null));
    script.add(new Call.FormatRequest(second, T, Format.of(FormatMethod.READ, 16)));
    script.add(new Call.SetCompletionRoutine(second, "c"));
    script.add(new Call.Send(second, T, SendOptions.NONE.withTimeoutAfter(1)));
    script.add(true);
    script.add(new Call.StartTarget(T));
    script.add(SendOptions.UNITS_PER_MILLISECOND);
    script.add(0L);
    script.add(false);
    return script;
  }

  /** A synchronous send that completes at its deadline; then a plain cancel of the next send. */
  private static List<Object> cancelledAfterLateTimeout() {
    List<Object> script = sent(SendOptions.of(SendOptions.SYNCHRONOUS).withTimeoutAfter(1));
    script.add(SendOptions.UNITS_PER_MILLISECOND);
    script.add(new Call.LowerComplete(R, NtStatus.SUCCESS, 0));
    script.add(new Call.Reuse(R, ReuseParams.with(NtStatus.SUCCESS)));
    script.addAll(send(SendOptions.NONE));
    script.add(new Call.LowerComplete(R, NtStatus.CANCELLED, 0));
    return script;
  }

  /** A completion that comes just after the deadline, and the request sent again. */
  private static List<Object> metByItsDeadline(NtStatus status) {
    List<Object> script = sent(SendOptions.NONE.withTimeoutAfter(1));
    script.add(SendOptions.UNITS_PER_MILLISECOND);
    script.add(new Call.LowerComplete(R, status, 0));
    script.add(DEADLINES_RUN);
    script.addAll(send(SendOptions.NONE));
    return script;
  }
}
