package org.lifecycletck.kit.steps;

import io.cucumber.java.en.When;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.FormatMethod;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.SendOptions;

/** What lower drivers and the originator do, and time. */
public final class LowerSteps {
  private final Stage stage = Stage.current();

  @When("the lower driver completes {request} with {status}{bytes}")
  public void completes(RequestId request, NtStatus status, Bytes bytes) {
    stage.perform(new Call.LowerComplete(request, status, bytes.or(0)));
  }

  @When("the lower driver marks {request} cancelable")
  public void marks(RequestId request) {
    stage.roles().noteOnly(request, false);
    stage.perform(new Call.LowerMarkCancelable(request));
  }

  @When("the lower driver marks {request} cancelable and only notes a cancel")
  public void marksToNote(RequestId request) {
    stage.roles().noteOnly(request, true);
    stage.perform(new Call.LowerMarkCancelable(request));
  }

  @When("the lower driver unmarks {request}")
  public void unmarks(RequestId request) {
    stage.perform(new Call.LowerUnmarkCancelable(request));
  }

  @When("the lower driver asks whether {request} is canceled")
  public void asks(RequestId request) {
    stage.perform(new Call.LowerIsCanceled(request));
  }

  @When("the originator submits a/an {format} request {request}{stackLocations}{bytes}")
  public void submits(FormatMethod method, RequestId request, Bytes stack, Bytes bytes) {
    stage.perform(
        new Call.Submit(
            request,
            method,
            (int) stack.or(SetupSteps.USUAL_STACK),
            bytes.or(SetupSteps.USUAL_BYTES)));
  }

  @When("the originator cancels {request}")
  public void cancels(RequestId request) {
    stage.perform(new Call.UpperCancel(request));
  }

  @When("{long} ms pass(es)")
  public void pass(long milliseconds) {
    stage.advance(milliseconds * SendOptions.UNITS_PER_MILLISECOND);
  }
}
