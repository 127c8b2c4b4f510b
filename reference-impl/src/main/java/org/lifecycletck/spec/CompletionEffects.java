package org.lifecycletck.spec;

import java.util.EnumSet;
import org.lifecycletck.spec.Request.Context;
import org.lifecycletck.spec.Request.Formatted;
import org.lifecycletck.spec.Request.Hold;
import org.lifecycletck.spec.Request.Place;
import org.lifecycletck.spec.Request.Sender;
import org.lifecycletck.spec.Request.Timer;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.Callback;
import org.lifecycletck.spi.vocabulary.CompletionParams;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.RequestType;

/** What rows do to one request on its way back from a target. */
final class CompletionEffects {
  private CompletionEffects() {}

  static Effect takeLowerOutcome() {
    return Effect.of(
        "take the lower driver's status and information",
        c -> {
          Call.LowerComplete complete = (Call.LowerComplete) c.call;
          c.request.place = Place.COMPLETED;
          c.request.hold = Hold.NOT_CANCELABLE;
          c.facts.status = complete.status();
          c.facts.information = complete.information();
          forgetToAsk(c);
        });
  }

  /** Joint: the lower driver is not asked any more to cancel what it has completed. */
  static void forgetToAsk(Change c) {
    if (c.documented) {
      Waits.drop(c, EnumSet.of(When.LOWER_CANCEL));
    }
  }

  static Effect tokenBack() {
    return Effect.of("one token less", c -> c.request.tokens--);
  }

  static Effect translateCancelled() {
    return Effect.of(
        "STATUS_CANCELLED becomes STATUS_IO_TIMEOUT",
        c -> {
          if (c.facts.status.equals(NtStatus.CANCELLED)) {
            c.facts.status = NtStatus.IO_TIMEOUT;
          }
        });
  }

  /** The submission is over: the driver may use the request again. */
  static Effect finish() {
    return Effect.of(
        "the submission is over, the request unformatted",
        c -> {
          boolean wasWithLower = c.request.listed;
          if (c.target() != null) {
            c.order(c.order().without(c.requestId));
          }
          c.request.formatted = Formatted.NO;
          c.request.timer = Timer.NONE;
          c.request.ignoring = false;
          c.request.listed = false;
          c.request.staleIgnore = false;
          c.request.tokens = 0;
          c.request.cancelAsked = false;
          c.request.holds++;
          if (c.request.context != Context.NONE) {
            c.facts.paramsStatus = c.facts.status;
            c.facts.paramsInformation = c.facts.information;
          }
          if (wasWithLower) {
            c.facts.location = Contexts.spent(c.facts.location);
          }
          boolean waited = c.request.sender == Sender.WAITING;
          c.push(waited ? When.RUN_ROUTINE_BEFORE_WAKING : When.RUN_ROUTINE);
          if (waited) {
            c.request.sender = Sender.NONE;
            Waits.replace(c, When.AWAIT_COMPLETION, When.AWAIT_WAKING);
            c.push(When.WAKE_SENDER);
          }
        });
  }

  static Effect endWait() {
    return Effect.of("the wait is over", c -> c.target().waiting = false);
  }

  static Effect endClosing() {
    return Effect.of(
        "the close is over: no device is attached",
        c -> {
          c.target().closing = false;
          c.target().stack = 0;
          c.target().open = false;
        });
  }

  static Effect runRoutine() {
    return Effect.of(
        "the registration is used up, the request is the driver's again",
        "the completion routine runs",
        c -> {
          RequestType type = Contexts.typeOf(c.request.context);
          c.observation =
              new Callback.CompletionRoutine(
                  c.requestId,
                  c.targetId,
                  new CompletionParams(type, c.facts.status, c.facts.information),
                  c.facts.routineContext);
          c.request.routine = false;
          c.request.place = Place.WITH_DRIVER;
          c.facts.routineContext = null;
        });
  }

  static Effect backWithDriver() {
    return Effect.of("the request is the driver's again", c -> c.request.place = Place.WITH_DRIVER);
  }

  /** Joint: the sender that waits for this submission goes on. */
  static Effect wakeSender() {
    return Effect.of(
        "its sender wakes", c -> Waits.replace(c, When.AWAIT_WAKING, When.SENDER_GOES_ON));
  }

  static Effect senderGoesOn() {
    return Effect.of(
        "the sender lets go of the request",
        c -> {
          c.request.holds--;
          c.push(When.CHECK_DESTROY);
        });
  }

  static Effect routineReturned() {
    return Effect.of(
        "the target counts its routine as returned",
        c -> {
          if (c.target() != null) {
            c.target().unfinished--;
          }
          c.request.holds--;
          c.push(When.CHECK_DESTROY);
        });
  }

  static Effect expire() {
    return Effect.of("the deadline cancels it", c -> c.request.timer = Timer.EXPIRED);
  }

  static Effect takeToken() {
    return Effect.of("take a completion token", c -> c.request.tokens++);
  }

  /** A cancel was remembered before: the send looks whether the one who cancels has a token. */
  static Effect acceptToGiveWay() {
    return Effect.of(
        "accept it until the cancel is looked at",
        c -> {
          c.target().unfinished++;
          c.request.tokens = 1;
          c.request.hold = Hold.NOT_CANCELABLE;
          c.request.place = Place.ACCEPTED;
          c.facts.sentTo = c.targetId;
        });
  }

  static Effect takeItBack() {
    return Effect.of(
        "it was not accepted",
        c -> {
          if (c.target() != null) {
            c.target().unfinished--;
          }
          c.request.tokens = 0;
          c.request.place = Place.WITH_DRIVER;
        });
  }

  /** Whoever cancels completes it when he gives his token back. */
  static Effect leaveToTheCanceller() {
    return Effect.of(
        "whoever cancels completes it, with STATUS_CANCELLED",
        c -> {
          c.request.tokens--;
          c.request.place = Place.COMPLETED;
          c.request.timer = c.request.staleTimeout ? Timer.EXPIRED : c.request.timer;
          c.request.staleTimeout = false;
          c.facts.status = NtStatus.CANCELLED;
        });
  }
}
