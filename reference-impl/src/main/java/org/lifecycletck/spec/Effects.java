package org.lifecycletck.spec;

import java.util.EnumSet;
import org.lifecycletck.spec.Request.Formatted;
import org.lifecycletck.spec.Request.Hold;
import org.lifecycletck.spec.Request.Place;
import org.lifecycletck.spec.Request.Sender;
import org.lifecycletck.spec.Request.Timer;
import org.lifecycletck.spi.vocabulary.Answer;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.Callback;
import org.lifecycletck.spi.vocabulary.Fatal;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.SendOptions;

/** What rows answer, and what they do to one request on its way to a target. */
final class Effects {
  private Effects() {}

  // ---- answers

  static Effect isTrue() {
    return Effect.of("", "TRUE", c -> c.answer = new Answer.Truth(true));
  }

  static Effect isFalse() {
    return Effect.of("", "FALSE", c -> c.answer = new Answer.Truth(false));
  }

  static Effect cancelIsTrue() {
    return Effect.of("", "TRUE", c -> c.answerIfAsked(new Answer.Truth(true)));
  }

  static Effect cancelIsFalse() {
    return Effect.of("", "FALSE", c -> c.answerIfAsked(new Answer.Truth(false)));
  }

  static Effect answers(NtStatus status) {
    return Effect.of("", status.toString(), c -> c.answer = new Answer.Status(status));
  }

  static Effect answersAnyFailure() {
    return Effect.of(
        "", "a failing status", c -> c.answer = new Answer.Status(Unspecified.FAILURE));
  }

  static Effect answersAnything() {
    return Effect.of("", "any value", c -> c.answer = null);
  }

  static Effect answersIrpCancelled() {
    return Effect.of(
        "",
        "TRUE if its IRP or the request was cancelled",
        c -> c.answer = new Answer.Truth(c.request.irpCancelled || c.request.cancelMark));
  }

  static Effect answersIrpCancelledOnly() {
    return Effect.of(
        "",
        "TRUE if its IRP was cancelled",
        c -> c.answer = new Answer.Truth(c.request.irpCancelled));
  }

  static Effect nothing() {
    return Effect.of("nothing changes", c -> {});
  }

  /** The step continues as another one. */
  static Effect continueAs(When when) {
    return Effect.of(
        "continue as: " + when.words(),
        c -> c.push(new Task(when, c.requestId, c.targetId, c.task.answering(), c.task.status())));
  }

  static Effect next(When when) {
    return Effect.then(when);
  }

  static Effect stop(long p1, long p2) {
    Fatal fatal = Fatal.violation(p1, p2);
    return Effect.of("the system stops", fatal.toString(), c -> c.fatal = fatal);
  }

  static Effect report() {
    return Effect.of("the verifier reports a mistake", "verifier break", c -> c.push(When.REPORT));
  }

  // ---- sending

  /** The submission is refused; the request stays with the driver, its routine registered. */
  static Effect refuse(NtStatus status) {
    return Effect.of(
        "refuse with " + status,
        "FALSE",
        c -> {
          c.facts.status = status;
          c.answer = new Answer.Truth(false);
        });
  }

  static Effect refuseWithAnyFailure() {
    return Effect.of(
        "refuse with a failing status",
        "FALSE",
        c -> {
          c.facts.status = Unspecified.FAILURE;
          c.answer = new Answer.Truth(false);
        });
  }

  private static void accept(Change c) {
    if (c.request.place == Place.WITH_DRIVER) {
      c.target().unfinished++;
    }
    c.request.tokens = 1;
    c.request.hold = Hold.NOT_CANCELABLE;
    c.facts.sentTo = c.targetId;
    if (c.request.staleTimeout) {
      c.request.timer = Timer.EXPIRED;
      c.request.staleTimeout = false;
    }
  }

  /** The request is accepted and handed to the lower driver before anything else. */
  static Effect deliver() {
    return Effect.of(
        "accept and deliver",
        c -> {
          accept(c);
          c.request.ignoring = false;
          c.request.listed = true;
          c.request.place = Place.ACCEPTED;
          c.order(c.order().track(c.requestId));
          c.push(When.HAND_OVER);
        });
  }

  static Effect deliverIgnoring() {
    return Effect.of(
        "accept and deliver, whatever the target's state",
        c -> {
          accept(c);
          c.request.ignoring = true;
          c.request.listed = true;
          c.request.place = Place.ACCEPTED;
          c.order(c.order().ignore(c.requestId));
          c.push(When.HAND_OVER);
        });
  }

  static Effect queue() {
    return Effect.of(
        "accept and queue in the target",
        c -> {
          accept(c);
          c.request.ignoring = false;
          c.request.place = Place.QUEUED;
          c.order(c.order().queue(c.requestId));
        });
  }

  static Effect armTimer() {
    return Effect.of(
        "arm the timer if a timeout was given",
        c -> {
          SendOptions options = c.call instanceof Call.Send ? ((Call.Send) c.call).options() : null;
          if (options != null && options.isTimed()) {
            c.request.timer = Timer.ARMED;
            c.request.timerAllocated =
                c.request.timerAllocated || !options.has(SendOptions.SYNCHRONOUS);
            c.facts.deadline = options.deadline(c.world.now());
          }
        });
  }

  static Effect senderWaits() {
    return Effect.of(
        "the sender waits for the completion",
        c -> {
          c.request.sender = Sender.WAITING;
          c.request.holds++;
          SendOptions options =
              c.call instanceof Call.SendSynchronously
                  ? ((Call.SendSynchronously) c.call).options()
                  : ((Call.Send) c.call).options();
          if (options.isTimed()) {
            c.request.timer = Timer.ARMED;
            c.facts.deadline = options.deadline(c.world.now());
          }
          c.push(When.AWAIT_COMPLETION);
        });
  }

  static Effect takeUnchecked() {
    return Effect.of("take it as it is", c -> c.request.formatted = Formatted.UNCHECKED);
  }

  static Effect handOver() {
    return Effect.of(
        "the lower driver holds it",
        "arrival at the lower driver",
        c -> {
          c.request.place = Place.WITH_LOWER;
          int left = c.request.stack;
          c.observation =
              new Callback.LowerArrival(
                  c.requestId,
                  c.targetId,
                  c.facts.location.seen(c.request.irpCancelled, c.facts.status, left));
        });
  }

  static Effect handOverForgotten() {
    return Effect.of(
        "the lower driver holds it, the driver does not",
        "arrival at the lower driver",
        c -> {
          boolean raw = c.request.raw;
          Facts.Location location =
              raw ? c.facts.location : Contexts.received(c.facts.received, c.facts.receivedLength);
          int left = raw ? c.request.stack : c.request.stack + 1;
          c.facts.sentTo = c.targetId;
          c.facts.location = location;
          c.request.place = Place.FORGOTTEN;
          c.observation =
              new Callback.LowerArrival(
                  c.requestId,
                  c.targetId,
                  location.seen(c.request.irpCancelled, c.facts.status, left));
        });
  }

  // ---- cancelling

  static Effect rememberCancel() {
    return Effect.of("remember the cancel", c -> c.request.cancelMark = true);
  }

  static Effect noteWhoAsked() {
    return Effect.of("", c -> c.request.cancelAsked = true);
  }

  static Effect tryCancel() {
    return Effect.of("try to cancel it", c -> c.pushAnswering(When.TRY_CANCEL));
  }

  static Effect takeTokenAndAsk() {
    return Effect.of(
        "take a completion token and cancel the IRP",
        c -> {
          c.request.tokens++;
          c.pushAnswering(When.ASK_HOLDER);
          c.push(When.GIVE_BACK);
        });
  }

  static Effect cancelIrp() {
    return Effect.of(
        "the IRP is cancelled",
        c -> {
          c.request.irpCancelled = true;
          if (c.documented && c.task.when() == When.UPPER_CANCEL) {
            c.facts.cancelledAbove = true;
          }
        });
  }

  /** Uses the mark up; the callback itself comes next, and others may come in between. */
  static Effect takeCancelCallback() {
    return Effect.of(
        "the lower driver's cancel callback is taken", c -> c.request.hold = Hold.CANCEL_CALLED);
  }

  static Effect callLowerCancel() {
    return Effect.of(
        "the lower driver's cancel callback is called",
        "cancel at the lower driver",
        c -> c.observation = new Callback.LowerCancel(c.requestId, c.targetId));
  }

  /** Joint: whoever was to hand the request on, or to fail it, leaves it alone. */
  static Effect waitForNoTurn() {
    return Effect.of(
        "it does not wait for its turn any more",
        c -> Waits.drop(c, EnumSet.of(When.HAND_OVER, When.RESUBMIT, When.FAIL_QUEUED)));
  }

  /** Takes the request out of its target's queue and completes it undelivered. */
  static Effect failUndelivered(NtStatus status) {
    return Effect.of(
        Unspecified.words("complete it undelivered with " + status + ", information 0"),
        c -> {
          if (c.target() != null && !c.request.listed) {
            c.order(c.order().without(c.requestId));
          }
          c.request.place = Place.COMPLETED;
          c.facts.status = status;
          c.facts.information = c.orAnyNumber(0);
        });
  }

  static Effect failAsTold() {
    return Effect.of(
        "complete it undelivered",
        c -> {
          c.request.place = Place.COMPLETED;
          c.facts.status = c.task.status();
          c.facts.information = c.orAnyNumber(0);
        });
  }

  static Effect giveBack() {
    return Effect.of("the queue's token goes back", c -> c.push(When.GIVE_BACK));
  }

  static Effect disarmTimer() {
    return Effect.of(
        "the timer is disarmed",
        c -> {
          if (c.request.timer != Timer.EXPIRED) {
            c.request.timer = Timer.NONE;
          }
        });
  }
}
