package org.lifecycletck.kit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lifecycletck.kit.Repository;
import org.lifecycletck.kit.execution.SubjectJar;

/** Every exit code there is, from the packaged program in a process of its own. */
class ExitCodesIT {
  private static final String ROWS = "reference-impl/src/main/java/org/lifecycletck/spec/";

  @TempDir private Path directory;

  private Program program;

  @BeforeEach
  void begin() throws Exception {
    program = new Program(directory);
    waivers("stale.yaml", LocalDate.now().plusDays(9));
    waivers("expired.yaml", LocalDate.of(2020, 2, 2));
    Files.writeString(directory.resolve("torn.yaml"), "schema: 1\n");
    Files.writeString(directory.resolve("torn.ndjson"), "{\n");
  }

  private void waivers(String name, LocalDate expires) throws Exception {
    Files.writeString(
        directory.resolve(name),
        "schema: 1\nset: '2026.1'\nwaivers:\n"
            + "  - {check: SND-001/accepted-and-failed-later, expect: violates, reason: known,\n"
            + "     issue: 'https://github.com/we/ours/issues/1', owner: we, expires: "
            + expires
            + "}\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0  | run --subject ref --select SND-001                        | (exit code 0)
          2  | run --subject ref --select SND-001 --time-budget 0ms      | SND-001  undecided
          3  | run --subject ref --select SND-001 --waivers stale.yaml   | unexpectedly conforms
          3  | run --subject ref --select SND-001 --waivers expired.yaml | expired on 2020-02-02
          64 | run --subject ref --select XYZ-001                        | no rule is selected
          64 | run --subject ref --no-such-option                        | --no-such-option
          64 | explain XYZ-001                                           | no rule is called
          65 | run --subject ref --waivers torn.yaml                     | 'set' is missing
          65 | trace torn.ndjson                                         | torn.ndjson:1
          66 | run --subject ref --waivers none.yaml                     | cannot be read
          66 | trace none.ndjson                                         | none.ndjson
          69 | run --subject spi:com.example.Missing                     | no such class
          69 | run --subject cmd:no-such-program                         | not available
          0  | check --slice queue --requests 1 --targets 1              | holds:
          2  | check --slice purge --max-memory 1m                       | undecided:
          15 | check --slice queue --requests 1 --targets 1 --strands 1  | not reached:
          """)
  void aCommandEndsSo(int code, String words, String said) throws Exception {
    assertEquals(code, program.run(Program.words(words.split(" +"))), program.said());
    assertTrue(program.said().contains(said), said + " in " + program.said());
  }

  @Test
  void aSubjectThatBreaksARuleEndsWith1WhateverElseThereIs() throws Exception {
    List<String> words = broken("SND-006,SND-001", "--waivers", "expired.yaml");
    assertEquals(1, program.run(words), program.said());
    assertTrue(program.said().contains("expired on 2020-02-02"), program.said());
  }

  /** The subject is a program that prints a list where messages are due. */
  @Test
  void aSubjectThatBreaksTheProtocolEndsWith76() throws Exception {
    StringBuilder command = new StringBuilder("cmd:");
    Program.words("list").forEach(word -> command.append('\'').append(word).append("' "));
    List<String> words = Program.words("run", "--select", "SND-001", "--subject");
    words.add(command.toString().strip());
    assertEquals(76, program.run(words), program.said());
    assertTrue(program.said().contains("lines are no messages"), program.said());
  }

  private List<String> broken(String select, String... more) throws Exception {
    Path jar =
        new SubjectJar(directory).source("Idle", SubjectJar.idle("Idle", "return true;")).make();
    List<String> words = Program.words("run", "--subject", "spi:Idle", "--classpath");
    words.addAll(List.of(jar.toString(), "--select", select));
    words.addAll(List.of(more));
    return words;
  }

  @Test
  void aDueRuleThatNothingExercisedEndsWith4WhateverTheWaivers() throws Exception {
    Path features = featuresWithoutChecksOf("SND-001").getParent();
    String[] words = {
      "run", "--subject", "ref", "--select", "SND-001", "--waivers", "expired.yaml"
    };
    assertEquals(4, program.run(Program.wordsWith(features, words)), program.said());
    assertTrue(program.said().contains("SND-001  not exercised"), program.said());
    assertTrue(program.said().contains("expired on 2020-02-02"), program.said());
  }

  @Test
  void anExpiredWaiverEndsWith3BeforeWhatIsUndecided() throws Exception {
    String[] words = {"run", "--subject", "ref", "--select", "SND-001", "--time-budget", "0ms"};
    List<String> more = Program.words(words);
    more.addAll(List.of("--waivers", "expired.yaml"));
    assertEquals(3, program.run(more), program.said());
    assertTrue(program.said().contains("SND-001  undecided"), program.said());
  }

  /** The feature files of the tree, but for the scenarios of one rule. */
  private Path featuresWithoutChecksOf(String rule) throws Exception {
    Repository repository = Repository.open();
    Path features = directory.resolve("changed/features");
    for (String file : repository.files()) {
      if (file.matches("features/(.*\\.feature|.*\\.txt|rules\\.properties)")) {
        Path to = features.resolve(file.substring("features/".length()));
        Files.createDirectories(to.getParent());
        Files.writeString(to, withoutScenarios(repository.text(file), rule));
      }
    }
    return features;
  }

  private static String withoutScenarios(String text, String rule) {
    StringBuilder kept = new StringBuilder();
    boolean inside = false;
    boolean scenarios = false;
    for (String line : text.lines().toList()) {
      if (line.startsWith("  @") || line.startsWith("  Rule: ")) {
        inside = line.contains("Rule: " + rule);
        scenarios = false;
      }
      scenarios |= inside && line.matches("    (@|Scenario).*");
      kept.append(scenarios ? "" : line + "\n");
    }
    return kept.toString();
  }

  /** Mistakes in the rows, each of which the check must end with its own code for. */
  static Stream<Arguments> mistakes() {
    return Stream.of(
        Arguments.of(
            11,
            "CompletionRows",
            "on(WAKE_SENDER).then(wakeSender())",
            "on(WAKE_SENDER)",
            "lifetime"),
        Arguments.of(
            12,
            "SendRows",
            "inGateOpen(), outGateShut(), notCancelMarked(), irpNotCancelled())",
            "inGateOpen(), outGateShut(), notCancelMarked())",
            "received"),
        Arguments.of(
            13,
            "CompletionRows",
            ".then(endWait(), finish(), next(ALL_BACK), ",
            ".then(endWait(), finish(), ",
            "timeout-waited-for"));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void aMistakeInTheRowsEndsACheckSo(
      int code, String rows, String right, String wrong, String slice) throws Exception {
    Path classes = compiled(rows + ".java", right, wrong);
    List<String> words =
        Program.wordsWith(
            classes, "check", "--slice", slice, "--requests", "1", "--targets", "1", "--quiet");
    assertEquals(code, program.run(words), program.said());
    assertTrue(program.said().contains("does not hold: "), program.said());
  }

  /** The rows of a file with a mistake, to stand in front of those of the jar. */
  private Path compiled(String file, String right, String wrong) throws Exception {
    String text = Repository.open().text(ROWS + file);
    String changed = text.replace(right, wrong);
    assertNotEquals(text, changed, "nothing is wrong in " + file);
    Path source = Files.writeString(directory.resolve(file), changed);
    Path classes = Files.createDirectories(directory.resolve("classes with a mistake"));
    int compiled =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-proc:none",
                "-cp",
                Program.JAR.toString(),
                "-d",
                classes.toString(),
                source.toString());
    assertEquals(0, compiled, "does not compile");
    return classes;
  }

  @Test
  void aFaultOfTheKitIsNeverAVerdict() throws Exception {
    Path features = Files.createDirectories(directory.resolve("torn/features"));
    Files.writeString(features.resolve("rules.properties"), "ruleSet=2026.1\n");
    Files.writeString(features.resolve("torn.feature"), "Feature: torn\n  Scenario: homeless\n");
    List<String> words =
        Program.wordsWith(features.getParent(), "run", "--subject", "ref", "--select", "SND-001");
    assertEquals(70, program.run(words), program.said());
    assertTrue(program.said().contains("scenario outside every rule"), program.said());
  }

  @Test
  void anInterruptedRunEndsWith130() throws Exception {
    assumeTrue(ProcessHandle.current().supportsNormalTermination(), "processes can be ended");
    List<String> words = Program.words("run", "--subject", "ref", "--out", "report");
    assertEquals(130, program.interrupt(words), program.said());
    assertTrue(program.out().contains("no verdict: interrupted (exit code 130)"), program.said());
    List<String> run = Files.readAllLines(directory.resolve("report/run.ndjson"));
    assertTrue(run.stream().anyMatch(line -> line.startsWith("{\"check\"")), "no check");
    String summary = run.get(run.size() - 1);
    assertTrue(summary.startsWith("{\"summary\""), "no footer");
    assertTrue(summary.contains("\"stopped\":\"interrupted\""), summary);
  }
}
