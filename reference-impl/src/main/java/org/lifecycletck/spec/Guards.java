package org.lifecycletck.spec;

import org.lifecycletck.spec.Request.Context;
import org.lifecycletck.spec.Request.Formatted;
import org.lifecycletck.spec.Request.Hold;
import org.lifecycletck.spec.Request.Origin;
import org.lifecycletck.spec.Request.Place;
import org.lifecycletck.spec.Request.Sender;
import org.lifecycletck.spec.Request.Timer;

/** The conditions rows are made of, as far as they are about a request. */
final class Guards {
  private Guards() {}

  // ---- the request

  static Guard withDriver() {
    return Guard.request(
        "the driver owns the request", r -> r.place() == Place.WITH_DRIVER && !r.cleanedUp());
  }

  static Guard inFlight() {
    return Guard.request("the request is in flight", Request::inFlight);
  }

  static Guard queued() {
    return Guard.request("the request is queued", r -> r.place() == Place.QUEUED);
  }

  static Guard dequeued() {
    return Guard.request("the request was taken from the queue", r -> r.place() == Place.DEQUEUED);
  }

  static Guard notDelivered() {
    return Guard.request(
        "the lower driver does not hold it",
        r ->
            r.place() == Place.ACCEPTED
                || r.place() == Place.DEQUEUED
                || r.place() == Place.GIVEN_AWAY);
  }

  static Guard waitsForItsTurn() {
    return Guard.request(
        "the request waits to be handed on, or failed",
        r -> r.place() == Place.ACCEPTED || r.place() == Place.DEQUEUED);
  }

  static Guard withLower() {
    return Guard.request("the lower driver holds it", r -> r.place() == Place.WITH_LOWER);
  }

  static Guard completed() {
    return Guard.request("it has been completed", r -> r.place() == Place.COMPLETED);
  }

  static Guard notCompleted() {
    return Guard.request("it has not been completed", r -> r.place() != Place.COMPLETED);
  }

  static Guard forgotten() {
    return Guard.request("it was sent and forgotten", r -> r.place() == Place.FORGOTTEN);
  }

  static Guard received() {
    return Guard.request("received", r -> r.origin() == Origin.RECEIVED);
  }

  static Guard notReceived() {
    return Guard.request("not received", r -> r.origin() != Origin.RECEIVED);
  }

  static Guard created() {
    return Guard.request("driver-created", r -> r.origin() == Origin.CREATED);
  }

  static Guard fromIrp() {
    return Guard.request("created from an IRP", r -> r.origin() == Origin.FROM_IRP);
  }

  static Guard hasIrp() {
    return Guard.request("it has an IRP", r -> r.stack() > 0);
  }

  static Guard noIrp() {
    return Guard.request("it has no IRP", r -> r.stack() == 0);
  }

  static Guard routineWhereNeeded() {
    return Guard.request(
        "it has a completion routine or is not received",
        r -> r.routine() || r.origin() != Origin.RECEIVED);
  }

  static Guard receivedWithoutRoutine() {
    return Guard.request(
        "received, without a completion routine",
        r -> !r.routine() && r.origin() == Origin.RECEIVED);
  }

  static Guard routine() {
    return Guard.request("it has a completion routine", Request::routine);
  }

  static Guard noRoutine() {
    return Guard.request("it has no completion routine", r -> !r.routine());
  }

  static Guard formatted() {
    return Guard.request("formatted", r -> r.formatted() != Formatted.NO);
  }

  static Guard notFormatted() {
    return Guard.request("not formatted", r -> r.formatted() == Formatted.NO);
  }

  static Guard rawFormatted() {
    return Guard.request("formatted raw", r -> r.formatted() == Formatted.RAW);
  }

  static Guard notRawFormatted() {
    return Guard.request("not formatted raw", r -> r.formatted() != Formatted.RAW);
  }

  static Guard neverTargetFormatted() {
    return Guard.request("no format method was called", r -> r.context() == Context.NONE);
  }

  static Guard notTargetFormattedNow() {
    return Guard.request(
        "no format method was called since its last reuse or change of target",
        r -> r.context() == Context.NONE || r.context() == Context.EMPTY);
  }

  static Guard targetFormatted() {
    return Guard.request("a format method was called", r -> r.context() != Context.NONE);
  }

  static Guard cancelMarked() {
    return Guard.request("a cancel is remembered", Request::cancelMark);
  }

  static Guard notCancelMarked() {
    return Guard.request("no cancel is remembered", r -> !r.cancelMark());
  }

  static Guard irpCancelled() {
    return Guard.request("the IRP is cancelled", Request::irpCancelled);
  }

  static Guard irpNotCancelled() {
    return Guard.request("the IRP is not cancelled", r -> !r.irpCancelled());
  }

  static Guard tokenOut() {
    return Guard.request("a completion token is out", r -> r.tokens() > 0);
  }

  static Guard noTokenOut() {
    return Guard.request("no completion token is out", r -> r.tokens() == 0);
  }

  static Guard lastToken() {
    return Guard.request("it is the last token", r -> r.tokens() == 1);
  }

  static Guard otherTokens() {
    return Guard.request("others hold tokens", r -> r.tokens() > 1);
  }

  static Guard cancelable() {
    return Guard.request("marked cancelable", r -> r.hold() == Hold.CANCELABLE);
  }

  static Guard notCancelable() {
    return Guard.request("not marked cancelable", r -> r.hold() != Hold.CANCELABLE);
  }

  static Guard unmarked() {
    return Guard.request("never marked or unmarked", r -> r.hold() == Hold.NOT_CANCELABLE);
  }

  static Guard heldBelow() {
    return Guard.request("a lower driver has the request", Guards::isHeldBelow);
  }

  static Guard notHeldBelow() {
    return Guard.request("no lower driver has the request", r -> !isHeldBelow(r));
  }

  private static boolean isHeldBelow(Request request) {
    return request.place() == Place.WITH_LOWER || request.place() == Place.FORGOTTEN;
  }

  static Guard cancelCalled() {
    return Guard.request("its cancel callback was called", r -> r.hold() == Hold.CANCEL_CALLED);
  }

  static Guard expired() {
    return Guard.request("its deadline cancelled it", r -> r.timer() == Timer.EXPIRED);
  }

  static Guard notExpired() {
    return Guard.request("its deadline did not cancel it", r -> r.timer() != Timer.EXPIRED);
  }

  static Guard due() {
    return Guard.request("its deadline has passed", r -> r.timer() == Timer.DUE);
  }

  static Guard notDue() {
    return Guard.request("its deadline has not passed", r -> r.timer() != Timer.DUE);
  }

  static Guard timerRunning() {
    return Guard.request(
        "its timer is set", r -> r.timer() == Timer.DUE || r.timer() == Timer.ARMED);
  }

  static Guard timerNotRunning() {
    return Guard.request(
        "its timer is not set", r -> r.timer() != Timer.DUE && r.timer() != Timer.ARMED);
  }

  static Guard asynchronous() {
    return Guard.request("nobody waits for it", r -> r.sender() == Sender.NONE);
  }

  static Guard synchronous() {
    return Guard.request("a sender waits for it", r -> r.sender() != Sender.NONE);
  }

  static Guard senderWaiting() {
    return Guard.request("its sender waits", r -> r.sender() == Sender.WAITING);
  }

  static Guard timerCannotBeAllocated() {
    return Guard.request(
        "it has no timer and none can be allocated", r -> r.timerFault() && !r.timerAllocated());
  }

  static Guard timerCanBeAllocated() {
    return Guard.request(
        "it has a timer or can get one", r -> !r.timerFault() || r.timerAllocated());
  }

  static Guard sentIgnoring() {
    return Guard.request("sent ignoring the target's state", Request::ignoring);
  }

  static Guard alive() {
    return Guard.request("not deleted", r -> !r.cleanedUp());
  }

  static Guard deleted() {
    return Guard.request("deleted or completed", Request::cleanedUp);
  }

  static Guard destroyable() {
    return Guard.request("deleted, idle and unreferenced", Guards::mayBeDestroyed);
  }

  static Guard notDestroyable() {
    return Guard.request("still alive, in use or referenced", r -> !mayBeDestroyed(r));
  }

  private static boolean mayBeDestroyed(Request r) {
    boolean idle =
        r.place() == Place.WITH_DRIVER
            || r.place() == Place.GIVEN_AWAY
            || r.place() == Place.FORGOTTEN
            || r.place() == Place.GONE;
    return r.cleanedUp() && !r.destroyed() && idle && r.holds() == 0 && r.references() == 0;
  }

  // ---- the request and the target

  static Guard fits() {
    return Guard.of(
        "it has enough stack locations",
        (r, t) -> r != null && t != null && (unchecked(r) || r.stack() >= t.stack()));
  }

  static Guard tooShort() {
    return Guard.of(
        "it has too few stack locations",
        (r, t) -> r != null && t != null && !unchecked(r) && r.stack() < t.stack());
  }

  static Guard unacceptable() {
    return Guard.of(
        "it is not formatted or has too few stack locations",
        (r, t) ->
            r != null
                && t != null
                && (r.formatted() == Formatted.NO || !unchecked(r) && r.stack() < t.stack()));
  }

  private static boolean unchecked(Request r) {
    return r.formatted() == Formatted.UNCHECKED;
  }

  static Guard canBeGivenAnIrp() {
    return Guard.request(
        "the framework may allocate its IRP", r -> r.stack() == 0 || r.origin() == Origin.CREATED);
  }

  static Guard cannotBeGivenAnIrp() {
    return Guard.request(
        "the framework may not replace its IRP",
        r -> r.stack() > 0 && r.origin() != Origin.CREATED);
  }

  static Guard longEnough() {
    return Guard.of(
        "its IRP is large enough",
        (r, t) -> r != null && t != null && r.stack() > 0 && r.stack() >= t.stack());
  }

  static Guard notLongEnough() {
    return Guard.of(
        "it has no IRP or one too small",
        (r, t) -> r != null && t != null && (r.stack() == 0 || r.stack() < t.stack()));
  }
}
