package org.lifecycletck.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A waiter that looks and only then lies down, a waker in between, and a clock that goes on. */
class LostWakeUpTest {

  enum Waiter {
    LOOKS,
    LIES_DOWN,
    SLEEPS,
    DONE
  }

  record State(Waiter waiter, boolean set, boolean woken, int clock) {}

  /**
   * The model.
   *
   * @param atomic whether looking and lying down are one step, as they should be
   */
  record WakeUp(boolean atomic) implements Model<State> {

    @Override
    public String name() {
      return "wake-up";
    }

    @Override
    public List<State> initial() {
      return List.of(new State(Waiter.LOOKS, false, false, 0));
    }

    @Override
    public List<Step<State>> steps(State s) {
      List<Step<State>> steps = new ArrayList<>();
      steps.add(
          new Step<>("tick", "clock", new State(s.waiter, s.set, s.woken, (s.clock + 1) % 3)));
      if (s.waiter == Waiter.LOOKS) {
        Waiter next = s.set ? Waiter.DONE : atomic ? Waiter.SLEEPS : Waiter.LIES_DOWN;
        steps.add(new Step<>("look", "waiter", new State(next, s.set, s.woken, s.clock)));
      } else if (s.waiter == Waiter.LIES_DOWN) {
        steps.add(
            new Step<>("lie down", "waiter", new State(Waiter.SLEEPS, s.set, s.woken, s.clock)));
      }
      if (!s.set) {
        steps.add(new Step<>("set", "waker", new State(s.waiter, true, false, s.clock)));
      } else if (!s.woken) {
        Waiter next = s.waiter == Waiter.SLEEPS ? Waiter.DONE : s.waiter;
        steps.add(new Step<>("wake", "waker", new State(next, true, true, s.clock)));
      }
      return steps;
    }

    @Override
    public List<Property<State>> properties() {
      return List.of(returns());
    }

    Property.Eventually<State> returns() {
      return new Property.Eventually<>(
          "the waiter returns",
          s -> true,
          s -> s.waiter == Waiter.DONE,
          Set.of("clock", "waiter", "waker"));
    }
  }

  @Test
  void aWakeUpBetweenLookAndSleepIsLost() {
    WakeUp model = new WakeUp(false);
    Report<State> report = Explorer.explore(model, Options.unlimited());
    Trace<State> lasso = report.finding("the waiter returns").trace().orElseThrow();
    Traces.assertContradicts(model, model.returns(), lasso);
    assertEquals(4, lasso.loop(), lasso::toString);
    assertEquals(
        List.of("tick", "tick", "tick"),
        lasso.hops().subList(4, lasso.length()).stream().map(Hop::label).toList());
    assertEquals(
        Set.of("look", "set", "wake", "lie down"),
        Set.copyOf(lasso.hops().subList(0, 4).stream().map(Hop::label).toList()));
  }

  @Test
  void nothingIsLostWhenLookAndSleepAreOneStep() {
    Report<State> report = Explorer.explore(new WakeUp(true), Options.unlimited());
    assertEquals(Verdict.HOLDS, report.verdict());
  }

  @Test
  void theStoryIsNumberedAndSaysWhereItRepeats() {
    Report<State> report = Explorer.explore(new WakeUp(false), Options.unlimited());
    List<String> lines =
        report.finding("the waiter returns").trace().orElseThrow().toString().lines().toList();
    assertEquals(9, lines.size());
    assertEquals("      from here for ever:", lines.get(5));
    assertEquals(
        List.of("   0. ", "   1. ", "   2. ", "   3. "),
        Stream.of(0, 1, 2, 3).map(i -> lines.get(i).substring(0, 6)).toList());
  }
}
