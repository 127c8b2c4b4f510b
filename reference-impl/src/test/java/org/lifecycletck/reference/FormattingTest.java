package org.lifecycletck.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lifecycletck.reference.Bench.R1;
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
import org.lifecycletck.spi.vocabulary.IoParameters;
import org.lifecycletck.spi.vocabulary.Memory;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.RequestType;
import org.lifecycletck.spi.vocabulary.SendOptions;
import org.lifecycletck.spi.vocabulary.TargetSetup;

class FormattingTest {

  @ParameterizedTest
  @CsvSource({"40,10,10", "40,0,60", "0,0,100", "100,0,0", "0,100,100"})
  void transfersThePartOfTheMemoryThatTheOffsetsName(long offset, long length, long transferred) {
    try (Bench bench = Bench.withTarget()) {
      bench.subject.createRequest(R1, T1, null);
      Format format =
          new Format(FormatMethod.WRITE, Memory.part(100, offset, length), null, 512, 0);
      assertEquals(NtStatus.SUCCESS, bench.subject.formatRequest(R1, T1, format));
      assertEquals(List.of(), bench.seen());

      assertTrue(bench.send(R1));
      IoParameters arrival = bench.arrival(R1);
      assertEquals(RequestType.WRITE, arrival.type());
      assertEquals(transferred, arrival.length());
      assertEquals(512, arrival.deviceOffset());
      assertEquals(2, arrival.stackLocations());
    }
  }

  @ParameterizedTest
  @CsvSource({"40,61", "101,0", "9223372036854775807,2"})
  void refusesOffsetsBeyondTheMemoryAndKeepsTheEarlierFormat(long offset, long length) {
    try (Bench bench = Bench.withRequest()) {
      Format format = new Format(FormatMethod.WRITE, Memory.part(100, offset, length), null, 0, 0);
      assertEquals(NtStatus.INTEGER_OVERFLOW, bench.subject.formatRequest(R1, T1, format));

      assertTrue(bench.send(R1));
      assertEquals(RequestType.READ, bench.arrival(R1).type());
    }
  }

  @Test
  void handsTheControlCodeAndBothLengthsToTheLowerDriver() {
    try (Bench bench = Bench.withTarget()) {
      bench.subject.createRequest(R1, T1, null);
      Format format =
          new Format(FormatMethod.IOCTL, Memory.whole(16), Memory.whole(32), 0, 0x222004);
      bench.subject.formatRequest(R1, T1, format);
      bench.send(R1);

      IoParameters arrival = bench.arrival(R1);
      assertEquals(RequestType.DEVICE_CONTROL, arrival.type());
      assertEquals(0x222004, arrival.ioControlCode());
      assertEquals(16, arrival.inputLength());
      assertEquals(32, arrival.outputLength());
      assertNull(arrival.length());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "READ,READ,READ",
    "WRITE,WRITE,WRITE",
    "IOCTL,DEVICE_CONTROL,DEVICE_CONTROL",
    "INTERNAL_IOCTL,DEVICE_CONTROL_INTERNAL,DEVICE_CONTROL_INTERNAL",
    "INTERNAL_IOCTL_OTHERS,DEVICE_CONTROL_INTERNAL,OTHER"
  })
  void tellsTheLowerDriverAndTheRoutineTheType(
      FormatMethod method, RequestType arrival, RequestType completion) {
    try (Bench bench = Bench.withTarget()) {
      bench.subject.createRequest(R1, null, null);
      assertEquals(NtStatus.SUCCESS, bench.subject.formatRequest(R1, T1, Format.of(method, 8)));
      bench.subject.setCompletionRoutine(R1, "done");
      bench.send(R1);
      assertEquals(arrival, bench.arrival(R1).type());
      bench.seen();

      bench.complete(R1, NtStatus.BUFFER_OVERFLOW, 3);
      assertEquals(List.of("routine done t1 STATUS_BUFFER_OVERFLOW 3 " + completion), bench.seen());
      assertEquals(completion, bench.subject.getCompletionParams(R1).type());
    }
  }

  @Test
  void replacesAnOwnIrpThatIsTooSmallAndRefusesOthers() {
    try (Bench bench = Bench.withTarget()) {
      bench.subject.createTarget(T2, TargetSetup.remote(5));
      bench.subject.createRequest(R1, T1, null);
      bench.subject.createRequestFromIrp(Bench.R2, 4, false);
      bench.subject.submit(Bench.R3, FormatMethod.READ, 5, 16);
      Format format = Format.of(FormatMethod.READ, 16);

      assertEquals(NtStatus.SUCCESS, bench.subject.formatRequest(R1, T2, format));
      assertEquals(
          NtStatus.REQUEST_NOT_ACCEPTED, bench.subject.formatRequest(Bench.R2, T2, format));
      assertEquals(
          NtStatus.REQUEST_NOT_ACCEPTED, bench.subject.formatRequest(Bench.R3, T2, format));
      assertEquals(NtStatus.SUCCESS, bench.subject.formatRequest(Bench.R3, T1, format));
      bench.subject.send(R1, T2, SendOptions.NONE);
      assertEquals(5, bench.arrival(R1).stackLocations());
    }
  }

  @Test
  void failsForATargetWithoutADeviceAndUnformatsTheRequest() {
    try (Bench bench = Bench.withRequest()) {
      bench.subject.createTarget(
          T2,
          new TargetSetup(TargetSetup.Kind.REMOTE, TargetSetup.Transfer.DIRECT, 2, false, false));
      Format format = Format.of(FormatMethod.WRITE, 16);
      assertEquals(NtStatus.INVALID_DEVICE_STATE, bench.subject.formatRequest(R1, T2, format));
      assertEquals(NtStatus.INVALID_DEVICE_STATE, bench.subject.createRequest(Bench.R2, T2, null));

      assertFalse(bench.send(R1));
      assertEquals(NtStatus.REQUEST_NOT_ACCEPTED, bench.subject.getStatus(R1));
    }
  }

  @Test
  void leavesARequestInFlightAlone() {
    try (Bench bench = Bench.withRequest()) {
      bench.subject.createTarget(T2, TargetSetup.remote(5));
      bench.send(R1);
      Format format = Format.of(FormatMethod.WRITE, 99);
      assertEquals(NtStatus.INVALID_DEVICE_REQUEST, bench.subject.formatRequest(R1, T1, format));
      assertEquals(NtStatus.INVALID_DEVICE_REQUEST, bench.subject.changeTarget(R1, T2));
      bench.seen();

      bench.complete(R1, NtStatus.SUCCESS, 4);
      assertEquals(List.of("routine r1 t1 STATUS_SUCCESS 4 READ"), bench.seen());
    }
  }

  @Test
  void forwardsWhatCameInWithTheCurrentType() {
    try (Bench bench = Bench.withTarget()) {
      bench.subject.submit(R1, FormatMethod.WRITE, 3, 10);
      bench.subject.formatUsingCurrentType(R1);
      bench.subject.setCompletionRoutine(R1, "done");
      assertTrue(bench.send(R1));
      assertEquals(RequestType.WRITE, bench.arrival(R1).type());
      assertEquals(10, bench.arrival(R1).length());
      bench.seen();

      bench.complete(R1, NtStatus.SUCCESS, 10);
      assertEquals(List.of("routine done t1 STATUS_SUCCESS 10 NO_FORMAT"), bench.seen());
    }
  }

  @Test
  void stopsTheSystemWhereThereIsNoIrpOrNoLocation() {
    try (Bench bench = Bench.withTarget()) {
      bench.subject.createRequest(R1, null, null);
      bench.subject.submit(Bench.R2, FormatMethod.READ, 1, 16);
      SystemStopped noIrp =
          assertThrows(SystemStopped.class, () -> bench.subject.formatUsingCurrentType(R1));
      assertEquals(Fatal.violation(6, 2), noIrp.fatal());
      SystemStopped noLocation =
          assertThrows(SystemStopped.class, () -> bench.subject.formatUsingCurrentType(Bench.R2));
      assertEquals(Fatal.violation(6, 1), noLocation.fatal());
    }
  }
}
