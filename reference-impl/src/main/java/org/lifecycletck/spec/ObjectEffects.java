package org.lifecycletck.spec;

import org.lifecycletck.spec.Request.Context;
import org.lifecycletck.spec.Request.Formatted;
import org.lifecycletck.spec.Request.Origin;
import org.lifecycletck.spec.Request.Place;
import org.lifecycletck.spi.vocabulary.Answer;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.Callback;
import org.lifecycletck.spi.vocabulary.CompletionParams;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.RequestType;
import org.lifecycletck.spi.vocabulary.TargetId;

/** What rows do to a request object: creating, formatting, reusing, completing, deleting. */
final class ObjectEffects {
  private ObjectEffects() {}

  private static Facts fresh(Change c, TargetId parent) {
    FactsDraft facts = new FactsDraft(Facts.fresh(parent));
    facts.status = c.orAnyStatus(facts.status);
    facts.information = c.orAnyNumber(facts.information);
    return facts.freeze();
  }

  static Effect createRequest() {
    return Effect.of(
        "the request exists",
        c -> {
          Call.CreateRequest create = (Call.CreateRequest) c.call;
          int stack = c.target == null ? 0 : c.target.stack;
          c.world.put(c.requestId, Request.fresh(Origin.CREATED, stack));
          c.world.put(c.requestId, fresh(c, create.parent()));
        });
  }

  static Effect createRequestFromIrp() {
    return Effect.of(
        "the request exists, around the IRP, which is the framework's where it is to free it",
        c -> {
          Call.CreateRequestFromIrp create = (Call.CreateRequestFromIrp) c.call;
          Origin owner = create.freesIrp() ? Origin.CREATED : Origin.FROM_IRP;
          c.world.put(c.requestId, Request.fresh(owner, create.stackSize()));
          c.world.put(c.requestId, fresh(c, null));
        });
  }

  static Effect receive() {
    return Effect.of(
        "a queue presents it to the driver",
        c -> {
          Call.Submit submit = (Call.Submit) c.call;
          c.world.put(c.requestId, Request.fresh(Origin.RECEIVED, submit.stackSize() - 1));
          FactsDraft facts = new FactsDraft(fresh(c, null));
          facts.received = submit.method();
          facts.receivedLength = submit.length();
          c.world.put(c.requestId, facts.freeze());
          c.push(When.PRESENT);
        });
  }

  static Effect present() {
    return Effect.of(
        "",
        "the request is presented",
        c -> c.observation = new Callback.RequestPresented(c.requestId));
  }

  /** Releases what a format method prepared; a raw format without one before it stays. */
  private static void release(Change c) {
    if (c.request.context != Context.NONE && c.request.stack > 0) {
      c.request.context = Context.EMPTY;
      c.request.formatted = Formatted.NO;
      c.facts.location = Facts.Location.BLANK;
      forgetParams(c);
    }
  }

  private static void forgetParams(Change c) {
    c.facts.paramsStatus = NtStatus.SUCCESS;
    c.facts.paramsInformation = 0;
  }

  static Effect releaseFormat() {
    return Effect.of("what a format method prepared is released", ObjectEffects::release);
  }

  static Effect allocateIrp() {
    return Effect.of(
        "a new IRP of the target's size is allocated", c -> allocate(c, c.target.stack));
  }

  private static void allocate(Change c, int stack) {
    c.request.stack = stack;
    c.request.irpCancelled = false;
    c.request.origin = Origin.CREATED;
    c.facts.status = c.orAnyStatus(NtStatus.SUCCESS);
    c.facts.information = c.orAnyNumber(0);
    c.facts.location = Facts.Location.BLANK;
  }

  static Effect allocateMissingIrp() {
    return Effect.of(
        "an IRP of the size its device needs is allocated where there is none",
        c -> {
          if (c.request.stack == 0) {
            allocate(c, c.target.deviceStack);
          }
        });
  }

  static Effect format() {
    return Effect.of(
        "the request is formatted",
        c -> {
          Call.FormatRequest call = (Call.FormatRequest) c.call;
          c.request.context = Contexts.of(call.format().method());
          c.request.formatted = Formatted.BY_TARGET;
          c.request.raw = false;
          c.facts.location = Contexts.of(call.format());
          forgetParams(c);
        });
  }

  static Effect formatRawAsReceived() {
    return Effect.of(
        "the request is formatted as it was received",
        c -> {
          c.request.formatted = Formatted.RAW;
          c.request.raw = true;
          if (c.facts.received != null) {
            c.facts.location = Contexts.received(c.facts.received, c.facts.receivedLength);
          }
        });
  }

  static Effect formatRawAsGiven() {
    return Effect.of(
        "the request is formatted as the stack location says",
        c -> {
          Call.FormatUsingStackLocation call = (Call.FormatUsingStackLocation) c.call;
          c.request.formatted = Formatted.RAW;
          c.request.raw = true;
          c.facts.location = new Facts.Location(call.type(), call.length(), null, null, null, null);
        });
  }

  static Effect setRoutine() {
    return Effect.of(
        "the routine is registered, or removed",
        c -> {
          String context = ((Call.SetCompletionRoutine) c.call).context();
          c.request.routine = context != null;
          c.facts.routineContext = context;
        });
  }

  static Effect dropRoutine() {
    return Effect.of(
        "the routine is removed",
        c -> {
          c.request.routine = false;
          c.facts.routineContext = null;
        });
  }

  static Effect releaseForReuse() {
    return Effect.of(
        "what a format method prepared is emptied",
        c -> {
          if (c.request.context != Context.NONE && c.request.stack > 0) {
            c.request.context = Context.EMPTY;
            c.facts.location = Facts.Location.BLANK;
            forgetParams(c);
          }
        });
  }

  static Effect markUnformatted() {
    return Effect.of("it counts as unformatted", c -> c.request.formatted = Formatted.NO);
  }

  static Effect forgetCancels() {
    return Effect.of("no cancel is remembered", c -> c.request.cancelMark = false);
  }

  static Effect clearIrpCancel() {
    return Effect.of("its IRP is not cancelled", c -> c.request.irpCancelled = false);
  }

  static Effect takeReuseStatus() {
    return Effect.of(
        "its status is the given one",
        c -> c.facts.status = ((Call.Reuse) c.call).params().status());
  }

  static Effect clearIrp() {
    return Effect.of(
        "its information is 0, its stack location empty",
        c -> {
          c.facts.information = 0;
          c.facts.location = Facts.Location.BLANK;
        });
  }

  static Effect takeNewIrp() {
    return Effect.of(
        "it wraps the driver's new IRP",
        c -> {
          c.request.origin = Origin.FROM_IRP;
          c.request.stack = ((Call.Reuse) c.call).params().stackSize();
          c.request.irpCancelled = false;
          c.facts.status = ((Call.Reuse) c.call).params().status();
          c.facts.information = 0;
          c.facts.location = Facts.Location.BLANK;
        });
  }

  static Effect dropIrp() {
    return Effect.of(
        "it has no IRP",
        c -> {
          c.request.origin = Origin.CREATED;
          c.request.stack = 0;
          c.request.irpCancelled = false;
        });
  }

  // ---- questions

  static Effect answersStatus() {
    return Effect.of("", "its status", c -> c.answer = new Answer.Status(c.facts.status));
  }

  static Effect answersInformation() {
    return Effect.of("", "its information", c -> c.answer = new Answer.Number(c.facts.information));
  }

  static Effect answersParams() {
    return Effect.of(
        "",
        "the parameters of its last completion",
        c ->
            c.answer =
                new Answer.Params(
                    new CompletionParams(
                        Contexts.typeOf(c.request.context),
                        c.facts.paramsStatus,
                        c.facts.paramsInformation)));
  }

  static Effect answersEmptyParams() {
    return Effect.of(
        "",
        "empty parameters",
        c ->
            c.answer =
                new Answer.Params(
                    new CompletionParams(RequestType.NO_FORMAT, NtStatus.SUCCESS, 0)));
  }

  static Effect setInformation() {
    return Effect.of(
        "its information is the given one",
        c -> c.facts.information = ((Call.SetInformation) c.call).information());
  }

  static Effect allocateTimer() {
    return Effect.of(
        "it has a timer",
        c -> {
          c.request.timerAllocated = true;
        });
  }

  static Effect faultIsOver() {
    return Effect.of("the next allocation succeeds", c -> c.request.timerFault = false);
  }

  static Effect dropContext() {
    return Effect.of(
        "what a format method prepared is gone",
        c -> {
          if (c.request != null) {
            c.request.context = Context.NONE;
            c.request.formatted = Formatted.NO;
            c.facts.location = Facts.Location.BLANK;
            forgetParams(c);
          }
        });
  }

  static Effect timerFails() {
    return Effect.of("its next timer cannot be allocated", c -> c.request.timerFault = true);
  }

  // ---- the end

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
