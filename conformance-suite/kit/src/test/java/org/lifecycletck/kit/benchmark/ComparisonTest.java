package org.lifecycletck.kit.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Medians, ratios, and whether counts agree. */
class ComparisonTest {
  private static final Result SPIN = Samples.result("spin", true, 1000, 10, 20, 40);
  private static final Result TCK = Samples.result("tck", true, 1000, 1, 4, 5);

  @Test
  void medianIsTheMiddleOrTheMeanOfTheTwoThere() {
    assertEquals(2, Result.median(List.of(9.0, 1.0, 2.0)));
    assertEquals(3, Result.median(List.of(4.0, 1.0, 9.0, 2.0)));
    assertTrue(Double.isNaN(Result.median(List.of())));
  }

  @Test
  void figuresAreMediansOverTheRounds() {
    assertEquals(20, SPIN.seconds());
    assertEquals(50, SPIN.statesPerSecond());
    assertEquals(100, SPIN.bytesPerState());
  }

  @Test
  void ratiosAreTakenWithinARound() {
    // 10, 5 and 8 times: their median is not the ratio of the medians, 20 to 4.
    assertEquals(8, TCK.speedAgainst(SPIN));
    assertEquals(1, TCK.memoryAgainst(SPIN));
  }

  @Test
  void roundsThatOnlyOneFinishedGiveNoRatio() {
    Result late = Samples.result("late", true, 1000, 0, 2, 0);
    assertEquals(10, late.speedAgainst(SPIN));
    Result never = Samples.result("never", true, 1000, 0, 0, 0);
    assertTrue(Double.isNaN(TCK.speedAgainst(never)));
  }

  @Test
  void countsOfAllThatLookAtEveryStateMustAgree() {
    Result wrong = Samples.result("naive", true, 999, 1, 1, 1);
    Result reduced = Samples.result("spin reduced", false, 12, 1, 1, 1);
    assertTrue(Samples.comparison(SPIN, TCK, reduced).countsAgree());
    assertFalse(Samples.comparison(SPIN, TCK, wrong).countsAgree());
    assertEquals(
        "counts agree: spin, tck", BenchmarkText.agreement(Samples.comparison(SPIN, TCK, reduced)));
    assertEquals(
        "COUNTS DIFFER: spin, naive", BenchmarkText.agreement(Samples.comparison(SPIN, wrong)));
  }

  @Test
  void stepsThatAreNotCountedAgreeWithAll() {
    Run run = new Run(1, new Counts(1000, Counts.NOT_COUNTED), 1, 0, 0);
    Result tlc = new Result("tlc", true, List.of(), 0, List.of(run), null);
    assertTrue(Samples.comparison(SPIN, tlc).countsAgree());
    Run other = new Run(1, new Counts(1000, 7), 1, 0, 0);
    Result wrong = new Result("naive", true, List.of(), 0, List.of(other), null);
    assertFalse(Samples.comparison(SPIN, tlc, wrong).countsAgree());
  }

  @Test
  void outcomeIsDecidedWhereTwoCountedEveryModel() {
    Comparison fine = Samples.comparison(SPIN, TCK);
    Comparison alone = Samples.comparison(TCK, Samples.result("spin", true, 1));
    Comparison wrong = Samples.comparison(SPIN, Samples.result("tck", true, 999, 1));
    assertEquals(Benchmarks.Outcome.AGREE, Benchmarks.outcome(List.of(fine, fine)));
    assertEquals(Benchmarks.Outcome.UNDECIDED, Benchmarks.outcome(List.of(fine, alone)));
    assertEquals(Benchmarks.Outcome.DIFFER, Benchmarks.outcome(List.of(alone, wrong)));
    assertEquals("nothing to compare: counts of tck only", BenchmarkText.agreement(alone));
    assertNull(alone.measure());
  }

  @Test
  void tableTellsFiguresRatiosAndWhatWentWrong() {
    Result cut = new Result("naive", true, List.of(), 0, List.of(), "not finished in 180 s");
    List<String> lines = BenchmarkText.lines(Samples.comparison(SPIN, TCK, cut), 3);
    assertEquals("cancel (2,1,2), medians of 3 rounds", lines.get(0));
    assertTrue(lines.get(2).matches("  spin +1,000 +3,000 +20\\.00 +- +50 +100"), lines.get(2));
    assertTrue(
        lines.get(3).matches("  tck +1,000 +3,000 +4\\.00 +- +250 +100 +8\\.0x +- +1\\.0x"),
        lines.get(3));
    assertEquals("  naive                  not finished in 180 s", lines.get(4));
  }

  @Test
  void jsonHoldsEveryRun() {
    JsonNode model = BenchmarkJson.of(List.of(Samples.comparison(SPIN, TCK)), 3).get("models");
    JsonNode tck = model.get(0).get("results").get(1);
    assertTrue(model.get(0).get("countsAgree").asBoolean());
    assertEquals(8, tck.get("speedAgainstSpin").asDouble());
    assertEquals(3, tck.get("runs").size());
    assertEquals(5, tck.get("runs").get(2).get("seconds").asDouble());
    assertEquals(100_000, tck.get("runs").get(2).get("peakBytes").asLong());
  }
}
