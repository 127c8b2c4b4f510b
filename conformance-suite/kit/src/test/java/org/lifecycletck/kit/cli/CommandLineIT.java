package org.lifecycletck.kit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lifecycletck.kit.catalogue.Catalogue;
import org.lifecycletck.kit.execution.CheckIndex;
import org.lifecycletck.kit.execution.SubjectJar;
import org.lifecycletck.kit.report.files.Schemas;
import org.lifecycletck.kit.report.stream.RunReader;
import org.lifecycletck.kit.report.stream.RunRecord;

/** The packaged program in a process of its own, with subjects that mean no good. */
class CommandLineIT {
  @TempDir private Path directory;

  private String out;
  private String err;

  private int run(List<String> words) throws IOException, InterruptedException {
    Program program = new Program(directory);
    int code = program.run(words);
    out = program.out();
    err = program.err();
    return code;
  }

  private static List<String> tck(String... words) {
    return Program.words(words);
  }

  @Test
  void nothingASubjectsJarBringsMakesAnythingGreen() throws Exception {
    Path jar = hostile();

    int code =
        run(
            tck(
                "run",
                "--subject",
                "spi:Hostile",
                "--classpath",
                jar.toString(),
                "--select",
                "SND-006",
                "--json"));

    assertEquals(1, code, err);
    List<JsonNode> lines = new ArrayList<>();
    for (String line : out.lines().toList()) {
      lines.add(new ObjectMapper().readTree(line));
    }
    assertEquals("SND-006", lines.get(0).get("rule").asText());
    assertEquals("violates", lines.get(0).get("verdict").asText());
    JsonNode summary = lines.get(lines.size() - 1).get("summary");
    assertEquals("2026.1", summary.get("ruleSet").asText());
    assertTrue(err.contains("all fine"), err);
  }

  private Path hostile() throws IOException {
    return new SubjectJar(directory)
        .source(
            "Hostile",
            SubjectJar.idle(
                "Hostile", "System.out.println(\"{\\\"rule\\\":\\\"all fine\\\"}\"); return true;"))
        .source("Engine", engine())
        .resource(
            "junit-platform.properties",
            """
                cucumber.execution.dry-run=true
                cucumber.filter.tags=@nothing
                cucumber.features=classpath:mine
                cucumber.glue=mine
                jqwik.tries.default=0
                junit.platform.discovery.issue.severity.critical=INFO
                """)
        .resource("cucumber.properties", "cucumber.execution.dry-run=true\n")
        .resource("features/rules.properties", "ruleSet=9999.9\n")
        .resource("features/sending/wdfrequestsend.feature", "Feature: nothing to see\n")
        .resource("META-INF/services/org.junit.platform.engine.TestEngine", "Engine\n")
        .make();
  }

  private static String engine() {
    return """
        public class Engine {
          static { Runtime.getRuntime().halt(0); }
        }
        """;
  }

  @Test
  void theReferenceConformsToEveryRuleOfTheDefaultProfile() throws Exception {
    assertEquals(0, run(tck("run", "--subject", "ref", "--json", "--out", "report")), err);
    assertNamesAreUnique(directory.resolve("report"));
    assertEachCellIsVisitedOrExplained(directory.resolve("report"));
    Schemas.run(directory.resolve("report/run.ndjson"));
    Schemas.sarif(directory.resolve("report/tck.sarif"));
    Schemas.junit(directory.resolve("report/junit.xml"));
    int conforming = 0;
    for (String line : out.lines().toList()) {
      JsonNode rule = new ObjectMapper().readTree(line);
      if (rule.has("rule") && rule.get("verdict").asText().equals("conforms")) {
        conforming++;
      } else if (rule.has("rule")) {
        assertEquals("not applicable", rule.get("verdict").asText(), line);
      } else {
        assertEquals("conformant", rule.get("summary").get("conformance").asText());
      }
    }
    assertTrue(conforming >= 200, "rules: " + conforming);
  }

  private static void assertEachCellIsVisitedOrExplained(Path report) throws IOException {
    RunRecord.Coverage coverage = RunReader.read(report.resolve("run.ndjson")).footer().coverage();
    List<String> missing = Files.readAllLines(report.resolve("missing-cells.txt"));
    assertEquals(
        coverage.reachable(), coverage.cells() + coverage.explained(), () -> "in " + missing);
  }

  private static void assertNamesAreUnique(Path report) throws IOException {
    Set<String> names = new HashSet<>();
    for (RunRecord.Check check : RunReader.read(report.resolve("run.ndjson")).checks()) {
      for (String rule : check.checks()) {
        assertTrue(names.add(check.nameFor(rule)), check.nameFor(rule) + " twice");
      }
    }
    assertTrue(names.size() >= 600, "names: " + names.size());
    assertEquals(new CheckIndex(Catalogue.load()).names(), new TreeSet<>(names));
  }

  @Test
  void aWaivedFailureIsNeitherRedNorGreenAndAWaiverThatIsWrongIsSaid() throws Exception {
    String faulty = "faulty:queues-on-purged-target";
    assertEquals(1, run(judged(faulty, "--out", "report")), err);
    StringBuilder waivers = new StringBuilder("schema: 1\nset: '2026.1'\nwaivers:\n");
    for (RunRecord.Check check : RunReader.read(directory.resolve("report/run.ndjson")).checks()) {
      if (check.isAgainst()) {
        waivers.append("  - {check: '").append(check.nameFor("SND-008")).append("', ");
        waivers.append(
            "expect: violates, reason: known, issue: 'https://github.com/we/ours/issues/1', ");
        waivers.append("owner: we, expires: ").append(LocalDate.now(ZoneOffset.UTC)).append("}\n");
      }
    }
    Files.writeString(directory.resolve("w.yaml"), waivers);
    assertEquals(0, run(judged(faulty, "--waivers", "w.yaml", "--json")), err);
    JsonNode rule = new ObjectMapper().readTree(out.lines().findFirst().orElseThrow());
    assertEquals("waived", rule.get("verdict").asText());
    assertEquals(3, run(judged("ref", "--waivers", "w.yaml")), err);
    assertTrue(out.contains("unexpectedly conforms: SND-008/purged"), out);
    assertEquals(66, run(judged("ref", "--waivers", "none.yaml")), err);
    Files.writeString(directory.resolve("w.yaml"), "schema: 1\n");
    assertEquals(65, run(judged("ref", "--waivers", "w.yaml")), err);
    assertTrue(err.contains("w.yaml:1: 'set' is missing"), err);
  }

  private static List<String> judged(String subject, String... more) {
    List<String> words = new ArrayList<>(List.of("run", "--subject", subject, "--profile"));
    words.addAll(List.of("kmdf-1.33", "--select", "SND-008"));
    words.addAll(List.of(more));
    return tck(words.toArray(String[]::new));
  }

  @Test
  void aSubjectThatEndsTheProcessDoesNotPass() throws Exception {
    Path jar =
        new SubjectJar(directory)
            .source("Exits", SubjectJar.idle("Exits", "System.exit(0); return true;"))
            .make();

    int code =
        run(
            tck(
                "run",
                "--subject",
                "spi:Exits",
                "--classpath",
                jar.toString(),
                "--select",
                "SND-006",
                "--out",
                "report"));

    assertEquals(130, code, err);
    assertTrue(out.contains("SND-006  undecided"), out);
    assertTrue(err.contains("interrupted, or ended by the subject"), err);
    String report = Files.readString(directory.resolve("report/run.ndjson"));
    assertTrue(report.contains("\"stopped\":\"interrupted\""), report);
  }

  @Test
  void theCommandPrintedForAViolationRepeatsIt() throws Exception {
    Path place = Files.createDirectories(directory.resolve("a place"));
    Path jar = new SubjectJar(place).source("Idle", SubjectJar.idle("Idle", "return true;")).make();
    assertEquals(
        1,
        run(
            tck(
                "run",
                "--subject",
                "spi:Idle",
                "--classpath",
                jar.toString(),
                "--select",
                "SND-006,SND-001",
                "--color",
                "never")),
        err);
    String command =
        out.lines()
            .filter(line -> line.startsWith("    repeat    "))
            .findFirst()
            .orElseThrow()
            .substring(14);
    String first =
        out.lines().filter(line -> line.startsWith("Violation 1")).findFirst().orElseThrow();
    boolean windows = System.getProperty("os.name").startsWith("Windows");

    int again = run(windows ? List.of("cmd", "/c", command) : List.of("sh", "-c", command));

    assertEquals(1, again, command + "\n" + err);
    assertTrue(out.contains(first), first + " in " + out);
  }
}
