package org.lifecycletck.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lifecycletck.reference.Bench.R1;
import static org.lifecycletck.reference.Bench.T1;
import static org.lifecycletck.spi.vocabulary.SendOptions.SYNCHRONOUS;
import static org.lifecycletck.spi.vocabulary.SendOptions.TIMEOUT;
import static org.lifecycletck.spi.vocabulary.SendOptions.UNITS_PER_MILLISECOND;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.ReuseParams;
import org.lifecycletck.spi.vocabulary.SendOptions;
import org.lifecycletck.spi.vocabulary.SentIoAction;

class TimeoutTest {
  private static final SendOptions AFTER_20 = SendOptions.NONE.withTimeoutAfter(20);

  private static void advance(Bench bench, long milliseconds) {
    bench.subject.advance(milliseconds * UNITS_PER_MILLISECOND);
  }

  @Test
  void cancelsAtTheDeadlineAndReportsATimeoutForACancelledCompletion() {
    try (Bench bench = Bench.withRequest()) {
      bench.lower(T1, Bench.Lower.NOTES);
      bench.subject.send(R1, T1, AFTER_20);
      bench.seen();
      advance(bench, 19);
      assertEquals(List.of(), bench.seen());
      advance(bench, 1);
      assertEquals(List.of("cancel r1"), bench.seen());
      bench.complete(R1, NtStatus.CANCELLED, 3);
      assertEquals(List.of("routine r1 t1 STATUS_IO_TIMEOUT 3 READ"), bench.seen());
      assertEquals(NtStatus.IO_TIMEOUT, bench.subject.getStatus(R1));
    }
  }

  @Test
  void reportsAnyOtherStatusAsItIs() {
    try (Bench bench = Bench.withRequest()) {
      bench.subject.send(R1, T1, AFTER_20);
      advance(bench, 100);
      bench.seen();
      bench.complete(R1, NtStatus.SUCCESS, 8);
      assertEquals(List.of("routine r1 t1 STATUS_SUCCESS 8 READ"), bench.seen());
    }
  }

  @Test
  void ignoresATimeoutOfZeroOrWithoutItsFlag() {
    try (Bench bench = Bench.withRequest()) {
      bench.ready(Bench.R2);
      bench.subject.send(R1, T1, SendOptions.of(TIMEOUT));
      bench.subject.send(Bench.R2, T1, new SendOptions(SendOptions.SIZE, 0, -1));
      advance(bench, 1_000_000);
      assertFalse(bench.subject.lowerIsCanceled(R1));
      assertFalse(bench.subject.lowerIsCanceled(Bench.R2));
    }
  }

  @Test
  void honoursAnAbsoluteTime() {
    try (Bench bench = Bench.withRequest()) {
      advance(bench, 10);
      bench.subject.send(R1, T1, SendOptions.NONE.withTimeoutAt(30));
      advance(bench, 19);
      assertFalse(bench.subject.lowerIsCanceled(R1));
      advance(bench, 1);
      assertTrue(bench.subject.lowerIsCanceled(R1));
    }
  }

  @Test
  void endsAQueuedRequestUndelivered() {
    try (Bench bench = Bench.withRequest()) {
      bench.subject.stopTarget(T1, SentIoAction.LEAVE_SENT_IO_PENDING);
      bench.subject.send(R1, T1, AFTER_20);
      advance(bench, 20);
      bench.subject.startTarget(T1);
      assertEquals(List.of("routine r1 t1 STATUS_IO_TIMEOUT 0 READ"), bench.seen());
    }
  }

  @Test
  void isDroppedWhenStartSendsTheQueuedRequest() {
    try (Bench bench = Bench.withRequest()) {
      bench.subject.stopTarget(T1, SentIoAction.LEAVE_SENT_IO_PENDING);
      bench.subject.send(R1, T1, AFTER_20);
      bench.subject.startTarget(T1);
      advance(bench, 100);
      assertEquals(List.of("arrival r1 t1"), bench.seen());
      assertFalse(bench.subject.lowerIsCanceled(R1));
    }
  }

  @Test
  void doesNotOutliveTheCompletion() {
    try (Bench bench = Bench.withRequest()) {
      bench.subject.send(R1, T1, AFTER_20);
      bench.complete(R1, NtStatus.SUCCESS, 0);
      bench.prepare(R1, T1);
      bench.send(R1);
      advance(bench, 100);
      assertFalse(bench.subject.lowerIsCanceled(R1));
      bench.seen();
      bench.complete(R1, NtStatus.CANCELLED, 0);
      assertEquals(List.of("routine r1 t1 STATUS_CANCELLED 0 READ"), bench.seen());
    }
  }

  @Test
  void leavesTheCancelMarkUntilReuse() {
    try (Bench bench = Bench.withRequest()) {
      bench.lower(T1, Bench.Lower.CANCELABLE);
      bench.subject.send(R1, T1, AFTER_20);
      advance(bench, 20);
      bench.prepare(R1, T1);
      assertFalse(bench.send(R1));
      assertEquals(NtStatus.CANCELLED, bench.subject.getStatus(R1));
      bench.subject.reuse(R1, ReuseParams.with(NtStatus.SUCCESS));
      bench.prepare(R1, T1);
      assertTrue(bench.send(R1));
    }
  }

  @Test
  void refusesASendWhoseTimerCannotBeAllocatedBeforeItLooksAtTheState() {
    try (Bench bench = Bench.withRequest()) {
      bench.subject.closeTarget(T1);
      bench.subject.failTimerAllocation(R1);
      assertFalse(bench.subject.send(R1, T1, AFTER_20));
      assertEquals(NtStatus.INSUFFICIENT_RESOURCES, bench.subject.getStatus(R1));
      assertFalse(bench.subject.send(R1, T1, AFTER_20));
      assertEquals(NtStatus.INVALID_DEVICE_STATE, bench.subject.getStatus(R1));
    }
  }

  @Test
  void needsNoAllocationOnceThereIsATimer() {
    try (Bench bench = Bench.withRequest()) {
      bench.subject.failTimerAllocation(R1);
      assertEquals(NtStatus.INSUFFICIENT_RESOURCES, bench.subject.allocateTimer(R1));
      assertEquals(NtStatus.SUCCESS, bench.subject.allocateTimer(R1));
      bench.subject.failTimerAllocation(R1);
      assertEquals(NtStatus.SUCCESS, bench.subject.allocateTimer(R1));
      assertTrue(bench.subject.send(R1, T1, AFTER_20));
    }
  }

  @Test
  void blocksASynchronousSenderUntilTheLowerDriverLetsGo() throws Exception {
    try (Bench bench = Bench.withRequest()) {
      SendOptions options = SendOptions.of(SYNCHRONOUS).withTimeoutAfter(20);
      Strand<Boolean> sender =
          Strand.blocked(bench.subject, () -> bench.subject.send(R1, T1, options));
      advance(bench, 20);
      assertEquals(1, bench.subject.quiesce());
      assertTrue(bench.subject.lowerIsCanceled(R1));
      assertFalse(sender.isDone());
      bench.complete(R1, NtStatus.CANCELLED, 0);
      assertTrue(sender.result());
      assertEquals(NtStatus.IO_TIMEOUT, bench.subject.getStatus(R1));
    }
  }

  @Test
  void ofASynchronousSenderOutlivesARestart() throws Exception {
    try (Bench bench = Bench.withRequest()) {
      bench.lower(T1, Bench.Lower.CANCELABLE);
      bench.subject.stopTarget(T1, SentIoAction.LEAVE_SENT_IO_PENDING);
      SendOptions options = SendOptions.of(SYNCHRONOUS).withTimeoutAfter(20);
      Strand<Boolean> sender =
          Strand.blocked(bench.subject, () -> bench.subject.send(R1, T1, options));
      bench.subject.startTarget(T1);
      advance(bench, 20);
      assertTrue(sender.result());
      assertEquals(NtStatus.IO_TIMEOUT, bench.subject.getStatus(R1));
      assertEquals(1, bench.count("arrival"));
    }
  }
}
