package org.lifecycletck.kit.report.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lifecycletck.kit.catalogue.Rule;
import org.lifecycletck.kit.report.stream.RunReader;
import org.lifecycletck.kit.report.stream.RunRecord;
import org.lifecycletck.kit.run.CaseResult;
import org.lifecycletck.kit.run.Verdict;

/** A run of a hundred thousand checks, every fivehundredth of them failed. */
class LargeRunTest {
  private static final int CHECKS = 100_000;
  private static final int FAILED = 500;
  private static final long PAGE = 5_000_000;

  @TempDir private Path out;

  @Test
  void itsPageStaysSmallAndNothingOfItIsLost() throws Exception {
    List<Rule> rules = Runs.CATALOGUE.rules();
    List<CaseResult> checks = new ArrayList<>();
    for (int i = 0; i < CHECKS; i++) {
      String rule = rules.get(i % rules.size()).id();
      checks.add(
          i % FAILED == 0
              ? Runs.violation(rule, "Check number " + i, "event 16 is not explained")
              : Runs.check(rule, "Check number " + i, Verdict.CONFORMS, ""));
    }
    Runs.write(out, Runs.header("Mine"), checks, "*");
    RunRecord run = RunReader.read(out.resolve("run.ndjson"));
    assertEquals(CHECKS, run.checks().size());
    long begun = System.nanoTime();
    Reports.write(run, List.of(), out);
    long millis = (System.nanoTime() - begun) / 1_000_000;
    long page = Files.size(out.resolve("report.html"));
    System.out.println(
        CHECKS + " checks: reports in " + millis + " ms, page of " + page + " bytes");
    assertTrue(page < PAGE, "page of " + page + " bytes");
    try (var lines = Files.lines(out.resolve("junit.xml"))) {
      assertEquals(CHECKS, lines.filter(line -> line.startsWith("<testcase ")).count());
    }
  }
}
