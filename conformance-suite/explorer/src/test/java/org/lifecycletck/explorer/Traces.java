package org.lifecycletck.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Predicate;

/** Checks that a trace is a run of its model, and one that shows what it claims. */
final class Traces {

  private Traces() {}

  static <S> void assertIsRun(Model<S> model, Trace<S> trace) {
    assertTrue(model.initial().contains(trace.first()), () -> "starts elsewhere:\n" + trace);
    S at = trace.first();
    for (Hop<S> hop : trace.hops()) {
      Step<S> step = new Step<>(hop.label(), hop.actor(), hop.state());
      assertTrue(model.steps(at).contains(step), () -> "no such step: " + hop + "\n" + trace);
      at = hop.state();
    }
    if (trace.isLasso()) {
      assertEquals(trace.states().get(trace.loop()), trace.last(), () -> "not closed:\n" + trace);
    }
  }

  /** Checks that a lasso is asked for the goal, never reaches it, and is fair. */
  static <S> void assertContradicts(
      Model<S> model, Property.Eventually<S> property, Trace<S> trace) {
    assertIsRun(model, trace);
    assertTrue(trace.isLasso(), () -> "a path:\n" + trace);
    List<S> states = trace.states();
    assertTrue(isAskedInVain(property, states), () -> "reaches its goal:\n" + trace);
    List<S> loop = states.subList(trace.loop(), states.size());
    List<Hop<S>> repeated = trace.hops().subList(trace.loop(), trace.length());
    for (String actor : property.fairActors()) {
      boolean moves = repeated.stream().anyMatch(hop -> hop.actor().equals(actor));
      Predicate<S> isUnable =
          state -> model.steps(state).stream().noneMatch(step -> step.actor().equals(actor));
      assertTrue(
          moves || loop.stream().anyMatch(isUnable), () -> "unfair to " + actor + "\n" + trace);
    }
  }

  private static <S> boolean isAskedInVain(Property.Eventually<S> property, List<S> states) {
    boolean asked = false;
    for (S state : states) {
      asked = (asked || property.from().test(state)) && !property.to().test(state);
    }
    return asked;
  }
}
