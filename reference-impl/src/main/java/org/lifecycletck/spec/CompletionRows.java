package org.lifecycletck.spec;

import static org.lifecycletck.spec.CompletionEffects.*;
import static org.lifecycletck.spec.Effects.*;
import static org.lifecycletck.spec.EndEffects.callDestroy;
import static org.lifecycletck.spec.EndEffects.letGo;
import static org.lifecycletck.spec.EndEffects.reportMistake;
import static org.lifecycletck.spec.EndEffects.returnUpward;
import static org.lifecycletck.spec.Guards.*;
import static org.lifecycletck.spec.Profile.DOCUMENTED;
import static org.lifecycletck.spec.Profile.KMDF_1_33;
import static org.lifecycletck.spec.Row.on;
import static org.lifecycletck.spec.TargetGuards.*;
import static org.lifecycletck.spec.When.*;

import java.util.List;

/** The way back: from the lower driver's completion to the driver's completion routine. */
final class CompletionRows {
  private static final String SILENT =
      "the documentation does not say which mistakes the verifier reports";

  private CompletionRows() {}

  static final List<Row.Builder> ROWS =
      List.of(
          // The lower driver lets go.
          on(LOWER_COMPLETE)
              .given(withLower(), notDue())
              .then(takeLowerOutcome(), disarmTimer(), next(LOWER_GIVES_BACK))
              .by(
                  "DON-001", "DON-006", "DON-003", "DON-004", "CAN-008", "TMO-006", "TMO-009",
                  "STS-005"),
          on(LOWER_COMPLETE)
              .given(withLower(), due(), synchronous())
              .then(takeLowerOutcome(), disarmTimer(), next(LOWER_GIVES_BACK))
              .by("DON-004", "SYN-001"),
          on(LOWER_COMPLETE)
              .given(withLower(), due(), asynchronous())
              .then(takeLowerOutcome(), disarmTimer(), next(LOWER_GIVES_BACK))
              .choice("the completion meets a deadline that has just passed")
              .by("TMO-009", "TMO-015"),
          on(LOWER_COMPLETE)
              .given(withLower(), due(), asynchronous())
              .then(takeLowerOutcome())
              .choice("the completion meets a deadline that has just passed")
              .by("TMO-009", "TMO-015"),
          on(LOWER_COMPLETE)
              .given(forgotten())
              .then(takeOutcomeOfForgotten(), next(RETURN_UPWARD))
              .in(KMDF_1_33)
              .by("FGT-001", "CMP-011"),

          // Tokens: the last party completes.
          on(LOWER_GIVES_BACK).then(next(GIVE_BACK)).in(KMDF_1_33).by("DON-001", "CAN-016"),
          on(LOWER_GIVES_BACK)
              .given(lastToken())
              .then(next(GIVE_BACK))
              .in(DOCUMENTED)
              .by("DON-001"),
          on(LOWER_GIVES_BACK)
              .given(otherTokens())
              .then(completeWithoutOthers(), next(FINISH))
              .in(DOCUMENTED)
              .by("DON-001", "CAN-014"),
          on(GIVE_BACK)
              .given(otherTokens())
              .then(tokenBack())
              .by("CON-001", "CON-002", "CAN-014", "CAN-016"),
          on(GIVE_BACK)
              .given(lastToken(), completed())
              .then(tokenBack(), next(FINISH))
              .by("CON-001", "CAN-014", "CMP-002", "DON-001"),

          // The submission is over.
          on(FINISH)
              .given(notExpired(), othersStillOut())
              .then(finish(), next(RELEASE))
              .by("CMP-002", "CMP-004", "DON-009", "SND-013", "STS-001", "FMT-028"),
          on(FINISH)
              .given(notExpired(), lastTrackedBack())
              .then(endWait(), finish(), next(ALL_BACK), next(RELEASE))
              .by("CMP-017", "TGT-015", "TGT-016", "TGT-018", "TGT-034"),
          on(FINISH)
              .given(notExpired(), lastOfClosingBack())
              .then(finish(), endClosing(), next(ALL_BACK), next(RELEASE))
              .by("TGT-039", "TGT-040", "TGT-043", "IGN-003"),
          on(FINISH)
              .given(expired(), othersStillOut())
              .then(translateCancelled(), finish(), next(RELEASE))
              .by("TMO-001", "TMO-006", "TMO-007", "STS-003", "TMO-020"),
          on(FINISH)
              .given(expired(), lastTrackedBack())
              .then(translateCancelled(), endWait(), finish(), next(ALL_BACK), next(RELEASE))
              .by("TMO-001", "CMP-017", "TGT-018"),
          on(FINISH)
              .given(expired(), lastOfClosingBack())
              .then(translateCancelled(), finish(), endClosing(), next(ALL_BACK), next(RELEASE))
              .by("TMO-001", "TGT-039"),
          on(FINISH)
              .given(notExpired(), lastTrackedBack(), ignoreMarkLeft())
              .then(finish(), next(RELEASE))
              .in(KMDF_1_33)
              .defect("stale-ignore-mark")
              .by("TGT-056"),
          on(FINISH)
              .given(expired(), lastTrackedBack(), ignoreMarkLeft())
              .then(translateCancelled(), finish(), next(RELEASE))
              .in(KMDF_1_33)
              .defect("stale-ignore-mark")
              .by("TGT-056"),
          on(FINISH)
              .given(expired(), askedToCancel())
              .then(keepCancelled(), again())
              .in(DOCUMENTED)
              .choice("a cancel and a deadline both came before the completion")
              .by("TMO-015"),

          // The driver hears of it.
          on(RUN_ROUTINE, RUN_ROUTINE_BEFORE_WAKING)
              .given(routine())
              .then(runRoutine())
              .by(
                  "CMP-002", "CMP-001", "CMP-004", "CMP-005", "CMP-008", "CMP-015", "CPR-001",
                  "DON-007", "DON-008", "RTG-015", "RTG-018", "STS-012", "TGT-058", "CMP-014",
                  "CON-008", "CPR-003"),
          on(RUN_ROUTINE_BEFORE_WAKING)
              .given(routine())
              .then(ObjectEffects.dropRoutine(), backWithDriver())
              .in(DOCUMENTED)
              .choice("the documentation does not say that a synchronous send calls the routine")
              .by("CMP-008"),
          on(RUN_ROUTINE).given(noRoutine()).then(backWithDriver()).by("CMP-007", "CPR-011"),
          on(RUN_ROUTINE_BEFORE_WAKING)
              .given(noRoutine())
              .then(backWithDriver())
              .by("SYN-005", "CPR-011"),
          on(WAKE_SENDER).then(wakeSender()).by("SYN-001", "CMP-008"),
          on(SENDER_GOES_ON)
              .given(timedOutLate())
              .then(leaveTimeoutMark(), senderGoesOn())
              .in(KMDF_1_33)
              .defect("stale-timeout-mark")
              .by("TMO-020", "TGT-056"),
          on(SENDER_GOES_ON).then(senderGoesOn()).by("SYN-001", "CAN-023", "LIF-020"),
          on(ALL_BACK)
              .then(TargetEffects.releaseAll())
              .by("TGT-018", "TGT-034", "TGT-039", "CMP-017"),
          on(ALL_BACK)
              .then(TargetEffects.releaseOne())
              .in(KMDF_1_33)
              .defect("lost-wake-up")
              .by("TGT-022"),
          on(ALL_BACK)
              .then(TargetEffects.releaseAnother())
              .in(KMDF_1_33)
              .defect("lost-wake-up")
              .by("TGT-022"),
          on(RELEASE).then(routineReturned()).by("TGT-053", "DON-010", "LIF-003"),
          on(CHECK_DESTROY)
              .given(destroyable())
              .then(callDestroy())
              .by("LIF-001", "LIF-002", "LIF-003", "LIF-006", "DON-010"),
          on(CHECK_DESTROY)
              .given(notDestroyable())
              .then(nothing())
              .by("LIF-001", "LIF-003", "OWN-008", "OWN-013"),
          on(LET_GO).then(letGo()).by("LIF-001", "LIF-007"),
          on(RETURN_UPWARD).then(returnUpward()).by("FGT-001", "STS-007", "LIF-007"),
          on(REPORT)
              .then(reportMistake())
              .in(KMDF_1_33)
              .verifierOn()
              .by("FGT-004", "CMP-006", "OPT-005"),
          on(REPORT).then(nothing()).in(KMDF_1_33).verifierOff().by("FGT-004", "CMP-006"),
          on(REPORT).then(reportMistake()).in(DOCUMENTED).choice(SILENT).by("FGT-004", "CMP-006"),
          on(REPORT).then(nothing()).in(DOCUMENTED).choice(SILENT).by("FGT-004", "CMP-006"));

  private static Guard ignoreMarkLeft() {
    return Guard.request(
        "a refused send ignoring the target's state came before it", Request::staleIgnore);
  }

  private static Guard timedOutLate() {
    return Guard.request("the request is idle again", r -> r.tokens() == 0);
  }

  private static Effect leaveTimeoutMark() {
    return Effect.of(
        "its sender still marks it timed out and cancelled",
        c -> {
          if (Deadlines.hasPassed(c)) {
            c.request.staleTimeout = true;
            c.request.cancelMark = true;
          }
        });
  }

  /** Joint: parties that are still at work on the submission have nothing to give back. */
  private static Effect completeWithoutOthers() {
    return Effect.of(
        "it is completed without waiting for others that try to cancel it",
        c -> {
          c.request.tokens = 0;
          Waits.dismiss(c);
        });
  }

  private static Guard askedToCancel() {
    return Guard.request("somebody else tried to cancel it as well", Request::cancelAsked);
  }

  private static Effect keepCancelled() {
    return Effect.of("STATUS_CANCELLED is kept", c -> c.request.timer = Request.Timer.NONE);
  }

  private static Effect again() {
    return Effect.of("look again", c -> c.push(FINISH));
  }

  static Effect takeOutcomeOfForgotten() {
    return Effect.of(
        "take the lower driver's status and information for the originator",
        c -> {
          var complete = (org.lifecycletck.spi.vocabulary.Call.LowerComplete) c.call;
          c.facts.status = complete.status();
          c.facts.information = complete.information();
          CompletionEffects.forgetToAsk(c);
        });
  }
}
