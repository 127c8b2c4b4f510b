package org.lifecycletck.kit.races.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.lifecycletck.kit.races.Race;
import org.lifecycletck.kit.races.Result;
import org.lifecycletck.kit.races.Sighting;
import org.lifecycletck.kit.sequence.Step;
import org.lifecycletck.spec.Parameters;
import org.lifecycletck.spec.Row;
import org.lifecycletck.spec.Specification;
import org.lifecycletck.spec.Table;
import org.lifecycletck.spec.World;

/**
 * The program of a race with the specification below it: every order of the steps of its strands
 * and of the steps that the rows allow.
 */
public final class RaceModel {
  private static final String DRIVER = "driver";
  private static final int MOST_STATES = 2_000_000;

  private final Race race;
  private final Specification specification;
  private final Moves moves;
  private final Set<String> rules = new TreeSet<>();
  private int states;

  private RaceModel(Race race, Parameters parameters, List<Row> rows) {
    this.race = race;
    this.specification = new Specification(parameters, rows);
    this.moves = new Moves(specification);
  }

  /**
   * What a race can come to.
   *
   * @param endings the results that can be seen, each with what it takes
   * @param rules the ids of the rules of all rows that took part once the race had begun
   * @param states how many states were looked at
   */
  public record Explored(Map<Result, Ending> endings, Set<String> rules, int states) {}

  /**
   * What it takes for a result to be seen.
   *
   * @param defects the named defects without which it cannot be; empty where it can
   * @param misuse the driver rule that is broken on every way to it; null where there is another
   */
  public record Ending(Set<String> defects, String misuse) {}

  /** Explores a race. */
  public static Explored explore(Race race, Parameters parameters) {
    return explore(race, parameters, Table.ROWS);
  }

  /** Explores a race with other rows, for instance with one left out. */
  public static Explored explore(Race race, Parameters parameters, List<Row> rows) {
    return new RaceModel(race, parameters, rows).explore();
  }

  private Explored explore() {
    Set<State> reached =
        Set.of(new State(World.initial(), Cast.NEW, Map.of(), Sighting.none(List.of())));
    for (Step step : race.program().before()) {
      reached = settle(begin(reached, step));
    }
    rules.clear();
    reached = settle(race(reached));
    for (Step step : race.program().after()) {
      reached = settle(begin(reached, step));
    }
    Map<Result, Ending> endings = new LinkedHashMap<>();
    reached.forEach(
        state -> endings.merge(state.sighting().result(), ending(state), RaceModel::easier));
    return new Explored(endings, rules, states);
  }

  private static Ending ending(State state) {
    return new Ending(state.world().defects(), state.world().misuse());
  }

  private static Ending easier(Ending one, Ending other) {
    Set<String> defects =
        one.defects().size() <= other.defects().size() ? one.defects() : other.defects();
    String misuse = one.misuse() == null || other.misuse() == null ? null : one.misuse();
    return new Ending(defects, misuse);
  }

  /** The states in which a step is the next, on a strand that is free. */
  private static Set<State> begin(Set<State> reached, Step step) {
    Set<State> begun = new LinkedHashSet<>();
    for (State state : reached) {
      String strand = DRIVER;
      for (int i = 2; state.todo().containsKey(strand) || isBusy(state, strand); i++) {
        strand = DRIVER + " " + i;
      }
      begun.add(state.next(strand, List.of(new Todo.Take(step))));
    }
    return begun;
  }

  private static boolean isBusy(State state, String strand) {
    return state.world().strands().containsKey(strand);
  }

  private Set<State> race(Set<State> reached) {
    Set<State> begun = new LinkedHashSet<>();
    for (State state : reached) {
      Map<String, List<List<Todo>>> todo = new HashMap<>(state.todo());
      List<List<Step>> strands = race.program().strands();
      for (int i = 0; i < strands.size(); i++) {
        List<Todo> steps = new ArrayList<>();
        strands.get(i).forEach(step -> steps.add(new Todo.Take(step)));
        todo.put(Race.strand(i), List.of(List.copyOf(steps)));
      }
      Sighting nothing = Sighting.none(race.columns());
      begun.add(new State(state.world(), state.cast(), todo, nothing));
    }
    return begun;
  }

  /** The states in which nothing more happens by itself. */
  private Set<State> settle(Set<State> from) {
    Set<State> seen = new LinkedHashSet<>(from);
    Set<State> settled = new LinkedHashSet<>();
    Deque<State> open = new ArrayDeque<>(from);
    while (!open.isEmpty()) {
      State state = open.pollLast();
      List<State> after = moves.from(state, rules);
      for (State one : after) {
        if (seen.add(one)) {
          open.add(one);
        }
      }
      if (after.isEmpty()) {
        settled.add(checked(state));
      }
      if (seen.size() > MOST_STATES) {
        throw new IllegalStateException(race.id() + ": more than " + MOST_STATES + " states");
      }
    }
    states += seen.size();
    return settled;
  }

  /** A state without a way on is one at rest: each call on it waits for something others do. */
  private State checked(State state) {
    World world = state.world();
    boolean isAtRest =
        world.stopped()
            || specification.isQuiescent(world)
                && world.strandNames().stream()
                    .allMatch(strand -> specification.waits(world, strand));
    if (!isAtRest) {
      throw new IllegalStateException(race.id() + ": no way on from " + world);
    }
    return state;
  }
}
