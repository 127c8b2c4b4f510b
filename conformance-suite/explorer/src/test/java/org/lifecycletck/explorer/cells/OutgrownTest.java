package org.lifecycletck.explorer.cells;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lifecycletck.explorer.Options;
import org.lifecycletck.explorer.Report;
import org.lifecycletck.explorer.Stop;

/**
 * Alphabets that outgrow the bits that states began with: states are rewritten, nothing is lost.
 */
class OutgrownTest {
  @TempDir private Path directory;

  /**
   * Counters from 0, the first up to {@code first}, the others up to {@code most}, and two of these
   * at a time above zero. One step adds one.
   */
  private static CellModel counters(int cells, int first, int most) {
    Written model = Written.of("counters", Collections.nCopies(cells, (Object) 0));
    for (int cell = 0; cell < cells; cell++) {
      int mine = cell;
      model.act(
          "actor " + cell,
          seen -> {
            int next = (Integer) seen.get(mine) + 1;
            boolean free = next > 1 || mine == 0 || others(seen, mine, cells) < 2;
            return next <= (mine == 0 ? first : most) && free
                ? List.of(new Move("add to " + mine, Map.of(mine, next)))
                : List.of();
          });
    }
    return model;
  }

  private static int others(Cells seen, int mine, int cells) {
    int above = 0;
    for (int cell = 1; cell < cells; cell++) {
      above += cell != mine && (Integer) seen.get(cell) > 0 ? 1 : 0;
    }
    return above;
  }

  private static long states(int cells, long first, long most) {
    long others = cells - 1;
    return (first + 1) * (1 + others * most + others * (others - 1) / 2 * most * most);
  }

  @ParameterizedTest(name = "{0} cells up to {1} and {2}")
  @CsvSource({"1, 5000, 0", "2, 900, 90", "10, 300, 3", "21, 40, 3", "31, 9, 1", "32, 3, 2"})
  void everyStateIsCountedOnce(int cells, int first, int most) {
    Report<List<Object>> report =
        CellExplorer.explore(counters(cells, first, most), Options.unlimited()).report();
    assertEquals(states(cells, first, most), report.states());
    assertEquals(first + most * Math.min(2, cells - 1), report.depth());
  }

  @Test
  void searchInPartsIsTheSearchInOneGo() throws IOException {
    CellModel model = counters(10, 300, 3);
    Report<List<Object>> whole = CellExplorer.explore(model, Options.unlimited()).report();
    Path file = directory.resolve("search");
    List<Stop> stops = new ArrayList<>();
    for (long limit = 500; limit < whole.states(); limit += 20_000) {
      stops.add(
          CellExplorer.explore(model, Options.unlimited().withMaxStates(limit), file)
              .report()
              .stop());
    }
    assertEquals(Collections.nCopies(stops.size(), Stop.STATES), stops);
    Report<List<Object>> rest = CellExplorer.explore(model, Options.unlimited(), file).report();
    assertEquals(whole.states(), rest.states());
    assertEquals(whole.transitions(), rest.transitions());
    assertEquals(whole.firings(), rest.firings());
  }
}
