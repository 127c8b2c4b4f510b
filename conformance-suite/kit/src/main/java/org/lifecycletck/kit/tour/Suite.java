package org.lifecycletck.kit.tour;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.lifecycletck.kit.coverage.CellSet;
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
  private final CellSet reachable = new CellSet();
  private final Map<Profile, CellSet> visited = new EnumMap<>(Profile.class);
  private final Map<Sequence, Set<Seen>> tours = new LinkedHashMap<>();

  /** Tries a tour. */
  @FunctionalInterface
  public interface Trial {
    /** The cells a tour has gone through by a profile's rows; none where it is not fit. */
    Set<Cell> cells(Sequence tour, Profile profile);
  }

  /** A cell that was gone through by the rows of a profile. */
  private record Seen(Profile profile, String cell) {}

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
    List.of(Profile.values()).forEach(profile -> visited.put(profile, new CellSet()));
  }

  /** Takes in a tour that was made before. */
  public void add(Sequence tour) {
    Set<Seen> seen = new HashSet<>();
    boolean isNew = false;
    for (Map.Entry<Profile, CellSet> entry : visited.entrySet()) {
      Set<Cell> cells = trial.cells(tour, entry.getKey());
      isNew |= entry.getValue().addAll(cells);
      cells.forEach(cell -> seen.add(new Seen(entry.getKey(), CellSet.words(cell))));
    }
    if (isNew) {
      tours.put(tour, seen);
    }
  }

  /** Adds the tours of a slice. */
  public void add(Slice slice) {
    Environment model = Environment.telling(bounds, slice, parameters, Telling.CELLS_AT_REST);
    addAll(new Tours(model, reachable, LONGEST, FARTHEST), this::isAnyMissing);
    addShortest(model, unvisited());
    addShortest(model, unvisitedDocumented());
  }

  /** Adds the shortest tour to each of some cells that are reached. */
  private void addShortest(Environment model, CellSet missing) {
    if (!missing.cells().isEmpty()) {
      addAll(new Tours(model, allBut(missing), 1, 1), () -> true);
    }
  }

  private CellSet allBut(CellSet missing) {
    CellSet others = new CellSet();
    reachable.cells().stream().filter(cell -> !missing.has(cell)).forEach(others::add);
    return others;
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
    return !unvisited().cells().isEmpty() || !unvisitedDocumented().cells().isEmpty();
  }

  /** The tours that are worth while, those that add most first. */
  public List<Sequence> tours() {
    return Greedy.ordered(tours);
  }

  /** The cells that the model reaches. */
  public CellTable reachable() {
    return reachable.table();
  }

  /** Those of them that no tour goes through. */
  public CellTable missing() {
    return unvisited().table();
  }

  private CellSet unvisited() {
    return missing(parameters, cell -> false);
  }

  /** Those that no tour goes through by the rows of documentation, and that are not explained. */
  public CellTable missingDocumented() {
    return unvisitedDocumented().table();
  }

  private CellSet unvisitedDocumented() {
    return missing(documented, this::isNotDocumented);
  }

  private boolean isNotDocumented(Cell cell) {
    return !cell.row().takesPart(documented)
        || explained.has(cell.row().name(), CellWords.records(cell));
  }

  private CellSet missing(Parameters by, Predicate<Cell> isExempt) {
    CellSet gone = visited.get(by.profile());
    CellSet missing = new CellSet();
    reachable.cells().stream()
        .filter(cell -> !gone.has(cell) && !isExempt.test(cell))
        .forEach(missing::add);
    return missing;
  }
}
