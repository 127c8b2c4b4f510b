package org.lifecycletck.kit.model;

import static org.lifecycletck.kit.model.Verb.*;

import java.util.List;

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
              LOWER_MARK_CANCELABLE,
              LET_TIME_PASS),
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
              "closing, removing and reopening a target",
              FORMAT,
              SEND,
              SEND_IGNORING,
              LOWER_COMPLETE,
              LOWER_MARK_CANCELABLE,
              CLOSE,
              CLOSE_FOR_QUERY_REMOVE,
              OPEN,
              STOP_LEAVING));
}
