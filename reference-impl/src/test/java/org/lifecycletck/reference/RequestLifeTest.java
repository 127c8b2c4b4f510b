package org.lifecycletck.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lifecycletck.reference.Bench.R1;
import static org.lifecycletck.reference.Bench.R2;
import static org.lifecycletck.reference.Bench.T1;
import static org.lifecycletck.reference.Bench.T2;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lifecycletck.spi.SystemStopped;
import org.lifecycletck.spi.vocabulary.Fatal;
import org.lifecycletck.spi.vocabulary.Format;
import org.lifecycletck.spi.vocabulary.FormatMethod;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.ReuseParams;
import org.lifecycletck.spi.vocabulary.SendOptions;
import org.lifecycletck.spi.vocabulary.TargetSetup;
import org.lifecycletck.spi.vocabulary.TargetState;

class RequestLifeTest {

  @Test
  void endsWhenTheLastReferenceGoesAfterDeletion() {
    try (Bench bench = Bench.withRequest()) {
      bench.subject.referenceRequest(R1);
      bench.subject.deleteRequest(R1);
      bench.subject.deleteRequest(R1);
      assertEquals(List.of("cleanup r1"), bench.seen());
      assertFalse(bench.subject.cancelSentRequest(R1));
      bench.subject.dereferenceRequest(R1);
      assertEquals(List.of("destroy r1"), bench.seen());
    }
  }

  @Test
  void stopsTheSystemWhenTheLastReferenceGoesWithoutDeletion() {
    try (Bench bench = Bench.withRequest()) {
      SystemStopped stopped =
          assertThrows(SystemStopped.class, () -> bench.subject.dereferenceRequest(R1));
      assertEquals(Fatal.violation(7, 0), stopped.fatal());
    }
  }

  @Test
  void outlastsItsOwnRoutine() {
    try (Bench bench = Bench.withRequest()) {
      bench.send(R1);
      bench.seen();
      bench.inRoutine("r1", () -> bench.subject.deleteRequest(R1));
      bench.complete(R1, NtStatus.SUCCESS, 0);
      assertEquals(
          List.of("routine r1 t1 STATUS_SUCCESS 0 READ", "cleanup r1", "destroy r1"), bench.seen());
    }
  }

  @Test
  void lastsUntilItIsCompletedWhenDeletedInFlight() {
    try (Bench bench = Bench.withRequest()) {
      bench.send(R1);
      bench.seen();
      bench.subject.deleteRequest(R1);
      assertEquals(List.of("break", "cleanup r1"), bench.seen());
      bench.complete(R1, NtStatus.SUCCESS, 0);
      assertEquals(List.of("routine r1 t1 STATUS_SUCCESS 0 NO_FORMAT", "destroy r1"), bench.seen());
    }
  }

  @Test
  void lastsUntilASynchronousSenderIsDone() throws Exception {
    try (Bench bench = Bench.withRequest()) {
      Strand<Boolean> sender =
          Strand.blocked(bench.subject, () -> bench.send(R1, SendOptions.SYNCHRONOUS));
      bench.inRoutine("r1", () -> bench.subject.deleteRequest(R1));
      bench.complete(R1, NtStatus.SUCCESS, 0);
      assertTrue(sender.result());
      assertEquals(1, bench.count("destroy r1"));
    }
  }

  @Test
  void ofAChildIsCleanedUpBeforeItsTarget() {
    try (Bench bench = Bench.withTarget()) {
      bench.subject.createRequest(R1, T1, T1);
      bench.subject.deleteTarget(T1);
      assertEquals(List.of("cleanup r1", "cleanup t1", "destroy r1", "destroy t1"), bench.seen());
      assertThrows(SystemStopped.class, () -> bench.subject.getTargetState(T1));
    }
  }

  @Test
  void letsADeletedTargetWaitForEveryRoutine() throws Exception {
    try (Bench bench = Bench.withRequest()) {
      bench.send(R1);
      bench.seen();
      Strand<Void> deletion = Strand.blocked(bench.subject, () -> bench.subject.deleteTarget(T1));
      assertEquals(TargetState.DELETED, bench.subject.getTargetState(T1));
      assertEquals(NtStatus.INVALID_DEVICE_STATE, bench.subject.startTarget(T1));
      assertEquals(NtStatus.INVALID_DEVICE_STATE, bench.subject.openTarget(T1));
      bench.inRoutine("r1", () -> assertFalse(deletion.isDone()));
      bench.complete(R1, NtStatus.SUCCESS, 0);
      deletion.result();
      assertEquals(
          List.of("cleanup t1", "routine r1 t1 STATUS_SUCCESS 0 READ", "destroy t1"), bench.seen());
    }
  }

  @Test
  void ofAReceivedRequestEndsWithItsCompletion() {
    try (Bench bench = Bench.withTarget()) {
      bench.subject.submit(R1, FormatMethod.READ, 3, 16);
      bench.subject.setInformation(R1, 9);
      bench.seen();
      bench.subject.completeRequest(R1, NtStatus.SUCCESS, null);
      assertEquals(List.of("cleanup r1", "upper r1 STATUS_SUCCESS 9", "destroy r1"), bench.seen());
      assertFalse(bench.subject.upperCancel(R1));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "WDF_DEVICE_REMOVED_NOT_SENT,INVALID_DEVICE_REQUEST",
    "WDF_PAUSED,DEVICE_BUSY",
    "WDF_BUSY,DEVICE_BUSY",
    "WDF_INTERNAL_ERROR,INTERNAL_ERROR",
    "0xC0200202,INSUFFICIENT_RESOURCES",
    "CANCELLED,CANCELLED"
  })
  void hidesTheFrameworksStatusCodesFromOriginators(String status, String seen) {
    try (Bench bench = Bench.withTarget()) {
      bench.subject.submit(R1, FormatMethod.IOCTL, 3, 16);
      bench.subject.completeRequest(R1, NtStatus.parse(status), 0L);
      assertEquals(1, bench.count("upper r1 " + NtStatus.parse(seen) + " 0"));
    }
  }

  @Test
  void stopsTheSystemOnInformationBeyondTheBuffer() {
    try (Bench bench = Bench.withTarget()) {
      bench.subject.submit(R1, FormatMethod.READ, 3, 16);
      SystemStopped stopped =
          assertThrows(
              SystemStopped.class, () -> bench.subject.completeRequest(R1, NtStatus.SUCCESS, 17L));
      assertEquals(Fatal.violation(6, 4), stopped.fatal());
    }
  }

  @Test
  void refusesCompletionByADriverThatDoesNotHaveTheRequest() {
    try (Bench bench = Bench.withRequest()) {
      bench.subject.completeRequest(R1, NtStatus.SUCCESS, null);
      assertEquals(List.of("break"), bench.seen());
      bench.subject.submit(R2, FormatMethod.READ, 3, 16);
      bench.prepare(R2, T1);
      bench.send(R2);
      bench.seen();
      bench.subject.completeRequest(R2, NtStatus.SUCCESS, null);
      assertEquals(List.of(), bench.seen());
      bench.complete(R2, NtStatus.SUCCESS, 1);
      bench.complete(R2, NtStatus.SUCCESS, 2);
      assertEquals(List.of("routine r2 t1 STATUS_SUCCESS 1 READ", "break"), bench.seen());
    }
  }

  @Test
  void startsAnewWithReuse() {
    try (Bench bench = Bench.withRequest()) {
      bench.send(R1);
      bench.complete(R1, NtStatus.UNSUCCESSFUL, 9);
      bench.subject.setCompletionRoutine(R1, "old");
      assertEquals(
          NtStatus.SUCCESS, bench.subject.reuse(R1, ReuseParams.with(NtStatus.NOT_SUPPORTED)));
      assertEquals(NtStatus.NOT_SUPPORTED, bench.subject.getStatus(R1));
      assertEquals(0, bench.subject.getInformation(R1));
      bench.subject.formatRequest(R1, T1, Format.of(FormatMethod.READ, 16));
      bench.send(R1);
      assertEquals(NtStatus.NOT_SUPPORTED, bench.arrival(R1).initialStatus());
      bench.complete(R1, NtStatus.SUCCESS, 0);
      assertEquals(1, bench.count("routine"));
    }
  }

  @Test
  void resetsLittleOfAReceivedRequestWithReuse() {
    try (Bench bench = Bench.withTarget()) {
      bench.subject.submit(R1, FormatMethod.READ, 3, 16);
      bench.prepare(R1, T1);
      bench.send(R1);
      bench.complete(R1, NtStatus.SUCCESS, 7);
      bench.subject.setCompletionRoutine(R1, "old");
      ReuseParams newIrp = new ReuseParams(NtStatus.SUCCESS, ReuseParams.Irp.NEW, 3, 0);
      assertEquals(NtStatus.WDF_REQUEST_INVALID_STATE, bench.subject.reuse(R1, newIrp));
      assertFalse(bench.send(R1));
      assertEquals(NtStatus.INVALID_DEVICE_REQUEST, bench.subject.getStatus(R1));
      bench.subject.reuse(R1, ReuseParams.with(NtStatus.SUCCESS));
      assertEquals(7, bench.subject.getInformation(R1));
    }
  }

  @Test
  void takesANewIrpOrNoneWithReuse() {
    try (Bench bench = Bench.withTarget()) {
      bench.subject.createTarget(T2, TargetSetup.remote(4));
      bench.subject.createRequestFromIrp(R1, 2, false);
      bench.subject.reuse(R1, new ReuseParams(NtStatus.SUCCESS, ReuseParams.Irp.NEW, 4, 0));
      assertEquals(NtStatus.SUCCESS, bench.subject.changeTarget(R1, T2));
      bench.subject.reuse(R1, new ReuseParams(NtStatus.SUCCESS, ReuseParams.Irp.NONE, 0, 0));
      SystemStopped noIrp = assertThrows(SystemStopped.class, () -> bench.subject.getStatus(R1));
      assertEquals(Fatal.violation(6, 2), noIrp.fatal());
      assertEquals(NtStatus.SUCCESS, bench.subject.changeTarget(R1, T2));
      assertEquals(NtStatus.SUCCESS, bench.subject.getStatus(R1));
    }
  }

  @Test
  void refusesReuseWithUnknownFlagsOrInFlight() {
    try (Bench bench = Bench.withRequest()) {
      bench.subject.setInformation(R1, 3);
      ReuseParams unknown = new ReuseParams(NtStatus.CANCELLED, ReuseParams.Irp.KEEP, 0, 8);
      assertEquals(NtStatus.INVALID_PARAMETER, bench.subject.reuse(R1, unknown));
      assertEquals(3, bench.subject.getInformation(R1));
      bench.send(R1);
      assertEquals(
          NtStatus.INVALID_DEVICE_REQUEST,
          bench.subject.reuse(R1, ReuseParams.with(NtStatus.CANCELLED)));
      bench.complete(R1, NtStatus.SUCCESS, 2);
      assertEquals(1, bench.count("routine r1 t1 STATUS_SUCCESS 2 READ"));
    }
  }

  @Test
  void hasNoParamsBeforeAnyFormatForATarget() {
    try (Bench bench = Bench.withTarget()) {
      bench.subject.createRequest(R1, T1, null);
      assertEquals(255, bench.subject.getCompletionParams(R1).type().value());
      assertEquals(List.of("break"), bench.seen());
    }
  }
}
