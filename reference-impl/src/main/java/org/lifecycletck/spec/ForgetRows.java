package org.lifecycletck.spec;

import static org.lifecycletck.spec.Effects.*;
import static org.lifecycletck.spec.EndEffects.giveAway;
import static org.lifecycletck.spec.EndEffects.keepInUse;
import static org.lifecycletck.spec.EndEffects.leaveToTheTarget;
import static org.lifecycletck.spec.Guards.*;
import static org.lifecycletck.spec.Profile.DOCUMENTED;
import static org.lifecycletck.spec.Profile.KMDF_1_33;
import static org.lifecycletck.spec.Row.on;
import static org.lifecycletck.spec.TargetGuards.*;
import static org.lifecycletck.spec.When.*;
import static org.lifecycletck.spi.vocabulary.NtStatus.INVALID_DEVICE_REQUEST;
import static org.lifecycletck.spi.vocabulary.NtStatus.INVALID_DEVICE_STATE;

import java.util.List;

/** WdfRequestSend with SEND_AND_FORGET: the driver gives the request away. */
final class ForgetRows {
  /** What the pages leave open about the object that the driver has given away. */
  static final String OBJECT =
      "the documentation does not say when the object of a forgotten request goes";

  private ForgetRows() {}

  static final List<Row.Builder> ROWS =
      List.of(
          on(SEND_AND_FORGET)
              .given(alive(), withDriver(), notReceived())
              .then(refuse(INVALID_DEVICE_STATE))
              .in(KMDF_1_33)
              .by("FGT-003", "FGT-009", "OWN-015"),
          on(SEND_AND_FORGET)
              .given(alive(), withDriver(), notReceived())
              .then(report(), refuseWithAnyFailure())
              .in(DOCUMENTED)
              .by("FGT-003", "FGT-009", "OWN-015"),
          on(SEND_AND_FORGET)
              .given(alive(), withDriver(), received(), targetFormatted())
              .then(refuse(INVALID_DEVICE_REQUEST))
              .in(KMDF_1_33)
              .verifierOff()
              .by("FGT-004", "FGT-009", "REU-018"),
          on(SEND_AND_FORGET)
              .given(alive(), withDriver(), received(), targetFormatted())
              .then(report(), refuse(INVALID_DEVICE_REQUEST))
              .in(KMDF_1_33)
              .verifierOn()
              .by("FGT-004", "FGT-009", "REU-018"),
          on(SEND_AND_FORGET)
              .given(alive(), withDriver(), received(), targetFormatted())
              .then(report(), refuseWithAnyFailure())
              .in(DOCUMENTED)
              .by("FGT-004", "FGT-009"),
          on(SEND_AND_FORGET)
              .given(alive(), withDriver(), received(), neverTargetFormatted(), deviceAttached())
              .given(routine())
              .then(
                  report(),
                  giveAway(),
                  keepInUse(),
                  next(HAND_OVER_AND_FORGET),
                  next(LET_GO),
                  isTrue())
              .verifierOn()
              .in(KMDF_1_33)
              .by("FGT-001", "FGT-005", "FGT-006", "CMP-011", "LIF-014", "TGT-029"),
          on(SEND_AND_FORGET)
              .given(alive(), withDriver(), received(), neverTargetFormatted(), deviceAttached())
              .given(routine())
              .then(giveAway(), keepInUse(), next(HAND_OVER_AND_FORGET), next(LET_GO), isTrue())
              .verifierOff()
              .in(KMDF_1_33)
              .by("FGT-001", "FGT-005", "FGT-006", "CMP-011", "LIF-014", "TGT-029"),
          on(SEND_AND_FORGET)
              .given(alive(), withDriver(), received(), neverTargetFormatted(), deviceAttached())
              .given(noRoutine())
              .then(giveAway(), keepInUse(), next(HAND_OVER_AND_FORGET), next(LET_GO), isTrue())
              .in(KMDF_1_33)
              .by("FGT-001", "FGT-005", "FGT-006", "LIF-014", "TGT-029"),
          on(SEND_AND_FORGET)
              .given(alive(), withDriver(), received(), notTargetFormattedNow(), deviceAttached())
              .given(noRoutine())
              .then(leaveToTheTarget(), next(FORGET), isTrue())
              .in(DOCUMENTED)
              .choice(OBJECT)
              .by("FGT-001", "FGT-005", "FGT-006", "LIF-014", "TGT-029"),
          on(SEND_AND_FORGET)
              .given(alive(), withDriver(), received(), neverTargetFormatted(), noDevice())
              .then(stop(5, 0))
              .misuse("FGT-006")
              .by("FGT-006"),
          on(SEND_AND_FORGET)
              .given(alive(), inFlight())
              .then(stop(6, 3))
              .misuse("SND-011")
              .by("SND-011"),
          on(HAND_OVER_AND_FORGET).then(handOverForgotten()).by("FGT-001", "FGT-005", "LIF-014"));
}
