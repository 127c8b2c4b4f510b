package org.lifecycletck.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lifecycletck.reference.Bench.R1;
import static org.lifecycletck.reference.Bench.T1;
import static org.lifecycletck.spi.vocabulary.SendOptions.SYNCHRONOUS;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lifecycletck.spi.SystemStopped;
import org.lifecycletck.spi.vocabulary.Answer.Transfer;
import org.lifecycletck.spi.vocabulary.Format;
import org.lifecycletck.spi.vocabulary.FormatMethod;
import org.lifecycletck.spi.vocabulary.Memory;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.PurgeIoAction;
import org.lifecycletck.spi.vocabulary.RequestType;
import org.lifecycletck.spi.vocabulary.SendOptions;

class SynchronousTransfersTest {
  private static final Format READ_32 = Format.of(FormatMethod.READ, 32);

  @ParameterizedTest
  @EnumSource(FormatMethod.class)
  void answerTheStatusAndTheBytesOfAnInternalRequest(FormatMethod method) {
    try (Bench bench = Bench.withTarget()) {
      bench.lower(T1, Bench.Lower.INLINE);
      Format format = Format.of(method, 32);
      assertEquals(
          new Transfer(NtStatus.SUCCESS, 1),
          bench.subject.sendSynchronously(T1, null, format, SendOptions.NONE));
      assertEquals(1, bench.seen().size());
    }
  }

  @Test
  void ignoreAndDropTheRoutineOfTheDriversRequest() {
    try (Bench bench = Bench.withRequest()) {
      bench.lower(T1, Bench.Lower.INLINE);
      Transfer transfer = bench.subject.sendSynchronously(T1, R1, READ_32, SendOptions.NONE);
      assertEquals(new Transfer(NtStatus.SUCCESS, 1), transfer);
      assertEquals(32, bench.arrival(R1).length());
      bench.subject.formatRequest(R1, T1, READ_32);
      assertTrue(bench.send(R1));
      assertEquals(0, bench.count("routine"));
      assertEquals(2, bench.count("arrival"));
    }
  }

  @Test
  void leaveTheRequestUnformatted() {
    try (Bench bench = Bench.withRequest()) {
      bench.lower(T1, Bench.Lower.INLINE);
      bench.subject.sendSynchronously(T1, R1, READ_32, SendOptions.NONE);
      assertEquals(RequestType.NO_FORMAT, bench.subject.getCompletionParams(R1).type());
      assertFalse(bench.send(R1));
      assertEquals(NtStatus.REQUEST_NOT_ACCEPTED, bench.subject.getStatus(R1));
    }
  }

  @Test
  void refuseInTheOrderOfTheirChecks() {
    try (Bench bench = Bench.withRequest()) {
      Format beyond = new Format(FormatMethod.WRITE, Memory.part(10, 8, 3), null, 0, 0);
      bench.subject.closeTarget(T1);
      assertEquals(
          NtStatus.INFO_LENGTH_MISMATCH, status(bench, beyond, new SendOptions(15, 0x10, 0)));
      assertEquals(NtStatus.INVALID_PARAMETER, status(bench, beyond, SendOptions.of(0x10)));
      assertEquals(NtStatus.INTEGER_OVERFLOW, status(bench, beyond, SendOptions.NONE));
      assertEquals(NtStatus.INVALID_DEVICE_STATE, status(bench, READ_32, SendOptions.NONE));
      assertEquals(0, bench.count("arrival"));
    }
  }

  @Test
  void areRefusedAtOnceByAPurgedTarget() {
    try (Bench bench = Bench.withRequest()) {
      bench.subject.purgeTarget(T1, PurgeIoAction.PURGE_IO);
      assertEquals(NtStatus.INVALID_DEVICE_STATE, status(bench, READ_32, SendOptions.NONE));
    }
  }

  @Test
  void leaveARequestInFlightAlone() {
    try (Bench bench = Bench.withRequest()) {
      bench.send(R1);
      assertThrows(SystemStopped.class, () -> status(bench, READ_32, SendOptions.NONE));
      bench.complete(R1, NtStatus.SUCCESS, 5);
      assertEquals(1, bench.count("routine r1 t1 STATUS_SUCCESS 5 READ"));
    }
  }

  @Test
  void canBeCancelledByAnotherThread() throws Exception {
    try (Bench bench = Bench.withRequest()) {
      bench.lower(T1, Bench.Lower.CANCELABLE);
      Strand<Transfer> sender =
          Strand.blocked(
              bench.subject,
              () -> bench.subject.sendSynchronously(T1, R1, READ_32, SendOptions.NONE));
      assertTrue(bench.subject.cancelSentRequest(R1));
      assertEquals(new Transfer(NtStatus.CANCELLED, 0), sender.result());
    }
  }

  @Test
  void timeOutWithAnInternalRequest() throws Exception {
    try (Bench bench = Bench.withTarget()) {
      bench.lower(T1, Bench.Lower.CANCELABLE);
      SendOptions options = SendOptions.NONE.withTimeoutAfter(5);
      Strand<Transfer> sender =
          Strand.blocked(
              bench.subject, () -> bench.subject.sendSynchronously(T1, null, READ_32, options));
      bench.subject.advance(5 * SendOptions.UNITS_PER_MILLISECOND);
      assertEquals(NtStatus.IO_TIMEOUT, sender.result().status());
    }
  }

  @Test
  void ofTheGeneralSendCallTheRoutineBeforeTheyReturn() throws Exception {
    try (Bench bench = Bench.withRequest()) {
      Strand<Boolean> sender = Strand.blocked(bench.subject, () -> bench.send(R1, SYNCHRONOUS));
      bench.inRoutine("r1", () -> assertFalse(sender.isDone()));
      bench.complete(R1, NtStatus.UNSUCCESSFUL, 4);
      assertTrue(sender.result());
      assertEquals(NtStatus.UNSUCCESSFUL, bench.subject.getStatus(R1));
      assertEquals(1, bench.count("routine"));
    }
  }

  @Test
  void ofTheGeneralSendKeepTheRoutineWhenRefused() {
    try (Bench bench = Bench.withRequest()) {
      bench.subject.purgeTarget(T1, PurgeIoAction.PURGE_IO);
      assertFalse(bench.send(R1, SYNCHRONOUS));
      bench.subject.startTarget(T1);
      bench.send(R1);
      bench.complete(R1, NtStatus.SUCCESS, 0);
      assertEquals(List.of("arrival r1 t1", "routine r1 t1 STATUS_SUCCESS 0 READ"), bench.seen());
    }
  }

  private static NtStatus status(Bench bench, Format format, SendOptions options) {
    return bench.subject.sendSynchronously(T1, R1, format, options).status();
  }
}
