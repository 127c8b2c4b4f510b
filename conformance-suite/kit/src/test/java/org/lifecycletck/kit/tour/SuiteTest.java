package org.lifecycletck.kit.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lifecycletck.kit.coverage.Explained;
import org.lifecycletck.kit.coverage.Reachable;
import org.lifecycletck.kit.model.Bounds;
import org.lifecycletck.kit.model.Slices;
import org.lifecycletck.kit.sequence.Sequence;
import org.lifecycletck.spec.Parameters;
import org.lifecycletck.spec.Profile;

/**
 * The tours that the kit is shipped with, and the cells they are for. Both are made by the model
 * and tried with the reference implementation; {@code -Pextended -Dtck.regenerate=true} begins with
 * those there are, adds what is missing and leaves out what adds nothing.
 */
class SuiteTest {
  private static final Bounds BOUNDS = Bounds.of(2, 2, 2);
  private static final Parameters PARAMETERS =
      new Parameters(Profile.KMDF_1_33, true, false, false);
  private static final Path RESOURCES = Path.of("src/main/resources/org/lifecycletck/kit");

  /** Slices that are explored in next to no time. */
  private static final List<String> SMALL =
      List.of("deadline-in-purged-queue", "transfer-timed", "timers");

  @Test
  void whatSmallSlicesReachIsKnownAndTouredByTheReference() {
    Suite suite = suite(new Trials());
    SMALL.forEach(name -> suite.add(Slices.named(name)));
    assertTrue(suite.reachable().size() > 50, "cells: " + suite.reachable().size());
    assertEquals(List.of(), suite.missing().write());
    suite
        .reachable()
        .rows()
        .forEach(
            (row, cells) -> {
              Set<String> unknown = new HashSet<>(cells);
              unknown.removeAll(Reachable.all().rows().getOrDefault(row, Set.of()));
              assertEquals(Set.of(), unknown, row + ": make the tours anew");
            });
  }

  @Test
  void aTourThatBreaksARuleIsNotKept() {
    Suite suite = suite((tour, profile) -> Set.of());
    suite.add(Slices.named("transfer-timed"));
    assertEquals(List.of(), suite.tours());
    assertEquals(suite.reachable().size(), suite.missing().size());
  }

  @Test
  void toursAreReadAsTheyWereWritten() throws IOException {
    List<Sequence> tours = TourFile.shipped();
    assertTrue(tours.size() > 100, "tours: " + tours.size());
    assertEquals(tours, TourFile.read(TourFile.write(tours)));
  }

  @Test
  @Tag("extended")
  @Timeout(3_600)
  void theShippedToursGoThroughEveryCellThatCallsReach() throws IOException {
    Suite suite = suite(new Trials());
    TourFile.shipped().forEach(suite::add);
    Slices.ALL.forEach(suite::add);
    if (Boolean.getBoolean("tck.regenerate")) {
      Files.write(RESOURCES.resolve("tour/tours.ndjson"), TourFile.write(suite.tours()));
      Files.write(RESOURCES.resolve("coverage/reachable.cells"), suite.reachable().write());
    }
    assertEquals(List.of(), suite.missing().write());
    assertEquals(List.of(), suite.missingDocumented().write());
    assertEquals(Reachable.all().write(), suite.reachable().write(), "make the tours anew");
  }

  private static Suite suite(Suite.Trial trial) {
    Parameters documented = Parameters.of(Profile.DOCUMENTED, true);
    return new Suite(BOUNDS, PARAMETERS, Explained.under(documented), trial);
  }
}
