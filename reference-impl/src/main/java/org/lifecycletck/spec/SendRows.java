package org.lifecycletck.spec;

import static org.lifecycletck.spec.CompletionEffects.*;
import static org.lifecycletck.spec.Effects.*;
import static org.lifecycletck.spec.Guards.*;
import static org.lifecycletck.spec.Profile.DOCUMENTED;
import static org.lifecycletck.spec.Profile.KMDF_1_33;
import static org.lifecycletck.spec.Row.on;
import static org.lifecycletck.spec.TargetGuards.*;
import static org.lifecycletck.spec.When.*;
import static org.lifecycletck.spi.vocabulary.NtStatus.CANCELLED;
import static org.lifecycletck.spi.vocabulary.NtStatus.INSUFFICIENT_RESOURCES;
import static org.lifecycletck.spi.vocabulary.NtStatus.INVALID_DEVICE_REQUEST;
import static org.lifecycletck.spi.vocabulary.NtStatus.INVALID_DEVICE_STATE;
import static org.lifecycletck.spi.vocabulary.NtStatus.INVALID_PARAMETER;
import static org.lifecycletck.spi.vocabulary.NtStatus.REQUEST_NOT_ACCEPTED;

import java.util.List;

/** WdfRequestSend: from the driver's call to the lower driver, the queue, or a refusal. */
final class SendRows {
  static final String STICKY =
      "the documentation does not say that a cancel is remembered until a reuse";

  private SendRows() {}

  static final List<Row.Builder> ROWS =
      List.of(
          // What is refused before the target is looked at.
          on(SEND_WITH_BAD_OPTIONS)
              .given(alive())
              .then(refuse(INVALID_PARAMETER))
              .in(KMDF_1_33)
              .verifierOff()
              .by("OPT-002", "OPT-003", "OPT-004", "OPT-005", "OPT-012", "SND-002", "SND-003"),
          on(SEND_WITH_BAD_OPTIONS)
              .given(alive())
              .then(report(), refuse(INVALID_PARAMETER))
              .in(KMDF_1_33)
              .verifierOn()
              .by("OPT-002", "OPT-003", "OPT-004", "OPT-005", "OPT-012", "SND-002", "SND-003"),
          on(SEND_WITH_BAD_OPTIONS)
              .given(alive())
              .then(report(), refuseWithAnyFailure())
              .in(DOCUMENTED)
              .by("OPT-002", "OPT-003", "OPT-004", "SND-002", "SND-003"),
          on(SEND, SEND_TIMED, SEND_IGNORING, SEND_IGNORING_TIMED)
              .given(alive(), withDriver(), receivedWithoutRoutine())
              .then(refuse(INVALID_DEVICE_REQUEST))
              .in(KMDF_1_33)
              .verifierOff()
              .by("CMP-006", "SND-002", "SND-003"),
          on(SEND, SEND_TIMED, SEND_IGNORING, SEND_IGNORING_TIMED)
              .given(alive(), withDriver(), receivedWithoutRoutine())
              .then(report(), refuse(INVALID_DEVICE_REQUEST))
              .in(KMDF_1_33)
              .verifierOn()
              .by("CMP-006", "SND-002", "SND-003"),
          on(SEND, SEND_TIMED, SEND_IGNORING, SEND_IGNORING_TIMED)
              .given(alive(), withDriver(), receivedWithoutRoutine())
              .then(report(), refuseWithAnyFailure())
              .in(DOCUMENTED)
              .by("CMP-006", "SND-002", "SND-003"),
          on(
                  SEND,
                  SEND_TIMED,
                  SEND_IGNORING,
                  SEND_IGNORING_TIMED,
                  SEND_SYNCHRONOUSLY,
                  SEND_SYNCHRONOUSLY_IGNORING)
              .given(alive(), inFlight())
              .then(stop(6, 3))
              .misuse("SND-011")
              .by("SND-011"),
          on(SEND, SEND_IGNORING)
              .given(alive(), withDriver(), hasIrp(), routineWhereNeeded(), notFormatted())
              .then(refuse(REQUEST_NOT_ACCEPTED))
              .in(KMDF_1_33)
              .verifierOn()
              .by("FMT-002", "FMT-027", "FMT-028", "SND-002", "SND-003"),
          on(SEND_SYNCHRONOUSLY, SEND_SYNCHRONOUSLY_IGNORING)
              .given(alive(), withDriver(), hasIrp(), notFormatted())
              .then(refuse(REQUEST_NOT_ACCEPTED))
              .in(KMDF_1_33)
              .verifierOn()
              .by("FMT-002", "FMT-027", "FMT-028", "SND-002", "SND-003"),
          on(SEND, SEND_IGNORING)
              .given(alive(), withDriver(), hasIrp(), routineWhereNeeded(), notFormatted())
              .then(takeUnchecked(), again())
              .verifierOff()
              .misuse("FMT-001")
              .by("FMT-001"),
          on(SEND_SYNCHRONOUSLY, SEND_SYNCHRONOUSLY_IGNORING)
              .given(alive(), withDriver(), hasIrp(), notFormatted())
              .then(takeUnchecked(), again())
              .verifierOff()
              .misuse("FMT-001")
              .by("FMT-001"),
          on(SEND, SEND_IGNORING)
              .given(alive(), withDriver(), hasIrp(), routineWhereNeeded(), formatted(), tooShort())
              .then(refuse(REQUEST_NOT_ACCEPTED))
              .in(KMDF_1_33)
              .verifierOn()
              .by("FMT-013", "FMT-025", "SND-002", "SND-003"),
          on(SEND_SYNCHRONOUSLY, SEND_SYNCHRONOUSLY_IGNORING)
              .given(alive(), withDriver(), hasIrp(), formatted(), tooShort())
              .then(refuse(REQUEST_NOT_ACCEPTED))
              .in(KMDF_1_33)
              .verifierOn()
              .by("FMT-013", "FMT-025", "SND-002", "SND-003"),
          on(SEND, SEND_IGNORING)
              .given(alive(), withDriver(), hasIrp(), routineWhereNeeded(), formatted(), tooShort())
              .then(takeUnchecked(), again())
              .verifierOff()
              .misuse("RTG-011")
              .by("RTG-011"),
          on(SEND_SYNCHRONOUSLY, SEND_SYNCHRONOUSLY_IGNORING)
              .given(alive(), withDriver(), hasIrp(), formatted(), tooShort())
              .then(takeUnchecked(), again())
              .verifierOff()
              .misuse("RTG-011")
              .by("RTG-011"),
          on(
                  SEND,
                  SEND_IGNORING,
                  SEND_SYNCHRONOUSLY,
                  SEND_SYNCHRONOUSLY_IGNORING,
                  SEND_TIMED,
                  SEND_IGNORING_TIMED)
              .given(alive(), withDriver(), noIrp())
              .then(stop(6, 2))
              .misuse("SND-020")
              .by("SND-020"),
          on(SEND_TIMED, SEND_IGNORING_TIMED)
              .given(
                  alive(),
                  withDriver(),
                  hasIrp(),
                  routineWhereNeeded(),
                  formatted(),
                  fits(),
                  timerCannotBeAllocated())
              .then(ObjectEffects.faultIsOver(), refuse(INSUFFICIENT_RESOURCES))
              .by("TMO-011", "SND-002", "SND-003"),
          on(SEND_TIMED)
              .given(alive(), withDriver(), hasIrp(), routineWhereNeeded(), timerCanBeAllocated())
              .given(formatted(), fits())
              .then(ObjectEffects.allocateTimer(), continueAs(SEND))
              .by("TMO-001", "TMO-011"),
          on(SEND_IGNORING_TIMED)
              .given(alive(), withDriver(), hasIrp(), routineWhereNeeded(), timerCanBeAllocated())
              .given(formatted(), fits())
              .then(ObjectEffects.allocateTimer(), continueAs(SEND_IGNORING))
              .by("TMO-001", "IGN-004"),
          on(SEND_TIMED)
              .given(alive(), withDriver(), hasIrp(), routineWhereNeeded(), unacceptable())
              .then(continueAs(SEND))
              .by("FMT-002", "TMO-011"),
          on(SEND_IGNORING_TIMED)
              .given(alive(), withDriver(), hasIrp(), routineWhereNeeded(), unacceptable())
              .then(continueAs(SEND_IGNORING))
              .by("FMT-002", "TMO-011"),

          // The in-gate and the out-gate.
          on(SEND)
              .given(ready())
              .given(inGateOpen(), outGateOpen(), deviceAttached(), notCancelMarked())
              .then(armTimer(), deliver(), isTrue())
              .by(
                  "SND-006", "RTG-009", "TGT-055", "SND-001", "SND-004", "SND-005", "SND-015",
                  "TGT-023", "TMO-016")
              .by("SND-021", "OPT-006"),
          on(SEND)
              .given(ready())
              .given(inGateOpen(), outGateShut(), notCancelMarked(), irpNotCancelled())
              .then(armTimer(), queue(), isTrue())
              .by("SND-007", "SND-001", "TGT-024", "TMO-008"),
          on(SEND)
              .given(ready())
              .given(inGateOpen(), outGateShut(), notCancelMarked(), irpCancelled())
              .then(refuse(CANCELLED))
              .in(KMDF_1_33)
              .by("SND-016", "CAN-026"),
          on(SEND)
              .given(ready())
              .given(inGateOpen(), outGateShut(), notCancelMarked(), irpCancelled())
              .then(refuse(CANCELLED))
              .in(DOCUMENTED)
              .choice(STICKY)
              .by("SND-016", "CAN-026"),
          on(SEND)
              .given(ready())
              .given(inGateOpen(), outGateShut(), notCancelMarked(), irpCancelled())
              .then(armTimer(), queue(), isTrue())
              .in(DOCUMENTED)
              .choice(STICKY)
              .by("SND-016", "CAN-026"),
          on(SEND)
              .given(ready())
              .given(inGateShut())
              .then(refuse(INVALID_DEVICE_STATE))
              .in(KMDF_1_33)
              .by(
                  "SND-008", "TGT-056", "SND-002", "SND-003", "TGT-027", "CMP-003", "CMP-009",
                  "SND-012")
              .by("TMO-022"),
          on(SEND_SYNCHRONOUSLY)
              .given(readyToWait())
              .given(inGateShut())
              .then(refuse(INVALID_DEVICE_STATE))
              .in(KMDF_1_33)
              .by("SND-008", "SND-002", "SND-003", "TGT-027", "CMP-003", "CMP-009", "SND-012")
              .by("TMO-022"),
          on(SEND)
              .given(ready())
              .given(inGateShut())
              .then(refuseWithAnyFailure())
              .in(DOCUMENTED)
              .by("SND-008", "SND-002", "SND-003", "TGT-027", "CMP-003", "TMO-022"),
          on(SEND_SYNCHRONOUSLY)
              .given(readyToWait())
              .given(inGateShut())
              .then(refuseWithAnyFailure())
              .in(DOCUMENTED)
              .by("SND-008", "SND-002", "SND-003", "TGT-027", "CMP-003", "TMO-022"),
          on(SEND)
              .given(ready())
              .given(inGateOpen(), cancelMarked())
              .then(acceptToGiveWay(), next(GIVE_WAY))
              .in(KMDF_1_33)
              .by("SND-014", "CAN-011"),
          on(SEND_SYNCHRONOUSLY)
              .given(readyToWait())
              .given(inGateOpen(), cancelMarked())
              .then(acceptToGiveWay(), next(GIVE_WAY_SYNCHRONOUSLY))
              .in(KMDF_1_33)
              .by("SND-014", "CAN-011"),
          on(SEND)
              .given(ready())
              .given(inGateOpen(), cancelMarked())
              .then(refuse(CANCELLED))
              .in(DOCUMENTED)
              .choice(STICKY)
              .by("SND-014", "CAN-009", "CAN-011", "CAN-017"),
          on(SEND_SYNCHRONOUSLY)
              .given(readyToWait())
              .given(inGateOpen(), cancelMarked())
              .then(refuse(CANCELLED))
              .in(DOCUMENTED)
              .choice(STICKY)
              .by("SND-014", "CAN-009", "CAN-011", "CAN-017"),
          on(SEND, SEND_IGNORING)
              .given(ready())
              .given(cancelMarked())
              .then(ObjectEffects.forgetCancels(), again())
              .in(DOCUMENTED)
              .choice(STICKY)
              .by("SND-014", "CAN-009", "CAN-017"),
          on(SEND_SYNCHRONOUSLY, SEND_SYNCHRONOUSLY_IGNORING)
              .given(readyToWait())
              .given(cancelMarked())
              .then(ObjectEffects.forgetCancels(), again())
              .in(DOCUMENTED)
              .choice(STICKY)
              .by("SND-014", "CAN-009", "CAN-017"),
          on(SEND)
              .given(ready())
              .given(inGateOpen(), outGateOpen(), noDevice(), notCancelMarked())
              .then(stop(5, 0))
              .misuse("TGT-001")
              .by("TGT-001"),
          on(SEND_SYNCHRONOUSLY)
              .given(readyToWait())
              .given(inGateOpen(), outGateOpen(), noDevice(), notCancelMarked())
              .then(stop(5, 0))
              .misuse("TGT-001")
              .by("TGT-001"),

          // Ignoring the target's state.
          on(SEND_IGNORING)
              .given(ready())
              .given(notClosedForGood(), deviceAttached(), notCancelMarked())
              .then(armTimer(), deliverIgnoring(), isTrue())
              .by("IGN-001", "IGN-004", "TGT-028"),
          on(SEND_IGNORING)
              .given(ready())
              .given(closedForGood())
              .then(refuse(INVALID_DEVICE_STATE))
              .in(KMDF_1_33)
              .by("IGN-002", "TGT-028", "TGT-041"),
          on(SEND_SYNCHRONOUSLY_IGNORING)
              .given(readyToWait())
              .given(closedForGood())
              .then(refuse(INVALID_DEVICE_STATE))
              .in(KMDF_1_33)
              .by("IGN-002", "TGT-028", "TGT-041"),
          on(SEND_IGNORING)
              .given(ready())
              .given(anyClosed())
              .then(refuseWithAnyFailure())
              .in(DOCUMENTED)
              .choice("while a close is still waiting the documentation says nothing")
              .by("IGN-002", "TGT-028", "TGT-040", "TGT-041"),
          on(SEND_SYNCHRONOUSLY_IGNORING)
              .given(readyToWait())
              .given(anyClosed())
              .then(refuseWithAnyFailure())
              .in(DOCUMENTED)
              .choice("while a close is still waiting the documentation says nothing")
              .by("IGN-002", "TGT-028", "TGT-040", "TGT-041"),
          on(SEND_IGNORING)
              .given(ready())
              .given(notClosedForGood(), cancelMarked())
              .then(leaveIgnoreMark(), acceptToGiveWay(), next(GIVE_WAY))
              .in(KMDF_1_33)
              .by("SND-014", "CAN-017"),
          on(SEND_SYNCHRONOUSLY_IGNORING)
              .given(readyToWait())
              .given(notClosedForGood(), cancelMarked())
              .then(leaveIgnoreMark(), acceptToGiveWay(), next(GIVE_WAY_SYNCHRONOUSLY))
              .in(KMDF_1_33)
              .by("SND-014", "CAN-017"),
          on(SEND_IGNORING)
              .given(ready())
              .given(notClosedForGood(), cancelMarked())
              .then(refuse(CANCELLED))
              .in(DOCUMENTED)
              .choice(STICKY)
              .by("SND-014", "CAN-017"),
          on(SEND_SYNCHRONOUSLY_IGNORING)
              .given(readyToWait())
              .given(notClosedForGood(), cancelMarked())
              .then(refuse(CANCELLED))
              .in(DOCUMENTED)
              .choice(STICKY)
              .by("SND-014", "CAN-017"),
          on(SEND_IGNORING)
              .given(ready())
              .given(notClosed(), noDevice(), notCancelMarked())
              .then(stop(5, 0))
              .misuse("TGT-001")
              .by("TGT-001"),
          on(SEND_SYNCHRONOUSLY_IGNORING)
              .given(readyToWait())
              .given(notClosed(), noDevice(), notCancelMarked())
              .then(stop(5, 0))
              .misuse("TGT-001")
              .by("TGT-001"),

          // Synchronous sends.
          on(SEND_SYNCHRONOUSLY)
              .given(readyToWait())
              .given(inGateOpen(), outGateOpen(), deviceAttached(), notCancelMarked())
              .then(deliver(), senderWaits(), isTrue())
              .by("SYN-001", "SYN-002", "SYN-004", "SYN-005", "CAN-023", "TMO-017"),
          on(SEND_SYNCHRONOUSLY)
              .given(readyToWait())
              .given(inGateOpen(), outGateShut(), notCancelMarked(), irpNotCancelled())
              .then(queue(), senderWaits(), isTrue())
              .by("SYN-003", "SYN-001", "TGT-030"),
          on(SEND_SYNCHRONOUSLY)
              .given(readyToWait())
              .given(inGateOpen(), outGateShut(), notCancelMarked(), irpCancelled())
              .then(refuse(CANCELLED))
              .by("SND-016", "CAN-026"),
          on(SEND_SYNCHRONOUSLY_IGNORING)
              .given(readyToWait())
              .given(notClosedForGood(), deviceAttached(), notCancelMarked())
              .then(deliverIgnoring(), senderWaits(), isTrue())
              .by("IGN-001", "IGN-004", "SYN-001", "SYN-002"),

          // On the way down.
          on(HAND_OVER)
              .then(handOver())
              .by("SND-006", "FMT-004", "FMT-005", "FMT-021", "CAN-010")
              .by("FMT-029", "FMT-030", "FMT-031", "FMT-032", "FMT-033"));

  /** A request the framework accepts as far as the request itself goes. */
  static Guard[] ready() {
    return new Guard[] {alive(), withDriver(), hasIrp(), routineWhereNeeded(), formatted(), fits()};
  }

  /** The same for a synchronous send, which needs no completion routine. */
  static Guard[] readyToWait() {
    return new Guard[] {alive(), withDriver(), hasIrp(), formatted(), fits()};
  }

  private static Effect leaveIgnoreMark() {
    return Effect.of("", c -> c.request.staleIgnore = true);
  }

  static Effect again() {
    return Effect.of(
        "look again",
        c -> c.push(new Task(c.task.when(), c.requestId, c.targetId, c.task.answering(), null)));
  }
}
