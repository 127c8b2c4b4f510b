package org.lifecycletck.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lifecycletck.reference.Bench.R1;
import static org.lifecycletck.reference.Bench.R2;
import static org.lifecycletck.reference.Bench.T1;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lifecycletck.spi.vocabulary.FormatMethod;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.ReuseParams;
import org.lifecycletck.spi.vocabulary.SentIoAction;

class CancellationTest {

  @Test
  void isRememberedUntilTheLowerDriverAsks() {
    try (Bench bench = Bench.withRequest()) {
      bench.send(R1);
      bench.seen();
      assertFalse(bench.subject.cancelSentRequest(R1));
      assertEquals(List.of(), bench.seen());
      assertTrue(bench.subject.lowerIsCanceled(R1));
      assertEquals(NtStatus.CANCELLED, bench.subject.lowerMarkCancelable(R1));
      bench.complete(R1, NtStatus.SUCCESS, 5);
      assertEquals(List.of("routine r1 t1 STATUS_SUCCESS 5 READ"), bench.seen());
    }
  }

  @Test
  void callsTheLowerDriverOnceAndCompletesOnTheCancellersThread() {
    try (Bench bench = Bench.withRequest()) {
      bench.lower(T1, Bench.Lower.CANCELABLE);
      bench.send(R1);
      bench.seen();
      assertTrue(bench.subject.cancelSentRequest(R1));
      assertEquals(List.of("cancel r1", "routine r1 t1 STATUS_CANCELLED 0 READ"), bench.seen());
      assertFalse(bench.subject.cancelSentRequest(R1));
      assertEquals(List.of(), bench.seen());
    }
  }

  @Test
  void waitsWithTheRoutineUntilTheCancelCallbackReturned() {
    try (Bench bench = Bench.withRequest()) {
      bench.lower(T1, Bench.Lower.CANCELABLE);
      bench.inRoutine("r1", () -> assertEquals(1, bench.count("cancel")));
      bench.send(R1);
      bench.subject.cancelSentRequest(R1);
      assertEquals(1, bench.count("routine"));
    }
  }

  @Test
  void takesAQueuedRequestOutUndelivered() {
    try (Bench bench = Bench.withRequest()) {
      bench.subject.stopTarget(T1, SentIoAction.LEAVE_SENT_IO_PENDING);
      bench.send(R1);
      assertTrue(bench.subject.cancelSentRequest(R1));
      bench.subject.startTarget(T1);
      assertEquals(List.of("routine r1 t1 STATUS_CANCELLED 0 READ"), bench.seen());
    }
  }

  @Test
  void ofAnIdleRequestRefusesTheNextSendUntilReuse() {
    try (Bench bench = Bench.withRequest()) {
      assertFalse(bench.subject.cancelSentRequest(R1));
      assertTrue(bench.subject.isCanceled(R1));
      assertFalse(bench.send(R1));
      assertEquals(NtStatus.CANCELLED, bench.subject.getStatus(R1));
      bench.subject.reuse(R1, ReuseParams.with(NtStatus.SUCCESS));
      bench.prepare(R1, T1);
      assertTrue(bench.send(R1));
    }
  }

  @Test
  void byTheOriginatorReachesTheHolderButLeavesNoMark() {
    try (Bench bench = Bench.withTarget()) {
      bench.lower(T1, Bench.Lower.CANCELABLE);
      bench.subject.submit(R1, FormatMethod.READ, 3, 16);
      bench.prepare(R1, T1);
      bench.send(R1);
      bench.seen();
      assertTrue(bench.subject.upperCancel(R1));
      assertEquals(List.of("cancel r1", "routine r1 t1 STATUS_CANCELLED 0 READ"), bench.seen());
      bench.prepare(R1, T1);
      assertTrue(bench.send(R1));
      assertTrue(bench.arrival(R1).cancelled());
    }
  }

  @Test
  void byTheOriginatorBeforehandKeepsARequestOutOfTheQueue() {
    try (Bench bench = Bench.withTarget()) {
      bench.subject.submit(R1, FormatMethod.READ, 3, 16);
      bench.prepare(R1, T1);
      assertFalse(bench.subject.upperCancel(R1));
      assertTrue(bench.subject.isCanceled(R1));
      bench.subject.stopTarget(T1, SentIoAction.LEAVE_SENT_IO_PENDING);
      assertFalse(bench.send(R1));
      assertEquals(NtStatus.CANCELLED, bench.subject.getStatus(R1));
      bench.subject.reuse(R1, ReuseParams.with(NtStatus.SUCCESS));
      assertFalse(bench.subject.isCanceled(R1));
    }
  }

  @Test
  void leavesOtherRequestsAlone() {
    try (Bench bench = Bench.withRequest()) {
      bench.ready(R2);
      bench.lower(T1, Bench.Lower.CANCELABLE);
      bench.send(R1);
      bench.send(R2);
      bench.subject.cancelSentRequest(R1);
      bench.seen();
      assertFalse(bench.subject.lowerIsCanceled(R2));
      bench.complete(R2, NtStatus.SUCCESS, 2);
      assertEquals(List.of("routine r2 t1 STATUS_SUCCESS 2 READ"), bench.seen());
    }
  }

  @Test
  void doesNotReachALowerDriverThatUnmarked() {
    try (Bench bench = Bench.withRequest()) {
      bench.send(R1);
      assertEquals(NtStatus.INVALID_DEVICE_REQUEST, bench.subject.lowerUnmarkCancelable(R1));
      assertEquals(NtStatus.SUCCESS, bench.subject.lowerMarkCancelable(R1));
      assertEquals(NtStatus.INVALID_DEVICE_REQUEST, bench.subject.lowerMarkCancelable(R1));
      assertEquals(NtStatus.SUCCESS, bench.subject.lowerUnmarkCancelable(R1));
      assertFalse(bench.subject.cancelSentRequest(R1));
      assertEquals(0, bench.count("cancel"));
    }
  }

  @Test
  void makesUnmarkFailOnceTheCallbackIsTaken() {
    try (Bench bench = Bench.withRequest()) {
      bench.lower(T1, Bench.Lower.NOTES);
      bench.send(R1);
      assertTrue(bench.subject.cancelSentRequest(R1));
      assertEquals(NtStatus.CANCELLED, bench.subject.lowerUnmarkCancelable(R1));
      assertEquals(1, bench.count("cancel"));
      bench.complete(R1, NtStatus.SUCCESS, 1);
      assertEquals(1, bench.count("routine r1 t1 STATUS_SUCCESS 1 READ"));
    }
  }
}
