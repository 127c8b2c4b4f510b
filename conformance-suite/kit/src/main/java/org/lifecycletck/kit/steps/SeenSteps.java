package org.lifecycletck.kit.steps;

import io.cucumber.java.en.Then;
import java.util.List;
import org.lifecycletck.kit.history.Event;
import org.lifecycletck.spi.vocabulary.Answer;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.Callback;
import org.lifecycletck.spi.vocabulary.CompletionParams;
import org.lifecycletck.spi.vocabulary.Fatal;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.RequestType;
import org.lifecycletck.spi.vocabulary.TargetId;
import org.lifecycletck.spi.vocabulary.TargetState;

/** What driver, lower drivers and originator see of the subject. */
public final class SeenSteps {
  private final Stage stage = Stage.current();

  @Then("{request} arrives at the lower driver of {target}{times}{arrivalAs}")
  public void arrives(RequestId request, TargetId target, Integer times, Arrival as) {
    List<Callback.LowerArrival> arrivals = arrivals(request, target);
    count(arrivals.size(), times, request + " arrives at the lower driver of " + target);
    Callback.LowerArrival latest = arrivals.get(arrivals.size() - 1);
    as.untold(latest.parameters()).ifPresent(stage::untold);
    stage.check(as.allows(latest.parameters()), () -> latest + ", expected" + as.words());
  }

  @Then("{request} has not arrived at the lower driver of {target}")
  public void hasNotArrived(RequestId request, TargetId target) {
    count(
        arrivals(request, target).size(), 0, request + " arrives at the lower driver of " + target);
  }

  private List<Callback.LowerArrival> arrivals(RequestId request, TargetId target) {
    return stage
        .sight()
        .callbacks(
            Callback.LowerArrival.class,
            seen -> seen.request().equals(request) && seen.target().equals(target));
  }

  @Then("{request} is with the lower driver of {target}")
  public void isWith(RequestId request, TargetId target) {
    TargetId holder = stage.roles().holder(request);
    stage.check(target.equals(holder), () -> request + " is with the lower driver of " + holder);
  }

  @Then("{request} is not with a lower driver")
  public void isNotWith(RequestId request) {
    TargetId holder = stage.roles().holder(request);
    stage.check(holder == null, () -> request + " is with the lower driver of " + holder);
  }

  @Then("the lower driver is asked to cancel {request}{times}")
  public void isAsked(RequestId request, Integer times) {
    int asked = stage.sight().about(Callback.LowerCancel.class, request.name()).size();
    count(asked, times, "the lower driver is asked to cancel " + request);
  }

  @Then("the lower driver is not asked to cancel {request}")
  public void isNotAsked(RequestId request) {
    isAsked(request, 0);
  }

  @Then("the completion routine of {request} was called{times}{outcome}")
  public void routineCalled(RequestId request, Integer times, Outcome outcome) {
    List<Callback.CompletionRoutine> calls = routines(request);
    count(calls.size(), times, "the completion routine of " + request + " is called");
    CompletionParams params = calls.get(calls.size() - 1).params();
    stage.check(
        outcome.allows(params.status(), params.information()),
        () ->
            "the completion routine of "
                + request
                + " is called with "
                + params.status()
                + " and "
                + params.information()
                + " bytes, expected "
                + outcome);
  }

  @Then("the completion routine of {request} was called with context {object}")
  public void routineContext(RequestId request, String context) {
    Callback.CompletionRoutine latest = latestRoutine(request);
    stage.check(
        context.equals(latest.context()),
        () -> "the completion routine of " + request + " has the context " + latest.context());
  }

  @Then("the completion routine of {request} was called for {target}")
  public void routineTarget(RequestId request, TargetId target) {
    Callback.CompletionRoutine latest = latestRoutine(request);
    stage.check(
        latest.target().equals(target),
        () -> "the completion routine of " + request + " names " + latest.target());
  }

  @Then("the completion routine of {request} was called with type {requestType}")
  public void routineType(RequestId request, RequestType type) {
    Callback.CompletionRoutine latest = latestRoutine(request);
    stage.check(
        latest.params().type() == type,
        () -> "the completion routine of " + request + " has the type " + latest.params().type());
  }

  @Then("the completion routine of {request} was not called")
  public void routineNotCalled(RequestId request) {
    count(routines(request).size(), 0, "the completion routine of " + request + " is called");
  }

  private List<Callback.CompletionRoutine> routines(RequestId request) {
    return stage.sight().about(Callback.CompletionRoutine.class, request.name());
  }

  private Callback.CompletionRoutine latestRoutine(RequestId request) {
    List<Callback.CompletionRoutine> calls = routines(request);
    stage.check(
        !calls.isEmpty(), () -> "the completion routine of " + request + " is never called");
    return calls.get(calls.size() - 1);
  }

  @Then("the status of {request} is {statuses}")
  public void status(RequestId request, StatusSet statuses) {
    NtStatus status = ((Answer.Status) stage.ask(new Call.GetStatus(request))).status();
    stage.check(
        statuses.allows(status),
        () -> "the status of " + request + " is " + status + ", expected " + statuses.words());
  }

  @Then("the information of {request} is {long}")
  public void information(RequestId request, long expected) {
    Answer answer = stage.ask(new Call.GetInformation(request));
    stage.check(
        answer.equals(new Answer.Number(expected)),
        () -> "the information of " + request + " is " + answer + ", expected " + expected);
  }

  @Then(
      "the completion parameters of {request} have type {requestType}, {statuses} and {long} bytes")
  public void params(RequestId request, RequestType type, StatusSet statuses, long bytes) {
    CompletionParams params =
        ((Answer.Params) stage.ask(new Call.GetCompletionParams(request))).params();
    stage.check(
        params.type() == type && statuses.allows(params.status()) && params.information() == bytes,
        () -> "the completion parameters of " + request + " are " + params);
  }

  @Then("{request} is canceled")
  public void isCanceled(RequestId request) {
    Answer answer = stage.ask(new Call.IsCanceled(request));
    stage.check(answer.equals(new Answer.Truth(true)), () -> request + " is not canceled");
  }

  @Then("{request} is not canceled")
  public void isNotCanceled(RequestId request) {
    Answer answer = stage.ask(new Call.IsCanceled(request));
    stage.check(answer.equals(new Answer.Truth(false)), () -> request + " is canceled");
  }

  @Then("the state of {target} is {states}")
  public void state(TargetId target, List<TargetState> states) {
    TargetState state = ((Answer.State) stage.ask(new Call.GetTargetState(target))).state();
    stage.check(states.contains(state), () -> "the state of " + target + " is " + state.title());
  }

  @Then("{request} is presented to the driver")
  public void presented(RequestId request) {
    int times = stage.sight().about(Callback.RequestPresented.class, request.name()).size();
    count(times, 1, request + " is presented to the driver");
  }

  @Then("the originator gets {request} back{times}{outcome}")
  public void getsBack(RequestId request, Integer times, Outcome outcome) {
    List<Callback.UpperCompletion> seen = uppers(request);
    count(seen.size(), times, "the originator gets " + request + " back");
    Callback.UpperCompletion latest = seen.get(seen.size() - 1);
    stage.check(
        outcome.allows(latest.status(), latest.information()),
        () ->
            "the originator gets "
                + request
                + " back with "
                + latest.status()
                + " and "
                + latest.information()
                + " bytes, expected "
                + outcome);
  }

  @Then("the originator has not got {request} back")
  public void hasNotGotBack(RequestId request) {
    count(uppers(request).size(), 0, "the originator gets " + request + " back");
  }

  private List<Callback.UpperCompletion> uppers(RequestId request) {
    return stage.sight().about(Callback.UpperCompletion.class, request.name());
  }

  @Then("the verifier reports a mistake")
  public void reportsMistake() {
    stage.check(breaks() > 0, () -> "the verifier reports no mistake");
  }

  @Then("the verifier reports no mistake")
  public void reportsNoMistake() {
    count(breaks(), 0, "the verifier reports a mistake");
  }

  @Then("the system stops with bug check {hex} \\({hex}, {hex})")
  public void stopsWith(Long code, Long p1, Long p2) {
    Event.Stopped stop = stage.sight().stop();
    Fatal expected = new Fatal(code.intValue(), p1, p2);
    stage.check(
        stop != null && stop.fatal().equals(expected),
        () ->
            (stop == null ? "the system goes on" : "the system stops with " + stop.fatal())
                + ", expected "
                + expected);
  }

  @Then("the system stops")
  public void stops() {
    stage.check(stage.sight().stop() != null, () -> "the system goes on");
  }

  @Then("the system has not stopped")
  public void hasNotStopped() {
    Event.Stopped stop = stage.sight().stop();
    stage.check(stop == null, () -> "the system stops with " + stop.fatal());
  }

  @Then("the verifier reports a mistake or the system stops")
  public void reportsMistakeOrStops() {
    stage.check(
        breaks() > 0 || stage.sight().stop() != null,
        () -> "the verifier reports no mistake and the system goes on");
  }

  private int breaks() {
    return stage.sight().callbacks(Callback.VerifierBreak.class, seen -> true).size();
  }

  private void count(int seen, int expected, String what) {
    stage.check(seen == expected, () -> what + " " + seen + " times, expected " + expected);
  }
}
