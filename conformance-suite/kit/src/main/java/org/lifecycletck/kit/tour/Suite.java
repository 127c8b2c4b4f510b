package org.lifecycletck.kit.tour;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lifecycletck.kit.coverage.CellTable;
import org.lifecycletck.kit.coverage.CellWords;
import org.lifecycletck.kit.model.Bounds;
import org.lifecycletck.kit.model.Environment;
import org.lifecycletck.kit.model.Slice;
import org.lifecycletck.kit.model.Telling;
import org.lifecycletck.kit.sequence.Sequence;
import org.lifecycletck.spec.Cell;
import org.lifecycletck.spec.Parameters;

/**
 * Makes tours that together go through every cell calls can reach. Long ones first, that take many
 * cells on their way; then, for each cell they have missed when they were tried, the shortest.
 */
public final class Suite {
  private static final int LONGEST = 80;
  private static final int FARTHEST = 3_000;

  private final Bounds bounds;
  private final Parameters parameters;
  private final Trial trial;
  private final Set<Cell> reachable = new HashSet<>();
  private final Set<Cell> visited = new HashSet<>();
  private final Map<Sequence, Set<Cell>> tours = new LinkedHashMap<>();

  /** Tries a tour. */
  @FunctionalInterface
  public interface Trial {
    /** The cells a tour has gone through; none where it is not fit to be kept. */
    Set<Cell> cells(Sequence tour);
  }

  public Suite(Bounds bounds, Parameters parameters, Trial trial) {
    this.bounds = bounds;
    this.parameters = parameters;
    this.trial = trial;
  }

  /** Adds the tours of a slice. */
  public void add(Slice slice) {
    Environment model = Environment.telling(bounds, slice, parameters, Telling.CELLS_AT_REST);
    makeAll(new Tours(model, reachable, LONGEST, FARTHEST));
    makeAll(new Tours(model, new HashSet<>(visited), 1, 1));
  }

  private void makeAll(Tours made) {
    for (Sequence tour = made.next(); tour != null; tour = made.next()) {
      Set<Cell> cells = trial.cells(tour);
      if (visited.addAll(cells)) {
        tours.put(tour, cells);
      }
    }
  }

  /** The tours that are worth while, those that add most first. */
  public List<Sequence> tours() {
    return Greedy.ordered(tours);
  }

  /** The cells that the model reaches. */
  public CellTable reachable() {
    return table(reachable);
  }

  /** Those of them that no tour goes through. */
  public CellTable missing() {
    Set<Cell> missing = new HashSet<>(reachable);
    missing.removeAll(visited);
    return table(missing);
  }

  private static CellTable table(Set<Cell> cells) {
    CellTable table = new CellTable();
    cells.forEach(cell -> table.add(cell.row().name(), CellWords.records(cell)));
    return table;
  }
}
