package org.lifecycletck.spec;

import org.lifecycletck.spec.Request.Context;
import org.lifecycletck.spec.Request.Place;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.Callback;

/** What rows do when a request ends: its objects' callbacks, and what its originator gets. */
final class EndEffects {
  private EndEffects() {}

  static Effect cleanUp() {
    return Effect.of(
        "it is to be cleaned up",
        c -> {
          c.request.cleanedUp = true;
          c.push(When.CALL_CLEANUP);
        });
  }

  static Effect giveAway() {
    return Effect.of(
        "the driver gives it away, its object is cleaned up",
        c -> {
          c.request.place = Place.GIVEN_AWAY;
          c.push(When.CALL_CLEANUP);
        });
  }

  static Effect leaveToTheTarget() {
    return Effect.of("the driver gives it away", c -> c.request.place = Place.GIVEN_AWAY);
  }

  /** The driver has nothing of it any more before anybody else has. */
  static Effect endTheDriversPart() {
    return Effect.of(
        "the driver's object is cleaned up and gone first",
        c -> {
          c.request.place = Place.GIVEN_AWAY;
          c.push(When.CALL_CLEANUP);
          c.push(When.CHECK_DESTROY);
        });
  }

  static Effect callCleanup() {
    return Effect.of(
        "the object is deleted",
        "its cleanup callback",
        c -> {
          c.request.cleanedUp = true;
          if (c.request.freeze().inFlight()) {
            c.request.context = Context.NONE;
          }
          c.observation = new Callback.RequestCleanup(c.requestId);
        });
  }

  static Effect keepInUse() {
    return Effect.of("the call keeps it in use", c -> c.request.holds++);
  }

  static Effect letGo() {
    return Effect.of(
        "the call lets go of the request",
        c -> {
          c.request.holds--;
          c.push(When.CHECK_DESTROY);
        });
  }

  static Effect callDestroy() {
    return Effect.of(
        "the driver's object is gone",
        "its destroy callback",
        c -> {
          c.request.destroyed = true;
          if (c.request.place == Place.WITH_DRIVER) {
            c.request.place = Place.GONE;
          }
          c.observation = new Callback.RequestDestroy(c.requestId);
        });
  }

  static Effect reference() {
    return Effect.of("one reference more", c -> c.request.references++);
  }

  static Effect dereference() {
    return Effect.of(
        "one reference less",
        c -> {
          c.request.references--;
          c.push(When.CHECK_DESTROY);
        });
  }

  static Effect takeDriverOutcome() {
    return Effect.of(
        "take the driver's status and information",
        c -> {
          Call.CompleteRequest complete = (Call.CompleteRequest) c.call;
          c.facts.status = complete.status();
          if (complete.information() != null) {
            c.facts.information = complete.information();
          }
        });
  }

  static Effect translateFrameworkStatus() {
    return Effect.of(
        "a status of the framework's own facility is translated",
        c -> c.facts.status = Translation.upward(c.facts.status));
  }

  static Effect returnUpward() {
    return Effect.of(
        "",
        "the originator gets it back",
        c -> {
          c.observation =
              new Callback.UpperCompletion(c.requestId, c.facts.status, c.facts.information);
          if (c.request.place == Place.FORGOTTEN) {
            c.request.place = Place.GONE;
          }
        });
  }

  static Effect reportMistake() {
    return Effect.of("", "verifier break", c -> c.observation = new Callback.VerifierBreak(""));
  }
}
