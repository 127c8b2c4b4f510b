package org.lifecycletck.kit.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lifecycletck.explorer.Options;
import org.lifecycletck.explorer.cells.CellExplorer;
import org.lifecycletck.kit.model.Bounds;
import org.lifecycletck.kit.model.Environment;
import org.lifecycletck.kit.model.Slices;
import org.lifecycletck.spec.Parameters;
import org.lifecycletck.spec.Profile;
import org.lifecycletck.spec.Table;

/**
 * Three duties of the reference implementation that can be left out and nobody can tell: a timer
 * that is not stopped when a request comes back, or is ended in the queue, or that is started for a
 * send which is refused. As long as a deadline that passes late is ignored, the framework without
 * the duty is bisimilar to the rows. Where it is not ignored the two part, which is why the faulty
 * subjects leave both out.
 */
class EquivalentOmissionsTest {
  private static final Parameters EXACT = Parameters.of(Profile.KMDF_1_33, true);
  private static final List<String> SLICES =
      List.of("timeout", "deadline-in-queue", "deadline-in-purged-queue");

  @ParameterizedTest
  @EnumSource
  void nobodyCanTellWhatIsLeftOut(LeftDeadlines.Omission omission) {
    compare(omission, Bounds.of(1, 1, 1));
  }

  @ParameterizedTest
  @EnumSource
  @Tag("extended")
  void nobodyCanTellWhatIsLeftOutOnTwoStrands(LeftDeadlines.Omission omission) {
    compare(omission, Bounds.of(1, 1, 2));
  }

  private static void compare(LeftDeadlines.Omission omission, Bounds bounds) {
    int late = 0;
    for (String slice : SLICES) {
      Environment whole = whole(slice, bounds);
      LeftDeadlines left = new LeftDeadlines(whole, omission, true);
      Equivalence.Result result = Equivalence.compare(whole, left, LeftDeadlines::isLate);
      System.out.printf(
          "%s: %d states of the rows, %d without %s, %d late deadlines%n",
          whole.name(), result.small(), result.large(), omission, result.silent());
      assertNull(result.difference(), omission + ": " + result.difference());
      assertEquals(states(whole), result.small(), "all states of the rows are met");
      late += result.silent();
    }
    assertTrue(late > 0, "no deadline is ever left running without " + omission);
  }

  private static long states(Environment whole) {
    return CellExplorer.explore(whole, Options.unlimited()).report().states();
  }

  @ParameterizedTest
  @EnumSource
  void whoeverHeedsLateDeadlinesCanBeTold(LeftDeadlines.Omission omission) {
    Set<String> differences = new HashSet<>();
    for (String slice : SLICES) {
      Environment whole = whole(slice, Bounds.of(1, 1, 1));
      LeftDeadlines left = new LeftDeadlines(whole, omission, false);
      String difference = Equivalence.compare(whole, left, LeftDeadlines::isLate).difference();
      if (difference != null) {
        differences.add(difference);
      }
    }
    assertTrue(!differences.isEmpty(), omission + " makes no difference");
  }

  @Test
  void aMistakeInTheRowsMakesADifference() {
    Environment whole = whole("timeout", Bounds.of(1, 1, 1));
    Environment other =
        new Environment(
            Bounds.of(1, 1, 1),
            Slices.named("timeout"),
            EXACT,
            Table.ROWS.stream().filter(row -> !row.name().equals("timer-expires-1")).toList(),
            false);
    assertNotNull(Equivalence.compare(whole, other, move -> false).difference());
    assertNull(Equivalence.compare(whole, whole, move -> false).difference());
  }

  private static Environment whole(String slice, Bounds bounds) {
    return new Environment(bounds, Slices.named(slice), EXACT, Table.ROWS, false);
  }
}
