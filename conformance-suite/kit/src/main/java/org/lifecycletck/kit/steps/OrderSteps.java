package org.lifecycletck.kit.steps;

import io.cucumber.java.en.Then;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lifecycletck.kit.history.Event;
import org.lifecycletck.spi.Capability;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.Callback;

/** In which order things happened, and how often object callbacks were called. */
public final class OrderSteps {
  private static final Pattern ABOUT_REQUEST =
      Pattern.compile(
          "\"([^\"]+)\" arrived"
              + "|the lower driver completed \"([^\"]+)\""
              + "|the lower driver was asked to cancel \"([^\"]+)\""
              + "|the completion routine of \"([^\"]+)\" began"
              + "|the completion routine of \"([^\"]+)\" ended"
              + "|the originator got \"([^\"]+)\" back"
              + "|the cleanup callback of \"([^\"]+)\" was called"
              + "|the destroy callback of \"([^\"]+)\" was called");
  private static final Pattern ABOUT_CALL =
      Pattern.compile("the (" + CallKind.WORDS + ")(?: of \"([^\"]+)\")? (began|returned)");

  private final Stage stage = Stage.current();

  @Then("requests arrived{at} in the order {names}")
  public void arrivedInOrder(Named target, List<String> names) {
    List<String> seen =
        stage
            .sight()
            .callbacks(
                Callback.LowerArrival.class,
                arrival -> target.name() == null || arrival.target().name().equals(target.name()))
            .stream()
            .map(arrival -> arrival.request().name())
            .toList();
    stage.check(seen.equals(names), () -> "requests arrived in the order " + seen);
  }

  @Then("completion routines were called in the order {names}")
  public void calledInOrder(List<String> names) {
    List<String> seen =
        stage.sight().callbacks(Callback.CompletionRoutine.class, call -> true).stream()
            .map(call -> call.request().name())
            .toList();
    stage.check(seen.equals(names), () -> "completion routines were called in the order " + seen);
  }

  @Then("the cleanup callback of {object} was called{times}")
  public void cleanedUp(String name, Integer times) {
    objectCallback(name, times, Callback.RequestCleanup.class, Callback.TargetCleanup.class);
  }

  @Then("the cleanup callback of {object} was not called")
  public void notCleanedUp(String name) {
    cleanedUp(name, 0);
  }

  @Then("the destroy callback of {object} was called{times}")
  public void destroyed(String name, Integer times) {
    objectCallback(name, times, Callback.RequestDestroy.class, Callback.TargetDestroy.class);
  }

  @Then("the destroy callback of {object} was not called")
  public void notDestroyed(String name) {
    destroyed(name, 0);
  }

  private void objectCallback(
      String name,
      int expected,
      Class<? extends Callback> ofRequest,
      Class<? extends Callback> ofTarget) {
    stage.need(Capability.OBJECT_CALLBACKS);
    long seen =
        stage
            .sight()
            .callbacks(Callback.class, call -> isOf(call, name, ofRequest, ofTarget))
            .size();
    stage.check(
        seen == expected,
        () ->
            ofRequest.getSimpleName().replace("Request", "")
                + " callback of "
                + name
                + " is called "
                + seen
                + " times, expected "
                + expected);
  }

  private static boolean isOf(
      Callback call,
      String name,
      Class<? extends Callback> ofRequest,
      Class<? extends Callback> ofTarget) {
    return ofRequest.isInstance(call) && call.request().name().equals(name)
        || ofTarget.isInstance(call) && call.target().name().equals(name);
  }

  @Then("the following happened in order:")
  public void happenedInOrder(String lines) {
    if (lines.contains("the cleanup callback of") || lines.contains("the destroy callback of")) {
      stage.need(Capability.OBJECT_CALLBACKS);
    }
    List<Event> events = stage.sight().events();
    int at = 0;
    String before = "the beginning";
    for (String line : lines.lines().map(String::trim).filter(text -> !text.isEmpty()).toList()) {
      int found = find(events, at, line);
      String after = before;
      stage.check(found >= 0, () -> "after " + after + ", it did not happen that " + line);
      at = found + 1;
      before = line;
    }
  }

  private static int find(List<Event> events, int from, String line) {
    Predicate<Event.Happening> which = predicate(events, line);
    for (int i = from; i < events.size(); i++) {
      if (which.test(events.get(i).happening())) {
        return i;
      }
    }
    return -1;
  }

  private static Predicate<Event.Happening> predicate(List<Event> events, String line) {
    Matcher call = ABOUT_CALL.matcher(line);
    if (call.matches()) {
      return callEdge(events, CallKind.of(call.group(1)), call.group(2), call.group(3));
    }
    Matcher request = ABOUT_REQUEST.matcher(line);
    if (!request.matches()) {
      throw new IllegalArgumentException("not a line of an order: " + line);
    }
    List<Predicate<Event.Happening>> kinds = new ArrayList<>();
    String name = Words.unquote(line);
    kinds.add(began(Callback.LowerArrival.class, name));
    kinds.add(
        happening ->
            happening instanceof Event.Called called
                && called.stimulus() instanceof Call.LowerComplete complete
                && complete.request().name().equals(name));
    kinds.add(began(Callback.LowerCancel.class, name));
    kinds.add(began(Callback.CompletionRoutine.class, name));
    kinds.add(ended(events, name));
    kinds.add(began(Callback.UpperCompletion.class, name));
    kinds.add(object(Callback.RequestCleanup.class, Callback.TargetCleanup.class, name));
    kinds.add(object(Callback.RequestDestroy.class, Callback.TargetDestroy.class, name));
    for (int group = 1; group <= request.groupCount(); group++) {
      if (request.group(group) != null) {
        return kinds.get(group - 1);
      }
    }
    throw new IllegalStateException(line);
  }

  private static Predicate<Event.Happening> began(Class<? extends Callback> kind, String name) {
    return happening ->
        happening instanceof Event.CallbackBegan began
            && kind.isInstance(began.observation())
            && began.observation().request().name().equals(name);
  }

  private static Predicate<Event.Happening> object(
      Class<? extends Callback> ofRequest, Class<? extends Callback> ofTarget, String name) {
    return happening ->
        happening instanceof Event.CallbackBegan began
            && isOf(began.observation(), name, ofRequest, ofTarget);
  }

  private static Predicate<Event.Happening> ended(List<Event> events, String name) {
    Map<Long, Callback> callbacks = new HashMap<>();
    for (Event event : events) {
      if (event.happening() instanceof Event.CallbackBegan began) {
        callbacks.put(began.callback(), began.observation());
      }
    }
    return happening ->
        happening instanceof Event.CallbackEnded ended
            && callbacks.get(ended.callback()) instanceof Callback.CompletionRoutine routine
            && routine.request().name().equals(name);
  }

  private static Predicate<Event.Happening> callEdge(
      List<Event> events, CallKind kind, String name, String edge) {
    Map<Long, Call> calls = new HashMap<>();
    for (Event event : events) {
      if (event.happening() instanceof Event.Called called) {
        calls.put(called.call(), called.stimulus());
      }
    }
    Predicate<Call> which =
        call -> call != null && kind.includes(call) && new Sight.Made(0, call, null).isAbout(name);
    return edge.equals("began")
        ? happening -> happening instanceof Event.Called called && which.test(called.stimulus())
        : happening ->
            happening instanceof Event.Returned returned && which.test(calls.get(returned.call()));
  }
}
