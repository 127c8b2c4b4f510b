package org.lifecycletck.spec;

import static org.lifecycletck.spec.Effects.*;
import static org.lifecycletck.spec.Guards.*;
import static org.lifecycletck.spec.ObjectEffects.*;
import static org.lifecycletck.spec.Profile.DOCUMENTED;
import static org.lifecycletck.spec.Profile.KMDF_1_33;
import static org.lifecycletck.spec.Row.on;
import static org.lifecycletck.spec.TargetGuards.*;
import static org.lifecycletck.spec.When.*;
import static org.lifecycletck.spi.vocabulary.NtStatus.INTEGER_OVERFLOW;
import static org.lifecycletck.spi.vocabulary.NtStatus.INVALID_DEVICE_REQUEST;
import static org.lifecycletck.spi.vocabulary.NtStatus.INVALID_DEVICE_STATE;
import static org.lifecycletck.spi.vocabulary.NtStatus.INVALID_PARAMETER;
import static org.lifecycletck.spi.vocabulary.NtStatus.REQUEST_NOT_ACCEPTED;
import static org.lifecycletck.spi.vocabulary.NtStatus.SUCCESS;
import static org.lifecycletck.spi.vocabulary.NtStatus.WDF_REQUEST_INVALID_STATE;

import java.util.List;

/** Making a request ready: formatting, changing its target, its routine, reusing it. */
final class FormatRows {
  private static final String CODE = "pages and source name different codes";
  private static final String NO_DEVICE =
      "no page says what formatting for a target without a device answers; the source refuses";

  private FormatRows() {}

  static final List<Row.Builder> ROWS =
      List.of(
          on(FORMAT, FORMAT_OUT_OF_BOUNDS)
              .given(inFlight())
              .then(answersAnything())
              .misuse("FMT-024")
              .by("FMT-024"),
          on(FORMAT_OUT_OF_BOUNDS)
              .given(withDriver())
              .then(answers(INTEGER_OVERFLOW))
              .in(KMDF_1_33)
              .by("FMT-009", "FMT-010"),
          on(FORMAT_OUT_OF_BOUNDS)
              .given(withDriver())
              .then(answers(INTEGER_OVERFLOW))
              .in(DOCUMENTED)
              .choice(CODE)
              .by("FMT-009"),
          on(FORMAT_OUT_OF_BOUNDS)
              .given(withDriver())
              .then(answers(INVALID_DEVICE_REQUEST))
              .in(DOCUMENTED)
              .choice(CODE)
              .by("FMT-009"),
          on(FORMAT, CHANGE_TARGET)
              .given(withDriver(), noDevice())
              .then(releaseFormat(), answers(INVALID_DEVICE_STATE))
              .in(KMDF_1_33)
              .by("FMT-011", "FMT-012", "RTG-001", "RTG-003", "TGT-001", "TGT-041"),
          on(FORMAT)
              .given(withDriver(), noDevice())
              .then(releaseFormat(), answersAnyFailure())
              .in(DOCUMENTED)
              .choice(NO_DEVICE)
              .by("FMT-012", "TGT-001", "TGT-041"),
          on(FORMAT, CHANGE_TARGET)
              .given(withDriver(), deviceAttached(), notLongEnough(), cannotBeGivenAnIrp())
              .then(releaseFormat(), answers(REQUEST_NOT_ACCEPTED))
              .by("FMT-013", "RTG-001", "RTG-004", "RTG-006", "RTG-008"),
          on(FORMAT)
              .given(withDriver(), deviceAttached(), notLongEnough(), canBeGivenAnIrp())
              .then(allocateIrp(), format(), answers(SUCCESS))
              .by("FMT-013", "RTG-005"),
          on(FORMAT)
              .given(withDriver(), deviceAttached(), longEnough())
              .then(format(), answers(SUCCESS))
              .by("FMT-003", "FMT-004", "FMT-005", "FMT-007", "FMT-008", "FMT-012", "FMT-015")
              .by("FMT-016", "FMT-018", "RTG-008")
              .by("FMT-029", "FMT-030", "FMT-031", "FMT-032", "FMT-033"),
          on(FORMAT)
              .given(withDriver(), noDevice())
              .then(allocateMissingIrp(), format(), answers(SUCCESS))
              .in(DOCUMENTED)
              .choice(NO_DEVICE)
              .by("FMT-012", "TGT-001", "TGT-041"),
          on(FORMAT_USING_CURRENT_TYPE)
              .given(withDriver(), hasIrp())
              .then(formatRawAsReceived())
              .by("FMT-021"),
          on(FORMAT_USING_CURRENT_TYPE)
              .given(withDriver(), noIrp())
              .then(stop(6, 2))
              .misuse("FMT-021")
              .by("FMT-021"),
          on(FORMAT_USING_STACK_LOCATION)
              .given(withDriver(), hasIrp())
              .then(formatRawAsGiven())
              .by("FMT-022"),
          on(FORMAT_USING_STACK_LOCATION)
              .given(withDriver(), noIrp())
              .then(stop(6, 2))
              .misuse("FMT-022")
              .by("FMT-022"),
          on(FORMAT_USING_CURRENT_TYPE, FORMAT_USING_STACK_LOCATION)
              .given(inFlight())
              .then(nothing())
              .misuse("FMT-024")
              .by("FMT-024"),
          on(SET_COMPLETION_ROUTINE).given(withDriver()).then(setRoutine()).by("CMP-001"),
          on(SET_COMPLETION_ROUTINE)
              .given(inFlight())
              .then(setRoutine())
              .misuse("CMP-016")
              .by("CMP-016"),
          on(CHANGE_TARGET)
              .given(inFlight())
              .then(answersAnything())
              .misuse("RTG-012")
              .by("RTG-012"),
          on(CHANGE_TARGET)
              .given(withDriver(), deviceAttached(), notLongEnough(), canBeGivenAnIrp())
              .then(releaseFormat(), allocateIrp(), answers(SUCCESS))
              .by("RTG-001", "RTG-005"),
          on(CHANGE_TARGET)
              .given(withDriver(), deviceAttached(), longEnough())
              .then(releaseFormat(), answers(SUCCESS))
              .by("RTG-001", "RTG-017", "RTG-002", "RTG-004", "RTG-007", "RTG-010", "FMT-027"),
          on(CHANGE_TARGET)
              .given(withDriver(), noDevice())
              .then(releaseFormat(), answersAnyFailure())
              .in(DOCUMENTED)
              .by("RTG-001", "RTG-003", "TGT-001", "TGT-041"),

          // Reuse.
          on(REUSE, REUSE_WITH_NEW_IRP, REUSE_WITHOUT_IRP, REUSE_WITH_PRIVATE_FLAG)
              .given(inFlight())
              .then(report(), dropRoutine(), answersAnything())
              .misuse("REU-012")
              .by("REU-012", "OWN-009"),
          on(REUSE)
              .given(withDriver(), received())
              .then(dropRoutine(), releaseForReuse(), takeReuseStatus(), clearIrpCancel())
              .then(forgetCancels(), answers(SUCCESS))
              .by("REU-001", "REU-004", "REU-005", "REU-006", "REU-007", "REU-011", "CAN-018")
              .by("CMP-012", "STS-010"),
          on(REUSE)
              .given(withDriver(), created(), hasIrp())
              .then(dropRoutine(), releaseForReuse(), takeReuseStatus(), clearIrp())
              .then(clearIrpCancel(), forgetCancels(), answers(SUCCESS))
              .by("REU-001", "REU-004", "REU-005", "REU-006", "REU-007", "REU-008", "REU-013")
              .by("REU-014", "CAN-018", "CMP-012", "STS-010"),
          on(REUSE)
              .given(withDriver(), notReceived(), noIrp())
              .then(dropRoutine(), forgetCancels(), answers(SUCCESS))
              .by("REU-001", "REU-004", "REU-005"),
          on(REUSE)
              .given(withDriver(), fromIrp(), hasIrp())
              .then(dropRoutine(), releaseForReuse(), forgetCancels(), answers(SUCCESS))
              .by("REU-001", "REU-004", "REU-005", "STS-010"),
          on(REUSE_WITH_NEW_IRP, REUSE_WITHOUT_IRP)
              .given(withDriver(), received())
              .then(dropRoutine(), releaseForReuse(), answers(WDF_REQUEST_INVALID_STATE))
              .by("REU-003", "REU-010"),
          on(REUSE_WITH_NEW_IRP)
              .given(withDriver(), notReceived())
              .then(dropRoutine(), releaseForReuse(), takeNewIrp(), forgetCancels())
              .then(answers(SUCCESS))
              .by("REU-009"),
          on(REUSE_WITHOUT_IRP)
              .given(withDriver(), notReceived())
              .then(dropRoutine(), releaseForReuse(), dropIrp(), forgetCancels())
              .then(answers(SUCCESS))
              .by("REU-017"),
          on(REUSE_WITH_UNKNOWN_FLAGS).then(answers(INVALID_PARAMETER)).by("REU-002"),
          on(REUSE_WITH_PRIVATE_FLAG)
              .given(withDriver(), created(), hasIrp())
              .then(report(), dropRoutine(), answers(INVALID_DEVICE_REQUEST))
              .in(KMDF_1_33)
              .by("REU-016"),
          on(REUSE_WITH_PRIVATE_FLAG)
              .given(withDriver(), otherThanCreatedWithIrp())
              .then(report(), dropRoutine(), answersAnyFailure())
              .in(KMDF_1_33)
              .by("REU-016"),
          on(REUSE_WITH_PRIVATE_FLAG)
              .given(withDriver())
              .then(report(), dropRoutine(), answersAnyFailure())
              .in(DOCUMENTED)
              .by("REU-016"));

  private static Guard otherThanCreatedWithIrp() {
    return Guard.request(
        "not driver-created, or without an IRP",
        r -> r.origin() != Request.Origin.CREATED || r.stack() == 0);
  }
}
