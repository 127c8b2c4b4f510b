package org.lifecycletck.kit.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lifecycletck.explorer.cells.Act;
import org.lifecycletck.explorer.cells.CellModel;
import org.lifecycletck.explorer.cells.Move;
import org.lifecycletck.kit.benchmark.Size;
import org.lifecycletck.kit.model.Bounds;
import org.lifecycletck.kit.model.Environment;
import org.lifecycletck.kit.model.Slice;
import org.lifecycletck.kit.model.Slices;
import org.lifecycletck.spec.Parameters;
import org.lifecycletck.spec.Profile;

/** A breadth-first search over plain lists of values: the measure of the fast searches. */
final class NaiveCells {
  private final Map<List<Object>, Integer> depths = new HashMap<>();
  private long transitions;
  private int failure = -1;

  private NaiveCells() {}

  /**
   * Counts the states and steps of a slice, or of all, given the name and the numbers of requests,
   * targets and strands; the state in which no slice has been chosen, and the choices, included.
   */
  public static void main(String[] args) {
    Bounds bounds =
        Bounds.of(Integer.parseInt(args[1]), Integer.parseInt(args[2]), Integer.parseInt(args[3]));
    Parameters parameters = Parameters.of(Profile.KMDF_1_33, true);
    List<Slice> slices = args[0].equals(Size.ALL) ? Slices.ALL : List.of(Slices.named(args[0]));
    long states = 1;
    long transitions = 0;
    for (Slice slice : slices) {
      NaiveCells naive = all(new Environment(bounds, slice, parameters));
      states += naive.states();
      transitions += naive.transitions() + 1;
    }
    System.out.printf("{\"states\":%d,\"transitions\":%d}%n", states, transitions);
  }

  /** Looks at every state; at failures in no way. */
  static NaiveCells all(CellModel model) {
    NaiveCells search = new NaiveCells();
    search.run(model, null);
    return search;
  }

  /** Looks for the shortest run to a broken claim about steps, or to a state that is stuck. */
  static NaiveCells toFailure(Environment model) {
    NaiveCells search = new NaiveCells();
    search.run(model, model);
    return search;
  }

  int states() {
    return depths.size();
  }

  long transitions() {
    return transitions;
  }

  /** The number of steps to the failure found; -1 where none was. */
  int failure() {
    return failure;
  }

  private void run(CellModel model, Environment judged) {
    Deque<List<Object>> open = new ArrayDeque<>();
    for (List<Object> state : model.initial()) {
      depths.put(state, 0);
      open.add(state);
    }
    while (!open.isEmpty() && failure < 0) {
      List<Object> state = open.remove();
      int depth = depths.get(state);
      long before = transitions;
      for (Act act : model.acts()) {
        for (Move move : act.moves(state::get)) {
          transitions++;
          if (judged != null && move.broken() != null && failure < 0) {
            failure = depth + 1;
          }
          List<Object> next = new ArrayList<>(state);
          move.writes().forEach(next::set);
          if (depths.putIfAbsent(next, depth + 1) == null) {
            open.add(next);
          }
        }
      }
      if (judged != null && failure < 0 && transitions == before && !judged.isIdle(state::get)) {
        failure = depth;
      }
    }
  }
}
