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
import org.lifecycletck.kit.coverage.Coverage;
import org.lifecycletck.kit.coverage.Reachable;
import org.lifecycletck.kit.history.History;
import org.lifecycletck.kit.model.Bounds;
import org.lifecycletck.kit.model.Slices;
import org.lifecycletck.kit.oracle.OracleJudge;
import org.lifecycletck.kit.run.Judgement;
import org.lifecycletck.kit.run.RunContext.Configuration;
import org.lifecycletck.kit.run.Verdict;
import org.lifecycletck.kit.sequence.Player;
import org.lifecycletck.kit.sequence.Replay;
import org.lifecycletck.kit.sequence.Sequence;
import org.lifecycletck.reference.ReferenceSubjects;
import org.lifecycletck.spec.Cell;
import org.lifecycletck.spec.Parameters;
import org.lifecycletck.spec.Profile;

/**
 * The tours that the kit is shipped with, and the cells they are for. Both are made by the model
 * and tried with the reference implementation; {@code -Pextended -Dtck.regenerate=true} writes them
 * anew.
 */
class SuiteTest {
  private static final Bounds BOUNDS = Bounds.of(2, 2, 2);
  private static final Parameters PARAMETERS =
      new Parameters(Profile.KMDF_1_33, true, false, false);
  private static final Path RESOURCES = Path.of("src/main/resources/org/lifecycletck/kit");

  /** The share of cells that tours may miss: where a history has two runs, the other one counts. */
  private static final double VERY_FEW = 0.01;

  private static final double FEW = 0.05;

  /** Slices that are explored in next to no time. */
  private static final List<String> SMALL =
      List.of("deadline-in-purged-queue", "transfer-timed", "timers");

  @Test
  void whatSmallSlicesReachIsKnownAndTouredByTheReference() {
    Suite suite = new Suite(BOUNDS, PARAMETERS, SuiteTest::tried);
    SMALL.forEach(name -> suite.add(Slices.named(name)));
    assertTrue(suite.reachable().size() > 50, "cells: " + suite.reachable().size());
    int missing = suite.missing().size();
    assertTrue(20 * missing <= suite.reachable().size(), suite.missing().write().toString());
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
    Suite suite = new Suite(BOUNDS, PARAMETERS, tour -> Set.of());
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
    Suite suite = new Suite(BOUNDS, PARAMETERS, SuiteTest::tried);
    Slices.ALL.forEach(suite::add);
    if (Boolean.getBoolean("tck.regenerate")) {
      Files.write(RESOURCES.resolve("tour/tours.ndjson"), TourFile.write(suite.tours()));
      Files.write(RESOURCES.resolve("coverage/reachable.cells"), suite.reachable().write());
    }
    assertFewAreMissing(suite, VERY_FEW);
    assertEquals(Reachable.all().write(), suite.reachable().write(), "make the tours anew");
  }

  private static void assertFewAreMissing(Suite suite, double share) {
    double missing = suite.missing().size();
    assertTrue(
        missing <= share * suite.reachable().size(), () -> "missing: " + suite.missing().write());
  }

  /** The cells a tour goes through with the reference; none where the driver broke a rule in it. */
  private static Set<Cell> tried(Sequence tour) {
    Configuration run =
        new Configuration(
            new ReferenceSubjects(),
            new OracleJudge(Profile.KMDF_1_33, false),
            Profile.KMDF_1_33.title(),
            true,
            false,
            1,
            null,
            Configuration.HANG);
    History.Header header = new History.Header("tour", "tour", "ref", true, "1");
    Player.Played played = Replay.play(tour, run, header);
    Coverage coverage = new Coverage();
    Judgement judgement =
        new OracleJudge(Profile.KMDF_1_33, false).telling(coverage).accept(played.history());
    boolean isFit = judgement.verdict() == Verdict.CONFORMS && judgement.misuseRule() == null;
    return isFit ? coverage.cells() : Set.of();
  }
}
