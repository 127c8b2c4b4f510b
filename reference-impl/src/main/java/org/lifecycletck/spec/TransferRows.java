package org.lifecycletck.spec;

import static org.lifecycletck.spec.Effects.*;
import static org.lifecycletck.spec.Guards.*;
import static org.lifecycletck.spec.ObjectEffects.*;
import static org.lifecycletck.spec.Profile.DOCUMENTED;
import static org.lifecycletck.spec.Profile.KMDF_1_33;
import static org.lifecycletck.spec.Row.on;
import static org.lifecycletck.spec.TargetGuards.*;
import static org.lifecycletck.spec.When.*;
import static org.lifecycletck.spi.vocabulary.NtStatus.CANCELLED;
import static org.lifecycletck.spi.vocabulary.NtStatus.INFO_LENGTH_MISMATCH;
import static org.lifecycletck.spi.vocabulary.NtStatus.INTEGER_OVERFLOW;
import static org.lifecycletck.spi.vocabulary.NtStatus.INVALID_DEVICE_STATE;
import static org.lifecycletck.spi.vocabulary.NtStatus.INVALID_PARAMETER;
import static org.lifecycletck.spi.vocabulary.NtStatus.REQUEST_NOT_ACCEPTED;

import java.util.List;
import org.lifecycletck.spec.Request.Formatted;
import org.lifecycletck.spec.Request.Origin;
import org.lifecycletck.spec.Request.Place;
import org.lifecycletck.spi.vocabulary.Answer;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.SendOptions;

/** The five WdfIoTargetSend...Synchronously methods: build, send, wait, answer the status. */
final class TransferRows {
  private TransferRows() {}

  static final List<Row.Builder> ROWS =
      List.of(
          on(TRANSFER_WITH_BAD_OPTIONS)
              .given(notInFlight())
              .then(dropContext(), answersBadOptions())
              .by("OPT-002", "OPT-003", "OPT-004", "SYN-009", "SYN-010"),
          on(TRANSFER_OUT_OF_BOUNDS)
              .given(notInFlight())
              .then(dropContext(), answersTransferFailure(INTEGER_OVERFLOW))
              .in(KMDF_1_33)
              .by("SYN-011", "FMT-009"),
          on(TRANSFER_OUT_OF_BOUNDS)
              .given(notInFlight())
              .then(dropContext(), answersTransferFailure(Unspecified.FAILURE))
              .in(DOCUMENTED)
              .by("SYN-011", "FMT-009"),
          on(
                  TRANSFER,
                  TRANSFER_OUT_OF_BOUNDS,
                  TRANSFER_WITH_BAD_OPTIONS,
                  TRANSFER_SUBMIT,
                  TRANSFER_SUBMIT_IGNORING)
              .given(inFlight())
              .then(stop(6, 3))
              .misuse("SYN-015")
              .by("SYN-015"),
          on(TRANSFER).given(unknown()).then(useOwnRequest(), continueAs(TRANSFER)).by("SYN-007"),
          on(TRANSFER)
              .given(withDriver(), noDevice())
              .then(dropContext(), answersTransferFailure(INVALID_DEVICE_STATE))
              .in(KMDF_1_33)
              .by("SYN-015", "FMT-012", "TGT-041"),
          on(TRANSFER)
              .given(withDriver(), noDevice())
              .then(dropContext(), answersTransferFailure(Unspecified.FAILURE))
              .in(DOCUMENTED)
              .by("SYN-015", "FMT-012", "TGT-041"),
          on(TRANSFER)
              .given(withDriver(), deviceAttached(), notLongEnough(), cannotBeGivenAnIrp())
              .then(dropContext(), answersTransferFailure(REQUEST_NOT_ACCEPTED))
              .by("SYN-015", "FMT-013"),
          on(TRANSFER)
              .given(withDriver(), deviceAttached(), notLongEnough(), canBeGivenAnIrp())
              .then(allocateIrp(), formatTransfer(), submit())
              .by("SYN-006", "SYN-007", "SYN-014"),
          on(TRANSFER)
              .given(withDriver(), deviceAttached(), longEnough())
              .then(formatTransfer(), submit())
              .by("SYN-006", "SYN-008", "SYN-014"),
          on(TRANSFER_SUBMIT)
              .given(withDriver(), inGateShut())
              .then(dropRoutine(), fail(INVALID_DEVICE_STATE), next(TRANSFER_RESULT))
              .in(KMDF_1_33)
              .by("SYN-015", "TGT-030"),
          on(TRANSFER_SUBMIT)
              .given(withDriver(), inGateShut())
              .then(dropRoutine(), refuseTransfer(Unspecified.FAILURE))
              .in(DOCUMENTED)
              .by("SYN-015", "TGT-030"),
          on(TRANSFER_SUBMIT)
              .given(withDriver(), inGateOpen(), cancelMarked())
              .then(dropRoutine(), fail(CANCELLED), next(TRANSFER_RESULT))
              .in(KMDF_1_33)
              .by("SND-014", "CAN-017"),
          on(TRANSFER_SUBMIT)
              .given(withDriver(), inGateOpen(), cancelMarked())
              .then(dropRoutine(), refuseTransfer(CANCELLED))
              .in(DOCUMENTED)
              .choice(SendRows.STICKY)
              .by("SND-014", "CAN-017"),
          on(TRANSFER_SUBMIT)
              .given(withDriver(), inGateOpen(), cancelMarked())
              .then(ObjectEffects.forgetCancels(), next(TRANSFER_SUBMIT))
              .in(DOCUMENTED)
              .choice(SendRows.STICKY)
              .by("SND-014", "CAN-017"),
          on(TRANSFER_SUBMIT)
              .given(withDriver(), inGateOpen(), outGateOpen(), notCancelMarked())
              .then(dropRoutine(), deliver(), senderWaits(), next(TRANSFER_RESULT))
              .by("SYN-006", "SYN-007", "SYN-008", "CMP-010", "CAN-023", "OPT-010"),
          on(TRANSFER_SUBMIT)
              .given(withDriver(), inGateOpen(), outGateShut(), notCancelMarked())
              .then(dropRoutine(), queue(), senderWaits(), next(TRANSFER_RESULT))
              .by("SYN-003", "TGT-030", "CMP-010"),
          on(TRANSFER_SUBMIT_IGNORING)
              .given(withDriver(), deviceAttached(), notCancelMarked())
              .then(dropRoutine(), deliverIgnoring(), senderWaits(), next(TRANSFER_RESULT))
              .by("SYN-015", "IGN-001"),
          on(TRANSFER_SUBMIT_IGNORING)
              .given(withDriver(), noDevice())
              .then(dropRoutine(), fail(INVALID_DEVICE_STATE), next(TRANSFER_RESULT))
              .in(KMDF_1_33)
              .by("SYN-015", "IGN-002", "TGT-041"),
          on(TRANSFER_SUBMIT_IGNORING)
              .given(withDriver(), noDevice(), notCancelMarked())
              .then(dropRoutine(), refuseTransfer(Unspecified.FAILURE))
              .in(DOCUMENTED)
              .by("SYN-015", "IGN-002", "TGT-041"),
          on(TRANSFER_SUBMIT_IGNORING)
              .given(withDriver(), deviceAttached(), cancelMarked())
              .then(dropRoutine(), fail(CANCELLED), next(TRANSFER_RESULT))
              .in(KMDF_1_33)
              .by("SND-014", "CAN-017"),
          on(TRANSFER_SUBMIT_IGNORING)
              .given(withDriver(), cancelMarked())
              .then(dropRoutine(), refuseTransfer(CANCELLED))
              .in(DOCUMENTED)
              .choice(SendRows.STICKY)
              .by("SND-014", "CAN-017"),
          on(TRANSFER_SUBMIT_IGNORING)
              .given(withDriver(), cancelMarked())
              .then(ObjectEffects.forgetCancels(), next(TRANSFER_SUBMIT_IGNORING))
              .in(DOCUMENTED)
              .choice(SendRows.STICKY)
              .by("SND-014", "CAN-017"),
          on(TRANSFER_RESULT)
              .then(answersTransfer())
              .in(KMDF_1_33)
              .by("SYN-006", "SYN-009", "SYN-012", "TMO-001"),
          on(TRANSFER_RESULT)
              .then(answersTransferWithBytesOnSuccess())
              .in(DOCUMENTED)
              .by("SYN-006", "SYN-009", "TMO-001"));

  private static Guard unknown() {
    return Guard.of(
        "the framework has no request of its own in use",
        (r, t) -> r == null || r.place() == Place.GONE);
  }

  private static Guard notInFlight() {
    return Guard.of("the request is not in flight", (r, t) -> r == null || !r.inFlight());
  }

  private static Effect useOwnRequest() {
    return Effect.of(
        "the framework takes a request of its own",
        c -> {
          int holds = c.request == null ? 0 : c.request.holds;
          c.request = new RequestDraft(Request.fresh(Origin.CREATED, 0));
          c.request.holds = holds;
          c.facts = new FactsDraft(Facts.fresh(null));
        });
  }

  private static Effect formatTransfer() {
    return Effect.of(
        "the request is formatted",
        c -> {
          Call.SendSynchronously call = (Call.SendSynchronously) c.call;
          c.request.formatted = Formatted.BY_TARGET;
          c.request.context = Contexts.of(call.format().method());
          c.facts.location = Contexts.of(call.format());
        });
  }

  private static Effect submit() {
    return Effect.of(
        "the submission begins",
        c -> {
          SendOptions options = ((Call.SendSynchronously) c.call).options();
          boolean ignoring = options.has(SendOptions.IGNORE_TARGET_STATE);
          c.push(ignoring ? TRANSFER_SUBMIT_IGNORING : TRANSFER_SUBMIT);
        });
  }

  private static Effect fail(NtStatus status) {
    return Effect.of("the submission is refused", c -> c.facts.status = status);
  }

  static Effect answersTransferFailure(NtStatus status) {
    String seen = status.equals(Unspecified.FAILURE) ? "a failing status" : status.toString();
    return Effect.of("", seen, c -> answerFailure(c, status));
  }

  /** The submission is refused, and the method answers why. */
  static Effect refuseTransfer(NtStatus status) {
    String seen = status.equals(Unspecified.FAILURE) ? "a failing status" : status.toString();
    return Effect.of(
        "the submission is refused, the request is unformatted",
        seen,
        c -> {
          answerFailure(c, status);
          endTransfer(c);
        });
  }

  /** The answer says what WdfRequestGetStatus need not say as well. */
  private static void answerFailure(Change c, NtStatus status) {
    c.answer = new Answer.Transfer(status, Unspecified.NUMBER);
    if (c.request != null) {
      c.facts.status = c.orAnyStatus(c.facts.status);
    }
  }

  private static Effect answersBadOptions() {
    return Effect.of(
        "",
        "STATUS_INFO_LENGTH_MISMATCH for a wrong size, else STATUS_INVALID_PARAMETER",
        c -> {
          SendOptions options = ((Call.SendSynchronously) c.call).options();
          boolean wrongSize = options.size() != SendOptions.SIZE;
          answerFailure(c, wrongSize ? INFO_LENGTH_MISMATCH : INVALID_PARAMETER);
        });
  }

  private static void answer(Change c, long bytes) {
    c.answer = new Answer.Transfer(c.facts.status, bytes);
    endTransfer(c);
  }

  private static void endTransfer(Change c) {
    dropContext().apply(c);
    boolean usedAgain = c.request.place != Place.WITH_DRIVER;
    if (c.requestId.name().startsWith("~") && !usedAgain) {
      c.request.place = Place.GONE;
    }
  }

  private static Effect answersTransfer() {
    return Effect.of(
        "the request is unformatted",
        "its status and information",
        c -> answer(c, c.facts.information));
  }

  private static Effect answersTransferWithBytesOnSuccess() {
    return Effect.of(
        "the request is unformatted",
        "its status, and its information where it succeeded",
        c -> answer(c, c.facts.status.isSuccess() ? c.facts.information : Unspecified.NUMBER));
  }
}
