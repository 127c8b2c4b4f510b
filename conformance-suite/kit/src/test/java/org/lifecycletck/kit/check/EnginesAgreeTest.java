package org.lifecycletck.kit.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lifecycletck.explorer.Options;
import org.lifecycletck.explorer.Report;
import org.lifecycletck.explorer.Stop;
import org.lifecycletck.explorer.cells.CellExplorer;
import org.lifecycletck.explorer.symbolic.SymbolicExplorer;
import org.lifecycletck.explorer.symbolic.SymbolicReport;
import org.lifecycletck.kit.model.Bounds;
import org.lifecycletck.kit.model.Environment;
import org.lifecycletck.kit.model.Slices;
import org.lifecycletck.spec.Parameters;
import org.lifecycletck.spec.Profile;

/** The naive search, the explicit one with and without symmetry, and diagrams count the same. */
class EnginesAgreeTest {

  @ParameterizedTest(name = "{0} ({1},{2},{3}) {4}")
  @CsvSource({
    "queue, 1, 1, 2, kmdf-1.33",
    "cancel, 1, 2, 2, kmdf-1.33",
    "stop, 1, 2, 2, kmdf-1.33",
    "close, 1, 1, 2, kmdf-1.33",
    "timeout-below, 1, 1, 2, kmdf-1.33",
    "deletion, 1, 1, 2, kmdf-1.33",
    "retarget, 1, 2, 2, kmdf-1.33",
    "forgotten, 2, 1, 1, kmdf-1.33",
    "queue, 1, 1, 1, documented"
  })
  void enginesCountTheSame(String slice, int requests, int targets, int strands, String profile) {
    Profile named = profile.equals("documented") ? Profile.DOCUMENTED : Profile.KMDF_1_33;
    Environment model =
        new Environment(
            Bounds.of(requests, targets, strands), Slices.named(slice), Parameters.of(named, true));
    NaiveCells naive = NaiveCells.all(model);
    Report<List<Object>> plain = CellExplorer.explore(model, Options.unlimited()).report();
    assertEquals(naive.states(), plain.states());
    assertEquals(naive.transitions(), plain.transitions());

    Report<List<Object>> quotient =
        CellExplorer.explore(model, Options.unlimited().withSymmetry()).report();
    assertEquals(naive.states(), quotient.represented().states());
    assertEquals(naive.transitions(), quotient.represented().transitions());

    SymbolicReport symbolic =
        SymbolicExplorer.explore(
            model, model.levels(), Duration.ofMinutes(5), Long.MAX_VALUE, () -> false);
    assertEquals(Stop.COMPLETE, symbolic.stop());
    assertEquals(naive.states(), symbolic.states().longValueExact());
    assertEquals(naive.transitions(), symbolic.transitions().longValueExact());
  }
}
