package org.lifecycletck.kit.steps;

import io.cucumber.java.en.Given;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.TargetId;

/** The steps that run inside a callback, once. */
public final class ScriptSteps {
  private final Stage stage = Stage.current();

  @Given("the completion routine of {request} will:")
  public void inCompletionRoutine(RequestId request, String script) {
    stage.roles().inCompletionRoutine(request, Script.read(script));
  }

  @Given("the lower driver of {target} will on arrival of {request}:")
  public void onArrival(TargetId target, RequestId request, String script) {
    stage.roles().onArrival(request, target, Script.read(script));
  }

  @Given("the lower driver will, when asked to cancel {request}:")
  public void onLowerCancel(RequestId request, String script) {
    stage.roles().onLowerCancel(request, Script.read(script));
  }

  @Given("everything else comes to rest")
  public void others() {
    stage.bench().restOthers();
  }

  @Given("the driver will, when {request} is presented:")
  public void onPresented(RequestId request, String script) {
    stage.roles().onPresented(request, Script.read(script));
  }
}
