package org.lifecycletck.kit.report.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lifecycletck.kit.history.BadDataException;
import org.lifecycletck.kit.properties.LifecycleProperties;
import org.lifecycletck.kit.report.stream.RunReader;
import org.lifecycletck.kit.report.stream.RunRecord;
import org.lifecycletck.kit.run.CaseResult;
import org.lifecycletck.kit.run.Verdict;
import org.lifecycletck.kit.stress.StressProperties;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Every report of a run: formats, names, and what hostile text does to them. */
class ReportsTest {
  private static final String RULES = "SND-001,SND-002,SND-003,SND-004,SND-005,SND-006";

  /** Everything that has broken out of some report somewhere. */
  private static final String HOSTILE =
      "</script><script>alert(1)</script>\"'><img src=x onerror=alert(2)>]]>&amp;<!-- -->"
          + "${7*7} [x](javascript:alert(3)) | `a` \u001b[31mred\u001b[0m \u0000\u0008\uFFFE\uD800"
          + " \u202Eevil\u2066\u200F\u2028\r\nsecond line\tend";

  @TempDir private Path out;

  @Test
  void aRunHasExactlyTheseFiles() throws IOException {
    Runs.write(out, Runs.header("Mine"), Runs.everyVerdict("wrong"), RULES);
    Set<String> expected = new TreeSet<>(Reports.FILES);
    expected.add("run.ndjson");
    expected.add("counterexamples");
    assertEquals(expected, names(out));
    assertEquals(Set.of("counterexample-1.ndjson"), names(out.resolve("counterexamples")));

    Runs.write(out, Runs.header("Mine"), Runs.everyVerdict("wrong").subList(0, 1), RULES);
    expected.remove("counterexamples");
    assertEquals(expected, names(out));
  }

  private static Set<String> names(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      Set<String> names = new TreeSet<>();
      files.forEach(file -> names.add(file.getFileName().toString()));
      return names;
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "run.ndjson",
        "report.html",
        "junit.xml",
        "tck.sarif",
        "summary.md",
        "badge.json",
        "badge.svg"
      })
  void everyFormatIsAsItWas(String name) throws IOException {
    Runs.write(out, Runs.header("Mine"), Runs.everyVerdict("the send returns TRUE"), RULES);
    String actual = Files.readString(out.resolve(name));
    Path written = Files.createDirectories(Path.of("target", "golden")).resolve(name);
    Files.writeString(written, actual);
    try (InputStream in = ReportsTest.class.getResourceAsStream("/report/golden/" + name)) {
      assertNotNull(in, "no golden file; " + written + " is what there would be");
      String golden = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertEquals(golden.strip(), actual.strip(), "compare with " + written);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"wrong", HOSTILE})
  void everyFormatKeepsItsSchema(String text) throws Exception {
    Runs.write(out, Runs.header(text), Runs.everyVerdict(text), RULES);

    List<JsonNode> lines = Schemas.run(out.resolve("run.ndjson"));
    assertEquals(1 + 5 + 6 + 1, lines.size());
    JsonNode sarif = Schemas.sarif(out.resolve("tck.sarif"));
    assertEquals(6, sarif.at("/runs/0/results").size() + 1);
    Document junit = Schemas.junit(out.resolve("junit.xml"));
    assertEquals(6, Schemas.attributes(junit, "testcase", "name").size());
  }

  @Test
  void hostileTextStaysText() throws Exception {
    Runs.write(out, Runs.header(HOSTILE), Runs.everyVerdict(HOSTILE), RULES);
    for (String file : Reports.FILES) {
      String text = Files.readString(out.resolve(file));
      for (String poison : List.of("\u001b", "\u202E", "\u2066", "\u0000", "\uFFFE", "\u2028")) {
        assertFalse(text.contains(poison), file + " holds " + (int) poison.charAt(0));
      }
      if (!file.endsWith(".sarif")) {
        assertFalse(text.contains("<script>alert(1)"), file);
        assertFalse(text.contains("<img"), file);
      }
    }
    String page = Files.readString(out.resolve("summary.md"));
    assertFalse(Pattern.compile("(?<!\\\\)\\]\\(javascript:").matcher(page).find(), page);
    assertEquals(1, page.lines().filter(line -> line.startsWith("| SND-002 |")).count());
    RunRecord run = RunReader.read(out.resolve("run.ndjson"));
    assertEquals(
        HOSTILE.replace('\uD800', '?').replace("\r", "\r"),
        run.checks().get(1).reason().replace('\uFFFD', '?'));
  }

  @Test
  void aViolationIsToldOfTheRulesItCountsAgainst() throws Exception {
    List<CaseResult> checks = new ArrayList<>(Runs.everyVerdict("wrong"));
    Set<String> about = new TreeSet<>(Set.of("SND-001", "SND-004", "SND-006", "SND-007"));
    for (String named : List.of("SND-007", "CMP-001")) {
      checks.add(
          Runs.failedProperty(LifecycleProperties.class, "of " + named, about, List.of(named)));
    }
    checks.add(
        Runs.failedProperty(
            StressProperties.class, "racingGates", Set.of("CON-004"), List.of("CON-004")));
    Runs.write(out, Runs.header("Mine"), checks, RULES + ",SND-007,CON-004");

    Set<String> violated = rules("violates");
    assertEquals(Set.of("SND-002", "SND-007", "CMP-001"), violated);
    Document junit = Schemas.junit(out.resolve("junit.xml"));
    assertEquals(violated, failures(junit));
    assertTrue(Schemas.attributes(junit, "testcase", "name").contains("SND-001/of-snd-007"));
    assertTrue(
        Schemas.attributes(junit, "skipped", "message")
            .contains("not exercised: the check fails, which counts against SND-007"));
    JsonNode sarif = Schemas.sarif(out.resolve("tck.sarif"));
    assertEquals(violated, results(sarif, "fail"));
    assertEquals(Set.of("CON-004", "SND-003", "SND-006"), rules("undecided"));
    assertEquals(rules("undecided"), results(sarif, "open"));
    String page = Files.readString(out.resolve("report.html"));
    assertEquals(2, page.split("because it may follow from other violations").length, page);
    assertTrue(page.contains("the check fails, which counts against SND-007<"), page);
    assertTrue(page.contains("<code>CMP-001/"), page);
  }

  private Set<String> rules(String verdict) throws IOException {
    Set<String> rules = new TreeSet<>();
    for (RunRecord.Rule rule : RunReader.read(out.resolve("run.ndjson")).rules()) {
      if (rule.verdict().equals(verdict)) {
        rules.add(rule.id());
      }
    }
    return rules;
  }

  private static Set<String> failures(Document junit) {
    Set<String> rules = new TreeSet<>();
    NodeList failures = junit.getElementsByTagName("failure");
    for (int i = 0; i < failures.getLength(); i++) {
      rules.add(((Element) failures.item(i).getParentNode()).getAttribute("classname"));
    }
    return rules;
  }

  private static Set<String> results(JsonNode sarif, String kind) {
    Set<String> rules = new TreeSet<>();
    for (JsonNode result : sarif.at("/runs/0/results")) {
      if (result.get("kind").asText().equals(kind)) {
        rules.add(result.get("ruleId").asText());
      }
    }
    return rules;
  }

  @Test
  void aMebibyteOfTextIsCutShortEverywhereButInTheStream() throws Exception {
    String long1 = "x".repeat(1 << 20);
    Runs.write(out, Runs.header("Mine"), Runs.everyVerdict(long1), RULES);
    for (String file : Reports.FILES) {
      assertTrue(Files.size(out.resolve(file)) < 1 << 18, file);
    }
    assertEquals(long1, RunReader.read(out.resolve("run.ndjson")).checks().get(1).reason());
    Schemas.junit(out.resolve("junit.xml"));
    Schemas.sarif(out.resolve("tck.sarif"));
  }

  @ParameterizedTest
  @CsvSource({
    "CONFORMS,       '',      ''",
    "VIOLATES,       failure, fail",
    "UNDECIDED,      error,   open",
    "NOT_EXERCISED,  skipped, review",
    "NOT_APPLICABLE, skipped, notApplicable",
    "WAIVED,         skipped, fail"
  })
  void aVerdictBecomesThis(Verdict verdict, String element, String kind) throws Exception {
    CaseResult check = Runs.check("SND-001", "A check", verdict, "so it is");
    Runs.write(out, Runs.header("Mine"), List.of(check), "SND-001");
    Document junit = Schemas.junit(out.resolve("junit.xml"));
    JsonNode results = Schemas.sarif(out.resolve("tck.sarif")).at("/runs/0/results");
    for (String tag : List.of("failure", "error", "skipped")) {
      int idle = verdict == Verdict.NOT_EXERCISED && tag.equals("error") ? 1 : 0;
      int expected = tag.equals(element) ? 1 : idle;
      assertEquals(expected, junit.getElementsByTagName(tag).getLength(), tag);
    }
    assertEquals(kind, results.at("/0/kind").asText(""));
  }

  @Test
  void aRuleThatNoCheckRanForIsATestCase() throws Exception {
    Runs.write(out, Runs.header("Mine"), List.of(), "SND-001");
    Document junit = Schemas.junit(out.resolve("junit.xml"));
    assertEquals(List.of("SND-001"), Schemas.attributes(junit, "testcase", "name"));
    assertEquals(1, junit.getElementsByTagName("error").getLength());
  }

  @Test
  void aRunThatHasNotEndedSaysSoInEveryReport() throws Exception {
    RunDirectory begun = RunDirectory.create(out, Runs.header("Mine"));
    begun.add(Runs.check("SND-001", "A check", Verdict.CONFORMS, ""));

    RunRecord run = RunReader.read(out.resolve("run.ndjson"));
    assertTrue(run.isPartial());
    assertEquals(1, run.checks().size());
    assertTrue(Files.readString(out.resolve("summary.md")).contains("This is partial"));
    Document junit = Schemas.junit(out.resolve("junit.xml"));
    assertEquals(1, junit.getElementsByTagName("error").getLength());
    JsonNode sarif = Schemas.sarif(out.resolve("tck.sarif"));
    assertFalse(sarif.at("/runs/0/invocations/0/executionSuccessful").asBoolean(true));
    assertTrue(Files.readString(out.resolve("badge.json")).contains("\"no verdict\""));
    begun.close();
  }

  @Test
  void whatARunThatHasNotEndedFoundIsToldOfAllItsCheckIsAbout() throws Exception {
    RunDirectory begun = RunDirectory.create(out, Runs.header("Mine"));
    begun.add(
        Runs.failedProperty(
            LifecycleProperties.class, "sends", Set.of("SND-001", "SND-002"), List.of("SND-002")));
    begun.close();

    Reports.write(RunReader.read(out.resolve("run.ndjson")), List.of(), out);
    Set<String> about = Set.of("SND-001", "SND-002");
    assertEquals(about, failures(Schemas.junit(out.resolve("junit.xml"))));
    assertEquals(about, results(Schemas.sarif(out.resolve("tck.sarif")), "fail"));
    assertFalse(Files.readString(out.resolve("report.html")).contains("may follow from"));
  }

  @Test
  void aStreamThatBreaksOffCanBeReadAtEveryPlace() throws IOException {
    Runs.write(out, Runs.header("Mine"), Runs.everyVerdict("wrong"), RULES);
    String whole = Files.readString(out.resolve("run.ndjson"));
    int header = whole.indexOf('\n') + 1;
    Path broken = out.resolve("broken.ndjson");
    for (int end = header; end < whole.length() - 2; end += 97) {
      Files.writeString(broken, whole.substring(0, end));
      assertTrue(RunReader.read(broken).isPartial(), "cut at " + end);
    }
    assertFalse(RunReader.read(out.resolve("run.ndjson")).isPartial());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "[]                  ! :1: no run: the header is missing",
        "{\"run\":1}         ! :1: run format 1, but this kit reads format 2",
        "x                   ! :1: Unrecognized token",
        "{\"tck-history\":1} ! :1: no run: the header is missing"
      })
  void somethingElseIsRefusedByPlace(String text, String message) throws IOException {
    Path file = Files.writeString(out.resolve("other.ndjson"), text + "\n{}\n");
    String said = assertThrows(BadDataException.class, () -> RunReader.read(file)).getMessage();
    assertTrue(said.contains(message), said);
  }

  @Test
  void theSchemaRefusesWhatItDoesNotKnow() throws IOException {
    Runs.write(out, Runs.header("Mine"), Runs.everyVerdict("wrong"), RULES);
    for (JsonNode line : Schemas.run(out.resolve("run.ndjson"))) {
      ObjectNode more = line.deepCopy();
      more.put("more", 1);
      assertTrue(Schemas.mistakes(more) > 0, line.toString());
      if (line.has("verdict")) {
        more = line.deepCopy();
        more.put("verdict", "fine");
        assertTrue(Schemas.mistakes(more) > 0, line.toString());
      }
    }
  }

  @Test
  void namesStayTheSameWhateverTheOrder() throws Exception {
    List<CaseResult> checks = Runs.everyVerdict("wrong");
    Runs.write(out, Runs.header("Mine"), checks, RULES);
    List<String> names =
        Schemas.attributes(Schemas.junit(out.resolve("junit.xml")), "testcase", "name");
    assertEquals(names.size(), new HashSet<>(names).size());
    Collections.reverse(checks);
    Runs.write(out, Runs.header("Mine"), checks, RULES);
    assertEquals(
        names, Schemas.attributes(Schemas.junit(out.resolve("junit.xml")), "testcase", "name"));
  }
}
