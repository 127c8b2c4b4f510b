package org.lifecycletck.spec;

import static org.lifecycletck.spec.CompletionEffects.*;
import static org.lifecycletck.spec.Effects.*;
import static org.lifecycletck.spec.Guards.*;
import static org.lifecycletck.spec.Profile.DOCUMENTED;
import static org.lifecycletck.spec.Profile.KMDF_1_33;
import static org.lifecycletck.spec.Row.on;
import static org.lifecycletck.spec.TargetEffects.*;
import static org.lifecycletck.spec.TargetGuards.*;
import static org.lifecycletck.spec.When.*;
import static org.lifecycletck.spi.vocabulary.NtStatus.CANCELLED;
import static org.lifecycletck.spi.vocabulary.NtStatus.INVALID_DEVICE_REQUEST;
import static org.lifecycletck.spi.vocabulary.NtStatus.INVALID_DEVICE_STATE;
import static org.lifecycletck.spi.vocabulary.NtStatus.SUCCESS;
import static org.lifecycletck.spi.vocabulary.NtStatus.WDF_DEVICE_REMOVED_NOT_SENT;
import static org.lifecycletck.spi.vocabulary.TargetState.CLOSED;
import static org.lifecycletck.spi.vocabulary.TargetState.CLOSED_FOR_QUERY_REMOVE;
import static org.lifecycletck.spi.vocabulary.TargetState.DELETED;
import static org.lifecycletck.spi.vocabulary.TargetState.PURGED;
import static org.lifecycletck.spi.vocabulary.TargetState.STARTED;
import static org.lifecycletck.spi.vocabulary.TargetState.STOPPED;

import java.util.ArrayList;
import java.util.List;
import org.lifecycletck.spi.vocabulary.TargetState;

/**
 * Target control: starting, stopping, purging, closing, deleting. These are the joint rows: they
 * reach every request of the target.
 */
final class TargetRows {
  private static final String DRAINED =
      "the documentation says the queued requests are cancelled and names no code";
  private static final String DEADLINE =
      "the documentation knows no deadline that is lost; the source loses it";
  private static final String CLOSED_START =
      "the documentation forbids it; the source starts a target without a device";

  /** What the pages leave open about a stop and the requests that are queued. */
  static final String QUEUE =
      "pages speak of the target's queue; the source touches sent requests only";

  /** What the pages leave open about a close that has not returned. */
  static final String CLOSING = "the documentation says nothing of a close that still waits";

  private TargetRows() {}

  static final List<Row.Builder> ROWS = rows();

  private static List<Row.Builder> rows() {
    List<Row.Builder> rows = new ArrayList<>();
    rows.addAll(open());
    rows.addAll(startAndStop());
    rows.addAll(purge());
    rows.addAll(close(CLOSE_TARGET, goTo(CLOSED), "TGT-039", "TGT-042", "LIF-013"));
    rows.addAll(
        close(CLOSE_FOR_QUERY_REMOVE, goToClosedForQueryRemove(), "TGT-043", "TGT-042", "CAN-020"));
    rows.addAll(
        close(QUERY_REMOVE, goTo(CLOSED_FOR_QUERY_REMOVE), "TGT-049", "TGT-043", "CAN-020"));
    rows.addAll(close(REMOVE_COMPLETE, goTo(CLOSED), "TGT-050", "TGT-039", "CAN-020"));
    rows.addAll(close(REMOVE_TARGET, goTo(DELETED), "TGT-052", "TGT-053", "OWN-016"));
    rows.addAll(delete());
    return rows;
  }

  private static List<Row.Builder> open() {
    return List.of(
        on(CREATE_TARGET).then(createTarget(), answers(SUCCESS)).by("TGT-001", "TGT-003"),
        on(GET_TARGET_STATE).then(answersState()).by("TGT-002", "TGT-003"),
        on(OPEN_TARGET, REOPEN_TARGET)
            .given(local())
            .then(stop(5, 0))
            .misuse("TGT-003")
            .by("TGT-003"),
        on(REOPEN_TARGET)
            .given(remote(), notByName())
            .then(answers(INVALID_DEVICE_REQUEST))
            .by("TGT-048"),
        on(OPEN_TARGET)
            .given(remote(), cannotOpen())
            .then(answers(INVALID_DEVICE_STATE))
            .by("TGT-045"),
        on(OPEN_TARGET)
            .given(remote(), canOpen())
            .then(attachDevice(), answers(SUCCESS))
            .by("TGT-044"),
        on(REOPEN_TARGET)
            .given(remote(), byName(), cannotOpen())
            .then(answers(INVALID_DEVICE_STATE))
            .by("TGT-045", "TGT-048"),
        on(REOPEN_TARGET)
            .given(remote(), byName(), canOpen())
            .then(attachDevice(), answers(SUCCESS))
            .by("TGT-044", "TGT-048"),
        on(REMOVE_CANCELED).given(remote(), byName(), canOpen()).then(attachDevice()).by("TGT-051"),
        on(REMOVE_CANCELED).given(remote(), byName(), cannotOpen()).then(nothing()).by("TGT-051"),
        on(REMOVE_CANCELED).given(local()).then(stop(5, 0)).misuse("TGT-003").by("TGT-003"),
        on(REMOVE_CANCELED).given(remote(), notByName()).then(nothing()).by("TGT-051"));
  }

  private static List<Row.Builder> startAndStop() {
    return List.of(
        on(START_TARGET).given(targetDeleted()).then(answers(INVALID_DEVICE_STATE)).by("TGT-005"),
        on(START_TARGET)
            .given(closedNotDeleted())
            .then(goTo(STARTED), answers(SUCCESS))
            .choice(CLOSED_START)
            .misuse("TGT-006")
            .by("TGT-006"),
        on(START_TARGET)
            .given(closedNotDeleted())
            .then(answers(INVALID_DEVICE_STATE))
            .choice(CLOSED_START)
            .misuse("TGT-006")
            .by("TGT-006"),
        on(START_TARGET)
            .given(notClosed(), somebodyWaits())
            .then(waitFirst(START_TARGET))
            .misuse("TGT-022")
            .by("TGT-022"),
        on(START_TARGET)
            .given(notClosed(), nobodyWaits())
            .then(goTo(STARTED), resubmitQueue(true), answers(SUCCESS))
            .in(KMDF_1_33)
            .by("TGT-004", "TGT-007", "TGT-011", "TGT-037", "SND-019", "TMO-013"),
        on(START_TARGET)
            .given(notClosed(), nobodyWaits())
            .then(goTo(STARTED), resubmitQueue(true), answers(SUCCESS))
            .in(DOCUMENTED)
            .choice(DEADLINE)
            .by("TGT-004", "TGT-007", "TGT-011", "TGT-037", "SND-019", "TMO-013"),
        on(START_TARGET)
            .given(notClosed(), nobodyWaits())
            .then(goTo(STARTED), resubmitQueue(false), answers(SUCCESS))
            .in(DOCUMENTED)
            .choice(DEADLINE)
            .by("TGT-004", "TGT-007", "TGT-011", "TGT-037", "SND-019", "TMO-013"),
        on(RESUBMIT)
            .given(dequeued(), cancelMarked())
            .then(failUndelivered(CANCELLED), disarmTimer(), next(FINISH))
            .by("TGT-009", "SND-010", "CON-007"),
        on(RESUBMIT)
            .given(dequeued(), notCancelMarked(), started())
            .then(deliver())
            .by("SND-007", "TGT-007"),
        on(RESUBMIT)
            .given(dequeued(), notCancelMarked(), stopped())
            .then(queue())
            .by("TGT-009", "SND-010"),
        on(RESUBMIT)
            .given(dequeued(), notCancelMarked(), inGateShut())
            .then(failUndelivered(INVALID_DEVICE_STATE), disarmTimer(), next(FINISH))
            .in(KMDF_1_33)
            .by("TGT-009", "SND-010"),
        on(RESUBMIT)
            .given(dequeued(), notCancelMarked(), inGateShut())
            .then(failUndelivered(Unspecified.FAILURE), disarmTimer(), next(FINISH))
            .in(DOCUMENTED)
            .by("CAN-021", "SND-009"),
        on(STOP_CANCELING)
            .given(notClosed(), trackedOut(), nobodyWaits())
            .then(goTo(STOPPED), cancelTracked(), startWaiting())
            .by("TGT-012", "TGT-015", "TGT-019", "CAN-020", "TGT-020"),
        on(STOP_CANCELING)
            .given(notClosed(), trackedOut(), somebodyWaits())
            .then(goTo(STOPPED), cancelTracked(), startWaiting())
            .misuse("TGT-022")
            .by("TGT-022"),
        on(STOP_CANCELING)
            .given(notClosed(), noTrackedOut())
            .then(goTo(STOPPED))
            .by("TGT-012", "TGT-017"),
        on(STOP_CANCELING)
            .given(notClosed(), noTrackedOut())
            .then(goTo(STOPPED), cancelQueue())
            .in(DOCUMENTED)
            .choice(QUEUE)
            .by("TGT-012", "TGT-017"),
        on(STOP_WAITING)
            .given(notClosed(), trackedOut(), nobodyWaits())
            .then(goTo(STOPPED), startWaiting())
            .by("TGT-012", "TGT-016", "TGT-019"),
        on(STOP_WAITING)
            .given(notClosed(), trackedOut(), somebodyWaits())
            .then(goTo(STOPPED), startWaiting())
            .misuse("TGT-022")
            .by("TGT-022"),
        on(STOP_WAITING)
            .given(notClosed(), noTrackedOut())
            .then(goTo(STOPPED))
            .by("TGT-012", "TGT-017"),
        on(STOP_LEAVING)
            .given(notClosed(), nobodyWaits())
            .then(goTo(STOPPED))
            .by("TGT-012", "TGT-014"),
        on(STOP_LEAVING)
            .given(notClosed(), somebodyWaits())
            .then(goTo(STOPPED))
            .misuse("TGT-022")
            .by("TGT-022"),
        on(STOP_LEAVING)
            .given(notClosed(), somebodyWaits())
            .then(goTo(STOPPED), endWait(), releaseOne())
            .in(KMDF_1_33)
            .defect("early-wake-up")
            .by("TGT-022"),
        on(STOP_CANCELING, STOP_WAITING, STOP_LEAVING)
            .given(anyClosed())
            .then(nothing())
            .by("TGT-013"),
        on(STOP_UNDEFINED, PURGE_UNDEFINED).then(nothing()).by("TGT-021"));
  }

  private static List<Row.Builder> purge() {
    List<Row.Builder> rows = new ArrayList<>();
    rows.addAll(purge(PURGE_AND_WAIT, true));
    rows.addAll(purge(PURGE, false));
    rows.add(on(PURGE, PURGE_AND_WAIT).given(anyClosed()).then(nothing()).by("TGT-032"));
    rows.add(
        on(FAIL_QUEUED)
            .given(dequeued(), timerWillNotRun())
            .then(failAsTold(), disarmTimer(), next(GIVE_BACK))
            .by("SND-009", "CAN-021", "TGT-033", "STS-003"));
    rows.add(
        on(FAIL_QUEUED)
            .given(dequeued(), due(), asynchronous())
            .then(failAsTold())
            .by("SND-009", "CAN-021", "TMO-021"));
    rows.add(
        on(FAIL_QUEUED)
            .given(dequeued(), timerWillNotRun())
            .then(failUndelivered(CANCELLED), disarmTimer(), next(GIVE_BACK))
            .in(DOCUMENTED)
            .choice(DRAINED)
            .by("SND-009", "CAN-021", "TGT-033"));
    return rows;
  }

  private static List<Row.Builder> purge(When purge, boolean waits) {
    List<Row.Builder> rows = new ArrayList<>();
    if (waits) {
      rows.add(
          on(purge)
              .given(notClosed(), trackedOut(), nobodyWaits())
              .then(goTo(PURGED), failQueue(WDF_DEVICE_REMOVED_NOT_SENT))
              .then(cancelTracked(), startWaiting())
              .by("TGT-032", "TGT-033", "TGT-034", "TGT-035", "TGT-036", "CAN-020"));
      rows.add(
          on(purge)
              .given(notClosed(), trackedOut(), somebodyWaits())
              .then(goTo(PURGED), failQueue(WDF_DEVICE_REMOVED_NOT_SENT))
              .then(cancelTracked(), startWaiting())
              .misuse("TGT-022")
              .by("TGT-022", "TGT-038"));
      rows.add(
          on(purge)
              .given(notClosed(), noTrackedOut())
              .then(goTo(PURGED), failQueue(WDF_DEVICE_REMOVED_NOT_SENT))
              .by("TGT-032", "TGT-033"));
    } else {
      rows.add(
          on(purge)
              .given(notClosed(), nobodyWaits())
              .then(goTo(PURGED), failQueue(WDF_DEVICE_REMOVED_NOT_SENT), cancelTracked())
              .by("TGT-032", "TGT-033", "TGT-034", "TGT-035", "TGT-036", "CAN-020"));
      rows.add(
          on(purge)
              .given(notClosed(), somebodyWaits())
              .then(goTo(PURGED), failQueue(WDF_DEVICE_REMOVED_NOT_SENT), cancelTracked())
              .misuse("TGT-022")
              .by("TGT-022", "TGT-038"));
      rows.add(
          on(purge)
              .given(notClosed(), somebodyWaits())
              .then(goTo(PURGED), endWait(), releaseOne())
              .then(failQueue(WDF_DEVICE_REMOVED_NOT_SENT), cancelTracked())
              .in(KMDF_1_33)
              .defect("early-wake-up")
              .by("TGT-022"));
    }
    return rows;
  }

  private static List<Row.Builder> close(When close, Effect newState, String... rules) {
    Effect after = close == REMOVE_TARGET ? destroyWithChildren() : Effects.nothing();
    Guard closable = close == REMOVE_TARGET ? anyTarget() : remote();
    List<Row.Builder> rows = new ArrayList<>();
    if (close != REMOVE_TARGET) {
      rows.add(on(close).given(local()).then(stop(5, 0)).misuse("TGT-003").by("TGT-003"));
    }
    rows.add(
        on(close)
            .given(closable, somebodyWaits())
            .then(waitFirst(close))
            .misuse("TGT-022")
            .by("TGT-022"));
    rows.add(
        on(close)
            .given(closable, nobodyWaits(), anyOut())
            .then(newState, failQueue(WDF_DEVICE_REMOVED_NOT_SENT), cancelAllOut())
            .then(startClosing(), after)
            .by(rules)
            .by("IGN-003", "CAN-020", "SND-009"));
    rows.add(
        on(close)
            .given(closable, nobodyWaits(), nothingOut())
            .then(newState, failQueue(WDF_DEVICE_REMOVED_NOT_SENT), detachDevice(), after)
            .by(rules)
            .by("SND-009"));
    rows.add(
        on(close)
            .given(closable, nobodyWaits(), nothingOut())
            .then(newState, closeUnlessQueued(), failQueue(WDF_DEVICE_REMOVED_NOT_SENT))
            .then(next(GO_ON_CLOSING), after)
            .in(DOCUMENTED)
            .choice(CLOSING)
            .by(rules)
            .by("SND-009"));
    return rows;
  }

  private static List<Row.Builder> delete() {
    return List.of(
        on(DELETE_TARGET)
            .given(notBeingDeleted())
            .then(cleanUpWithChildren(true))
            .verifierOn()
            .by("TGT-052", "LIF-011", "LIF-012"),
        on(DELETE_TARGET)
            .given(notBeingDeleted())
            .then(cleanUpWithChildren(false))
            .verifierOff()
            .by("TGT-052", "LIF-011", "LIF-012"),
        on(DELETE_TARGET).given(beingDeleted()).then(nothing()).by("LIF-010"),
        on(CALL_TARGET_CLEANUP).then(callTargetCleanup()).by("TGT-052", "LIF-002", "LIF-011"),
        on(CALL_TARGET_DESTROY).then(callTargetDestroy()).by("TGT-052", "LIF-002"),
        on(AWAIT_ROUTINES)
            .given(nothingOut(), noRoutineRuns())
            .then(nothing())
            .by("TGT-053", "OWN-016"));
  }

  private static Guard anyTarget() {
    return Guard.target("the target is local or remote", t -> true);
  }

  private static Guard beingDeleted() {
    return Guard.target("the target is being deleted", Target::deleting);
  }

  private static Guard notBeingDeleted() {
    return Guard.target("the target is not being deleted", t -> !t.deleting());
  }

  private static Guard canOpen() {
    return Guard.target(
        "it is not open and not deleted", t -> !t.open() && t.state() != TargetState.DELETED);
  }

  private static Guard cannotOpen() {
    return Guard.target("it is open or deleted", t -> t.open() || t.state() == TargetState.DELETED);
  }

  private static Guard timerWillNotRun() {
    return Guard.request(
        "its timer will not run any more",
        r -> r.timer() != Request.Timer.DUE || r.sender() != Request.Sender.NONE);
  }
}
