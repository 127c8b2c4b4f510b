package org.lifecycletck.faulty;

import static org.lifecycletck.spi.vocabulary.SendOptions.IGNORE_TARGET_STATE;
import static org.lifecycletck.spi.vocabulary.SendOptions.SEND_AND_FORGET;
import static org.lifecycletck.spi.vocabulary.SendOptions.SYNCHRONOUS;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.lifecycletck.spi.SubjectFactory;
import org.lifecycletck.spi.vocabulary.Format;
import org.lifecycletck.spi.vocabulary.FormatMethod;
import org.lifecycletck.spi.vocabulary.Memory;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.PurgeIoAction;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.ReuseParams;
import org.lifecycletck.spi.vocabulary.SendOptions;
import org.lifecycletck.spi.vocabulary.SentIoAction;
import org.lifecycletck.spi.vocabulary.TargetId;
import org.lifecycletck.spi.vocabulary.TargetSetup;

/** A few calls that show one fault, and what a right subject lets be seen of them. */
record Demonstration(Consumer<Notes> calls, List<String> right) {
  private static final RequestId R1 = new RequestId("r1");
  private static final RequestId R2 = new RequestId("r2");
  private static final TargetId T1 = new TargetId("t1");
  private static final TargetId T2 = new TargetId("t2");
  private static final SentIoAction LEAVE = SentIoAction.LEAVE_SENT_IO_PENDING;

  private static final Map<String, Demonstration> BY_NAME =
      Map.ofEntries(
          Map.entry("transfers-whole-buffer", of(Demonstration::partOfABuffer, "arrival r1 10")),
          Map.entry("calls-routine-after-refusal", of(Demonstration::sendToPurged, "false")),
          Map.entry("queues-on-purged-target", of(Demonstration::sendToPurged, "false")),
          Map.entry("forwards-without-routine", of(Demonstration::forwardSilently, "false")),
          Map.entry(
              "drains-with-success",
              of(
                  Demonstration::purgeQueued,
                  "true",
                  "routine STATUS_WDF_DEVICE_REMOVED_NOT_SENT 0")),
          Map.entry(
              "queues-exempt-requests",
              of(notes -> stopAndSend(notes, IGNORE_TARGET_STATE), "arrival r1 16", "true")),
          Map.entry(
              "cancels-exempt-requests", of(Demonstration::purgeExempt, "arrival r1 16", "true")),
          Map.entry("forgets-own-requests", of(notes -> notes.send(R1, SEND_AND_FORGET), "false")),
          Map.entry("accepts-unknown-flags", of(notes -> notes.send(R1, 0x10), "false")),
          Map.entry(
              "reports-timeout-as-cancel",
              of(Demonstration::timeOut, "arrival r1 16", "routine STATUS_IO_TIMEOUT 3")),
          Map.entry(
              "returns-status-as-truth",
              of(
                  Demonstration::failInline,
                  "arrival r1 16",
                  "routine STATUS_UNSUCCESSFUL 7",
                  "true")),
          Map.entry(
              "loses-information",
              of(Demonstration::complete, "arrival r1 16", "true", "routine STATUS_SUCCESS 9")),
          Map.entry(
              "mistakes-internal-ioctl", of(Demonstration::internal, "DEVICE_CONTROL_INTERNAL")),
          Map.entry(
              "completes-twice-after-cancel",
              of(
                  Demonstration::cancelUnmarked,
                  "arrival r1 16",
                  "true",
                  "routine STATUS_SUCCESS 9")),
          Map.entry(
              "forgets-early-cancel",
              of(Demonstration::cancelThenMark, "arrival r1 16", "true", "STATUS_CANCELLED true")),
          Map.entry(
              "completes-on-cancel",
              of(
                  Demonstration::cancelUnmarked,
                  "arrival r1 16",
                  "true",
                  "routine STATUS_SUCCESS 9")),
          Map.entry(
              "completes-forwarded-requests",
              of(Demonstration::forward, "arrival r2 16", "true", "routine STATUS_SUCCESS 9")),
          Map.entry(
              "marks-cancelled-requests",
              of(Demonstration::cancelThenMark, "arrival r1 16", "true", "STATUS_CANCELLED true")),
          Map.entry(
              "stops-without-waiting",
              of(Demonstration::stopAndWait, "arrival r1 16", "true", "routine STATUS_SUCCESS 9")),
          Map.entry(
              "restarts-last-in-first",
              of(Demonstration::restart, "true", "true", "arrival r1 16", "arrival r2 16")),
          Map.entry(
              "accepts-short-irps", of(Demonstration::retarget, "STATUS_REQUEST_NOT_ACCEPTED")),
          Map.entry("keeps-routine-over-reuse", of(Demonstration::reuse, "arrival r1 16", "true")),
          Map.entry(
              "ignores-references",
              of(Demonstration::refer, "cleanup r1", "deleted", "destroy r1")));

  /** What is seen when a subject is put through the calls. */
  List<String> run(SubjectFactory factory) {
    try (Notes notes = new Notes(factory)) {
      notes.subject.createTarget(T1, TargetSetup.remote(2));
      notes.ready(R1, T1);
      calls.accept(notes);
      return notes.taken();
    }
  }

  /** The demonstrations by the name of the fault. */
  static Map<String, Demonstration> byName() {
    return BY_NAME;
  }

  private static Demonstration of(Consumer<Notes> calls, String... right) {
    return new Demonstration(calls, List.of(right));
  }

  private static void partOfABuffer(Notes notes) {
    Format part = new Format(FormatMethod.WRITE, Memory.part(100, 40, 10), null, 0, 0);
    notes.subject.formatRequest(R1, T1, part);
    notes.subject.send(R1, T1, SendOptions.NONE);
  }

  private static void sendToPurged(Notes notes) {
    notes.subject.purgeTarget(T1, PurgeIoAction.PURGE_IO);
    notes.send(R1, 0);
  }

  private static void forwardSilently(Notes notes) {
    notes.subject.submit(R2, FormatMethod.READ, 3, 16);
    notes.subject.formatUsingCurrentType(R2);
    notes.send(R2, 0);
  }

  private static void purgeQueued(Notes notes) {
    stopAndSend(notes, 0);
    notes.subject.purgeTarget(T1, PurgeIoAction.PURGE_IO);
  }

  private static void stopAndSend(Notes notes, int flags) {
    notes.subject.stopTarget(T1, LEAVE);
    notes.send(R1, flags);
  }

  private static void purgeExempt(Notes notes) {
    notes.send(R1, IGNORE_TARGET_STATE);
    notes.subject.lowerMarkCancelable(R1);
    notes.subject.purgeTarget(T1, PurgeIoAction.PURGE_IO);
  }

  private static void timeOut(Notes notes) {
    notes.subject.send(R1, T1, SendOptions.NONE.withTimeoutAfter(1));
    notes.subject.advance(SendOptions.UNITS_PER_MILLISECOND);
    notes.subject.lowerComplete(R1, NtStatus.CANCELLED, 3);
  }

  private static void failInline(Notes notes) {
    notes.onArrival(() -> notes.subject.lowerComplete(R1, NtStatus.UNSUCCESSFUL, 7));
    notes.send(R1, SYNCHRONOUS);
  }

  private static void complete(Notes notes) {
    notes.send(R1, 0);
    notes.subject.lowerComplete(R1, NtStatus.SUCCESS, 9);
  }

  private static void internal(Notes notes) {
    notes.subject.formatRequest(R1, T1, Format.of(FormatMethod.INTERNAL_IOCTL, 16));
    notes.onArrival(() -> notes.subject.lowerComplete(R1, NtStatus.SUCCESS, 0));
    notes.subject.setCompletionRoutine(R1, null);
    notes.subject.send(R1, T1, SendOptions.NONE);
    notes.taken();
    notes.note(notes.subject.getCompletionParams(R1).type());
  }

  private static void cancelUnmarked(Notes notes) {
    notes.send(R1, 0);
    notes.subject.cancelSentRequest(R1);
    notes.subject.lowerComplete(R1, NtStatus.SUCCESS, 9);
  }

  private static void cancelThenMark(Notes notes) {
    notes.send(R1, 0);
    notes.subject.cancelSentRequest(R1);
    NtStatus marked = notes.subject.lowerMarkCancelable(R1);
    notes.note(marked + " " + notes.subject.lowerIsCanceled(R1));
  }

  private static void forward(Notes notes) {
    notes.subject.submit(R2, FormatMethod.READ, 3, 16);
    notes.subject.formatUsingCurrentType(R2);
    notes.subject.setCompletionRoutine(R2, "done");
    notes.send(R2, 0);
    notes.subject.lowerComplete(R2, NtStatus.SUCCESS, 9);
  }

  private static void stopAndWait(Notes notes) {
    notes.send(R1, 0);
    Thread stop =
        notes.blocked(
            () -> notes.subject.stopTarget(T1, SentIoAction.WAIT_FOR_SENT_IO_TO_COMPLETE),
            "stop returned");
    notes.subject.lowerComplete(R1, NtStatus.SUCCESS, 9);
    Notes.join(stop);
  }

  private static void restart(Notes notes) {
    notes.ready(R2, T1);
    notes.subject.stopTarget(T1, LEAVE);
    notes.send(R1, 0);
    notes.send(R2, 0);
    notes.subject.startTarget(T1);
  }

  private static void retarget(Notes notes) {
    notes.subject.createTarget(T2, TargetSetup.remote(9));
    notes.subject.submit(R2, FormatMethod.READ, 3, 16);
    notes.note(notes.subject.changeTarget(R2, T2));
  }

  private static void reuse(Notes notes) {
    notes.subject.reuse(R1, ReuseParams.with(NtStatus.SUCCESS));
    notes.subject.formatRequest(R1, T1, Format.of(FormatMethod.READ, 16));
    notes.send(R1, 0);
    notes.subject.lowerComplete(R1, NtStatus.SUCCESS, 9);
  }

  private static void refer(Notes notes) {
    notes.subject.referenceRequest(R1);
    notes.subject.deleteRequest(R1);
    notes.note("deleted");
    notes.subject.dereferenceRequest(R1);
  }
}
