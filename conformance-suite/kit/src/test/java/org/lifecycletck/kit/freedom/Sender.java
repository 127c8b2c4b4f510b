package org.lifecycletck.kit.freedom;

import org.lifecycletck.kit.freedom.PlainRequest.Irp;
import org.lifecycletck.spi.vocabulary.Answer;
import org.lifecycletck.spi.vocabulary.Fatal;
import org.lifecycletck.spi.vocabulary.Format;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.SendOptions;
import org.lifecycletck.spi.vocabulary.TargetState;

/** {@code WdfRequestSend} and the synchronous methods: what is accepted, and what is refused. */
final class Sender {
  private final Core core;
  private final Traffic traffic;
  private final boolean verifier;

  Sender(Core core, Traffic traffic, boolean verifier) {
    this.core = core;
    this.traffic = traffic;
    this.verifier = verifier;
  }

  boolean send(PlainRequest request, PlainTarget target, SendOptions options) {
    if (options.isValid() && options.has(SendOptions.SEND_AND_FORGET)) {
      return forget(request, target);
    }
    Submitted submitted = core.step(() -> submitted(request, target, options));
    if (submitted.refusal() != null) {
      if (!options.isValid() || isWithoutRoutine(request, options)) {
        report("a send that can never be");
      }
      return false;
    }
    if (options.has(SendOptions.SYNCHRONOUS)) {
      awaitEnd(request, submitted);
    }
    return true;
  }

  /** What became of a submission: why it was refused, or its number. */
  private record Submitted(NtStatus refusal, long number) {}

  private Submitted submitted(PlainRequest request, PlainTarget target, SendOptions options) {
    NtStatus refusal = submit(request, target, options);
    return new Submitted(refusal, request.submission);
  }

  private void awaitEnd(PlainRequest request, Submitted submitted) {
    core.await(() -> request.doneUpTo >= submitted.number());
  }

  /** Null where the request is accepted; else its status says why it is not. */
  private NtStatus submit(PlainRequest request, PlainTarget target, SendOptions options) {
    NtStatus refusal = refusal(request, target, options);
    if (refusal != null) {
      request.status = refusal;
      return refusal;
    }
    boolean synchronous = options.has(SendOptions.SYNCHRONOUS);
    if (options.isTimed() && !synchronous && !request.timer && request.timerFails) {
      request.timerFails = false;
      request.status = NtStatus.INSUFFICIENT_RESOURCES;
      return request.status;
    }
    boolean throughGate = !options.has(SendOptions.IGNORE_TARGET_STATE);
    if (throughGate && target.state == TargetState.STOPPED) {
      return submitToStopped(request, target, options);
    }
    if (target.stack() == 0) {
      core.kit.fatal(Fatal.violation(5, 0));
    }
    traffic.accept(request, target, options);
    traffic.deliver(request);
    return null;
  }

  private NtStatus submitToStopped(PlainRequest request, PlainTarget target, SendOptions options) {
    Manner.Cancelled cancelled =
        request.cancelledAbove ? core.manner.cancelledOnStopped() : Manner.Cancelled.QUEUED;
    if (cancelled == Manner.Cancelled.REFUSED) {
      request.status = NtStatus.CANCELLED;
      return request.status;
    }
    traffic.accept(request, target, options);
    traffic.queue(request);
    if (cancelled == Manner.Cancelled.ENDED) {
      traffic.cancel(request);
    }
    return null;
  }

  private NtStatus refusal(PlainRequest request, PlainTarget target, SendOptions options) {
    if (!options.isValid()) {
      return NtStatus.INVALID_PARAMETER;
    }
    boolean ignoring = options.has(SendOptions.IGNORE_TARGET_STATE);
    if (isWithoutRoutine(request, options)) {
      return core.manner.failure();
    }
    boolean short_ = request.stack < target.stack();
    if (verifier && (!request.formatted || short_)) {
      return NtStatus.REQUEST_NOT_ACCEPTED;
    }
    boolean closed = target.state.isClosed() && !(target.closing && delivers());
    if (ignoring ? closed : !target.takesSends()) {
      return core.manner.failure();
    }
    if (request.cancelled && core.manner.remembersCancels()) {
      return NtStatus.CANCELLED;
    }
    return null;
  }

  private static boolean isWithoutRoutine(PlainRequest request, SendOptions options) {
    return !options.has(SendOptions.SYNCHRONOUS) && request.isReceived() && request.routine == null;
  }

  private boolean delivers() {
    return !core.manner.refusesWhileClosing();
  }

  private boolean forget(PlainRequest request, PlainTarget target) {
    boolean sent =
        core.step(
            () -> {
              boolean closing = target.closing && core.manner.refusesWhileClosing();
              if (!request.isReceived() || request.formattedForTarget || closing) {
                request.status = core.manner.failure();
                return false;
              }
              if (target.stack() == 0) {
                core.kit.fatal(Fatal.violation(5, 0));
              }
              traffic.forget(request, target);
              return true;
            });
    if (!sent && !target.closing) {
      report("a send-and-forget that can never be");
    }
    return sent;
  }

  void report(String mistake) {
    if (verifier && core.manner.reports()) {
      core.outside(() -> core.kit.verifierBreak(mistake));
    }
  }

  /** One of the five synchronous methods. */
  Answer.Transfer transfer(
      PlainRequest request, PlainTarget target, Format format, SendOptions options) {
    if (core.step(request::isInFlight)) {
      core.kit.fatal(Fatal.violation(6, 3));
    }
    Submitted submitted =
        core.step(
            () -> {
              NtStatus refused = submitTransfer(request, target, format, options);
              return new Submitted(refused, request.submission);
            });
    NtStatus refusal = submitted.refusal();
    if (refusal == null) {
      awaitEnd(request, submitted);
    }
    return core.step(
        () -> {
          request.unformat();
          NtStatus status = refusal == null ? request.status : refusal;
          return new Answer.Transfer(status, status.isSuccess() ? request.information : 99);
        });
  }

  private NtStatus submitTransfer(
      PlainRequest request, PlainTarget target, Format format, SendOptions options) {
    if (!options.isValid()) {
      boolean size = options.size() != SendOptions.SIZE;
      return size ? NtStatus.INFO_LENGTH_MISMATCH : NtStatus.INVALID_PARAMETER;
    }
    if (!format.isWithinBounds()) {
      return NtStatus.INVALID_DEVICE_REQUEST;
    }
    NtStatus unfit = unfit(request, target);
    if (unfit != null) {
      return unfit;
    }
    request.format(format);
    SendOptions waiting =
        new SendOptions(
            options.size(), options.flags() | SendOptions.SYNCHRONOUS, options.timeout());
    NtStatus refusal = refusal(request, target, waiting);
    request.routine = null;
    return refusal != null ? refusal : submit(request, target, waiting);
  }

  /** Why a request cannot be formatted for a target; null where it can. */
  NtStatus unfit(PlainRequest request, PlainTarget target) {
    boolean closing = target.closing && core.manner.refusesWhileClosing();
    if (target.stack() == 0 || closing) {
      return core.manner.failure();
    }
    return request.fits(target.stack()) ? null : NtStatus.REQUEST_NOT_ACCEPTED;
  }

  static Irp irpOf(boolean freed) {
    return freed ? Irp.FRAMEWORKS : Irp.DRIVERS;
  }
}
