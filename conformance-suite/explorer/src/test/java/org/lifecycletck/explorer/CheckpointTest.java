package org.lifecycletck.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A search that is stopped and gone on with sees what one in a single go sees. */
class CheckpointTest {

  private static final TwoPhaseCommit MODEL = new TwoPhaseCommit(5);

  @TempDir Path folder;

  @Test
  void aSearchInPartsIsTheSearchInOneGo() throws IOException {
    Path file = folder.resolve("search");
    Report<long[]> report = null;
    for (int limit = 1; limit < 8_832; limit = 3 * limit) {
      report = Explorer.explore(MODEL, Options.unlimited().withMaxStates(limit), file);
      assertEquals(Stop.STATES, report.stop());
      assertTrue(Files.exists(file));
    }
    report = Explorer.explore(MODEL, Options.unlimited(), file);
    assertFalse(Files.exists(file));
    Report<long[]> inOneGo = Explorer.explore(MODEL, Options.unlimited());
    assertEquals(Stop.COMPLETE, report.stop());
    assertEquals(inOneGo.states(), report.states());
    assertEquals(inOneGo.transitions(), report.transitions());
    assertEquals(inOneGo.depth(), report.depth());
    assertEquals(inOneGo.firings(), report.firings());
    assertEquals(stories(inOneGo), stories(report));
  }

  @Test
  void anotherModelIsRefused() throws IOException {
    Path file = folder.resolve("search");
    Explorer.explore(MODEL, Options.unlimited().withMaxStates(100), file);
    TwoPhaseCommit other = new TwoPhaseCommit(4);
    assertThrows(IOException.class, () -> Explorer.explore(other, Options.unlimited(), file));
    Options symmetric = Options.unlimited().withSymmetry();
    assertThrows(IOException.class, () -> Explorer.explore(MODEL, symmetric, file));
    assertTrue(Files.exists(file));
  }

  @Test
  void aDamagedFileIsRefused() throws IOException {
    Path file = folder.resolve("search");
    Explorer.explore(MODEL, Options.unlimited().withMaxStates(100), file);
    byte[] whole = Files.readAllBytes(file);
    for (int length : new int[] {0, 3, 40, whole.length / 2, whole.length - 1}) {
      Files.write(file, Arrays.copyOf(whole, length));
      assertThrows(IOException.class, () -> Explorer.explore(MODEL, Options.unlimited(), file));
    }
  }

  private static List<List<String>> stories(Report<long[]> report) {
    return report.findings().stream()
        .map(finding -> finding.trace().stream())
        .map(traces -> traces.flatMap(t -> t.hops().stream()).map(Hop::label).toList())
        .toList();
  }
}
