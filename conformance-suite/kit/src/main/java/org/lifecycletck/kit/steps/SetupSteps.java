package org.lifecycletck.kit.steps;

import io.cucumber.java.en.Given;
import org.lifecycletck.kit.bench.LowerBehavior;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.FormatMethod;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.PurgeIoAction;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.SentIoAction;
import org.lifecycletck.spi.vocabulary.TargetId;

/** The words that prepare a scenario. What they do must succeed. */
public final class SetupSteps {
  static final int USUAL_STACK = 3;
  static final long USUAL_BYTES = 64;

  private final Stage stage = Stage.current();

  @Given("a started target {target}{setup}")
  public void started(TargetId target, Setups setup) {
    stage.prepare(new Call.CreateTarget(target, setup.make(true)));
  }

  @Given("a stopped target {target}{setup}")
  public void stopped(TargetId target, Setups setup) {
    started(target, setup);
    stage.prepare(new Call.StopTarget(target, SentIoAction.LEAVE_SENT_IO_PENDING));
  }

  @Given("a purged target {target}{setup}")
  public void purged(TargetId target, Setups setup) {
    started(target, setup);
    stage.prepare(new Call.PurgeTarget(target, PurgeIoAction.PURGE_IO));
  }

  @Given("a closed target {target}{setup}")
  public void closed(TargetId target, Setups setup) {
    started(target, setup);
    stage.prepare(new Call.CloseTarget(target));
  }

  @Given("a deleted target {target}{setup}")
  public void deleted(TargetId target, Setups setup) {
    started(target, setup);
    stage.prepare(new Call.DeleteTarget(target));
  }

  @Given("a target {target} closed for query-remove{setup}")
  public void closedForQueryRemove(TargetId target, Setups setup) {
    started(target, setup);
    stage.prepare(new Call.CloseTargetForQueryRemove(target));
  }

  @Given("a remote target {target} that was never opened")
  public void neverOpened(TargetId target) {
    stage.prepare(new Call.CreateTarget(target, new Setups("").make(false)));
  }

  @Given("the lower driver of {target} keeps requests")
  public void keeps(TargetId target) {
    stage.roles().behave(target, LowerBehavior.KEEP);
  }

  @Given("the lower driver of {target} keeps requests cancelable")
  public void keepsCancelable(TargetId target) {
    stage.roles().behave(target, LowerBehavior.KEEP_CANCELABLE);
  }

  @Given("the lower driver of {target} notes cancellation and keeps requests")
  public void notesCancellation(TargetId target) {
    stage.roles().behave(target, LowerBehavior.NOTE_CANCEL);
  }

  @Given("the lower driver of {target} completes requests at once with {status}{bytes}")
  public void completesAtOnce(TargetId target, NtStatus status, Bytes bytes) {
    stage.roles().behave(target, LowerBehavior.completing(status, bytes.or(0)));
  }

  @Given("a driver-created request {request}{forTarget}{parent}")
  public void created(RequestId request, Named target, Named parent) {
    stage.prepare(new Call.CreateRequest(request, target.target(), parent.target()));
  }

  @Given("a request {request} created from an IRP{stackLocations}")
  public void createdFromIrp(RequestId request, Bytes stack) {
    stage.prepare(new Call.CreateRequestFromIrp(request, (int) stack.or(1), false));
  }

  @Given("a request {request} created from an IRP{stackLocations} that is freed with it")
  public void createdFromIrpAndFreed(RequestId request, Bytes stack) {
    stage.prepare(new Call.CreateRequestFromIrp(request, (int) stack.or(1), true));
  }

  @Given("a received {format} request {request}{stackLocations}{bytes}")
  public void received(FormatMethod method, RequestId request, Bytes stack, Bytes bytes) {
    stage.prepare(
        new Call.Submit(request, method, (int) stack.or(USUAL_STACK), bytes.or(USUAL_BYTES)));
  }

  @Given("{request} is formatted for {format} on {target}{buffers}")
  public void formatted(RequestId request, FormatMethod method, TargetId target, Buffers buffers) {
    stage.prepare(new Call.FormatRequest(request, target, buffers.make(method)));
  }

  @Given("{request} has a completion routine{context}")
  public void hasRoutine(RequestId request, Named context) {
    stage.prepare(new Call.SetCompletionRoutine(request, context(request, context)));
  }

  @Given("{request} is sent to {target}{options}")
  public void sent(RequestId request, TargetId target, Options options) {
    stage.prepare(new Call.Send(request, target, options.make()));
  }

  @Given("{request} is a formatted request with a completion routine for {target}")
  public void ready(RequestId request, TargetId target) {
    created(request, new Named(target.name()), new Named(null));
    formatted(request, FormatMethod.READ, target, new Buffers(""));
    hasRoutine(request, new Named(null));
  }

  /** The context a routine is registered with: the request's name where the step says nothing. */
  static String context(RequestId request, Named context) {
    return context.name() == null ? request.name() : context.name();
  }
}
