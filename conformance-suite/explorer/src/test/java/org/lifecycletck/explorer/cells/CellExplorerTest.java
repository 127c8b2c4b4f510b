package org.lifecycletck.explorer.cells;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lifecycletck.explorer.Explorer;
import org.lifecycletck.explorer.Finding;
import org.lifecycletck.explorer.Options;
import org.lifecycletck.explorer.Report;
import org.lifecycletck.explorer.Stop;
import org.lifecycletck.explorer.Trace;
import org.lifecycletck.explorer.Verdict;

/** The search on packed words finds what the search on the values finds, and no more. */
class CellExplorerTest {
  private static final int MODELS = 400;

  @TempDir private Path directory;

  @Test
  void packedSearchIsTheReadableOne() {
    for (long seed = 0; seed < MODELS; seed++) {
      CellModel model = RandomCells.of(seed);
      Report<List<Object>> readable =
          Explorer.explore(new ReadableCells(model), Options.unlimited());
      Report<List<Object>> packed = CellExplorer.explore(model, Options.unlimited()).report();
      String name = "seed " + seed;
      assertEquals(readable.states(), packed.states(), name);
      assertEquals(readable.transitions(), packed.transitions(), name);
      assertEquals(readable.depth(), packed.depth(), name);
      assertEquals(readable.firings(), packed.firings(), name);
      for (Finding<List<Object>> finding : readable.findings()) {
        Finding<List<Object>> other = packed.finding(finding.property());
        assertEquals(finding.verdict(), other.verdict(), name);
        assertEquals(finding.trace().map(Trace::last), other.trace().map(Trace::last), name);
        assertEquals(finding.trace().map(Trace::length), other.trace().map(Trace::length), name);
      }
    }
  }

  @Test
  void brokenClaimIsShownByAShortestRunAndTheBreakingStep() {
    int broken = 0;
    for (long seed = 0; seed < MODELS; seed++) {
      Report<List<Object>> report =
          CellExplorer.explore(RandomCells.of(seed), Options.unlimited()).report();
      Finding<List<Object>> finding = report.finding("unbroken");
      assertEquals(finding.verdict() == Verdict.FAILS, finding.trace().isPresent(), "seed " + seed);
      broken += finding.verdict() == Verdict.FAILS ? 1 : 0;
    }
    assertTrue(broken > 20, "broken claims among the models: " + broken);
  }

  @Test
  void interruptedSearchGoesOnAndFindsTheSame() throws IOException {
    int stopped = 0;
    for (long seed = 0; seed < MODELS; seed++) {
      Path file = directory.resolve("search-" + seed);
      Report<List<Object>> whole =
          CellExplorer.explore(RandomCells.of(seed), Options.unlimited()).report();
      long half = Math.max(1, whole.states() / 2);
      Options limited = Options.unlimited().withMaxStates(half);
      Report<List<Object>> first =
          CellExplorer.explore(RandomCells.of(seed), limited, file).report();
      stopped += first.stop() == Stop.COMPLETE ? 0 : 1;
      Report<List<Object>> rest =
          CellExplorer.explore(RandomCells.of(seed), Options.unlimited(), file).report();
      assertEquals(whole.states(), rest.states(), "seed " + seed);
      assertEquals(whole.transitions(), rest.transitions(), "seed " + seed);
      assertEquals(whole.firings(), rest.firings(), "seed " + seed);
      for (Finding<List<Object>> finding : whole.findings()) {
        assertEquals(finding, rest.finding(finding.property()), "seed " + seed);
      }
      assertTrue(Files.notExists(file), "a complete search leaves no file");
    }
    assertTrue(stopped > 20, "searches that stopped early: " + stopped);
  }

  @Test
  void moveThatWritesWhatNobodyLookedAtIsRefused() {
    Written model = Written.of("blind", List.of((Object) 0));
    model.act("act", seen -> List.of(new Move("writes", Map.of(0, 1))));
    IllegalStateException refused =
        assertThrows(
            IllegalStateException.class, () -> CellExplorer.explore(model, Options.unlimited()));
    assertTrue(refused.getMessage().contains("writes"), refused.getMessage());
  }
}
