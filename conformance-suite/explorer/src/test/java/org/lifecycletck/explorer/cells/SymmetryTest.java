package org.lifecycletck.explorer.cells;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lifecycletck.explorer.Explorer;
import org.lifecycletck.explorer.Finding;
import org.lifecycletck.explorer.Options;
import org.lifecycletck.explorer.Report;
import org.lifecycletck.explorer.Trace;

/** A search that looks once at states that differ by a renaming counts as one that does not. */
class SymmetryTest {
  private static final int MODELS = 400;
  private static final Options QUOTIENT = Options.unlimited().withSymmetry();

  @TempDir private Path directory;

  @Test
  void representativesStandForAllStates() {
    int fewer = 0;
    for (long seed = 0; seed < MODELS; seed++) {
      Report<List<Object>> all =
          Explorer.explore(new ReadableCells(new Twins(seed)), Options.unlimited());
      Report<List<Object>> packed = CellExplorer.explore(new Twins(seed), QUOTIENT).report();
      String name = "seed " + seed;
      assertEquals(all.states(), packed.represented().states(), name);
      assertEquals(all.transitions(), packed.represented().transitions(), name);
      assertEquals(all.depth(), packed.depth(), name);
      assertEquals(sides(all.firings()), sides(packed.firings()), name);
      fewer += packed.states() < all.states() ? 1 : 0;
    }
    assertTrue(fewer > MODELS / 2, "models with fewer representatives than states: " + fewer);
  }

  /** Whatever happens on one side can happen on the other. */
  private static Map<String, Boolean> sides(Map<String, Long> firings) {
    Map<String, Boolean> happened = new TreeMap<>();
    firings.keySet().forEach(label -> happened.put(label.replaceAll("left|right", "side"), true));
    return happened;
  }

  @Test
  void runsAreThoseOfTheModelItself() {
    int broken = 0;
    for (long seed = 0; seed < MODELS; seed++) {
      Finding<List<Object>> plain =
          CellExplorer.explore(new Twins(seed), Options.unlimited()).report().finding("unbroken");
      Finding<List<Object>> quotient =
          CellExplorer.explore(new Twins(seed), QUOTIENT).report().finding("unbroken");
      assertEquals(plain.verdict(), quotient.verdict(), "seed " + seed);
      assertEquals(
          plain.trace().map(Trace::length), quotient.trace().map(Trace::length), "seed " + seed);
      broken += plain.trace().isPresent() ? 1 : 0;
    }
    assertTrue(broken > 20, "broken claims among the models: " + broken);
  }

  @Test
  void actsThatAreAlikeAreAskedForOneAnother() {
    int plain = 0;
    int quotient = 0;
    for (long seed = 0; seed < MODELS; seed++) {
      Twins one = new Twins(seed);
      Explorer.explore(new InternedCells(one, false), Options.unlimited());
      plain += one.asked;
      Twins other = new Twins(seed);
      Explorer.explore(new InternedCells(other, true), Options.unlimited());
      quotient += other.asked;
    }
    assertTrue(5 * quotient < 3 * plain, quotient + " of " + plain + " times");
  }

  @Test
  void interruptedSearchGoesOnAndFindsTheSame() throws IOException {
    int stopped = 0;
    for (long seed = 0; seed < MODELS; seed++) {
      Report<List<Object>> whole = CellExplorer.explore(new Twins(seed), QUOTIENT).report();
      Path file = directory.resolve("search-" + seed);
      long half = Math.max(1, whole.states() / 2);
      CellExplorer.explore(new Twins(seed), QUOTIENT.withMaxStates(half), file);
      stopped += file.toFile().exists() ? 1 : 0;
      Report<List<Object>> rest = CellExplorer.explore(new Twins(seed), QUOTIENT, file).report();
      assertEquals(whole.represented(), rest.represented(), "seed " + seed);
      assertEquals(whole.firings(), rest.firings(), "seed " + seed);
    }
    assertTrue(stopped > 20, "searches that stopped early: " + stopped);
  }
}
