package org.lifecycletck.kit.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lifecycletck.explorer.Options;
import org.lifecycletck.explorer.Verdict;
import org.lifecycletck.explorer.cells.CellExplorer;
import org.lifecycletck.kit.history.History;
import org.lifecycletck.kit.history.HistoryReader;
import org.lifecycletck.kit.history.HistoryWriter;
import org.lifecycletck.kit.model.Bounds;
import org.lifecycletck.kit.model.Environment;
import org.lifecycletck.kit.model.Slice;
import org.lifecycletck.kit.model.Slices;
import org.lifecycletck.spec.Parameters;
import org.lifecycletck.spec.Profile;
import org.lifecycletck.spec.Row;
import org.lifecycletck.spec.Table;

/**
 * Every row is needed: without it the judgement of some recorded run, or of some run the
 * specification allows, is another one. The runs are kept; {@code -Dtck.regenerate=true} looks for
 * them anew, which takes minutes.
 */
class RowDeletionTest {
  /** Rows that no history can show to be missing, and slices of the model that do. */
  private static final Map<String, String> ONLY_IN_THE_MODEL =
      Map.of(
          "transfer-submit-ignoring-2", "closing-a-transfer",
          "transfer-submit-ignoring-3", "closing-a-transfer",
          "lower-gives-back-3", "cancel");

  private static final Path KEPT = Path.of("src/test/resources/oracle/missed-rows.ndjson.gz");

  @Test
  @Timeout(1200)
  void everyRowIsMissedByAHistory() throws IOException {
    if (Boolean.getBoolean("tck.regenerate")) {
      keep(new MissedRows(ONLY_IN_THE_MODEL.keySet()).search());
    }
    Set<String> expected = Table.ROWS.stream().map(Row::name).collect(Collectors.toSet());
    expected.removeAll(ONLY_IN_THE_MODEL.keySet());
    Set<String> unnoticed = new TreeSet<>(expected);
    List<History> kept = kept();
    kept.stream().map(history -> history.header().id()).forEach(unnoticed::remove);
    assertEquals(Set.of(), unnoticed, "rows without a history; run with -Dtck.regenerate=true");
    assertEquals(expected.size(), kept.size());
    assertEquals(
        List.of(),
        kept.parallelStream()
            .filter(history -> !MissedRows.isMissed(history))
            .map(history -> history.header().id())
            .toList(),
        "rows whose removal their histories do not show; run with -Dtck.regenerate=true, which"
            + " begins with seed "
            + MissedRows.SEED);
  }

  /**
   * Rows without which the model has a step that nothing defines: a subject that has such a step
   * looks from outside like one whose calls met in another order, or that left a cancel for later.
   */
  @Test
  void everyOtherRowIsMissedByTheModel() {
    for (Row row : Table.ROWS) {
      if (ONLY_IN_THE_MODEL.containsKey(row.name())) {
        assertTrue(leavesAGap(row), row.name());
      }
    }
  }

  private static boolean leavesAGap(Row row) {
    Slice slice = Slices.named(ONLY_IN_THE_MODEL.get(row.name()));
    for (Profile profile : Profile.values()) {
      Parameters parameters = Parameters.of(profile, true);
      Environment model =
          new Environment(Bounds.of(1, 1, 3), slice, parameters, MissedRows.without(row), false);
      if (row.takesPart(parameters)
          && CellExplorer.explore(model, Options.unlimited().withMaxStates(2_000))
                  .report()
                  .finding("every-step-is-defined")
                  .verdict()
              == Verdict.FAILS) {
        return true;
      }
    }
    return false;
  }

  private static List<History> kept() throws IOException {
    List<History> histories = new ArrayList<>();
    try (HistoryReader reader = HistoryReader.open(KEPT)) {
      for (History each = reader.next(); each != null; each = reader.next()) {
        histories.add(each);
      }
    }
    return histories;
  }

  private static void keep(List<History> histories) throws IOException {
    try (HistoryWriter writer = HistoryWriter.create(KEPT)) {
      for (History history : histories) {
        writer.write(history);
      }
    }
  }
}
