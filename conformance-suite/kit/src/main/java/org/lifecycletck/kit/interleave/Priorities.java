package org.lifecycletck.kit.interleave;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A schedule by priorities (PCT): whoever can move and comes first moves, and at a few places the
 * one that has just come first becomes the last. A race that needs {@code d} decisions is met with
 * a probability that falls with {@code d}, not with the schedule's length.
 */
public final class Priorities implements Chooser {
  private final Plan plan;
  private final Map<Object, Integer> priorities = new HashMap<>();
  private int lowest;
  private int taken;

  /**
   * A schedule as data.
   *
   * @param order priorities, the highest first to move, given out as movers are first seen
   * @param changes the places, by number of choices taken, at which the first becomes the last
   */
  public record Plan(List<Integer> order, Set<Integer> changes) {
    /** How many movers have a priority of their own; further ones share the last. */
    public static final int MOVERS = 12;

    /** The places at which priorities may change: as many choices as a race usually has. */
    public static final int PLACES = 24;

    public Plan {
      order = List.copyOf(order);
      changes = Set.copyOf(changes);
    }
  }

  /** A chooser that follows this plan, once. */
  public Priorities(Plan plan) {
    this.plan = plan;
  }

  @Override
  public Choice choose(List<Choice> enabled) {
    enabled.forEach(choice -> priorities.computeIfAbsent(choice.mover(), mover -> next()));
    Choice first = first(enabled);
    if (plan.changes().contains(taken++)) {
      priorities.put(first.mover(), --lowest);
      first = first(enabled);
    }
    return first;
  }

  private int next() {
    int seen = Math.min(priorities.size(), plan.order().size() - 1);
    return seen < 0 ? 0 : plan.order().get(seen);
  }

  private Choice first(List<Choice> enabled) {
    return enabled.stream()
        .max(Comparator.comparingInt(choice -> priorities.get(choice.mover())))
        .orElseThrow();
  }
}
