package org.lifecycletck.spec;

import org.lifecycletck.spec.Request.Context;
import org.lifecycletck.spec.Request.Formatted;
import org.lifecycletck.spec.Request.Origin;
import org.lifecycletck.spi.vocabulary.Answer;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.Callback;
import org.lifecycletck.spi.vocabulary.CompletionParams;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.RequestType;
import org.lifecycletck.spi.vocabulary.TargetId;

/** What rows do to a request object: creating, formatting, reusing, asking. */
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
          int stack = c.target() == null ? 0 : c.target().stack;
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
        "a new IRP of the target's size is allocated", c -> allocate(c, c.target().stack));
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
            allocate(c, c.target().deviceStack);
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

  /** The driver's own cancels leave nothing behind; what its originator wants, stays. */
  static Effect undoCancels() {
    return Effect.of(
        "no cancel is remembered, and its IRP is cancelled only if its originator did it",
        c -> {
          c.request.cancelMark = false;
          c.request.irpCancelled = c.facts.cancelledAbove;
        });
  }

  static Effect clearIrpCancel() {
    return Effect.of(
        "its IRP is not cancelled",
        c -> {
          c.request.irpCancelled = false;
          c.facts.cancelledAbove = false;
        });
  }

  static Effect takeReuseStatus() {
    return Effect.of(
        "its status is the given one",
        c -> {
          c.facts.status = ((Call.Reuse) c.call).params().status();
          c.facts.information = c.orAnyNumber(c.facts.information);
        });
  }

  static Effect clearIrp() {
    return Effect.of(
        "its information is 0, its stack location empty",
        c -> {
          c.facts.information = c.orAnyNumber(0);
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
          c.facts.information = c.orAnyNumber(0);
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
}
