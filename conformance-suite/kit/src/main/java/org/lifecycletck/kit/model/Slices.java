package org.lifecycletck.kit.model;

import static org.lifecycletck.kit.model.Verb.*;

import java.util.List;
import java.util.stream.Stream;
import org.lifecycletck.spi.vocabulary.TargetSetup;

/** The slices that together contain every row. */
public final class Slices {
  private Slices() {}

  /** Every slice. */
  public static final List<Slice> ALL =
      List.of(
          Slice.of(
              "queue",
              "sending to a target that is stopped and started while requests come back",
              FORMAT,
              SET_ROUTINE,
              SEND,
              LOWER_COMPLETE,
              STOP_LEAVING,
              START),
          Slice.of(
              "cancel",
              "cancelling a request wherever it is, by driver and by lower driver's marks",
              FORMAT,
              SEND,
              CANCEL,
              REUSE,
              LOWER_COMPLETE,
              LOWER_COMPLETE_CANCELLED,
              LOWER_MARK_CANCELABLE,
              LOWER_UNMARK_CANCELABLE,
              STOP_LEAVING),
          Slice.of(
                  "timeout",
                  "a deadline against completion and cancel",
                  FORMAT,
                  SEND_TIMED,
                  CANCEL,
                  REUSE,
                  LOWER_COMPLETE,
                  LET_TIME_PASS)
              .onOneTarget(),
          Slice.of(
                  "timeout-below",
                  "a deadline against the marks of the lower driver",
                  FORMAT,
                  SEND_TIMED,
                  LOWER_COMPLETE,
                  LOWER_COMPLETE_CANCELLED,
                  LOWER_MARK_CANCELABLE,
                  LOWER_UNMARK_CANCELABLE,
                  LET_TIME_PASS)
              .onOneTarget(),
          Slice.of(
                  "timeout-waited-for",
                  "a deadline while a stop or a close waits for the request",
                  FORMAT,
                  SEND_TIMED,
                  SEND_IGNORING_TIMED,
                  LOWER_COMPLETE,
                  STOP_WAITING,
                  CLOSE,
                  LET_TIME_PASS)
              .onOneTarget(),
          Slice.of(
              "synchronous",
              "a sender that waits, with completion, cancel and deadline",
              FORMAT,
              SET_ROUTINE,
              SEND_SYNCHRONOUSLY,
              SEND_SYNCHRONOUSLY_TIMED,
              CANCEL,
              REUSE,
              LOWER_COMPLETE,
              LOWER_MARK_CANCELABLE,
              STOP_LEAVING,
              START,
              LET_TIME_PASS),
          Slice.of(
              "stop",
              "stopping a target with requests out, in all three ways",
              FORMAT,
              SEND,
              SEND_IGNORING,
              LOWER_COMPLETE,
              LOWER_MARK_CANCELABLE,
              STOP_CANCELING,
              STOP_WAITING,
              STOP_LEAVING,
              START),
          Slice.of(
              "purge",
              "purging a target with requests queued and out",
              FORMAT,
              SEND,
              LOWER_COMPLETE,
              LOWER_MARK_CANCELABLE,
              PURGE,
              PURGE_AND_WAIT,
              STOP_LEAVING,
              START),
          Slice.of(
              "close",
              "closing and reopening a target with requests queued and out",
              FORMAT,
              SEND,
              SEND_IGNORING,
              LOWER_COMPLETE,
              LOWER_MARK_CANCELABLE,
              STOP_LEAVING,
              CHANGE_TARGET,
              CREATE_REQUEST,
              CLOSE,
              CLOSE_FOR_QUERY_REMOVE,
              OPEN),
          Slice.of(
                  "removal",
                  "the target's device is asked to go, stays after all, or goes",
                  FORMAT,
                  SEND,
                  LOWER_COMPLETE,
                  STOP_LEAVING,
                  QUERY_REMOVE,
                  REMOVE_CANCELED,
                  REMOVE_COMPLETE,
                  REOPEN,
                  OPEN,
                  GET_TARGET_STATE)
              .onTargets(Slices::byNameOrNot),
          Slice.of(
                  "deadline-in-queue",
                  "deadlines of requests in the queue of a target that is stopped and started",
                  FORMAT,
                  SEND_TIMED,
                  LOWER_COMPLETE,
                  STOP_LEAVING,
                  START,
                  LET_TIME_PASS)
              .onOneTarget(),
          Slice.of(
                  "deadline-in-purged-queue",
                  "deadlines of requests in the queue of a target that is stopped and purged",
                  FORMAT,
                  SEND_TIMED,
                  LOWER_COMPLETE,
                  STOP_LEAVING,
                  PURGE,
                  LET_TIME_PASS)
              .withOneRequest()
              .onOneTarget(),
          Slice.of(
                  "ignoring",
                  "sends that ignore the target's state, while it stops and closes",
                  FORMAT,
                  SEND_IGNORING,
                  SEND_SYNCHRONOUSLY_IGNORING,
                  CANCEL,
                  LOWER_COMPLETE,
                  PURGE,
                  STOP_WAITING,
                  CLOSE)
              .onOneTarget(),
          Slice.of(
                  "transfer",
                  "sending synchronously by one call, with a request or without",
                  TRANSFER,
                  TRANSFER_IGNORING,
                  TRANSFER_WITHOUT_REQUEST,
                  TRANSFER_WITH_BAD_OPTIONS,
                  TRANSFER_OUT_OF_BOUNDS,
                  CANCEL,
                  REUSE_WITH_NEW_IRP,
                  LOWER_COMPLETE,
                  STOP_LEAVING,
                  START,
                  CLOSE)
              .onTargets(number -> TargetSetup.remote(2))
              .onOneTarget(),
          Slice.of(
                  "transfer-timed",
                  "sending synchronously by one call, with a deadline",
                  TRANSFER_TIMED,
                  CANCEL,
                  LOWER_COMPLETE,
                  LOWER_MARK_CANCELABLE,
                  STOP_LEAVING,
                  LET_TIME_PASS)
              .onOneTarget(),
          Slice.of(
                  "received",
                  "requests from above: forwarded, cancelled from above, completed",
                  SUBMIT,
                  FORMAT,
                  SET_ROUTINE,
                  SEND,
                  COMPLETE,
                  UPPER_CANCEL,
                  LOWER_COMPLETE,
                  STOP_LEAVING)
              .withoutRequests()
              .onOneTarget(),
          Slice.of(
                  "forgotten",
                  "requests from above: sent and forgotten, or not",
                  SUBMIT,
                  FORMAT,
                  SET_ROUTINE,
                  SEND_AND_FORGET,
                  COMPLETE,
                  UPPER_CANCEL,
                  LOWER_MARK_CANCELABLE,
                  LOWER_COMPLETE)
              .withoutRequests()
              .onOneTarget(),
          Slice.of(
                  "received-synchronous",
                  "requests from above: sent synchronously as they were received, and reused",
                  SUBMIT,
                  FORMAT_USING_CURRENT_TYPE,
                  SEND_SYNCHRONOUSLY,
                  REUSE,
                  REUSE_WITH_NEW_IRP,
                  COMPLETE,
                  UPPER_CANCEL,
                  LOWER_COMPLETE,
                  STOP_LEAVING)
              .withoutRequests()
              .onOneTarget(),
          Slice.of(
                  "lifetime",
                  "requests that are created, referenced, sent and deleted",
                  CREATE_REQUEST,
                  CREATE_FROM_IRP,
                  REFERENCE,
                  DEREFERENCE,
                  DELETE,
                  FORMAT,
                  SEND,
                  SEND_SYNCHRONOUSLY,
                  LOWER_COMPLETE,
                  CLOSE)
              .withoutRequests(),
          Slice.of(
                  "deletion-and-cancel",
                  "a target that is deleted while its requests are cancelled or come back",
                  FORMAT,
                  SEND,
                  CANCEL,
                  LOWER_COMPLETE,
                  STOP_LEAVING,
                  DELETE_TARGET)
              .onOneTarget(),
          Slice.of(
                  "deletion",
                  "targets that are deleted with their children and with requests out",
                  CREATE_CHILD,
                  DELETE,
                  DELETE_TARGET,
                  FORMAT,
                  SET_ROUTINE,
                  SEND,
                  LOWER_COMPLETE,
                  LOWER_MARK_CANCELABLE,
                  STOP_LEAVING,
                  START)
              .withoutRequests()
              .onOneTarget(),
          Slice.of(
                  "retarget",
                  "one request for targets of different depth, formatted in every way and reused",
                  FORMAT,
                  FORMAT_OUT_OF_BOUNDS,
                  FORMAT_USING_CURRENT_TYPE,
                  FORMAT_USING_STACK_LOCATION,
                  CHANGE_TARGET,
                  REUSE,
                  REUSE_WITH_NEW_IRP,
                  REUSE_WITHOUT_IRP,
                  REUSE_WITH_UNKNOWN_FLAGS,
                  REUSE_WITH_PRIVATE_FLAG,
                  SEND,
                  SEND_SYNCHRONOUSLY,
                  LOWER_COMPLETE)
              .onTargets(Slices::growing),
          Slice.of(
              "questions",
              "what the driver and the lower driver may ask, at any time",
              GET_STATUS,
              GET_INFORMATION,
              SET_INFORMATION,
              GET_COMPLETION_PARAMS,
              IS_CANCELED,
              LOWER_IS_CANCELED,
              GET_TARGET_STATE,
              FORMAT,
              FORMAT_USING_STACK_LOCATION,
              SEND,
              CANCEL,
              LOWER_MARK_CANCELABLE,
              LOWER_COMPLETE),
          Slice.of(
              "refusals",
              "sends that are refused, and actions that are not defined",
              FORMAT,
              SEND,
              SEND_SYNCHRONOUSLY,
              SEND_WITH_BAD_OPTIONS,
              SEND_AND_FORGET,
              LOWER_COMPLETE,
              STOP_UNDEFINED,
              PURGE_UNDEFINED,
              PURGE,
              START),
          Slice.of(
                  "timers",
                  "timers that are allocated beforehand, and timers that cannot be",
                  FORMAT,
                  SEND_TIMED,
                  SEND_IGNORING_TIMED,
                  ALLOCATE_TIMER,
                  FAIL_TIMER_ALLOCATION,
                  LOWER_COMPLETE)
              .onOneTarget(),
          Slice.of(
                  "closing-a-transfer",
                  "a target that is closed while a transfer has only been formatted",
                  TRANSFER,
                  TRANSFER_IGNORING,
                  LOWER_COMPLETE,
                  PURGE,
                  CLOSE)
              .onOneTarget()
              .onThreeStrands());

  /** The slice of that name; null where there is none. */
  public static Slice named(String name) {
    return Stream.concat(ALL.stream(), MistakeSlices.ALL.stream())
        .filter(slice -> slice.name().equals(name))
        .findFirst()
        .orElse(null);
  }

  /** Targets that need one stack location more each. */
  private static TargetSetup growing(int number) {
    return TargetSetup.remote(number);
  }

  /** Targets opened by name and, every second one, by device object. */
  private static TargetSetup byNameOrNot(int number) {
    return new TargetSetup(
        TargetSetup.Kind.REMOTE, TargetSetup.Transfer.BUFFERED, 1, number % 2 == 1, true);
  }
}
