package org.lifecycletck.kit.tour;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.lifecycletck.kit.coverage.CellTable;
import org.lifecycletck.kit.coverage.CellWords;
import org.lifecycletck.kit.coverage.Explained;
import org.lifecycletck.kit.model.Bounds;
import org.lifecycletck.kit.model.Environment;
import org.lifecycletck.kit.model.Slice;
import org.lifecycletck.kit.model.Telling;
import org.lifecycletck.kit.sequence.Sequence;
import org.lifecycletck.spec.Cell;
import org.lifecycletck.spec.Parameters;
import org.lifecycletck.spec.Profile;

/**
 * Makes tours that together go through every cell calls can reach. Long ones first, that take many
 * cells on their way, as far as tours that were made before do not; then, for each cell they have
 * missed when they were tried, the shortest; and the same for those that were missed by the rows of
 * documentation.
 */
public final class Suite {
  private static final int LONGEST = 80;
  private static final int FARTHEST = 3_000;

  private final Bounds bounds;
  private final Parameters parameters;
  private final Parameters documented;
  private final Trial trial;
  private final Explained explained;
  private final Set<Cell> reachable = new HashSet<>();
  private final Map<Profile, Set<Cell>> visited = new EnumMap<>(Profile.class);
  private final Map<Sequence, Set<Seen>> tours = new LinkedHashMap<>();

  /** Tries a tour. */
  @FunctionalInterface
  public interface Trial {
    /** The cells a tour has gone through by a profile's rows; none where it is not fit. */
    Set<Cell> cells(Sequence tour, Profile profile);
  }

  /** A cell that was gone through by the rows of a profile. */
  private record Seen(Profile profile, Cell cell) {}

  /**
   * @param parameters of the rows by which tours are made
   * @param explained the cells that the rows of documentation do not reach
   */
  public Suite(Bounds bounds, Parameters parameters, Explained explained, Trial trial) {
    this.bounds = bounds;
    this.parameters = parameters;
    this.documented = Parameters.of(Profile.DOCUMENTED, parameters.verifier());
    this.explained = explained;
    this.trial = trial;
    List.of(Profile.values()).forEach(profile -> visited.put(profile, new HashSet<>()));
  }

  /** Takes in a tour that was made before. */
  public void add(Sequence tour) {
    Set<Seen> seen = new HashSet<>();
    boolean isNew = false;
    for (Map.Entry<Profile, Set<Cell>> entry : visited.entrySet()) {
      Set<Cell> cells = trial.cells(tour, entry.getKey());
      isNew |= entry.getValue().addAll(cells);
      cells.forEach(cell -> seen.add(new Seen(entry.getKey(), cell)));
    }
    if (isNew) {
      tours.put(tour, seen);
    }
  }

  /** Adds the tours of a slice. */
  public void add(Slice slice) {
    Environment model = Environment.telling(bounds, slice, parameters, Telling.CELLS_AT_REST);
    addAll(new Tours(model, reachable, LONGEST, FARTHEST), this::isAnyMissing);
    addShortest(model, visited.get(parameters.profile()));
    Set<Cell> settled = new HashSet<>(visited.get(Profile.DOCUMENTED));
    reachable.stream().filter(this::isNotDocumented).forEach(settled::add);
    addShortest(model, settled);
  }

  private boolean isNotDocumented(Cell cell) {
    return !cell.row().takesPart(documented)
        || explained.has(cell.row().name(), CellWords.records(cell));
  }

  /** Adds the shortest tour to each cell that is reached and not settled. */
  private void addShortest(Environment model, Set<Cell> settled) {
    if (!settled.containsAll(reachable)) {
      addAll(new Tours(model, new HashSet<>(settled), 1, 1), () -> true);
    }
  }

  private void addAll(Tours made, BooleanSupplier isWorthATrial) {
    for (Sequence tour = made.next(); tour != null; tour = made.next()) {
      if (isWorthATrial.getAsBoolean()) {
        add(tour);
      }
    }
  }

  /** Whether a cell that is known to be reached has not been gone through. */
  private boolean isAnyMissing() {
    return !unvisited().isEmpty() || !unvisitedDocumented().isEmpty();
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
    return table(unvisited());
  }

  private Set<Cell> unvisited() {
    Set<Cell> missing = new HashSet<>(reachable);
    missing.removeAll(visited.get(parameters.profile()));
    return missing;
  }

  /** Those that no tour goes through by the rows of documentation, and that are not explained. */
  public CellTable missingDocumented() {
    return table(unvisitedDocumented());
  }

  private Set<Cell> unvisitedDocumented() {
    Set<Cell> missing = new HashSet<>(reachable);
    missing.removeAll(visited.get(Profile.DOCUMENTED));
    missing.removeIf(this::isNotDocumented);
    return missing;
  }

  private static CellTable table(Set<Cell> cells) {
    CellTable table = new CellTable();
    cells.forEach(cell -> table.add(cell.row().name(), CellWords.records(cell)));
    return table;
  }
}
