package org.lifecycletck.kit.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.lifecycletck.explorer.cells.Act;
import org.lifecycletck.explorer.cells.CellModel;
import org.lifecycletck.explorer.cells.Move;

/**
 * Whether a model with more cells than another does the same: in every state that it reaches it can
 * take exactly the steps that the other one can take in the state without those cells, to states
 * that are alike again, and besides only steps that nobody sees and that change nothing but those
 * cells. Then the two are bisimilar, and what can be seen of them are the same runs.
 */
final class Equivalence {
  private final CellModel small;
  private final CellModel large;
  private final Predicate<Move> unseen;
  private final Map<List<Object>, Set<Taken>> known = new HashMap<>();
  private final Set<List<Object>> reached = new HashSet<>();
  private int silent;

  /** A step as it is seen, and where it leads to. */
  private record Taken(String what, List<Object> next) {}

  /** What came of it: how many states there are of each, and the first difference, or null. */
  record Result(int small, int large, int silent, String difference) {}

  private Equivalence(CellModel small, CellModel large, Predicate<Move> unseen) {
    this.small = small;
    this.large = large;
    this.unseen = unseen;
  }

  /** Compares a model with one that has the same cells first. */
  static Result compare(CellModel small, CellModel large, Predicate<Move> unseen) {
    Equivalence equivalence = new Equivalence(small, large, unseen);
    String difference = equivalence.difference();
    return new Result(
        equivalence.known.size(), equivalence.reached.size(), equivalence.silent, difference);
  }

  private String difference() {
    Deque<List<Object>> open = new ArrayDeque<>(large.initial());
    reached.addAll(open);
    while (!open.isEmpty()) {
      List<Object> state = open.remove();
      List<Object> seen = seen(state);
      Set<Taken> taken = new HashSet<>();
      for (Act act : large.acts()) {
        for (Move move : act.moves(state::get)) {
          List<Object> next = after(state, move);
          if (!unseen.test(move)) {
            taken.add(new Taken(move.what().toString(), seen(next)));
          } else if (seen(next).equals(seen)) {
            silent++;
          } else {
            return move.what() + " changes " + seen + " into " + seen(next);
          }
          if (reached.add(next)) {
            open.add(next);
          }
        }
      }
      if (!taken.equals(known.computeIfAbsent(seen, this::steps))) {
        return "other steps in " + state;
      }
    }
    return null;
  }

  private Set<Taken> steps(List<Object> state) {
    Set<Taken> steps = new HashSet<>();
    for (Act act : small.acts()) {
      act.moves(state::get)
          .forEach(move -> steps.add(new Taken(move.what().toString(), after(state, move))));
    }
    return steps;
  }

  private List<Object> seen(List<Object> state) {
    return List.copyOf(state.subList(0, small.cells().size()));
  }

  private static List<Object> after(List<Object> state, Move move) {
    List<Object> next = new ArrayList<>(state);
    move.writes().forEach(next::set);
    return List.copyOf(next);
  }
}
