package org.lifecycletck.reference;

import java.util.function.Supplier;
import org.lifecycletck.spi.vocabulary.Fatal;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.SendOptions;
import org.lifecycletck.spi.vocabulary.TargetId;

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
    boolean waits = options.has(SendOptions.SYNCHRONOUS);
    if (!waits && lacksRoutine(request)) {
      framework.kit().verifierBreak("a received request needs a completion routine");
      return refuse(request, NtStatus.INVALID_DEVICE_REQUEST);
    }
    if (request.isInFlight()) {
      throw fatal(ALREADY_SENT);
    }
    if (framework.verifier() && !isReady(request, target)) {
      return refuse(request, NtStatus.REQUEST_NOT_ACCEPTED);
    }
    return waits ? sendAndWait(request, target, options) : sendAsync(request, target, options);
  }

  private boolean lacksRoutine(Request request) {
    return request.isReceived()
        && !request.hasRoutine()
        && framework.decisions().requiresRoutineOfReceived();
  }

  private static boolean isReady(Request request, Target target) {
    return request.isFormatted() && request.irp().available() >= target.stackSize();
  }

  private boolean sendAsync(Request request, Target target, SendOptions options) {
    if (options.isTimed() && !request.allocateTimer()) {
      return refuse(request, NtStatus.INSUFFICIENT_RESOURCES);
    }
    Timer timer = options.isTimed() ? new Timer(options) : null;
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
    request.lifetime().addReference();
    boolean accepted = submit(submission);
    if (accepted) {
      await(submission, options);
    }
    request.lifetime().dropReference();
    return accepted;
  }

  private void await(Submission submission, SendOptions options) {
    Waiter sender = submission.sender();
    Clock.Deadline deadline = null;
    Clock clock = framework.clock();
    if (options.isTimed()) {
      deadline = clock.schedule(options.deadline(clock.now()), false, sender::expire);
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
        return refuse(request, admission.status());
      case DELIVER:
        framework.lowerSide().deliver(submission);
        return true;
      default:
        return true;
    }
  }

  private boolean forget(Request request, Target target) {
    if (!request.isReceived() && !framework.decisions().forgetsOwnRequests()) {
      return refuse(request, NtStatus.INVALID_DEVICE_STATE);
    }
    if (request.isReceived() && request.hasContext()) {
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
    request.lifetime().cleanUp();
    request.forget();
    framework.lowerSide().deliverForgotten(request, target);
    request.lifetime().dropReference();
    return true;
  }

  private static boolean ignoresState(SendOptions options) {
    return options.has(SendOptions.IGNORE_TARGET_STATE);
  }

  private static boolean refuse(Request request, NtStatus status) {
    Irp irp = request.irp();
    if (irp != null) {
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
      long due = options.deadline(clock.now());
      return clock.schedule(due, true, () -> framework.cancelPath().expire(submission));
    }
  }
}
