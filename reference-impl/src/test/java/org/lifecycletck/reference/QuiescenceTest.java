package org.lifecycletck.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lifecycletck.reference.Bench.R1;
import static org.lifecycletck.reference.Bench.T1;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.SendOptions;
import org.lifecycletck.spi.vocabulary.SentIoAction;

class QuiescenceTest {

  @Test
  void countsCallsThatWaitAndNeitherThoseInsideACallback() throws Exception {
    try (Bench bench = Bench.withRequest()) {
      CountDownLatch inside = new CountDownLatch(1);
      CountDownLatch goOn = new CountDownLatch(1);
      bench.onArrival(
          () -> {
            inside.countDown();
            await(goOn);
          });
      Strand<Boolean> sender = Strand.started(() -> bench.send(R1));
      await(inside);
      assertEquals(0, bench.subject.quiesce());

      Strand<Void> stop =
          Strand.blocked(
              bench.subject,
              () -> bench.subject.stopTarget(T1, SentIoAction.WAIT_FOR_SENT_IO_TO_COMPLETE));
      assertEquals(1, bench.subject.quiesce());
      goOn.countDown();
      assertTrue(sender.result());
      bench.complete(R1, NtStatus.SUCCESS, 0);
      assertEquals(0, bench.subject.quiesce());
      stop.result();
    }
  }

  @Test
  void countsAWokenCallAsRunning() throws Exception {
    try (Bench bench = Bench.withRequest()) {
      Strand<Boolean> sender =
          Strand.blocked(bench.subject, () -> bench.send(R1, SendOptions.SYNCHRONOUS));
      bench.inRoutine("r1", () -> bench.subject.deleteRequest(R1));
      bench.complete(R1, NtStatus.SUCCESS, 0);
      bench.subject.quiesce();
      assertEquals(1, bench.count("destroy"));
      assertTrue(sender.result());
    }
  }

  @Test
  void closingLetsEveryBlockedCallReturn() throws Exception {
    Bench bench = Bench.withRequest();
    Strand<Boolean> sender =
        Strand.blocked(bench.subject, () -> bench.send(R1, SendOptions.SYNCHRONOUS));
    Strand<Void> close = Strand.blocked(bench.subject, () -> bench.subject.closeTarget(T1));
    bench.close();
    sender.result();
    close.result();
    assertEquals(0, bench.subject.quiesce());
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
