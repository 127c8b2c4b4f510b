package org.lifecycletck.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lifecycletck.reference.Bench.R1;
import static org.lifecycletck.reference.Bench.R2;
import static org.lifecycletck.reference.Bench.R3;
import static org.lifecycletck.reference.Bench.T1;
import static org.lifecycletck.spi.vocabulary.SendOptions.IGNORE_TARGET_STATE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lifecycletck.spi.SystemStopped;
import org.lifecycletck.spi.vocabulary.DeviceNotification;
import org.lifecycletck.spi.vocabulary.Fatal;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.PurgeIoAction;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.SendOptions;
import org.lifecycletck.spi.vocabulary.SentIoAction;
import org.lifecycletck.spi.vocabulary.TargetSetup;
import org.lifecycletck.spi.vocabulary.TargetState;

class TargetStateTest {

  @Test
  void ofAnUndefinedActionIsUnchanged() {
    try (Bench bench = Bench.withTarget()) {
      bench.subject.stopTarget(T1, SentIoAction.UNDEFINED);
      bench.subject.purgeTarget(T1, PurgeIoAction.UNDEFINED);
      assertEquals(TargetState.STARTED, bench.subject.getTargetState(T1));
    }
  }

  @Test
  void readsStoppedWhileTheStopWaits() throws Exception {
    try (Bench bench = Bench.withRequest()) {
      bench.send(R1);
      Strand<Void> stop = blockedStop(bench, SentIoAction.WAIT_FOR_SENT_IO_TO_COMPLETE);
      assertEquals(TargetState.STOPPED, bench.subject.getTargetState(T1));
      assertFalse(bench.subject.lowerIsCanceled(R1));
      bench.complete(R1, NtStatus.SUCCESS, 0);
      stop.result();
    }
  }

  @Test
  void stopCancelsInSendOrderAndLeavesQueuedAndIgnoringRequests() {
    try (Bench bench = Bench.withRequest()) {
      bench.ready(R2);
      bench.ready(R3);
      bench.lower(T1, Bench.Lower.CANCELABLE);
      bench.send(R1);
      bench.send(R2);
      bench.send(R3, IGNORE_TARGET_STATE);
      bench.seen();
      bench.subject.stopTarget(T1, SentIoAction.CANCEL_SENT_IO);
      assertEquals(
          List.of(
              "cancel r1",
              "routine r1 t1 STATUS_CANCELLED 0 READ",
              "cancel r2",
              "routine r2 t1 STATUS_CANCELLED 0 READ"),
          bench.seen());
      assertFalse(bench.subject.lowerIsCanceled(R3));
    }
  }

  @Test
  void stopWaitsForTheRoutineOfTheLastRequest() throws Exception {
    try (Bench bench = Bench.withRequest()) {
      bench.send(R1);
      Strand<Void> stop = blockedStop(bench, SentIoAction.WAIT_FOR_SENT_IO_TO_COMPLETE);
      bench.inRoutine("r1", () -> assertFalse(stop.isDone()));
      bench.complete(R1, NtStatus.SUCCESS, 0);
      stop.result();
      assertEquals(1, bench.count("routine"));
    }
  }

  @Test
  void overlappingWaitsAllReturnAndStartWaitsForThem() throws Exception {
    try (Bench bench = Bench.withRequest()) {
      bench.send(R1);
      Strand<Void> first = blockedStop(bench, SentIoAction.WAIT_FOR_SENT_IO_TO_COMPLETE);
      Strand<Void> second = blockedStop(bench, SentIoAction.CANCEL_SENT_IO);
      Strand<Void> purge =
          Strand.blocked(
              bench.subject, () -> bench.subject.purgeTarget(T1, PurgeIoAction.PURGE_IO_AND_WAIT));
      Strand<NtStatus> start = Strand.blocked(bench.subject, () -> bench.subject.startTarget(T1));
      bench.subject.stopTarget(T1, SentIoAction.LEAVE_SENT_IO_PENDING);
      assertEquals(4, bench.subject.quiesce());
      bench.complete(R1, NtStatus.SUCCESS, 0);
      first.result();
      second.result();
      purge.result();
      assertEquals(NtStatus.SUCCESS, start.result());
      assertEquals(TargetState.STARTED, bench.subject.getTargetState(T1));
    }
  }

  @Test
  void purgeCompletesTheQueueFirstAndThenCancels() {
    try (Bench bench = Bench.withRequest()) {
      bench.ready(R2);
      bench.ready(R3);
      bench.lower(T1, Bench.Lower.CANCELABLE);
      bench.send(R1);
      bench.subject.stopTarget(T1, SentIoAction.LEAVE_SENT_IO_PENDING);
      bench.send(R2);
      bench.send(R3);
      bench.seen();
      bench.subject.purgeTarget(T1, PurgeIoAction.PURGE_IO_AND_WAIT);
      assertEquals(
          List.of(
              "routine r2 t1 STATUS_WDF_DEVICE_REMOVED_NOT_SENT 0 READ",
              "routine r3 t1 STATUS_WDF_DEVICE_REMOVED_NOT_SENT 0 READ",
              "cancel r1",
              "routine r1 t1 STATUS_CANCELLED 0 READ"),
          bench.seen());
      assertEquals(TargetState.PURGED, bench.subject.getTargetState(T1));
    }
  }

  @Test
  void stopInARoutineDuringStartQueuesTheRestAgain() {
    try (Bench bench = Bench.withRequest()) {
      bench.ready(R2);
      bench.lower(T1, Bench.Lower.INLINE);
      bench.subject.stopTarget(T1, SentIoAction.LEAVE_SENT_IO_PENDING);
      bench.send(R1);
      bench.send(R2);
      bench.inRoutine("r1", () -> bench.subject.stopTarget(T1, SentIoAction.LEAVE_SENT_IO_PENDING));
      bench.subject.startTarget(T1);
      assertEquals(List.of("arrival r1 t1", "routine r1 t1 STATUS_SUCCESS 1 READ"), bench.seen());
      bench.subject.startTarget(T1);
      assertEquals(List.of("arrival r2 t1", "routine r2 t1 STATUS_SUCCESS 1 READ"), bench.seen());
    }
  }

  @Test
  void purgeInARoutineDuringStartFailsTheRest() {
    try (Bench bench = Bench.withRequest()) {
      bench.ready(R2);
      bench.lower(T1, Bench.Lower.INLINE);
      bench.subject.stopTarget(T1, SentIoAction.LEAVE_SENT_IO_PENDING);
      bench.send(R1);
      bench.send(R2);
      bench.inRoutine("r1", () -> bench.subject.purgeTarget(T1, PurgeIoAction.PURGE_IO));
      bench.subject.startTarget(T1);
      assertEquals(1, bench.count("routine r2 t1 STATUS_INVALID_DEVICE_STATE 0 READ"));
      assertEquals(1, bench.count("arrival"));
    }
  }

  @Test
  void cancelDuringStartReachesARequestThatIsOnNoList() {
    try (Bench bench = Bench.withRequest()) {
      bench.ready(R2);
      bench.lower(T1, Bench.Lower.INLINE);
      bench.subject.stopTarget(T1, SentIoAction.LEAVE_SENT_IO_PENDING);
      bench.send(R1);
      bench.send(R2);
      bench.inRoutine("r1", () -> assertFalse(bench.subject.cancelSentRequest(R2)));
      bench.subject.startTarget(T1);
      assertEquals(1, bench.count("routine r2 t1 STATUS_CANCELLED 0 READ"));
      assertEquals(1, bench.count("arrival"));
    }
  }

  @Test
  void closeAwaitsAlsoWhatIgnoresTheStateAndLetsMoreOfItIn() throws Exception {
    try (Bench bench = Bench.withRequest()) {
      bench.ready(R2);
      bench.ready(R3);
      RequestId late = new RequestId("r4");
      bench.ready(late);
      bench.send(R1);
      bench.send(R2, IGNORE_TARGET_STATE);
      Strand<Void> close = Strand.blocked(bench.subject, () -> bench.subject.closeTarget(T1));
      assertEquals(TargetState.CLOSED, bench.subject.getTargetState(T1));
      assertTrue(bench.subject.lowerIsCanceled(R1));
      assertTrue(bench.subject.lowerIsCanceled(R2));
      assertTrue(bench.send(R3, IGNORE_TARGET_STATE));
      bench.complete(R1, NtStatus.SUCCESS, 0);
      bench.complete(R2, NtStatus.SUCCESS, 0);
      assertEquals(1, bench.subject.quiesce());
      bench.complete(R3, NtStatus.SUCCESS, 0);
      close.result();
      assertEquals(NtStatus.INVALID_DEVICE_STATE, bench.subject.changeTarget(R1, T1));
      assertFalse(bench.send(late, IGNORE_TARGET_STATE));
      assertEquals(NtStatus.INVALID_DEVICE_STATE, bench.subject.getStatus(late));
    }
  }

  @Test
  void closeLetsTheDeviceGoBeforeTheLastRoutine() {
    try (Bench bench = Bench.withRequest()) {
      bench.lower(T1, Bench.Lower.CANCELABLE);
      bench.send(R1);
      bench.inRoutine(
          "r1",
          () ->
              assertEquals(
                  NtStatus.INVALID_DEVICE_STATE, bench.subject.createRequest(R2, T1, null)));
      bench.subject.closeTarget(T1);
      assertEquals(1, bench.count("routine"));
    }
  }

  @Test
  void ofAClosedTargetDoesNotFollowStart() {
    try (Bench bench = Bench.withTarget()) {
      bench.subject.closeTarget(T1);
      assertEquals(NtStatus.INVALID_DEVICE_STATE, bench.subject.startTarget(T1));
      bench.subject.stopTarget(T1, SentIoAction.LEAVE_SENT_IO_PENDING);
      bench.subject.purgeTarget(T1, PurgeIoAction.PURGE_IO);
      assertEquals(TargetState.CLOSED, bench.subject.getTargetState(T1));
      assertEquals(NtStatus.SUCCESS, bench.subject.openTarget(T1));
      assertEquals(NtStatus.INVALID_DEVICE_STATE, bench.subject.openTarget(T1));
      assertEquals(TargetState.STARTED, bench.subject.getTargetState(T1));
    }
  }

  @Test
  void ofATargetOpenedByNameFollowsTheDevice() {
    try (Bench bench = new Bench(true)) {
      bench.subject.createTarget(
          T1,
          new TargetSetup(TargetSetup.Kind.REMOTE, TargetSetup.Transfer.BUFFERED, 2, true, true));
      bench.subject.notifyDevice(T1, DeviceNotification.QUERY_REMOVE);
      assertEquals(TargetState.CLOSED_FOR_QUERY_REMOVE, bench.subject.getTargetState(T1));
      bench.subject.notifyDevice(T1, DeviceNotification.REMOVE_CANCELED);
      assertEquals(TargetState.STARTED, bench.subject.getTargetState(T1));
      bench.subject.closeTargetForQueryRemove(T1);
      assertEquals(NtStatus.SUCCESS, bench.subject.reopenTarget(T1));
      bench.subject.notifyDevice(T1, DeviceNotification.REMOVE_COMPLETE);
      assertEquals(TargetState.CLOSED, bench.subject.getTargetState(T1));
      bench.subject.notifyDevice(T1, DeviceNotification.REMOVE_CANCELED);
      assertEquals(TargetState.STARTED, bench.subject.getTargetState(T1));
    }
  }

  @Test
  void ofATargetNotOpenedByNameStaysClosed() {
    try (Bench bench = Bench.withTarget()) {
      bench.subject.closeTargetForQueryRemove(T1);
      assertEquals(NtStatus.INVALID_DEVICE_REQUEST, bench.subject.reopenTarget(T1));
      bench.subject.notifyDevice(T1, DeviceNotification.REMOVE_CANCELED);
      assertEquals(TargetState.CLOSED_FOR_QUERY_REMOVE, bench.subject.getTargetState(T1));
    }
  }

  @Test
  void neverOpenedTargetsTakeNoRequests() {
    try (Bench bench = Bench.withRequest()) {
      bench.subject.createTarget(
          Bench.T2,
          new TargetSetup(TargetSetup.Kind.REMOTE, TargetSetup.Transfer.DIRECT, 2, true, false));
      SendOptions options = SendOptions.of(IGNORE_TARGET_STATE);
      SystemStopped stopped =
          assertThrows(SystemStopped.class, () -> bench.subject.send(R1, Bench.T2, options));
      assertEquals(Fatal.violation(5, 0), stopped.fatal());
      bench.subject.stopTarget(Bench.T2, SentIoAction.LEAVE_SENT_IO_PENDING);
      assertTrue(bench.subject.send(R1, Bench.T2, SendOptions.NONE));
      assertEquals(NtStatus.SUCCESS, bench.subject.openTarget(Bench.T2));
      assertEquals(1, bench.count("arrival r1 t2"));
    }
  }

  @ParameterizedTest
  @EnumSource(DeviceNotification.class)
  void ofALocalTargetKnowsNoOpenNorClose(DeviceNotification notification) {
    try (Bench bench = new Bench(true)) {
      bench.subject.createTarget(
          T1,
          new TargetSetup(TargetSetup.Kind.LOCAL, TargetSetup.Transfer.BUFFERED, 2, false, true));
      for (Runnable call :
          List.<Runnable>of(
              () -> bench.subject.openTarget(T1),
              () -> bench.subject.reopenTarget(T1),
              () -> bench.subject.closeTarget(T1),
              () -> bench.subject.closeTargetForQueryRemove(T1),
              () -> bench.subject.notifyDevice(T1, notification))) {
        SystemStopped stopped = assertThrows(SystemStopped.class, call::run);
        assertEquals(Fatal.violation(5, 0), stopped.fatal());
      }
      assertEquals(TargetState.STARTED, bench.subject.getTargetState(T1));
    }
  }

  private static Strand<Void> blockedStop(Bench bench, SentIoAction action)
      throws InterruptedException {
    return Strand.blocked(bench.subject, () -> bench.subject.stopTarget(T1, action));
  }
}
