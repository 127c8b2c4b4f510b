package org.lifecycletck.kit.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.lifecycletck.spec.When.LOWER_GIVES_BACK;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lifecycletck.explorer.PackedModel;
import org.lifecycletck.explorer.cells.InternedCells;
import org.lifecycletck.kit.coverage.CellSet;
import org.lifecycletck.kit.coverage.CellTable;
import org.lifecycletck.kit.coverage.CellWords;
import org.lifecycletck.kit.coverage.Coverage;
import org.lifecycletck.kit.coverage.Explained;
import org.lifecycletck.kit.coverage.Reachable;
import org.lifecycletck.kit.model.Bounds;
import org.lifecycletck.kit.model.Environment;
import org.lifecycletck.kit.model.Happening;
import org.lifecycletck.kit.model.Slice;
import org.lifecycletck.kit.model.Slices;
import org.lifecycletck.kit.model.Telling;
import org.lifecycletck.kit.sequence.Sequence;
import org.lifecycletck.spec.Cell;
import org.lifecycletck.spec.Parameters;
import org.lifecycletck.spec.Profile;
import org.lifecycletck.spec.Row;

/**
 * The cells that tours do not go through, which are of {@code documented} all: why they do not is
 * found by the model, and {@code -Pextended -Dtck.regenerate=true} writes it anew.
 */
class ExplainedTest {
  private static final Bounds BOUNDS = Bounds.of(2, 2, 2);
  private static final Path FILE =
      Path.of("src/main/resources/org/lifecycletck/kit/coverage/explained.txt");

  private static final String WITHOUT_OTHERS =
      "The documented rows let a completion wait for nobody who still tries to cancel (D-79).";
  private static final String NOT_KEPT =
      "The documented rows keep no request in use until a call that cancels several has tried.";

  private static Parameters of(Profile profile) {
    return Parameters.of(profile, true);
  }

  @Test
  @Tag("extended")
  @Timeout(600)
  void toursGoThroughAllThatIsNotExplained() {
    assertEquals(List.of(), missing(Profile.KMDF_1_33).write());
    CellTable explained = new CellTable();
    for (CellTable cells : Explained.under(of(Profile.DOCUMENTED)).cells().values()) {
      cells.forEach(explained::add);
    }
    assertEquals(explained.write(), missing(Profile.DOCUMENTED).write());
  }

  private static CellTable missing(Profile profile) {
    Coverage coverage = new Coverage();
    Trials trials = new Trials();
    for (Sequence tour : TourFile.shipped()) {
      trials.play(tour, profile, coverage);
    }
    return coverage.covered(Reachable.under(of(profile))).missing();
  }

  @Test
  @Tag("extended")
  @Timeout(3_600)
  void whatIsExplainedIsNotReachedByDocumentedRows() throws IOException {
    CellTable missing = missing(Profile.DOCUMENTED);
    Explained found = new Explained();
    Set<String> left = words(missing);
    for (Slice slice : Slices.ALL) {
      explain(slice, missing, left, found);
    }
    assertEquals(Set.of(), left);
    if (Boolean.getBoolean("tck.regenerate")) {
      Files.write(FILE, found.write());
    }
    assertEquals(found.write(), Explained.under(of(Profile.DOCUMENTED)).write());
  }

  private static Set<String> words(CellTable table) {
    Set<String> words = new TreeSet<>();
    table.forEach((row, records) -> words.add(row + ": " + records));
    return words;
  }

  /** Explains those that are left, by the shortest way to each that the slice has. */
  private static void explain(Slice slice, CellTable missing, Set<String> left, Explained into) {
    Environment documented = model(slice, Profile.DOCUMENTED);
    for (Cell cell : reached(documented)) {
      String row = cell.row().name();
      assertEquals(
          false, missing.has(row, CellWords.records(cell)), () -> "tour: " + CellSet.words(cell));
    }
    Environment exact = model(slice, Profile.KMDF_1_33);
    CellSet others = new CellSet();
    reached(exact).stream()
        .filter(cell -> !left.contains(CellSet.words(cell)))
        .forEach(others::add);
    Tours tours = new Tours(exact, others, 1, 1);
    for (List<Happening> run = tours.nextRun(); !run.isEmpty(); run = tours.nextRun()) {
      Cell cell = run.get(run.size() - 1).cell();
      Row row = Parting.of(exact, documented, run);
      assertNotNull(row, () -> "documented rows go there: " + CellSet.words(cell));
      into.add(reason(row), cell.row().name(), CellWords.records(cell));
      left.remove(CellSet.words(cell));
    }
  }

  private static Environment model(Slice slice, Profile profile) {
    return Environment.telling(BOUNDS, slice, of(profile), Telling.CELLS_AS_THE_SOURCE);
  }

  /** Why the rows part at this one. */
  private static String reason(Row row) {
    if (row.when().contains(LOWER_GIVES_BACK)) {
      return WITHOUT_OTHERS;
    }
    return row.effects().stream().anyMatch(effect -> effect.startsWith("try to cancel each"))
        ? NOT_KEPT
        : "? " + row.name();
  }

  /** Every cell of a model. */
  private static Set<Cell> reached(Environment environment) {
    InternedCells model = new InternedCells(environment, true);
    Set<Cell> cells = new HashSet<>();
    Set<Long> seen = new HashSet<>();
    Deque<Long> open = new ArrayDeque<>();
    PackedModel.Sink sink =
        (step, next) -> {
          Happening what = (Happening) model.tables().kind(step).what();
          if (what != null && what.cell() != null) {
            cells.add(what.cell());
          }
          long[] form = {next[0]};
          model.canonical(form);
          if (seen.add(form[0])) {
            open.add(form[0]);
          }
        };
    long[] state = new long[1];
    model.initial((step, first) -> state[0] = first[0]);
    open.add(state[0]);
    while (!open.isEmpty()) {
      state[0] = open.poll();
      model.steps(state, sink);
    }
    return cells;
  }
}
