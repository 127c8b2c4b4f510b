package org.lifecycletck.kit.steps;

import io.cucumber.java.en.When;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.FormatMethod;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.ReuseParams;
import org.lifecycletck.spi.vocabulary.TargetId;

/** What the client driver does with requests. */
public final class DriverSteps {
  private final Stage stage = Stage.current();

  @When("the driver creates request {request}{forTarget}{parent}")
  public void creates(RequestId request, Named target, Named parent) {
    stage.perform(new Call.CreateRequest(request, target.target(), parent.target()));
  }

  @When("the driver creates request {request} from an IRP{stackLocations}")
  public void createsFromIrp(RequestId request, Bytes stack) {
    stage.perform(new Call.CreateRequestFromIrp(request, (int) stack.or(1), false));
  }

  @When("the driver creates request {request} from an IRP{stackLocations} that is freed with it")
  public void createsFromIrpAndFrees(RequestId request, Bytes stack) {
    stage.perform(new Call.CreateRequestFromIrp(request, (int) stack.or(1), true));
  }

  @When("the driver formats {request} for {format} on {target}{buffers}")
  public void formats(RequestId request, FormatMethod method, TargetId target, Buffers buffers) {
    stage.perform(new Call.FormatRequest(request, target, buffers.make(method)));
  }

  @When("the driver formats {request} using its current type")
  public void formatsUsingCurrentType(RequestId request) {
    stage.perform(new Call.FormatUsingCurrentType(request));
  }

  @When("the driver formats {request} using a stack location for {format}{bytes}")
  public void formatsUsingStackLocation(RequestId request, FormatMethod method, Bytes bytes) {
    stage.perform(
        new Call.FormatUsingStackLocation(
            request, method.arrivalType(), bytes.or(SetupSteps.USUAL_BYTES)));
  }

  @When("the driver sets a completion routine on {request}{context}")
  public void setsRoutine(RequestId request, Named context) {
    stage.perform(new Call.SetCompletionRoutine(request, SetupSteps.context(request, context)));
  }

  @When("the driver removes the completion routine of {request}")
  public void removesRoutine(RequestId request) {
    stage.perform(new Call.SetCompletionRoutine(request, null));
  }

  @When("the driver sends {request} to {target}{options}")
  public void sends(RequestId request, TargetId target, Options options) {
    stage.perform(new Call.Send(request, target, options.make()));
  }

  @When("the driver calls {syncMethod} on {target} with {request}{buffers}{options}")
  public void transfers(
      FormatMethod method, TargetId target, RequestId request, Buffers buffers, Options options) {
    stage.perform(
        new Call.SendSynchronously(target, request, buffers.make(method), options.make()));
  }

  @When("the driver calls {syncMethod} on {target} without a request{buffers}{options}")
  public void transfersWithout(
      FormatMethod method, TargetId target, Buffers buffers, Options options) {
    transfers(method, target, null, buffers, options);
  }

  @When("the driver cancels {request}")
  public void cancels(RequestId request) {
    stage.perform(new Call.CancelSentRequest(request));
  }

  @When("the driver gets the status of {request}")
  public void getsStatus(RequestId request) {
    stage.perform(new Call.GetStatus(request));
  }

  @When("the driver gets the information of {request}")
  public void getsInformation(RequestId request) {
    stage.perform(new Call.GetInformation(request));
  }

  @When("the driver gets the completion parameters of {request}")
  public void getsParams(RequestId request) {
    stage.perform(new Call.GetCompletionParams(request));
  }

  @When("the driver asks whether {request} is canceled")
  public void asks(RequestId request) {
    stage.perform(new Call.IsCanceled(request));
  }

  @When("the driver sets the information of {request} to {long}")
  public void setsInformation(RequestId request, long information) {
    stage.perform(new Call.SetInformation(request, information));
  }

  @When("the driver allocates a timer for {request}")
  public void allocates(RequestId request) {
    stage.perform(new Call.AllocateTimer(request));
  }

  @When("the next timer allocation for {request} fails")
  public void failsAllocation(RequestId request) {
    stage.perform(new Call.FailTimerAllocation(request));
  }

  @When("the driver changes the target of {request} to {target}")
  public void changesTarget(RequestId request, TargetId target) {
    stage.perform(new Call.ChangeTarget(request, target));
  }

  @When("the driver reuses {request} with {status}")
  public void reuses(RequestId request, NtStatus status) {
    reuse(request, status, ReuseParams.Irp.KEEP, 0, 0);
  }

  @When("the driver reuses {request} with {status} and a new IRP{stackLocations}")
  public void reusesWithNewIrp(RequestId request, NtStatus status, Bytes stack) {
    reuse(request, status, ReuseParams.Irp.NEW, (int) stack.or(1), 0);
  }

  @When("the driver reuses {request} with {status} and no IRP")
  public void reusesWithoutIrp(RequestId request, NtStatus status) {
    reuse(request, status, ReuseParams.Irp.NONE, 0, 0);
  }

  @When("the driver reuses {request} with {status} and unknown flags {hex}")
  public void reusesWithUnknownFlags(RequestId request, NtStatus status, Long flags) {
    reuse(request, status, ReuseParams.Irp.KEEP, 0, flags.intValue());
  }

  private void reuse(
      RequestId request, NtStatus status, ReuseParams.Irp irp, int stack, int flags) {
    stage.perform(new Call.Reuse(request, new ReuseParams(status, irp, stack, flags)));
  }

  @When("the driver completes {request} with {status}{bytes}")
  public void completes(RequestId request, NtStatus status, Bytes bytes) {
    stage.perform(new Call.CompleteRequest(request, status, bytes.count()));
  }

  @When("the driver references {request}")
  public void references(RequestId request) {
    stage.perform(new Call.ReferenceRequest(request));
  }

  @When("the driver dereferences {request}")
  public void dereferences(RequestId request) {
    stage.perform(new Call.DereferenceRequest(request));
  }
}
