package org.lifecycletck.explorer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Peterson's mutual exclusion for two processes, with the wait as a loop of looks.
 *
 * @param yields whether a process gives way to the other, as it should
 * @param fair names of the processes that are treated fairly
 */
record Peterson(boolean yields, Set<String> fair) implements Model<Peterson.State> {

  enum Place {
    ELSEWHERE,
    WANTS,
    WAITS,
    INSIDE
  }

  /** Where both are, and whose turn it is. Who wants to enter follows from where it is. */
  record State(Place first, Place second, int turn) {

    Place of(int process) {
      return process == 0 ? first : second;
    }

    State move(int process, Place place, int newTurn) {
      return process == 0 ? new State(place, second, newTurn) : new State(first, place, newTurn);
    }
  }

  @Override
  public String name() {
    return "Peterson";
  }

  @Override
  public List<State> initial() {
    return List.of(new State(Place.ELSEWHERE, Place.ELSEWHERE, 0));
  }

  @Override
  public List<Step<State>> steps(State state) {
    List<Step<State>> steps = new ArrayList<>();
    for (int process = 0; process < 2; process++) {
      steps.add(step(state, process));
    }
    return steps;
  }

  private Step<State> step(State state, int me) {
    String actor = "p" + me;
    int turn = state.turn();
    if (state.of(me) == Place.ELSEWHERE) {
      return new Step<>("raises the flag", actor, state.move(me, Place.WANTS, turn));
    }
    if (state.of(me) == Place.WANTS) {
      return new Step<>("gives way", actor, state.move(me, Place.WAITS, yields ? 1 - me : me));
    }
    if (state.of(me) == Place.INSIDE) {
      return new Step<>("leaves", actor, state.move(me, Place.ELSEWHERE, turn));
    }
    boolean mayEnter = state.of(1 - me) == Place.ELSEWHERE || turn == me;
    return new Step<>("looks", actor, mayEnter ? state.move(me, Place.INSIDE, turn) : state);
  }

  @Override
  public List<Property<State>> properties() {
    return List.of(
        Property.always(
            "mutual exclusion", s -> s.first() != Place.INSIDE || s.second() != Place.INSIDE),
        Property.sometimes("both wait", s -> s.first() == Place.WAITS && s.second() == Place.WAITS),
        enters());
  }

  Property.Eventually<State> enters() {
    return new Property.Eventually<>(
        "who wants to enter enters",
        s -> s.first() == Place.WANTS,
        s -> s.first() == Place.INSIDE,
        fair);
  }
}
