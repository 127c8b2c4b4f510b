package org.lifecycletck.kit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lifecycletck.faulty.FaultySubjects;
import org.lifecycletck.kit.execution.SubjectJar;
import picocli.CommandLine;

/** The commands as a user gives them, run in this process. */
class MainTest {
  @TempDir private Path directory;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int tck(String... args) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    return Main.run(args, new PrintWriter(out, true), new PrintWriter(err, true));
  }

  private List<JsonNode> json() throws IOException {
    List<JsonNode> objects = new ArrayList<>();
    for (String line : out.toString().lines().toList()) {
      JsonNode object = new ObjectMapper().readTree(line);
      assertTrue(object.isObject(), line);
      objects.add(object);
    }
    return objects;
  }

  /** Whether all commands are made or the one that is called, it goes by one name. */
  @Test
  void noOptionNeedsAConverterThatIsLeftOut() {
    List<String> needing = new ArrayList<>();
    addNeeding(Main.commands(new SpecificationRows()), needing);
    assertEquals(List.of(), needing);
  }

  private static void addNeeding(CommandLine command, List<String> needing) {
    for (CommandLine.Model.ArgSpec arg : command.getCommandSpec().args()) {
      String type = arg.type().getName();
      boolean leftOut = type.startsWith("java.time.") || type.startsWith("java.sql.");
      if (leftOut && arg.converters().length == 0) {
        needing.add(command.getCommandName() + " " + arg.paramLabel());
      }
    }
    command.getSubcommands().values().forEach(each -> addNeeding(each, needing));
  }

  @Test
  void eachCommandIsCalledByItsName() {
    Main.commands(new SpecificationRows())
        .getSubcommands()
        .forEach(
            (name, command) -> {
              assertEquals(name, command.getCommandSpec().name());
              assertEquals(0, tck(name, "--help"), () -> name + "\n" + out + err);
            });
  }

  @Test
  void versionTellsThreeNumbers() {
    assertEquals(0, tck("--version"));
    List<String> lines = out.toString().lines().toList();
    assertTrue(lines.get(0).matches("Request Lifecycle TCK \\d+\\.\\d+\\.\\d+"), lines.get(0));
    assertTrue(lines.get(1).matches("rule set \\d{4}\\.\\d+"), lines.get(1));
    assertTrue(lines.get(2).matches("protocol \\d+"), lines.get(2));
  }

  @Test
  void runsArePutSideBySide() throws IOException {
    String one = directory.resolve("one").toString();
    String other = directory.resolve("other").toString();
    String faulty = "faulty:queues-on-purged-target";
    assertEquals(1, tck("run", "--subject", faulty, "--select", "SND-008", "--out", one));
    String[] words = {
      "run", "--subject", "ref", "--select", "SND-008", "--out", other, "--compare", one
    };
    assertEquals(0, tck(words), err.toString());
    String page = Files.readString(directory.resolve("other/report.html"));
    assertTrue(page.contains(faulty), "the other subject is on the page");
    words[7] = "--compare";
    words[8] = directory.resolve("nowhere").toString();
    assertEquals(64, tck(words));
    assertTrue(err.toString().contains("--compare: no run there"), err.toString());
    assertEquals(64, tck("run", "--subject", "ref", "--compare", one));
  }

  @Test
  void listGivesALineARule() throws IOException {
    assertEquals(0, tck("list", "--select", "CAN"));
    List<String> lines = out.toString().lines().toList();
    assertTrue(lines.get(0).startsWith("CAN-001  must    framework "), lines.get(0));
    assertEquals(0, tck("list", "--json", "--select", "CAN"));
    List<JsonNode> rules = json();
    assertEquals(lines.size() - 2, rules.size());
    assertEquals("A cancel asks and does not complete", rules.get(0).get("title").asText());
    assertEquals("description", rules.get(0).get("sources").get(0).get("section").asText());
  }

  @Test
  void aFrozenSetIsListedWithWhatItDemands() throws IOException {
    assertEquals(0, tck("list", "--set", "2026.1"));
    assertEquals(0, tck("list", "--json"));
    int rules = json().size();
    assertEquals(0, tck("list", "--set", "2026.1", "--json"));
    assertEquals(rules, json().size());
    JsonNode first = json().get(0);
    assertEquals("2026.1", first.get("set").asText());
    assertEquals("CAN-001", first.get("rule").asText());
    assertEquals("must", first.get("level").asText());
    assertEquals("always due", first.get("due").asText());
    assertEquals(0, tck("list", "--set", "2026.1", "--select", "SND-001,SND-004,SND-011"));
    List<String> lines = out.toString().lines().toList();
    assertTrue(lines.get(0).matches("SND-001  must    framework +always due +TRUE means .*"));
    assertTrue(lines.get(1).matches("SND-004  must    driver +not testable +TRUE takes .*"));
    assertEquals("3 rules of set 2026.1:", lines.get(4));
  }

  @Test
  void listGivesALineAFaultySubject() throws IOException {
    assertEquals(0, tck("list", "--faulty", "--select", "TGT-016"));
    List<String> lines = out.toString().lines().toList();
    String line = lines.stream().filter(l -> l.startsWith("stops-without")).findAny().orElseThrow();
    assertTrue(
        line.matches(
            "stops-without-waiting +TGT-016  A stop that .*\\. \\(next to it: TGT-002, TGT-018\\)"),
        line);
    assertEquals(lines.size() - 2 + " faulty subjects", lines.get(lines.size() - 1));
  }

  @Test
  void listGivesFewOfManyRulesNextToThoseOfAFaultySubject() {
    assertEquals(0, tck("list", "--faulty", "--select", "CON-008,FMT-007"));
    String all = out.toString();
    assertTrue(all.contains(". (next to it: CAN-014, CAN-020, CMP-001 and 25 more)"), all);
    assertTrue(all.contains("refuses-empty-buffers  FMT-007  A read or write "), all);
    assertTrue(all.lines().anyMatch(line -> line.endsWith(" without a buffer is refused.")), all);
  }

  @Test
  void listGivesFaultySubjectsAsOneArray() throws IOException {
    assertEquals(0, tck("list", "--faulty", "--json"));
    JsonNode array = new ObjectMapper().readTree(out.toString());
    assertTrue(array.isArray());
    assertEquals(FaultySubjects.all().size(), array.size());
    for (int i = 0; i < array.size(); i++) {
      FaultySubjects.Entry subject = FaultySubjects.all().get(i);
      ObjectNode expected = JsonNodeFactory.instance.objectNode().put("name", subject.name());
      subject.breaks().forEach(expected.putArray("breaks")::add);
      expected.put("sentence", subject.sentence());
      subject.nextTo().forEach(expected.putArray("nextTo")::add);
      assertEquals(expected, array.get(i));
    }
  }

  @Test
  void explainTellsTextSourceScenariosRowsAndAdvice() {
    assertEquals(0, tck("explain", "CAN-005"));
    for (String part :
        List.of(
            "CAN-005  A request in the target's queue is cancelled by the framework",
            "MUST remove it",
            "source      wdfrequest/nf-wdfrequest-wdfrequestcancelsentrequest (remarks)",
            "Scenarios",
            "Rows of the specification",
            "    given  the request is queued",
            "When it fails",
            "tck run --subject SUBJECT --select CAN-005")) {
      assertTrue(out.toString().contains(part), part + " in " + out);
    }
    assertEquals(0, tck("explain", "CAN-014"));
    assertTrue(out.toString().contains("  Cancelling makes no completion and loses none"));
    assertEquals(0, tck("explain", "CAN-024"));
    assertTrue(err.toString().contains("CAN-024 is part of FGT-007"));
    assertTrue(out.toString().startsWith("FGT-007"));
    assertEquals(0, tck("explain", "kmdf-DeferredRequestCompleted"));
    assertTrue(out.toString().contains("SDV rule    kmdf-DeferredRequestCompleted"));
  }

  @Test
  void everyRuleCanBeExplained() throws IOException {
    assertEquals(0, tck("list", "--json"));
    List<String> words = new ArrayList<>(List.of("explain", "--json"));
    json().forEach(rule -> words.add(rule.get("rule").asText()));
    assertEquals(0, tck(words.toArray(String[]::new)));
    assertEquals(words.size() - 2, json().size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                                  | which command?
          nonsense                            | 'nonsense'
          explain XYZ-001                     | no rule is called 'XYZ-001'
          list --select XYZ                   | no rule is selected by 'XYZ'
          list --set 1999.1                   | no rule set is called '1999.1', but [2026.1]
          run                                 | --subject
          run --subject mine                  | --subject: ref, spi:CLASS, cmd:COMMAND
          run --subject ref --select Q        | no rule is selected by 'Q'
          run --subject ref --profile kmdf    | documented or kmdf-1.33, not 'kmdf'
          run --subject ref --verifier maybe  | on or off, not 'maybe'
          run --subject ref --time-budget 5   | a time such as 30s, 5m or 1h, not '5'
          run --subject ref --jobs 0          | --jobs: at least 1
          run --subject ref --color red       | --color: auto, always or never
          run --subject ref --classpath a.jar | --classpath goes with --subject spi:CLASS
          run --subject ref --select SND-001 --out pom.xml | --out: cannot write to pom.xml
          """)
  void wrongUsageIsSaidAndEndsWith64(String words, String message) {
    assertEquals(64, tck(words.isEmpty() ? new String[0] : words.split(" ")));
    assertTrue(err.toString().contains(message), err.toString());
    assertEquals("", out.toString());
  }

  @Test
  void aSubjectThatIsNotThereEndsWith69() {
    assertEquals(69, tck("run", "--subject", "spi:com.example.Missing"));
    assertTrue(err.toString().contains("com.example.Missing: no such class"), err.toString());
    assertEquals(69, tck("run", "--subject", "faulty:stop-without-waiting"));
    assertTrue(err.toString().contains("but there is stops-without-waiting, "), err.toString());
    assertTrue(err.toString().contains("'tck list --faulty' lists all"), err.toString());
    assertEquals(69, tck("run", "--subject", "spi:java.lang.String"));
    assertTrue(err.toString().contains("does not implement"), err.toString());
  }

  @Test
  void whatIsThrownIsAFaultOfTheKit() {
    RowIndex broken =
        new RowIndex() {
          @Override
          public List<RowWords> rows(String rule) {
            throw new IllegalStateException("no rows");
          }

          @Override
          public List<String> invariants(String rule) {
            throw new StackOverflowError();
          }
        };
    PrintWriter to = new PrintWriter(err, true);
    String[] words = {"explain", "SND-001"};
    assertEquals(70, Main.execute(Main.commands(broken), words, new PrintWriter(out), to));
    assertTrue(err.toString().contains("not a verdict on any subject"), err.toString());
  }

  @Test
  void theReferenceConformsAsFarAsSelected() throws IOException {
    Path report = directory.resolve("my report");
    assertEquals(
        0,
        tck("run", "--subject", "ref", "--select", "SND-001,CAN-004", "--out", report.toString()));
    assertTrue(out.toString().contains("SND-001  conforms "), out.toString());
    assertTrue(out.toString().contains("conforms as far as selected (exit code 0)"));
    assertTrue(err.toString().contains("checks, violations: 0"), err.toString());
    List<String> lines = Files.readAllLines(report.resolve("run.ndjson"));
    assertTrue(lines.get(0).startsWith("{\"run\":2,"), lines.get(0));
    assertTrue(lines.get(lines.size() - 1).contains("\"exit\":{\"code\":0"));
    assertTrue(lines.stream().anyMatch(line -> line.contains("\"checks\":[\"CAN-004\"]")));
    assertTrue(Files.readString(report.resolve("summary.md")).contains("| conforms | 2 |"));
  }

  @Test
  void aViolationTellsRuleSourceStepExpectationAndRepetition() throws IOException {
    Path report = directory.resolve("report");
    int code =
        tck(
            "run",
            "--subject",
            "faulty:stops-without-waiting",
            "--select",
            "TGT-016",
            "--seed",
            "7",
            "--color",
            "never",
            "--out",
            report.toString());
    assertEquals(1, code);
    for (String part :
        List.of(
            "TGT-016  violates  ",
            "  TGT-016 (must) ",
            "    source    wdfiotarget/",
            "    observed  ",
            "    expected  ",
            " is the first unexplained one",
            " --subject faulty:stops-without-waiting --profile documented --verifier on --seed 7"
                + " --select TGT-016",
            "non-conformant (exit code 1)")) {
      assertTrue(out.toString().contains(part), part + " in " + out);
    }
    assertTrue(Files.exists(report.resolve("counterexamples/counterexample-1.ndjson")));
    assertEquals(
        1, tck("trace", report.resolve("counterexamples/counterexample-1.ndjson").toString()));
  }

  @Test
  void jsonIsAllThereIsOnStandardOutput() throws IOException {
    String[] words = {"run", "--subject", "faulty:loses-information", "--select", "DON-004"};
    String[] asked = Arrays.copyOf(words, words.length + 1);
    asked[words.length] = "--json";
    assertEquals(1, tck(asked));
    List<JsonNode> objects = json();
    assertEquals("violates", objects.get(0).get("verdict").asText());
    JsonNode violation = objects.get(0).get("violations").get(0);
    assertTrue(violation.get("repeat").asText().endsWith("--select DON-004"));
    assertFalse(violation.get("allowed").isEmpty());
    JsonNode summary = objects.get(objects.size() - 1).get("summary");
    assertEquals(1, summary.get("exit").get("code").asInt());
    assertEquals("violated: DON-004", summary.get("exit").get("reasons").get(0).asText());
  }

  @Test
  void whatTheTimeBudgetLeavesIsUndecided() {
    assertEquals(2, tck("run", "--subject", "ref", "--select", "SND-001", "--time-budget", "0ms"));
    assertTrue(out.toString().contains("SND-001  undecided"), out.toString());
  }

  @Test
  void aRuleThatCannotBeTestedIsNotExercisedByAnyone() {
    assertEquals(4, tck("run", "--subject", "ref", "--select", "DRV-018"));
    assertTrue(out.toString().contains("DRV-018  not applicable"), out.toString());
  }

  @Test
  void aSubjectThatThrowsIsUndecidedAndOneThatDoesNothingIsFailed() throws IOException {
    Path jar =
        new SubjectJar(directory)
            .source("Throws", SubjectJar.idle("Throws", "throw new IllegalStateException();"))
            .source("Idle", SubjectJar.idle("Idle", "return true;"))
            .make();
    String[] rest = {"--classpath", jar.toString(), "--select", "SND-006"};
    assertEquals(2, tck("run", "--subject", "spi:Throws", rest[0], rest[1], rest[2], rest[3]));
    assertTrue(out.toString().contains("the subject failed in WdfRequestSend"), out.toString());
    assertEquals(1, tck("run", "--subject", "spi:Idle", rest[0], rest[1], rest[2], rest[3]));
  }
}
