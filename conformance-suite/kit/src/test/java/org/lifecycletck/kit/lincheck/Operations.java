package org.lifecycletck.kit.lincheck;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;
import org.jetbrains.lincheck.datastructures.StringGen;
import org.lifecycletck.kit.history.Event;
import org.lifecycletck.reference.Decisions;
import org.lifecycletck.reference.ReferenceSubject;
import org.lifecycletck.spi.Subject;
import org.lifecycletck.spi.SubjectFactory.Setup;
import org.lifecycletck.spi.vocabulary.Answer;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.Format;
import org.lifecycletck.spi.vocabulary.FormatMethod;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.PurgeIoAction;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.SendOptions;
import org.lifecycletck.spi.vocabulary.SentIoAction;
import org.lifecycletck.spi.vocabulary.TargetId;
import org.lifecycletck.spi.vocabulary.TargetSetup;

/**
 * One request and one target of the reference implementation, and what threads do with them. The
 * last operation answers with the history; the answers of the others are in it.
 */
@Param(name = "strand", gen = StringGen.class)
public class Operations {
  private static final RequestId R = new RequestId("r1");
  private static final TargetId T = new TargetId("t1");
  private static final SendOptions TIMED = SendOptions.NONE.withTimeoutAfter(20);

  private final CaseLog log = new CaseLog();
  private final Subject subject;

  /** The reference implementation, as it is. */
  public Operations() {
    this(new Decisions());
  }

  /** The reference implementation, deciding as told. */
  protected Operations(Decisions decisions) {
    subject =
        new ReferenceSubject(new Setup(true, "lincheck"), new LoggingKit(log, this), decisions);
  }

  // Before the threads start

  /** The request is formatted and has a completion routine. */
  @Operation
  public void ready() {
    log.workFor("driver");
    TargetSetup setup = TargetSetup.remote(1);
    status(new Call.CreateTarget(T, setup), () -> subject.createTarget(T, setup));
    status(new Call.CreateRequest(R, T, null), () -> subject.createRequest(R, T, null));
    Format read = Format.of(FormatMethod.READ, 16);
    status(new Call.FormatRequest(R, T, read), () -> subject.formatRequest(R, T, read));
    nothing(new Call.SetCompletionRoutine(R, "c"), () -> subject.setCompletionRoutine(R, "c"));
  }

  /** The request is with the lower driver, which has not marked it, and has a deadline. */
  @Operation
  public void sent() {
    ready();
    truth(new Call.Send(R, T, TIMED), () -> subject.send(R, T, TIMED));
  }

  /** The same, marked cancelable. */
  @Operation
  public void sentAndMarked() {
    sent();
    status(new Call.LowerMarkCancelable(R), () -> subject.lowerMarkCancelable(R));
  }

  /** The request is ready, and the target stopped. */
  @Operation
  public void readyAndStopped() {
    ready();
    stop("driver");
  }

  /** The request waits in the queue of a stopped target. */
  @Operation
  public void queued() {
    readyAndStopped();
    truth(new Call.Send(R, T, TIMED), () -> subject.send(R, T, TIMED));
  }

  // What threads do

  @Operation
  public void send(String strand) {
    log.workFor(strand);
    SendOptions none = SendOptions.NONE;
    truth(new Call.Send(R, T, none), () -> subject.send(R, T, none));
  }

  @Operation
  public void cancel(String strand) {
    log.workFor(strand);
    truth(new Call.CancelSentRequest(R), () -> subject.cancelSentRequest(R));
  }

  @Operation
  public void mark(String strand) {
    log.workFor(strand);
    status(new Call.LowerMarkCancelable(R), () -> subject.lowerMarkCancelable(R));
  }

  /** The lower driver takes its mark back and, where that succeeds, completes the request. */
  @Operation
  public void giveBack(String strand) {
    log.workFor(strand);
    NtStatus unmarked =
        status(new Call.LowerUnmarkCancelable(R), () -> subject.lowerUnmarkCancelable(R));
    if (unmarked.isSuccess()) {
      complete(NtStatus.SUCCESS, 5);
    }
  }

  /** The deadline comes. */
  @Operation
  public void deadline(String strand) {
    log.workFor(strand);
    log.advanced(-TIMED.timeout());
    subject.advance(-TIMED.timeout());
  }

  @Operation
  public void start(String strand) {
    log.workFor(strand);
    status(new Call.StartTarget(T), () -> subject.startTarget(T));
  }

  @Operation
  public void stop(String strand) {
    log.workFor(strand);
    SentIoAction action = SentIoAction.LEAVE_SENT_IO_PENDING;
    nothing(new Call.StopTarget(T, action), () -> subject.stopTarget(T, action));
  }

  @Operation
  public void purge(String strand) {
    log.workFor(strand);
    PurgeIoAction action = PurgeIoAction.PURGE_IO;
    nothing(new Call.PurgeTarget(T, action), () -> subject.purgeTarget(T, action));
  }

  // After the threads have ended

  /** Everything that happened. */
  @Operation
  public List<Event> history() {
    return log.close();
  }

  void complete(NtStatus status, long information) {
    nothing(
        new Call.LowerComplete(R, status, information),
        () -> subject.lowerComplete(R, status, information));
  }

  private void nothing(Call call, Runnable made) {
    log.called(call);
    made.run();
    log.returned(Answer.NOTHING);
  }

  private NtStatus status(Call call, Supplier<NtStatus> made) {
    log.called(call);
    NtStatus status = made.get();
    log.returned(new Answer.Status(status));
    return status;
  }

  private void truth(Call call, BooleanSupplier made) {
    log.called(call);
    log.returned(new Answer.Truth(made.getAsBoolean()));
  }
}
