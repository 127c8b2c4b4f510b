package org.lifecycletck.spec;

import static org.lifecycletck.spec.CompletionEffects.*;
import static org.lifecycletck.spec.Effects.*;
import static org.lifecycletck.spec.Guards.*;
import static org.lifecycletck.spec.Profile.KMDF_1_33;
import static org.lifecycletck.spec.Row.on;
import static org.lifecycletck.spec.When.*;
import static org.lifecycletck.spi.vocabulary.NtStatus.CANCELLED;

import java.util.List;
import org.lifecycletck.spi.vocabulary.NtStatus;

/** Cancelling: by the driver, by a target's stop or close, by the originator, by a deadline. */
final class CancelRows {
  /** What the pages leave open about a request that is taken from a queue. */
  static final String ITS_TURN =
      "the documentation does not say whether a request waits until its target has changed, or"
          + " until it is its turn";

  private CancelRows() {}

  static final List<Row.Builder> ROWS =
      List.of(
          // A cancel is remembered first; then the framework tries.
          on(CANCEL_SENT_REQUEST)
              .then(rememberCancel(), noteWhoAsked(), tryCancel())
              .by("CAN-001", "CAN-017", "CAN-027", "CAN-028"),
          on(TRY_CANCEL)
              .given(noTokenOut())
              .then(cancelIsFalse())
              .by("CAN-003", "CAN-009", "CAN-012", "CAN-025", "LIF-008"),
          on(TRY_CANCEL).given(tokenOut()).then(takeTokenAndAsk()).by("CAN-001", "CAN-016"),

          // A send that finds a cancel leaves the request to whoever cancels, if he has a token.
          on(GIVE_WAY, GIVE_WAY_SYNCHRONOUSLY)
              .given(lastToken())
              .then(takeItBack(), refuse(CANCELLED))
              .in(KMDF_1_33)
              .by("SND-014", "CAN-009", "CAN-011", "CAN-017", "RTG-016", "TMO-014"),
          on(GIVE_WAY)
              .given(otherTokens())
              .then(leaveToTheCanceller(), isTrue())
              .in(KMDF_1_33)
              .by("CAN-010", "CAN-014", "SND-014"),
          on(GIVE_WAY_SYNCHRONOUSLY)
              .given(otherTokens())
              .then(leaveToTheCanceller(), senderWaits(), isTrue())
              .in(KMDF_1_33)
              .by("CAN-010", "CAN-014", "SND-014"),

          // What becomes of the attempt depends on who holds the request.
          on(ASK_HOLDER, UPPER_CANCEL)
              .given(queued(), timerNotRunning())
              .then(cancelIrp(), failUndelivered(CANCELLED), giveBack(), cancelIsTrue())
              .by("CAN-005", "CAN-002", "CAN-019", "CAN-022", "TGT-025", "STS-003"),
          on(ASK_HOLDER, UPPER_CANCEL)
              .given(withLower(), cancelable())
              .then(cancelIrp(), takeCancelCallback(), next(LOWER_CANCEL), cancelIsTrue())
              .by("CAN-006", "MRK-014", "CAN-002", "CAN-013", "CAN-019", "MRK-001"),
          on(ASK_HOLDER, UPPER_CANCEL)
              .given(withLower(), notCancelable())
              .then(cancelIrp(), cancelIsFalse())
              .by("CAN-003", "CAN-007", "CAN-013", "CON-006"),
          on(ASK_HOLDER, UPPER_CANCEL)
              .given(notDelivered())
              .then(cancelIrp(), cancelIsFalse())
              .by("CAN-010", "CON-006", "CAN-004"),
          on(ASK_HOLDER).given(completed()).then(cancelIsFalse()).by("CAN-003", "CAN-012"),
          on(UPPER_CANCEL)
              .given(withDriver())
              .then(cancelIrp(), cancelIsFalse())
              .by("CAN-026", "SND-016"),
          on(UPPER_CANCEL)
              .given(forgotten(), cancelable())
              .then(cancelIrp(), takeCancelCallback(), next(LOWER_CANCEL), cancelIsTrue())
              .by("FGT-001", "CAN-019"),
          on(UPPER_CANCEL)
              .given(forgotten(), notCancelable())
              .then(cancelIrp(), cancelIsFalse())
              .by("FGT-001", "CAN-019"),
          on(UPPER_CANCEL).given(deleted(), idle()).then(cancelIsFalse()).by("CAN-019"),
          on(UPPER_CANCEL).given(destroyedObject()).then(cancelIsFalse()).by("CAN-019"),
          on(UPPER_CANCEL).given(completed()).then(cancelIsFalse()).by("CAN-019"),

          // The mark is used up before the callback begins.
          on(LOWER_CANCEL)
              .given(heldBelow())
              .then(callLowerCancel())
              .by("CAN-006", "MRK-014", "MRK-006"),
          on(LOWER_CANCEL).given(notHeldBelow()).then(nothing()).by("MRK-014"),

          // Once it has left the queue, its deadline may still pass until its timer is stopped.
          on(ASK_HOLDER, UPPER_CANCEL)
              .given(queued(), timerRunning())
              .then(cancelIrp(), failUndelivered(CANCELLED), next(STOP_TIMER), cancelIsTrue())
              .by("CAN-005", "CAN-002", "CAN-019", "CAN-022", "TGT-025", "STS-003", "TMO-015"),
          on(STOP_TIMER)
              .given(notExpired())
              .then(disarmTimer(), giveBack())
              .by("CAN-005", "TMO-009", "STS-003"),
          on(STOP_TIMER)
              .given(expired(), synchronous())
              .then(giveBack())
              .by("CAN-005", "TMO-015", "TMO-017"),
          on(STOP_TIMER).given(expired(), asynchronous()).then(nothing()).by("CAN-005", "TMO-015"),

          // A deadline is one more who tries to cancel.
          on(TIMER_EXPIRES)
              .given(timerRunning(), notCompleted(), tokenOut())
              .then(expire(), takeToken(), rememberCancel(), tryCancel(), giveBack())
              .by("TMO-001", "TMO-003", "TMO-005", "TMO-008", "SND-014", "TMO-014"),
          on(TIMER_EXPIRES)
              .given(due(), completed())
              .then(expire(), giveBack())
              .by("TMO-009", "TMO-015"),
          on(AWAIT_COMPLETION)
              .given(due(), senderWaiting())
              .then(expire(), rememberCancel(), tryCancel(), next(AWAIT_COMPLETION))
              .by("TMO-001", "TMO-005", "TMO-017", "SYN-002"),

          // The lower driver's registration.
          on(LOWER_MARK_CANCELABLE)
              .given(irpNotCancelled(), unmarked())
              .then(markCancelable(), answers(NtStatus.SUCCESS))
              .by("MRK-001", "MRK-004"),
          on(LOWER_MARK_CANCELABLE)
              .given(irpCancelled(), notCancelable())
              .then(answers(CANCELLED))
              .by("MRK-003", "CAN-007", "MRK-011"),
          on(LOWER_MARK_CANCELABLE)
              .given(cancelable())
              .then(answersAnyFailure())
              .misuse("MRK-008")
              .by("MRK-008"),
          on(LOWER_UNMARK_CANCELABLE)
              .given(cancelable())
              .then(unmarkCancelable(), answers(NtStatus.SUCCESS))
              .by("MRK-005"),
          on(LOWER_UNMARK_CANCELABLE).given(cancelCalled()).then(answers(CANCELLED)).by("MRK-006"),
          on(LOWER_UNMARK_CANCELABLE).given(unmarked()).then(answersAnyFailure()).by("MRK-009"),
          on(LOWER_IS_CANCELED)
              .given(notCancelable())
              .then(answersIrpCancelledOnly())
              .by("MRK-012", "CAN-007", "CAN-018"),
          on(LOWER_IS_CANCELED).given(cancelable()).then(answersAnything()).by("MRK-012"));

  private static Guard destroyedObject() {
    return Guard.request(
        "its object is destroyed", r -> r.place() == Request.Place.GONE && r.cleanedUp());
  }

  static Guard idle() {
    return Guard.request("not in flight", r -> r.place() == Request.Place.WITH_DRIVER);
  }

  private static Effect markCancelable() {
    return Effect.of("it is marked cancelable", c -> c.request.hold = Request.Hold.CANCELABLE);
  }

  private static Effect unmarkCancelable() {
    return Effect.of("it is unmarked", c -> c.request.hold = Request.Hold.NOT_CANCELABLE);
  }
}
