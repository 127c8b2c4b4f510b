package org.lifecycletck.kit.model;

import static org.lifecycletck.kit.model.Verb.*;

import java.util.List;
import org.lifecycletck.spi.vocabulary.TargetSetup;

/** The slices for a driver that makes a first mistake; the rows of mistakes say the rest. */
public final class MistakeSlices {
  private MistakeSlices() {}

  /** Every slice. */
  public static final List<Slice> ALL =
      List.of(
          Slice.of(
                  "local-target",
                  "a local target, which is neither opened nor closed",
                  OPEN,
                  REOPEN,
                  CLOSE,
                  CLOSE_FOR_QUERY_REMOVE,
                  QUERY_REMOVE,
                  REMOVE_CANCELED,
                  REMOVE_COMPLETE)
              .onTargets(MistakeSlices::local)
              .onOneTarget(),
          Slice.of(
                  "overlapping-waits",
                  "control of a target for which somebody waits already",
                  FORMAT,
                  SEND,
                  LOWER_COMPLETE,
                  STOP_CANCELING,
                  STOP_WAITING,
                  PURGE_AND_WAIT,
                  CLOSE,
                  CLOSE_FOR_QUERY_REMOVE,
                  QUERY_REMOVE,
                  REMOVE_COMPLETE,
                  DELETE_TARGET)
              .onOneTarget()
              .withOneRequest()
              .onThreeStrands(),
          Slice.of(
                  "no-device",
                  "sends to a target that was never opened",
                  SUBMIT,
                  CREATE_FROM_IRP,
                  FORMAT_USING_STACK_LOCATION,
                  SET_ROUTINE,
                  SEND,
                  SEND_IGNORING,
                  SEND_SYNCHRONOUSLY,
                  SEND_SYNCHRONOUSLY_IGNORING,
                  SEND_AND_FORGET)
              .withoutRequests()
              .onTargets(MistakeSlices::unopened)
              .onOneTarget(),
          Slice.of(
                  "not-the-drivers",
                  "requests without an IRP, and requests of the wrong owner",
                  CREATE_REQUEST,
                  SUBMIT,
                  REUSE_WITHOUT_IRP,
                  GET_STATUS,
                  IS_CANCELED,
                  SET_INFORMATION,
                  COMPLETE,
                  DELETE)
              .withoutRequests()
              .onOneTarget());

  private static TargetSetup local(int number) {
    return new TargetSetup(TargetSetup.Kind.LOCAL, TargetSetup.Transfer.BUFFERED, 1, false, true);
  }

  private static TargetSetup unopened(int number) {
    return new TargetSetup(TargetSetup.Kind.REMOTE, TargetSetup.Transfer.BUFFERED, 1, false, false);
  }
}
