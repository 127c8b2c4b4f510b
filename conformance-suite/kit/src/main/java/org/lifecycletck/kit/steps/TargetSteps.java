package org.lifecycletck.kit.steps;

import io.cucumber.java.en.When;
import org.lifecycletck.kit.history.Event;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.DeviceNotification;
import org.lifecycletck.spi.vocabulary.PurgeIoAction;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.SentIoAction;
import org.lifecycletck.spi.vocabulary.TargetId;

/** What the client driver does with I/O targets, and the system's notifications of them. */
public final class TargetSteps {
  private final Stage stage = Stage.current();

  @When("the driver opens {target}")
  public void opens(TargetId target) {
    stage.perform(new Call.OpenTarget(target));
  }

  @When("the driver reopens {target}")
  public void reopens(TargetId target) {
    stage.perform(new Call.ReopenTarget(target));
  }

  @When("the driver starts {target}")
  public void starts(TargetId target) {
    stage.perform(new Call.StartTarget(target));
  }

  @When("the driver stops {target} {stopAction}")
  public void stops(TargetId target, SentIoAction action) {
    stage.perform(new Call.StopTarget(target, action));
  }

  @When("the driver purges {target}{purgeAction}")
  public void purges(TargetId target, PurgeIoAction action) {
    stage.perform(new Call.PurgeTarget(target, action));
  }

  @When("the driver closes {target}")
  public void closes(TargetId target) {
    stage.perform(new Call.CloseTarget(target));
  }

  @When("the driver closes {target} for query-remove")
  public void closesForQueryRemove(TargetId target) {
    stage.perform(new Call.CloseTargetForQueryRemove(target));
  }

  /** The object is a target where one of that name was made, a request otherwise. */
  @When("the driver deletes {object}")
  public void deletes(String name) {
    boolean isTarget =
        stage.sight().events().stream()
            .map(Event::happening)
            .anyMatch(
                happening ->
                    happening instanceof Event.Called called
                        && called.stimulus() instanceof Call.CreateTarget
                        && called.stimulus().target().name().equals(name));
    stage.perform(
        isTarget
            ? new Call.DeleteTarget(new TargetId(name))
            : new Call.DeleteRequest(new RequestId(name)));
  }

  @When("the driver gets the state of {target}")
  public void getsState(TargetId target) {
    stage.perform(new Call.GetTargetState(target));
  }

  @When("the system notifies {target} of a {notification}")
  public void notifies(TargetId target, DeviceNotification notification) {
    stage.perform(new Call.NotifyDevice(target, notification));
  }
}
