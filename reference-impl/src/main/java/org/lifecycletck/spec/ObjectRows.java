package org.lifecycletck.spec;

import static org.lifecycletck.spec.Effects.*;
import static org.lifecycletck.spec.EndEffects.*;
import static org.lifecycletck.spec.Guards.*;
import static org.lifecycletck.spec.ObjectEffects.*;
import static org.lifecycletck.spec.Profile.DOCUMENTED;
import static org.lifecycletck.spec.Profile.KMDF_1_33;
import static org.lifecycletck.spec.Row.on;
import static org.lifecycletck.spec.TargetGuards.*;
import static org.lifecycletck.spec.When.*;
import static org.lifecycletck.spi.vocabulary.NtStatus.INSUFFICIENT_RESOURCES;
import static org.lifecycletck.spi.vocabulary.NtStatus.INVALID_DEVICE_STATE;
import static org.lifecycletck.spi.vocabulary.NtStatus.SUCCESS;

import java.util.List;

/** Request objects: how they come to be, what they answer, how they end. */
final class ObjectRows {
  private ObjectRows() {}

  static final List<Row.Builder> ROWS =
      List.of(
          on(CREATE_REQUEST)
              .given(noTarget())
              .then(createRequest(), answers(SUCCESS))
              .by("RTG-019", "LIF-001"),
          on(CREATE_REQUEST)
              .given(deviceAttached())
              .then(createRequest(), answers(SUCCESS))
              .by("RTG-019", "STS-014", "LIF-001"),
          on(CREATE_REQUEST)
              .given(noDevice())
              .then(answers(INVALID_DEVICE_STATE))
              .in(KMDF_1_33)
              .by("RTG-019", "TGT-001", "TGT-041"),
          on(CREATE_REQUEST)
              .given(noDevice())
              .then(answersAnyFailure())
              .in(DOCUMENTED)
              .by("RTG-019", "TGT-001", "TGT-041"),
          on(CREATE_REQUEST_FROM_IRP)
              .then(createRequestFromIrp(), answers(SUCCESS))
              .by("LIF-017", "RTG-006"),
          on(SUBMIT).then(receive()).by("OWN-001", "OWN-006"),
          on(PRESENT).then(present()).by("OWN-001", "OWN-002"),

          // Questions. What a request in flight answers is not defined.
          on(GET_STATUS)
              .given(withDriver(), hasIrp())
              .then(answersStatus())
              .by("STS-001", "STS-002", "SND-002", "SYN-004", "STS-010"),
          on(GET_INFORMATION)
              .given(withDriver(), hasIrp())
              .then(answersInformation())
              .by("STS-005", "STS-008", "STS-009"),
          on(GET_COMPLETION_PARAMS)
              .given(withDriver(), targetFormatted())
              .then(answersParams())
              .by("CPR-001", "CPR-005", "CPR-011", "STS-012"),
          on(GET_COMPLETION_PARAMS)
              .given(withDriver(), neverTargetFormatted())
              .then(report(), answersEmptyParams())
              .in(KMDF_1_33)
              .verifierOn()
              .by("CPR-007"),
          on(GET_COMPLETION_PARAMS)
              .given(withDriver(), neverTargetFormatted())
              .then(answersEmptyParams())
              .in(KMDF_1_33)
              .verifierOff()
              .by("CPR-007"),
          on(GET_COMPLETION_PARAMS)
              .given(withDriver(), neverTargetFormatted())
              .then(report(), answersAnything())
              .in(DOCUMENTED)
              .by("CPR-007"),
          on(GET_STATUS, GET_INFORMATION, IS_CANCELED)
              .given(inFlight())
              .then(answersAnything())
              .by("STS-004", "OWN-003"),
          on(GET_COMPLETION_PARAMS)
              .given(inFlight(), targetFormatted())
              .then(answersAnything())
              .by("STS-004"),
          on(GET_COMPLETION_PARAMS)
              .given(inFlight(), neverTargetFormatted())
              .then(report(), answersAnything())
              .by("STS-004"),
          on(GET_STATUS, GET_INFORMATION)
              .given(withDriver(), noIrp())
              .then(stop(6, 2))
              .misuse("SND-020")
              .by("SND-020"),
          on(IS_CANCELED).given(withDriver(), hasIrp()).then(answersIrpCancelled()).by("MRK-012"),
          on(IS_CANCELED)
              .given(withDriver(), noIrp())
              .then(answersAnything())
              .misuse("SND-020")
              .by("SND-020"),
          on(SET_INFORMATION)
              .given(withDriver(), hasIrp())
              .then(setInformation())
              .by("STS-007", "DON-015"),
          on(SET_INFORMATION)
              .given(withDriver(), noIrp())
              .then(stop(6, 2))
              .misuse("SND-020")
              .by("SND-020"),
          on(ALLOCATE_TIMER)
              .given(timerCanBeAllocated())
              .then(allocateTimer(), answers(SUCCESS))
              .by("TMO-010", "TMO-012"),
          on(ALLOCATE_TIMER)
              .given(timerCannotBeAllocated())
              .then(faultIsOver(), answers(INSUFFICIENT_RESOURCES))
              .by("TMO-010"),
          on(FAIL_TIMER_ALLOCATION).then(timerFails()).by("TMO-011"),

          // The end of a request.
          on(COMPLETE_REQUEST)
              .given(withDriver(), received(), alive())
              .then(takeDriverOutcome(), translateFrameworkStatus())
              .then(keepInUse(), cleanUp(), next(RETURN_UPWARD), next(LET_GO))
              .in(KMDF_1_33)
              .by("STS-007", "STS-011", "DON-017", "CMP-018", "LIF-007"),
          on(COMPLETE_REQUEST)
              .given(withDriver(), received(), alive())
              .then(takeDriverOutcome(), translateFrameworkStatus())
              .then(keepInUse(), cleanUp(), next(RETURN_UPWARD), next(LET_GO))
              .in(DOCUMENTED)
              .choice("the documentation does not mention the translation")
              .by("STS-007", "STS-011", "CMP-018", "LIF-007"),
          on(COMPLETE_REQUEST)
              .given(withDriver(), received(), alive())
              .then(takeDriverOutcome())
              .then(keepInUse(), cleanUp(), next(RETURN_UPWARD), next(LET_GO))
              .in(DOCUMENTED)
              .choice("the documentation does not mention the translation")
              .by("STS-007", "STS-011", "CMP-018", "LIF-007"),
          on(COMPLETE_REQUEST)
              .given(notReceived())
              .then(report())
              .misuse("OWN-006")
              .by("OWN-006", "LIF-005"),
          on(COMPLETE_REQUEST)
              .given(inFlight(), received())
              .then(nothing())
              .misuse("OWN-007")
              .by("OWN-007"),
          on(DELETE_REQUEST)
              .given(withDriver(), alive(), notReceived())
              .then(cleanUp(), next(CHECK_DESTROY))
              .by("LIF-001", "LIF-002", "LIF-006", "OWN-006"),
          on(DELETE_REQUEST)
              .given(inFlight(), alive(), notReceived())
              .then(report(), cleanUp(), next(CHECK_DESTROY))
              .misuse("LIF-004")
              .by("LIF-004", "OWN-008"),
          on(DELETE_REQUEST)
              .given(alive(), received())
              .then(nothing())
              .misuse("OWN-006")
              .by("OWN-006"),
          on(DELETE_REQUEST).given(deleted()).then(nothing()).by("LIF-010"),
          on(REFERENCE_REQUEST).then(reference()).by("LIF-001", "OWN-013"),
          on(DEREFERENCE_REQUEST)
              .given(referenced())
              .then(dereference())
              .by("LIF-001", "OWN-013", "OWN-018"),
          on(DEREFERENCE_REQUEST)
              .given(notReferenced())
              .then(stop(7, 0))
              .misuse("LIF-009")
              .by("LIF-009"),
          on(CALL_CLEANUP).then(callCleanup()).by("LIF-002", "DON-017", "LIF-014"));

  private static Guard referenced() {
    return Guard.request("the driver holds a reference", r -> r.references() > 0);
  }

  private static Guard notReferenced() {
    return Guard.request("the driver holds no reference", r -> r.references() == 0);
  }
}
