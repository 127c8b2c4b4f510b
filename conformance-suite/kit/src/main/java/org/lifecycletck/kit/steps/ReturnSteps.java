package org.lifecycletck.kit.steps;

import io.cucumber.java.en.Then;
import org.lifecycletck.kit.steps.Sight.Made;

/** What calls return, and whether they do. */
public final class ReturnSteps {
  private final Stage stage = Stage.current();

  @Then("the {callKind}{of} returns {answer}")
  public void returns(CallKind kind, Named of, Expected expected) {
    Made made = latest(kind, of);
    stage.check(made.answer() != null, () -> made.call() + " is still waiting");
    stage.check(
        expected.allowed().test(made.answer()),
        () -> made.call() + " returns " + made.answer() + ", expected " + expected.words());
  }

  @Then("the {callKind}{of} is still waiting")
  public void waits(CallKind kind, Named of) {
    Made made = latest(kind, of);
    stage.check(
        made.answer() == null,
        () -> made.call() + " has returned " + made.answer() + ", expected it to wait");
  }

  @Then("the {callKind}{of} has returned")
  public void hasReturned(CallKind kind, Named of) {
    Made made = latest(kind, of);
    stage.check(made.answer() != null, () -> made.call() + " is still waiting");
  }

  private Made latest(CallKind kind, Named of) {
    Made made = stage.sight().latest(kind, of.name());
    if (made == null) {
      String what = kind.word() + (of.name() == null ? "" : " of " + of.name());
      stage.check(
          !stage.roles().hasUnplayedScript(),
          () ->
              "there is no " + what + ", because the callback that makes it does not come to that");
      throw new IllegalArgumentException("the scenario makes no " + what);
    }
    return made;
  }
}
