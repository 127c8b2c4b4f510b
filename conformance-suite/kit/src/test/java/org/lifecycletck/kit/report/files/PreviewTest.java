package org.lifecycletck.kit.report.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lifecycletck.kit.catalogue.Catalogue;
import org.lifecycletck.kit.catalogue.FeatureFiles;
import org.lifecycletck.kit.report.Demand;
import org.lifecycletck.kit.report.Outcome;
import org.lifecycletck.kit.report.RunHeader;
import org.lifecycletck.kit.report.Verdicts;
import org.lifecycletck.kit.run.CaseResult;
import org.lifecycletck.kit.run.Verdict;
import org.w3c.dom.Document;

/** Rules that are not in the rule set yet: told in every report, and nothing hangs on them. */
class PreviewTest {
  private static final Catalogue CATALOGUE = withoutInItsSet("SND-002", "SND-003", "SND-006");

  @TempDir private Path out;

  private static Catalogue withoutInItsSet(String... ids) {
    FeatureFiles files = FeatureFiles.shipped();
    String set = files.sets().get("2026.1");
    for (String id : ids) {
      assertTrue(set.contains(id), id);
      set = set.replaceAll(id + " .*\n", "");
    }
    return Catalogue.read(
        new FeatureFiles(files.features(), files.properties(), Map.of("2026.1", set)));
  }

  private static final List<CaseResult> CHECKS =
      List.of(
          Runs.check("SND-001", "Accepted, and failed later", Verdict.CONFORMS, ""),
          Runs.violation("SND-002", "The target refuses", "returns TRUE"),
          Runs.check("SND-003", "The driver completes it", Verdict.UNDECIDED, "too long"));

  private static Outcome outcome(List<CaseResult> checks, String select, boolean strict) {
    RunHeader header = Runs.header("Mine");
    Outcome outcome = Runs.outcome(CATALOGUE, header, checks, select);
    return new Outcome(
        outcome.rules(), outcome.checks(), List.of(), "", false, strict, List.of(), null);
  }

  @Test
  void noExitCodeHangsOnThem() {
    Outcome outcome = outcome(CHECKS, "SND-001,SND-002,SND-003,SND-006", true);
    assertEquals(Map.of("conforms", 1, "preview", 3), outcome.counts());
    assertEquals(0, outcome.exit().code(), outcome.exit().reasons().toString());
    assertEquals("conformant", outcome.conformance());
    assertEquals(
        List.of(
            "",
            "violates: returns TRUE",
            "undecided: too long",
            "not exercised: no check of it ran"),
        outcome.rules().stream().map(rule -> rule.reason()).toList());
    assertEquals(0, outcome(CHECKS.subList(1, 2), "SND-002", false).exit().code());
  }

  @Test
  void aRuleOfTheSetCountsAsBefore() {
    List<CaseResult> checks = new ArrayList<>(CHECKS);
    checks.add(Runs.violation("SND-008", "Purged", "returns TRUE"));
    assertEquals(1, outcome(checks, "SND-001,SND-002,SND-008", false).exit().code());
    Outcome all =
        new Outcome(
            Verdicts.of(
                Catalogue.load(),
                Catalogue.load().rules(),
                new Demand("documented", false),
                CHECKS,
                ""),
            CHECKS,
            List.of(),
            "",
            false,
            false);
    assertEquals(1, all.exit().code());
    assertFalse(all.counts().containsKey("preview"));
  }

  @Test
  void everyReportTellsThemAndNoneCallsThemAFailure() throws Exception {
    String select = "SND-001,SND-002,SND-003,SND-006";
    Runs.write(out, Runs.header("Mine"), CHECKS, outcome(CHECKS, select, false));
    List<JsonNode> lines = Schemas.run(out.resolve("run.ndjson"));
    assertTrue(lines.stream().anyMatch(line -> line.path("verdict").asText().equals("preview")));
    Document junit = Schemas.junit(out.resolve("junit.xml"));
    assertEquals(List.of("0"), Schemas.attributes(junit, "testsuite", "failures"));
    assertEquals(List.of("0"), Schemas.attributes(junit, "testsuite", "errors"));
    assertEquals(
        List.of(
            "preview: returns TRUE",
            "preview: too long",
            "preview: not exercised: no check of it ran"),
        Schemas.attributes(junit, "skipped", "message"));
    JsonNode results = Schemas.sarif(out.resolve("tck.sarif")).at("/runs/0/results");
    assertEquals(2, results.size());
    results.forEach(result -> assertEquals("informational", result.get("kind").asText()));
    results.forEach(result -> assertEquals("none", result.get("level").asText()));
    assertTrue(Files.readString(out.resolve("summary.md")).contains("| SND-002 | preview |"));
    assertTrue(Files.readString(out.resolve("report.html")).contains("v-preview"));
    assertTrue(Files.readString(out.resolve("badge.json")).contains("brightgreen"));
  }
}
