package org.lifecycletck.reference;

import java.util.function.Supplier;
import org.lifecycletck.spi.vocabulary.Fatal;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.SendOptions;
import org.lifecycletck.spi.vocabulary.TargetId;
import org.lifecycletck.spi.vocabulary.TargetState;

/** {@code WdfRequestSend}: the checks in the order of the source, then submission. */
final class SendPath {
  private static final long WDF_REQUEST_FATAL_ERROR = 6;
  private static final long NULL_IRP = 2;
  private static final long ALREADY_SENT = 3;

  private final Framework framework;

  SendPath(Framework framework) {
    this.framework = framework;
  }

  /** Sends a request; true if it was accepted, and for a synchronous send completed. */
  boolean send(RequestId requestId, TargetId targetId, SendOptions options) {
    Request request = framework.handles().request(requestId);
    if (!framework.does(Duty.OPTIONS_FIRST) && lacksRoutine(request, options)) {
      return refuse(request, NtStatus.INVALID_DEVICE_REQUEST);
    }
    if (!framework.decisions().acceptsOptions(options)) {
      framework.kit().verifierBreak("send options are not valid");
      return refuse(request, NtStatus.INVALID_PARAMETER);
    }
    Target target = framework.handles().target(targetId);
    if (options.has(SendOptions.SEND_AND_FORGET)) {
      return forget(request, target);
    }
    if (request.irp() == null) {
      throw fatal(NULL_IRP);
    }
    if (lacksRoutine(request, options)) {
      framework.kit().verifierBreak("a received request needs a completion routine");
      return refuse(request, NtStatus.INVALID_DEVICE_REQUEST);
    }
    if (request.isInFlight()) {
      throw fatal(ALREADY_SENT);
    }
    if (framework.verifier() && !isReady(request, target)) {
      return refuse(request, NtStatus.REQUEST_NOT_ACCEPTED);
    }
    boolean waits =
        options.has(SendOptions.SYNCHRONOUS)
            ? framework.does(Duty.WAIT_FOR_SYNCHRONOUS)
            : !framework.does(Duty.RETURN_AT_ONCE);
    return waits ? sendAndWait(request, target, options) : sendAsync(request, target, options);
  }

  private boolean lacksRoutine(Request request, SendOptions options) {
    boolean asked =
        request.isReceived()
            ? framework.does(Duty.REQUIRE_ROUTINE)
            : !framework.does(Duty.SPARE_CREATED);
    boolean waits = options.has(SendOptions.SYNCHRONOUS) && framework.does(Duty.SPARE_SYNCHRONOUS);
    return asked && !waits && !request.hasRoutine();
  }

  private boolean isReady(Request request, Target target) {
    boolean formatted = request.isFormatted() || !framework.does(Duty.CHECK_FORMATTED);
    return formatted && request.irp().available() >= target.stackSize();
  }

  private boolean sendAsync(Request request, Target target, SendOptions options) {
    boolean timed = options.isTimed();
    if (timed && !request.allocateTimer()) {
      if (framework.does(Duty.REFUSE_WITHOUT_TIMER)) {
        return refuse(request, NtStatus.INSUFFICIENT_RESOURCES);
      }
      timed = false;
    }
    Timer timer = timed ? new Timer(options) : null;
    Submission submission = new Submission(request, target, ignoresState(options), null, timer);
    if (timer != null) {
      timer.submission = submission;
    }
    return submit(submission);
  }

  /** Sends a request and blocks until it is completed; false, at once, if it is refused. */
  boolean sendAndWait(Request request, Target target, SendOptions options) {
    Waiter sender = new Waiter(framework.activity());
    Submission submission = new Submission(request, target, ignoresState(options), sender, null);
    boolean holds = framework.does(Duty.HOLD_SYNCHRONOUS);
    if (holds) {
      request.lifetime().addReference();
    }
    boolean accepted = submit(submission);
    boolean waits = options.has(SendOptions.SYNCHRONOUS) || !framework.does(Duty.RETURN_AT_ONCE);
    if (accepted && waits) {
      await(submission, options);
    }
    if (holds) {
      request.lifetime().dropReference();
    }
    return accepted;
  }

  private void await(Submission submission, SendOptions options) {
    Waiter sender = submission.sender();
    Clock.Deadline deadline = null;
    Clock clock = framework.clock();
    if (options.isTimed()) {
      long due = framework.decisions().deadline(options, clock.now());
      deadline = clock.schedule(due, false, sender::expire);
    }
    sender.await(() -> framework.cancelPath().expireWait(submission));
    if (deadline != null) {
      clock.cancel(deadline);
    }
  }

  private boolean submit(Submission submission) {
    Request request = submission.request();
    Admission admission = submission.target().admit(submission);
    switch (admission.kind()) {
      case ALREADY_SENT:
        throw fatal(ALREADY_SENT);
      case NO_DEVICE:
        throw framework.handles().invalidHandle();
      case REFUSED:
        if (!framework.does(Duty.SET_NO_TIMER_FOR_REFUSED)) {
          submission.arm();
        }
        if (!framework.does(Duty.REFUSE_WHOLLY)) {
          framework.lowerSide().deliver(submission);
        }
        return refuse(request, admission.status());
      case DELIVER:
        framework.lowerSide().deliver(submission);
        return true;
      default:
        return true;
    }
  }

  private boolean forget(Request request, Target target) {
    if (!framework.does(Duty.CLEAN_UP_ACCEPTED_ONLY)) {
      request.lifetime().cleanUp();
    }
    if (!request.isReceived() && framework.does(refusingToForget(request))) {
      return refuse(request, NtStatus.INVALID_DEVICE_STATE);
    }
    if (request.isReceived()
        && request.hasContext()
        && framework.does(Duty.REFUSE_TO_FORGET_FORMATTED)) {
      framework.kit().verifierBreak("a formatted request cannot be sent and forgotten");
      return refuse(request, NtStatus.INVALID_DEVICE_REQUEST);
    }
    if (request.isInFlight()) {
      throw fatal(ALREADY_SENT);
    }
    if (target.stackSize() == 0) {
      throw framework.handles().invalidHandle();
    }
    if (request.hasRoutine()) {
      framework.kit().verifierBreak("a forgotten request has no use for a completion routine");
    }
    if (target.state() != TargetState.STARTED && !framework.does(Duty.FORGET_REGARDLESS_OF_STATE)) {
      return refuse(request, NtStatus.INVALID_DEVICE_STATE);
    }
    if (framework.does(Duty.CLEAN_UP_BEFORE_FORGETTING)) {
      request.lifetime().cleanUp();
    }
    request.forget();
    framework.lowerSide().deliverForgotten(request, target);
    request.lifetime().cleanUp();
    request.lifetime().dropReference();
    return true;
  }

  private static Duty refusingToForget(Request request) {
    boolean own = request.origin() == Request.Origin.CREATED;
    return own ? Duty.REFUSE_TO_FORGET_OWN : Duty.REFUSE_TO_FORGET_FOREIGN;
  }

  private static boolean ignoresState(SendOptions options) {
    return options.has(SendOptions.IGNORE_TARGET_STATE);
  }

  private boolean refuse(Request request, NtStatus status) {
    Irp irp = request.irp();
    if (irp != null && framework.does(Duty.EXPLAIN_REFUSAL)) {
      irp.setStatus(status);
    }
    return false;
  }

  /** Stops the system because the request is already sent. */
  RuntimeException alreadySent() {
    return fatal(ALREADY_SENT);
  }

  private RuntimeException fatal(long error) {
    return framework.kit().stop(Fatal.violation(WDF_REQUEST_FATAL_ERROR, error));
  }

  /** What starts the timer of a submission once the target accepts it. */
  private final class Timer implements Supplier<Clock.Deadline> {
    private final SendOptions options;
    private Submission submission;

    Timer(SendOptions options) {
      this.options = options;
    }

    @Override
    public Clock.Deadline get() {
      Clock clock = framework.clock();
      long due = framework.decisions().deadline(options, clock.now());
      return clock.schedule(due, true, () -> framework.cancelPath().expire(submission));
    }
  }
}
