package org.lifecycletck.explorer;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The search as one would write it down: sets of state objects, fixpoints, no cleverness. */
final class NaiveSearch<S> {

  private final Model<S> model;

  /** Every reachable state with its distance from the initial ones. */
  final Map<S, Integer> distance = new LinkedHashMap<>();

  long transitions;

  NaiveSearch(Model<S> model) {
    this.model = model;
    Deque<S> queue = new ArrayDeque<>();
    for (S state : model.initial()) {
      if (distance.putIfAbsent(state, 0) == null) {
        queue.add(state);
      }
    }
    while (!queue.isEmpty()) {
      S state = queue.remove();
      for (Step<S> step : model.steps(state)) {
        transitions++;
        if (distance.putIfAbsent(step.next(), distance.get(state) + 1) == null) {
          queue.add(step.next());
        }
      }
    }
  }

  int depth() {
    return distance.values().stream().mapToInt(Integer::intValue).max().orElse(0);
  }

  Map<String, Long> firings() {
    return distance.keySet().stream()
        .flatMap(state -> model.steps(state).stream())
        .collect(Collectors.groupingBy(Step::label, Collectors.counting()));
  }

  /** Steps of a shortest path to a state that decides the property, or -1 where there is none. */
  int nearestWitness(Property<S> property) {
    return distance.entrySet().stream()
        .filter(entry -> decides(property, entry.getKey()))
        .mapToInt(Map.Entry::getValue)
        .min()
        .orElse(-1);
  }

  private boolean decides(Property<S> property, S state) {
    if (property instanceof Property.Always<S> always) {
      return !always.holds().test(state);
    }
    if (property instanceof Property.Sometimes<S> sometimes) {
      return sometimes.holds().test(state);
    }
    Property.EndsOnlyIn<S> ends = (Property.EndsOnlyIn<S>) property;
    return model.steps(state).isEmpty() && !ends.validEnd().test(state);
  }

  /**
   * Whether an {@code eventually} holds: the greatest set of states away from the goal from which,
   * for each fair actor, a state of the set can be reached where the actor moves within the set or
   * is unable to move, contains no state that is reached away from the goal from a source.
   */
  boolean holds(Property.Eventually<S> property) {
    return trap(property).isEmpty();
  }

  /**
   * Steps of a shortest run that passes a source, stays away from the goal from then on, and ends
   * in a component where it can stay fairly; -1 where there is none.
   */
  int nearestTrap(Property.Eventually<S> property) {
    Set<S> trapped = trap(property);
    Set<S> trap = new HashSet<>(trapped);
    trap.removeIf(state -> !staysFairly(state, trapped, property));
    Map<S, Integer> asked = new HashMap<>();
    for (int length = 0; length <= 2 * distance.size(); length++) {
      int now = length;
      List.copyOf(asked.keySet()).stream()
          .flatMap(state -> model.steps(state).stream())
          .forEach(step -> asked.putIfAbsent(step.next(), now));
      distance.forEach(
          (state, steps) -> {
            if (steps == now && property.from().test(state)) {
              asked.putIfAbsent(state, now);
            }
          });
      asked.keySet().removeIf(property.to());
      if (asked.keySet().stream().anyMatch(trap::contains)) {
        return length;
      }
    }
    return -1;
  }

  private boolean staysFairly(S state, Set<S> trap, Property.Eventually<S> property) {
    Set<S> component = reachable(List.of(state), trap);
    component.retainAll(canReach(Set.of(state), trap));
    return property.fairActors().stream().noneMatch(actor -> served(actor, component).isEmpty());
  }

  private Set<S> trap(Property.Eventually<S> property) {
    Set<S> away = new HashSet<>(distance.keySet());
    away.removeIf(property.to());
    List<S> sources = away.stream().filter(property.from()).toList();
    Set<S> trapped = reachable(sources, away);
    boolean shrinks = true;
    while (shrinks) {
      int before = trapped.size();
      for (String actor : property.fairActors()) {
        trapped = canReach(served(actor, trapped), trapped);
      }
      shrinks = trapped.size() < before;
    }
    return trapped;
  }

  private Set<S> served(String actor, Set<S> within) {
    Set<S> served = new HashSet<>();
    for (S state : within) {
      List<Step<S>> own =
          model.steps(state).stream().filter(step -> step.actor().equals(actor)).toList();
      if (own.isEmpty() || own.stream().anyMatch(step -> within.contains(step.next()))) {
        served.add(state);
      }
    }
    return served;
  }

  private Set<S> reachable(Collection<S> from, Set<S> within) {
    Set<S> found = new HashSet<>(from);
    Deque<S> queue = new ArrayDeque<>(from);
    while (!queue.isEmpty()) {
      for (Step<S> step : model.steps(queue.remove())) {
        if (within.contains(step.next()) && found.add(step.next())) {
          queue.add(step.next());
        }
      }
    }
    return found;
  }

  private Set<S> canReach(Set<S> goal, Set<S> within) {
    Set<S> found = new HashSet<>(goal);
    boolean grows = true;
    while (grows) {
      List<S> more = new ArrayList<>();
      for (S state : within) {
        if (!found.contains(state)
            && model.steps(state).stream().anyMatch(step -> found.contains(step.next()))) {
          more.add(state);
        }
      }
      grows = found.addAll(more);
    }
    return found;
  }
}
