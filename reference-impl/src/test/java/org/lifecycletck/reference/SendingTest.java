package org.lifecycletck.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lifecycletck.reference.Bench.R1;
import static org.lifecycletck.reference.Bench.R2;
import static org.lifecycletck.reference.Bench.R3;
import static org.lifecycletck.reference.Bench.T1;
import static org.lifecycletck.reference.Bench.T2;
import static org.lifecycletck.spi.vocabulary.SendOptions.IGNORE_TARGET_STATE;
import static org.lifecycletck.spi.vocabulary.SendOptions.SEND_AND_FORGET;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lifecycletck.spi.SystemStopped;
import org.lifecycletck.spi.vocabulary.Fatal;
import org.lifecycletck.spi.vocabulary.Format;
import org.lifecycletck.spi.vocabulary.FormatMethod;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.PurgeIoAction;
import org.lifecycletck.spi.vocabulary.SendOptions;
import org.lifecycletck.spi.vocabulary.SentIoAction;
import org.lifecycletck.spi.vocabulary.TargetSetup;

class SendingTest {

  @Test
  void deliversBeforeItReturnsAndCallsTheRoutineOnce() {
    try (Bench bench = Bench.withRequest()) {
      assertTrue(bench.send(R1));
      assertEquals(List.of("arrival r1 t1"), bench.seen());
      bench.complete(R1, NtStatus.UNSUCCESSFUL, 7);
      assertEquals(List.of("routine r1 t1 STATUS_UNSUCCESSFUL 7 READ"), bench.seen());
      assertEquals(NtStatus.UNSUCCESSFUL, bench.subject.getStatus(R1));
      assertEquals(7, bench.subject.getInformation(R1));
    }
  }

  @Test
  void forgetsTheRoutineOnceItIsCalled() {
    try (Bench bench = Bench.withRequest()) {
      bench.lower(T1, Bench.Lower.INLINE);
      bench.send(R1);
      bench.subject.formatRequest(R1, T1, Format.of(FormatMethod.READ, 16));
      assertTrue(bench.send(R1));
      assertEquals(1, bench.count("routine"));
      assertEquals(2, bench.count("arrival"));
    }
  }

  @Test
  void queuesOnAStoppedTargetAndSendsInOrderOnStart() {
    try (Bench bench = Bench.withRequest()) {
      bench.ready(R2);
      bench.ready(R3);
      bench.subject.stopTarget(T1, SentIoAction.LEAVE_SENT_IO_PENDING);
      assertTrue(bench.send(R1));
      assertTrue(bench.send(R2));
      assertTrue(bench.send(R3, IGNORE_TARGET_STATE));
      assertEquals(List.of("arrival r3 t1"), bench.seen());
      assertEquals(NtStatus.SUCCESS, bench.subject.startTarget(T1));
      assertEquals(List.of("arrival r1 t1", "arrival r2 t1"), bench.seen());
    }
  }

  @Test
  void refusesOnAPurgedTargetAndKeepsFormatAndRoutine() {
    try (Bench bench = Bench.withRequest()) {
      bench.subject.purgeTarget(T1, PurgeIoAction.PURGE_IO);
      assertFalse(bench.send(R1));
      assertEquals(NtStatus.INVALID_DEVICE_STATE, bench.subject.getStatus(R1));
      bench.subject.startTarget(T1);
      assertTrue(bench.send(R1));
      bench.complete(R1, NtStatus.SUCCESS, 0);
      assertEquals(List.of("arrival r1 t1", "routine r1 t1 STATUS_SUCCESS 0 READ"), bench.seen());
    }
  }

  @Test
  void refusesAnUnformattedRequestWithTheVerifierOnly() {
    try (Bench on = new Bench(true);
        Bench off = new Bench(false)) {
      for (Bench bench : List.of(on, off)) {
        bench.subject.createTarget(T1, TargetSetup.remote(2));
        bench.subject.createRequest(R1, T1, null);
      }
      assertFalse(on.send(R1));
      assertEquals(NtStatus.REQUEST_NOT_ACCEPTED, on.subject.getStatus(R1));
      assertTrue(off.send(R1));
    }
  }

  @Test
  void stopsTheSystemOnADoubleSend() {
    try (Bench bench = Bench.withRequest()) {
      bench.send(R1);
      SystemStopped stopped = assertThrows(SystemStopped.class, () -> bench.send(R1));
      assertEquals(Fatal.violation(6, 3), stopped.fatal());
      assertEquals(1, bench.count("arrival"));
    }
  }

  @Test
  void stopsTheSystemOnAHandleThatIsNotValid() {
    try (Bench bench = Bench.withRequest()) {
      SystemStopped noTarget =
          assertThrows(SystemStopped.class, () -> bench.subject.send(R1, T2, SendOptions.NONE));
      assertEquals(Fatal.violation(5, 0), noTarget.fatal());
      bench.subject.deleteRequest(R1);
      SystemStopped noRequest = assertThrows(SystemStopped.class, () -> bench.send(R1));
      assertEquals(Fatal.violation(5, 0), noRequest.fatal());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0x9, 0xA, 0xC, 0xF, 0x10, 0x10000, 0x80000000})
  void refusesOptionsThatExcludeEachOther(int flags) {
    try (Bench bench = Bench.withRequest()) {
      assertFalse(bench.send(R1, flags));
      assertEquals(NtStatus.INVALID_PARAMETER, bench.subject.getStatus(R1));
      assertEquals(List.of("break"), bench.seen());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 8, 15, 17, 24})
  void refusesOptionsOfAnotherSize(int size) {
    try (Bench bench = Bench.withRequest()) {
      assertFalse(bench.subject.send(R1, T1, new SendOptions(size, 0, 0)));
      assertEquals(NtStatus.INVALID_PARAMETER, bench.subject.getStatus(R1));
    }
  }

  @Test
  void needsARoutineForAReceivedRequestWhateverTheTargetsState() {
    try (Bench bench = Bench.withTarget()) {
      bench.subject.submit(R1, FormatMethod.READ, 3, 16);
      bench.subject.formatUsingCurrentType(R1);
      bench.subject.closeTarget(T1);
      bench.seen();
      assertFalse(bench.send(R1));
      assertEquals(NtStatus.INVALID_DEVICE_REQUEST, bench.subject.getStatus(R1));
      assertEquals(List.of("break"), bench.seen());
    }
  }

  @Test
  void sendsAndForgetsAReceivedRequestThroughAnyGate() {
    try (Bench bench = Bench.withTarget()) {
      bench.subject.submit(R1, FormatMethod.READ, 3, 16);
      bench.subject.purgeTarget(T1, PurgeIoAction.PURGE_IO);
      assertTrue(bench.send(R1, SEND_AND_FORGET));
      assertEquals(
          List.of("presented r1", "cleanup r1", "arrival r1 t1", "destroy r1"), bench.seen());
      assertEquals(3, bench.arrival(R1).stackLocations());
      bench.complete(R1, NtStatus.BUFFER_OVERFLOW, 9);
      assertEquals(List.of("upper r1 STATUS_BUFFER_OVERFLOW 9"), bench.seen());
      assertThrows(SystemStopped.class, () -> bench.subject.cancelSentRequest(R1));
    }
  }

  @Test
  void keepsWhatCannotBeForgotten() {
    try (Bench bench = Bench.withRequest()) {
      assertFalse(bench.send(R1, SEND_AND_FORGET));
      assertEquals(NtStatus.INVALID_DEVICE_STATE, bench.subject.getStatus(R1));
      bench.subject.submit(R2, FormatMethod.READ, 3, 16);
      bench.prepare(R2, T1);
      assertFalse(bench.send(R2, SEND_AND_FORGET));
      assertEquals(NtStatus.INVALID_DEVICE_REQUEST, bench.subject.getStatus(R2));
    }
  }

  @Test
  void resendsFromTheRoutineThroughADriverThatCompletesInline() {
    try (Bench bench = Bench.withRequest()) {
      bench.lower(T1, Bench.Lower.INLINE);
      bench.inRoutine(
          "r1",
          () -> {
            if (bench.count("arrival") < 50) {
              bench.prepare(R1, T1);
              assertTrue(bench.send(R1));
            }
          });
      assertTrue(bench.send(R1));
      assertEquals(50, bench.count("arrival"));
      assertEquals(50, bench.count("routine"));
    }
  }

  @Test
  void sendsOneRequestToSeveralTargetsAndReportsEach() {
    try (Bench bench = Bench.withTarget()) {
      bench.subject.createTarget(T2, TargetSetup.remote(1));
      bench.subject.submit(R1, FormatMethod.READ, 3, 16);
      bench.prepare(R1, T1);
      bench.send(R1);
      bench.complete(R1, NtStatus.SUCCESS, 7);
      assertEquals(NtStatus.SUCCESS, bench.subject.changeTarget(R1, T2));
      bench.prepare(R1, T2);
      bench.seen();
      assertTrue(bench.subject.send(R1, T2, SendOptions.NONE));
      bench.complete(R1, NtStatus.UNSUCCESSFUL, 0);
      assertEquals(
          List.of("arrival r1 t2", "routine r1 t2 STATUS_UNSUCCESSFUL 0 READ"), bench.seen());
    }
  }
}
