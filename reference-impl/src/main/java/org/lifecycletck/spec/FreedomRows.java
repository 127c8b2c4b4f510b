package org.lifecycletck.spec;

import static org.lifecycletck.spec.CancelRows.ITS_TURN;
import static org.lifecycletck.spec.CancelRows.idle;
import static org.lifecycletck.spec.CompletionEffects.*;
import static org.lifecycletck.spec.Effects.*;
import static org.lifecycletck.spec.EndEffects.*;
import static org.lifecycletck.spec.ForgetRows.OBJECT;
import static org.lifecycletck.spec.Guards.*;
import static org.lifecycletck.spec.ObjectEffects.*;
import static org.lifecycletck.spec.Profile.DOCUMENTED;
import static org.lifecycletck.spec.Row.on;
import static org.lifecycletck.spec.SendRows.STICKY;
import static org.lifecycletck.spec.SendRows.again;
import static org.lifecycletck.spec.SendRows.ready;
import static org.lifecycletck.spec.SendRows.readyToWait;
import static org.lifecycletck.spec.TargetGuards.*;
import static org.lifecycletck.spec.TargetRows.CLOSING;
import static org.lifecycletck.spec.When.*;
import static org.lifecycletck.spi.vocabulary.NtStatus.CANCELLED;
import static org.lifecycletck.spi.vocabulary.NtStatus.SUCCESS;
import static org.lifecycletck.spi.vocabulary.NtStatus.WDF_REQUEST_INVALID_STATE;
import static org.lifecycletck.spi.vocabulary.TargetState.STOPPED;

import java.util.ArrayList;
import java.util.List;

/**
 * What a framework may do otherwise than the published source where the pages are silent: every row
 * is a choice of {@code documented}, beside the row that has the source's way.
 */
final class FreedomRows {
  private static final String TOO_EARLY =
      "the documentation does not say how a cancel that came too early is remembered";
  private static final String WHOSE_STATUS =
      "the page says that reuse sets the status; the source leaves it to whose IRP it is";
  private static final String OLD_FORMAT =
      "a driver formats a request again after a reuse; no page says what becomes of the old format";
  private static final String WHOSE_CANCEL =
      "the page speaks of cancels by the I/O manager, not of the driver's own";

  private FreedomRows() {}

  static final List<Row.Builder> ROWS = rows();

  private static List<Row.Builder> rows() {
    List<Row.Builder> rows = new ArrayList<>();
    rows.addAll(cancels());
    rows.addAll(sendsAfterCancels());
    rows.addAll(refusals());
    rows.addAll(targets());
    rows.addAll(forgetting());
    rows.addAll(reuse());
    rows.forEach(row -> row.in(DOCUMENTED));
    return rows;
  }

  private static List<Row.Builder> cancels() {
    return List.of(
        on(TRY_CANCEL)
            .given(noTokenOut(), idle(), hasIrp())
            .then(cancelIrp(), cancelIsFalse())
            .choice(TOO_EARLY)
            .by("CAN-009", "CAN-017"),
        on(ASK_HOLDER, UPPER_CANCEL)
            .given(waitsForItsTurn(), tokenOut())
            .then(cancelIrp(), waitForNoTurn(), failUndelivered(CANCELLED), disarmTimer())
            .then(giveBack(), cancelIsTrue())
            .choice(ITS_TURN)
            .by("CAN-005", "CON-007"),
        on(IS_CANCELED)
            .given(withDriver(), hasIrp(), cancelMarked())
            .then(answersAnything())
            .choice(WHOSE_CANCEL)
            .by("MRK-012"));
  }

  private static List<Row.Builder> sendsAfterCancels() {
    return List.of(
        on(SEND, SEND_IGNORING)
            .given(ready())
            .given(cancelMarked(), irpCancelled())
            .then(undoCancels(), again())
            .choice(STICKY)
            .by("SND-014", "CAN-009", "CAN-017"),
        on(SEND_SYNCHRONOUSLY, SEND_SYNCHRONOUSLY_IGNORING)
            .given(readyToWait())
            .given(cancelMarked(), irpCancelled())
            .then(undoCancels(), again())
            .choice(STICKY)
            .by("SND-014", "CAN-009", "CAN-017"),
        on(TRANSFER_SUBMIT, TRANSFER_SUBMIT_IGNORING)
            .given(withDriver(), cancelMarked(), irpCancelled())
            .then(undoCancels(), again())
            .choice(STICKY)
            .by("SND-014", "CAN-017"),
        on(SEND)
            .given(ready())
            .given(inGateOpen(), outGateOpen(), deviceAttached(), notCancelMarked(), irpCancelled())
            .then(refuse(CANCELLED))
            .choice(STICKY)
            .by("SND-016", "CAN-026"),
        on(SEND)
            .given(ready())
            .given(inGateOpen(), deviceAttached(), notCancelMarked(), irpCancelled())
            .then(queue(), failUndelivered(CANCELLED), giveBack(), isTrue())
            .choice(STICKY)
            .by("SND-016", "CAN-026"),
        on(SEND_IGNORING)
            .given(ready())
            .given(notClosedForGood(), deviceAttached(), notCancelMarked(), irpCancelled())
            .then(refuse(CANCELLED))
            .choice(STICKY)
            .by("SND-016", "CAN-026"),
        on(SEND_IGNORING)
            .given(ready())
            .given(notClosedForGood(), deviceAttached(), notCancelMarked(), irpCancelled())
            .then(queue(), failUndelivered(CANCELLED), giveBack(), isTrue())
            .choice(STICKY)
            .by("SND-016", "CAN-026"),
        on(SEND_SYNCHRONOUSLY)
            .given(readyToWait())
            .given(inGateOpen(), outGateOpen(), deviceAttached(), notCancelMarked(), irpCancelled())
            .then(refuse(CANCELLED))
            .choice(STICKY)
            .by("SND-016", "CAN-026"),
        on(SEND_SYNCHRONOUSLY)
            .given(readyToWait())
            .given(inGateOpen(), outGateShut(), notCancelMarked(), irpCancelled())
            .then(queue(), senderWaits(), isTrue())
            .choice(STICKY)
            .by("SND-016", "CAN-026"),
        on(SEND_SYNCHRONOUSLY)
            .given(readyToWait())
            .given(inGateOpen(), deviceAttached(), notCancelMarked(), irpCancelled())
            .then(queue(), failUndelivered(CANCELLED), giveBack(), senderWaits(), isTrue())
            .choice(STICKY)
            .by("SND-016", "CAN-026"),
        on(SEND_SYNCHRONOUSLY_IGNORING)
            .given(readyToWait())
            .given(notClosedForGood(), deviceAttached(), notCancelMarked(), irpCancelled())
            .then(refuse(CANCELLED))
            .choice(STICKY)
            .by("SND-016", "CAN-026"),
        on(SEND_SYNCHRONOUSLY_IGNORING)
            .given(readyToWait())
            .given(notClosedForGood(), deviceAttached(), notCancelMarked(), irpCancelled())
            .then(queue(), failUndelivered(CANCELLED), giveBack(), senderWaits(), isTrue())
            .choice(STICKY)
            .by("SND-016", "CAN-026"),
        on(TRANSFER_SUBMIT, TRANSFER_SUBMIT_IGNORING)
            .given(withDriver(), deviceAttached(), notCancelMarked(), irpCancelled())
            .then(dropRoutine(), TransferRows.refuseTransfer(CANCELLED))
            .choice(STICKY)
            .by("SND-016", "SYN-015"),
        on(TRANSFER_SUBMIT, TRANSFER_SUBMIT_IGNORING)
            .given(withDriver(), deviceAttached(), notCancelMarked(), irpCancelled())
            .then(dropRoutine(), queue(), failUndelivered(CANCELLED), giveBack(), senderWaits())
            .then(next(TRANSFER_RESULT))
            .choice(STICKY)
            .by("SND-016", "SYN-015"));
  }

  /** With which status the verifier refuses, no page says. */
  private static List<Row.Builder> refusals() {
    return List.of(
        on(SEND, SEND_IGNORING)
            .given(alive(), withDriver(), hasIrp(), routineWhereNeeded(), notFormatted())
            .then(refuseWithAnyFailure())
            .verifierOn()
            .by("FMT-002", "FMT-027", "FMT-028", "SND-002", "SND-003"),
        on(SEND_SYNCHRONOUSLY, SEND_SYNCHRONOUSLY_IGNORING)
            .given(alive(), withDriver(), hasIrp(), notFormatted())
            .then(refuseWithAnyFailure())
            .verifierOn()
            .by("FMT-002", "FMT-027", "FMT-028", "SND-002", "SND-003"),
        on(SEND, SEND_IGNORING)
            .given(alive(), withDriver(), hasIrp(), routineWhereNeeded(), formatted(), tooShort())
            .then(refuseWithAnyFailure())
            .verifierOn()
            .by("FMT-013", "FMT-025", "SND-002", "SND-003"),
        on(SEND_SYNCHRONOUSLY, SEND_SYNCHRONOUSLY_IGNORING)
            .given(alive(), withDriver(), hasIrp(), formatted(), tooShort())
            .then(refuseWithAnyFailure())
            .verifierOn()
            .by("FMT-013", "FMT-025", "SND-002", "SND-003"));
  }

  private static List<Row.Builder> targets() {
    return List.of(
        on(STOP_CANCELING)
            .given(notClosed(), trackedOut(), nobodyWaits())
            .then(TargetEffects.goTo(STOPPED), TargetEffects.cancelQueue())
            .then(TargetEffects.cancelTracked(), TargetEffects.startWaiting())
            .choice(TargetRows.QUEUE)
            .by("TGT-012", "TGT-015", "TGT-017"),
        on(FINISH)
            .given(notExpired(), lastOfClosingBack())
            .then(finish(), next(END_CLOSING), next(RELEASE))
            .choice(CLOSING)
            .by("TGT-039", "TGT-041"),
        on(FINISH)
            .given(expired(), lastOfClosingBack())
            .then(translateCancelled(), finish(), next(END_CLOSING), next(RELEASE))
            .choice(CLOSING)
            .by("TGT-039", "TGT-041"),
        on(END_CLOSING, GO_ON_CLOSING)
            .given(stillClosing(), nothingOut())
            .then(endClosing(), next(ALL_BACK))
            .choice(CLOSING)
            .by("TGT-039"),
        on(END_CLOSING)
            .given(stillClosing(), anyOut())
            .then(nothing())
            .choice(CLOSING)
            .by("TGT-039"),
        on(END_CLOSING)
            .given(stillClosing(), nothingOut())
            .then(next(ALL_BACK))
            .choice(CLOSING)
            .by("TGT-039", "TGT-041"),
        on(END_CLOSING, GO_ON_CLOSING)
            .given(notClosing())
            .then(nothing())
            .choice(CLOSING)
            .by("TGT-039"),
        on(FORMAT, CHANGE_TARGET)
            .given(withDriver(), stillClosing())
            .then(releaseFormat(), answersAnyFailure())
            .choice(CLOSING)
            .by("TGT-041", "FMT-012", "RTG-003"),
        on(TRANSFER)
            .given(withDriver(), stillClosing())
            .then(dropContext(), TransferRows.answersTransferFailure(Unspecified.FAILURE))
            .choice(CLOSING)
            .by("TGT-041", "SYN-015", "FMT-012"),
        on(CREATE_REQUEST)
            .given(stillClosing())
            .then(answersAnyFailure())
            .choice(CLOSING)
            .by("TGT-041", "RTG-019"),
        on(SEND_AND_FORGET)
            .given(alive(), withDriver(), received(), neverTargetFormatted(), stillClosing())
            .then(refuseWithAnyFailure())
            .choice(CLOSING)
            .by("TGT-041", "FGT-006"));
  }

  private static List<Row.Builder> forgetting() {
    return List.of(
        on(SEND_AND_FORGET)
            .given(alive(), withDriver(), received(), notTargetFormattedNow(), deviceAttached())
            .given(routine())
            .then(report(), leaveToTheTarget(), next(FORGET), isTrue())
            .choice(OBJECT)
            .by("FGT-001", "FGT-005", "FGT-006", "CMP-011"),
        on(FORGET)
            .then(endTheDriversPart(), next(HAND_OVER_AND_FORGET))
            .choice(OBJECT)
            .by("FGT-001", "LIF-002"),
        on(FORGET).then(next(HAND_OVER_AND_FORGET)).choice(OBJECT).by("FGT-001", "LIF-002"),
        on(LOWER_COMPLETE)
            .given(forgotten(), deleted())
            .then(CompletionRows.takeOutcomeOfForgotten(), next(RETURN_UPWARD))
            .by("FGT-001", "CMP-011"),
        on(LOWER_COMPLETE)
            .given(forgotten(), alive())
            .then(CompletionRows.takeOutcomeOfForgotten())
            .then(cleanUp(), next(RETURN_UPWARD), next(CHECK_DESTROY))
            .choice(OBJECT)
            .by("FGT-001", "CMP-011", "LIF-002"));
  }

  private static List<Row.Builder> reuse() {
    return List.of(
        on(REUSE)
            .given(withDriver(), fromIrp(), hasIrp())
            .then(dropRoutine(), releaseForReuse(), takeReuseStatus(), forgetCancels())
            .then(answers(SUCCESS))
            .choice(WHOSE_STATUS)
            .by("REU-001", "REU-006", "STS-010"),
        on(REUSE)
            .given(withDriver(), received())
            .then(dropRoutine(), releaseForReuse(), markUnformatted(), takeReuseStatus())
            .then(clearIrpCancel(), forgetCancels(), answers(SUCCESS))
            .choice(OLD_FORMAT)
            .by("REU-001", "REU-007"),
        on(REUSE)
            .given(withDriver(), created(), hasIrp())
            .then(dropRoutine(), releaseForReuse(), markUnformatted(), takeReuseStatus())
            .then(clearIrp(), clearIrpCancel(), forgetCancels(), answers(SUCCESS))
            .choice(OLD_FORMAT)
            .by("REU-001", "REU-007"),
        on(REUSE)
            .given(withDriver(), fromIrp(), hasIrp())
            .then(dropRoutine(), releaseForReuse(), markUnformatted(), forgetCancels())
            .then(answers(SUCCESS))
            .choice(OLD_FORMAT)
            .by("REU-001", "REU-007"),
        on(REUSE_WITH_NEW_IRP)
            .given(withDriver(), notReceived())
            .then(dropRoutine(), releaseForReuse(), markUnformatted(), takeNewIrp())
            .then(forgetCancels(), answers(SUCCESS))
            .choice(OLD_FORMAT)
            .by("REU-007", "REU-009"),
        on(REUSE_WITHOUT_IRP)
            .given(withDriver(), notReceived())
            .then(dropRoutine(), releaseForReuse(), markUnformatted(), dropIrp())
            .then(forgetCancels(), answers(SUCCESS))
            .choice(OLD_FORMAT)
            .by("REU-007", "REU-017"),
        on(REUSE_WITH_NEW_IRP, REUSE_WITHOUT_IRP)
            .given(withDriver(), received())
            .then(dropRoutine(), releaseForReuse(), markUnformatted())
            .then(answers(WDF_REQUEST_INVALID_STATE))
            .choice(OLD_FORMAT)
            .by("REU-003", "REU-007", "REU-010"));
  }
}
