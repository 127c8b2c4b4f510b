package org.lifecycletck.kit.model;

import static org.lifecycletck.kit.model.Verb.Who.DRIVER;
import static org.lifecycletck.kit.model.Verb.Who.LOWER_DRIVER;
import static org.lifecycletck.kit.model.Verb.Who.ORIGINATOR;
import static org.lifecycletck.kit.model.Verb.Who.SYSTEM;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.DeviceNotification;
import org.lifecycletck.spi.vocabulary.Format;
import org.lifecycletck.spi.vocabulary.FormatMethod;
import org.lifecycletck.spi.vocabulary.Memory;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.PurgeIoAction;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.RequestType;
import org.lifecycletck.spi.vocabulary.ReuseParams;
import org.lifecycletck.spi.vocabulary.SendOptions;
import org.lifecycletck.spi.vocabulary.SentIoAction;
import org.lifecycletck.spi.vocabulary.TargetId;

/** What the environment of the framework may do: who does it, about what, with which calls. */
public enum Verb {
  CREATE_REQUEST(DRIVER, toTarget((r, t) -> new Call.CreateRequest(r, t, null))),
  CREATE_CHILD(DRIVER, toTarget((r, t) -> new Call.CreateRequest(r, null, t))),
  CREATE_FROM_IRP(DRIVER, request(r -> new Call.CreateRequestFromIrp(r, 1, false))),
  SUBMIT(ORIGINATOR, request(r -> new Call.Submit(r, FormatMethod.READ, 2, 16))),
  FORMAT(
      DRIVER, toTarget((r, t) -> new Call.FormatRequest(r, t, Format.of(FormatMethod.READ, 16)))),
  FORMAT_OUT_OF_BOUNDS(DRIVER, toTarget((r, t) -> new Call.FormatRequest(r, t, beyond()))),
  FORMAT_USING_CURRENT_TYPE(DRIVER, request(Call.FormatUsingCurrentType::new)),
  FORMAT_USING_STACK_LOCATION(
      DRIVER, request(r -> new Call.FormatUsingStackLocation(r, RequestType.WRITE, 16))),
  SET_ROUTINE(DRIVER, request(r -> new Call.SetCompletionRoutine(r, "c"))),
  REMOVE_ROUTINE(DRIVER, request(r -> new Call.SetCompletionRoutine(r, null))),
  SEND(DRIVER, send(SendOptions.NONE)),
  SEND_TIMED(DRIVER, send(timed(0))),
  SEND_IGNORING(DRIVER, send(SendOptions.of(SendOptions.IGNORE_TARGET_STATE))),
  SEND_IGNORING_TIMED(DRIVER, send(timed(SendOptions.IGNORE_TARGET_STATE))),
  SEND_SYNCHRONOUSLY(DRIVER, send(SendOptions.of(SendOptions.SYNCHRONOUS))),
  SEND_SYNCHRONOUSLY_TIMED(DRIVER, send(timed(SendOptions.SYNCHRONOUS))),
  SEND_SYNCHRONOUSLY_IGNORING(
      DRIVER, send(SendOptions.of(SendOptions.SYNCHRONOUS | SendOptions.IGNORE_TARGET_STATE))),
  SEND_AND_FORGET(DRIVER, send(SendOptions.of(SendOptions.SEND_AND_FORGET))),
  SEND_WITH_BAD_OPTIONS(DRIVER, send(SendOptions.of(0xF))),
  TRANSFER(DRIVER, toTarget((r, t) -> transfer(r, t, SendOptions.NONE))),
  TRANSFER_TIMED(DRIVER, toTarget((r, t) -> transfer(r, t, timed(0)))),
  TRANSFER_IGNORING(
      DRIVER, toTarget((r, t) -> transfer(r, t, SendOptions.of(SendOptions.IGNORE_TARGET_STATE)))),
  TRANSFER_WITH_BAD_OPTIONS(DRIVER, toTarget((r, t) -> transfer(r, t, SendOptions.of(0xF)))),
  TRANSFER_OUT_OF_BOUNDS(
      DRIVER, toTarget((r, t) -> new Call.SendSynchronously(t, r, beyond(), SendOptions.NONE))),
  TRANSFER_WITHOUT_REQUEST(DRIVER, target(t -> transfer(null, t, SendOptions.NONE))),
  CANCEL(DRIVER, request(Call.CancelSentRequest::new)),
  GET_STATUS(DRIVER, request(Call.GetStatus::new)),
  GET_INFORMATION(DRIVER, request(Call.GetInformation::new)),
  SET_INFORMATION(DRIVER, request(r -> new Call.SetInformation(r, 0))),
  GET_COMPLETION_PARAMS(DRIVER, request(Call.GetCompletionParams::new)),
  IS_CANCELED(DRIVER, request(Call.IsCanceled::new)),
  ALLOCATE_TIMER(DRIVER, request(Call.AllocateTimer::new)),
  FAIL_TIMER_ALLOCATION(SYSTEM, request(Call.FailTimerAllocation::new)),
  CHANGE_TARGET(DRIVER, toTarget(Call.ChangeTarget::new)),
  REUSE(DRIVER, reuse(ReuseParams.Irp.KEEP, 0)),
  REUSE_WITH_NEW_IRP(DRIVER, reuse(ReuseParams.Irp.NEW, 0)),
  REUSE_WITHOUT_IRP(DRIVER, reuse(ReuseParams.Irp.NONE, 0)),
  REUSE_WITH_UNKNOWN_FLAGS(DRIVER, reuse(ReuseParams.Irp.KEEP, 4)),
  REUSE_WITH_PRIVATE_FLAG(DRIVER, reuse(ReuseParams.Irp.KEEP, 2)),
  COMPLETE(DRIVER, request(r -> new Call.CompleteRequest(r, NtStatus.SUCCESS, null))),
  DELETE(DRIVER, request(Call.DeleteRequest::new)),
  REFERENCE(DRIVER, request(Call.ReferenceRequest::new)),
  DEREFERENCE(DRIVER, request(Call.DereferenceRequest::new)),

  LOWER_COMPLETE(LOWER_DRIVER, request(r -> new Call.LowerComplete(r, NtStatus.SUCCESS, 0))),
  LOWER_COMPLETE_CANCELLED(
      LOWER_DRIVER, request(r -> new Call.LowerComplete(r, NtStatus.CANCELLED, 0))),
  LOWER_MARK_CANCELABLE(LOWER_DRIVER, request(Call.LowerMarkCancelable::new)),
  LOWER_UNMARK_CANCELABLE(LOWER_DRIVER, request(Call.LowerUnmarkCancelable::new)),
  LOWER_IS_CANCELED(LOWER_DRIVER, request(Call.LowerIsCanceled::new)),
  UPPER_CANCEL(ORIGINATOR, request(Call.UpperCancel::new)),

  OPEN(DRIVER, target(Call.OpenTarget::new)),
  REOPEN(DRIVER, target(Call.ReopenTarget::new)),
  START(DRIVER, target(Call.StartTarget::new)),
  STOP_CANCELING(DRIVER, stop(SentIoAction.CANCEL_SENT_IO)),
  STOP_WAITING(DRIVER, stop(SentIoAction.WAIT_FOR_SENT_IO_TO_COMPLETE)),
  STOP_LEAVING(DRIVER, stop(SentIoAction.LEAVE_SENT_IO_PENDING)),
  STOP_UNDEFINED(DRIVER, stop(SentIoAction.UNDEFINED)),
  PURGE(DRIVER, target(t -> new Call.PurgeTarget(t, PurgeIoAction.PURGE_IO))),
  PURGE_AND_WAIT(DRIVER, target(t -> new Call.PurgeTarget(t, PurgeIoAction.PURGE_IO_AND_WAIT))),
  PURGE_UNDEFINED(DRIVER, target(t -> new Call.PurgeTarget(t, PurgeIoAction.UNDEFINED))),
  CLOSE(DRIVER, target(Call.CloseTarget::new)),
  CLOSE_FOR_QUERY_REMOVE(DRIVER, target(Call.CloseTargetForQueryRemove::new)),
  DELETE_TARGET(DRIVER, target(Call.DeleteTarget::new)),
  GET_TARGET_STATE(DRIVER, target(Call.GetTargetState::new)),
  QUERY_REMOVE(SYSTEM, notify(DeviceNotification.QUERY_REMOVE)),
  REMOVE_CANCELED(SYSTEM, notify(DeviceNotification.REMOVE_CANCELED)),
  REMOVE_COMPLETE(SYSTEM, notify(DeviceNotification.REMOVE_COMPLETE)),

  /** The clock reaches a deadline; no call. */
  LET_TIME_PASS(SYSTEM, new About(null, null, null));

  /** What the lower driver does to let go of a request. */
  static final Set<Verb> COMPLETING = EnumSet.of(LOWER_COMPLETE, LOWER_COMPLETE_CANCELLED);

  /** Who does it. */
  public enum Who {
    DRIVER,
    LOWER_DRIVER,
    ORIGINATOR,
    SYSTEM
  }

  private final Who who;
  private final About about;

  Verb(Who who, About about) {
    this.who = who;
    this.about = about;
  }

  /** Who does it. */
  public Who who() {
    return who;
  }

  /** Whether it is about a request alone. */
  public boolean isAboutRequest() {
    return about.request != null;
  }

  /** Whether it is about a target alone. */
  public boolean isAboutTarget() {
    return about.target != null;
  }

  /** Whether it is about a request and a target. */
  public boolean isAboutBoth() {
    return about.both != null;
  }

  /** The call about a request. */
  public Call call(RequestId request) {
    return about.request.apply(request);
  }

  /** The call about a target. */
  public Call call(TargetId target) {
    return about.target.apply(target);
  }

  /** The call about a request and a target. */
  public Call call(RequestId request, TargetId target) {
    return about.both.apply(request, target);
  }

  /** The call about a request, a target or both; what it is not about is null. */
  Call callOf(RequestId request, TargetId target) {
    if (request == null) {
      return call(target);
    }
    return target == null ? call(request) : call(request, target);
  }

  /** Whether a call keeps the request it sends until it returns. */
  public static boolean lends(Call call) {
    return call instanceof Call.SendSynchronously
        || call instanceof Call.Send send && send.options().has(SendOptions.SYNCHRONOUS);
  }

  /** Whether a call may wait for something that others have to do. */
  public static boolean mayBlock(Call call) {
    if (call instanceof Call.StopTarget stop) {
      return stop.action() == SentIoAction.CANCEL_SENT_IO
          || stop.action() == SentIoAction.WAIT_FOR_SENT_IO_TO_COMPLETE;
    }
    if (call instanceof Call.PurgeTarget purge) {
      return purge.action() == PurgeIoAction.PURGE_IO_AND_WAIT;
    }
    return lends(call)
        || call instanceof Call.CloseTarget
        || call instanceof Call.CloseTargetForQueryRemove
        || call instanceof Call.DeleteTarget
        || call instanceof Call.NotifyDevice;
  }

  private record About(
      Function<RequestId, Call> request,
      Function<TargetId, Call> target,
      BiFunction<RequestId, TargetId, Call> both) {}

  private static About request(Function<RequestId, Call> calls) {
    return new About(calls, null, null);
  }

  private static About target(Function<TargetId, Call> calls) {
    return new About(null, calls, null);
  }

  private static About toTarget(BiFunction<RequestId, TargetId, Call> calls) {
    return new About(null, null, calls);
  }

  private static About send(SendOptions options) {
    return toTarget((r, t) -> new Call.Send(r, t, options));
  }

  private static About reuse(ReuseParams.Irp irp, int unknownFlags) {
    return request(r -> new Call.Reuse(r, new ReuseParams(NtStatus.SUCCESS, irp, 1, unknownFlags)));
  }

  private static About stop(SentIoAction action) {
    return target(t -> new Call.StopTarget(t, action));
  }

  private static About notify(DeviceNotification notification) {
    return target(t -> new Call.NotifyDevice(t, notification));
  }

  private static Call transfer(RequestId request, TargetId target, SendOptions options) {
    return new Call.SendSynchronously(target, request, Format.of(FormatMethod.READ, 16), options);
  }

  /** A deadline that has not passed when it is set; in a model all such are alike. */
  private static SendOptions timed(int flags) {
    return new SendOptions(SendOptions.SIZE, flags | SendOptions.TIMEOUT, -1);
  }

  private static Format beyond() {
    return new Format(FormatMethod.READ, null, Memory.part(10, 8, 8), 0, 0);
  }
}
