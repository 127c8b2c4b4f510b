package org.lifecycletck.kit.interleave;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * All schedules of a program, each played once from the start. Of two schedules that differ only in
 * the order of choices that touch nothing in common one is left out (sleep sets).
 */
public final class Exhaustive {
  private final List<Node> path = new ArrayList<>();
  private boolean isPruned;

  private final Effects effects;

  private Exhaustive(Program program) {
    this.effects = new Effects(program);
  }

  /** A place on the current path: what can still be chosen there, and what need not be. */
  private final class Node {
    private final List<Choice> open;
    private final Set<Choice> asleep;
    private Choice chosen;

    Node(List<Choice> enabled, Set<Choice> asleep) {
      this.asleep = new HashSet<>(asleep);
      this.open = new ArrayList<>(enabled);
      this.open.removeAll(asleep);
    }

    boolean moveOn() {
      if (chosen != null) {
        asleep.add(chosen);
      }
      chosen = open.isEmpty() ? null : open.remove(0);
      return chosen != null;
    }

    Set<Choice> asleepBelow() {
      Set<Choice> below = new HashSet<>();
      for (Choice choice : asleep) {
        if (effects.areApart(choice, chosen)) {
          below.add(choice);
        }
      }
      return below;
    }
  }

  /**
   * Plays every schedule until the visitor has had enough.
   *
   * @param program what is played
   * @param play plays one schedule from the start, as the chooser decides
   * @param visitor whether to go on after this outcome
   * @param most the number of schedules after which it ends in any case
   * @return whether all schedules were played
   */
  public static boolean explore(
      Program program,
      Function<Chooser, Interleaving.Outcome> play,
      Predicate<Interleaving.Outcome> visitor,
      int most) {
    Exhaustive search = new Exhaustive(program);
    int played = 0;
    do {
      if (played == most) {
        return false;
      }
      search.isPruned = false;
      Interleaving.Outcome outcome = play.apply(search.new Path());
      if (!search.isPruned) {
        played++;
        if (!visitor.test(outcome)) {
          return false;
        }
      }
    } while (search.backtrack());
    return true;
  }

  private boolean backtrack() {
    while (!path.isEmpty()) {
      if (path.get(path.size() - 1).moveOn()) {
        return true;
      }
      path.remove(path.size() - 1);
    }
    return false;
  }

  /** Follows the path to its end, and then takes whatever comes first. */
  private final class Path implements Chooser {
    private int depth;

    @Override
    public Choice choose(List<Choice> enabled) {
      if (depth == path.size()) {
        Node above = depth == 0 ? null : path.get(depth - 1);
        Node node = new Node(enabled, above == null ? Set.of() : above.asleepBelow());
        path.add(node);
        if (!node.moveOn()) {
          isPruned = true;
          return null;
        }
      }
      return path.get(depth++).chosen;
    }
  }
}
