package org.lifecycletck.kit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lifecycletck.kit.model.Slices;

/** What {@code tck check} prints, writes and returns, within its limits and at them. */
class CheckCommandTest {
  @TempDir private Path directory;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int check(String... arguments) {
    List<String> words = new ArrayList<>(List.of("check"));
    words.addAll(List.of(arguments));
    return Main.run(
        words.toArray(String[]::new), new PrintWriter(out, true), new PrintWriter(err, true));
  }

  private JsonNode json() throws IOException {
    return new JsonMapper().readTree(out.toString());
  }

  @Test
  void smallCheckHoldsAndSaysWhatTheBoundsLeaveOut() {
    int code = check("--requests", "1", "--targets", "1", "--slice", "queue,cancel", "--quiet");
    assertEquals(0, code, out.toString());
    assertTrue(out.toString().contains("holds: "), out.toString());
    assertTrue(out.toString().contains("not within these bounds or slices"), out.toString());
    assertTrue(
        out.toString().contains("possible: a-cancelled-request-completes-with-success"),
        out.toString());
  }

  @Test
  void forgottenRequestsHoldWhereTheirObjectMayGoFirst() throws IOException {
    String[] small = {"--requests=1", "--targets=1", "--strands=1", "--slice=forgotten"};
    assertEquals(0, documented(small), err.toString());
    assertTrue(json().get("states").asLong() > 10_000, out.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"forgotten", "queue"})
  @Tag("extended")
  @Timeout(600)
  void choicesOfDocumentationHoldOnTwoStrands(String slice) {
    assertEquals(0, documented("--requests=1", "--targets=1", "--slice=" + slice), err.toString());
  }

  private int documented(String... bounds) {
    Stream<String> words = Stream.of("--profile=documented", "--json", "--quiet");
    return check(Stream.concat(words, Stream.of(bounds)).toArray(String[]::new));
  }

  @Test
  void jsonIsOneObjectWithCountsSecondsAndVerdict() throws IOException {
    assertEquals(0, check("--requests", "1", "--targets", "1", "--slice", "queue", "--json"));
    assertEquals(1, out.toString().lines().count());
    assertEquals(3331, json().get("states").asLong());
    assertEquals(11417, json().get("transitions").asLong());
    assertTrue(json().get("seconds").isDouble());
    assertEquals("holds", json().get("verdict").asText());
  }

  @ParameterizedTest
  @ValueSource(strings = {"--no-symmetry", "--engine=symbolic"})
  void countsAreOfAllStatesWhateverTheEngine(String engine) throws IOException {
    String[] small = {"--requests=1", "--targets=2", "--slice=cancel", "--json", "--quiet"};
    assertEquals(0, check(small));
    long states = json().get("states").asLong();
    long transitions = json().get("transitions").asLong();
    out.getBuffer().setLength(0);
    assertEquals(
        0, check(Stream.concat(Stream.of(small), Stream.of(engine)).toArray(String[]::new)));
    assertEquals(states, json().get("states").asLong());
    assertEquals(transitions, json().get("transitions").asLong());
  }

  @Test
  void memoryLimitEndsUndecidedWithWhatWasCovered() throws IOException {
    assertEquals(2, check("--slice", "purge", "--max-memory", "1m", "--json", "--quiet"));
    assertEquals("undecided", json().get("verdict").asText());
    assertEquals("memory", json().get("slices").get(0).get("stop").asText());
    assertTrue(json().get("states").asLong() > 1000, out.toString());
  }

  @Test
  void rowsThatWereNotReachedInTimeAreNotSaidToLieBeyondTheBounds() {
    assertEquals(2, check("--slice=cancel", "--targets=1", "--quiet", "--time-budget=0s"));
    assertTrue(out.toString().contains("not in what was looked at: "), out.toString());
    assertFalse(out.toString().contains("not within these bounds"), out.toString());
  }

  @Test
  void timeBudgetEndsUndecidedAndACheckpointGoesOn() throws IOException {
    String searches = directory.resolve("searches").toString();
    String[] plan = {
      "--slice=cancel", "--targets=1", "--json", "--quiet", "--checkpoint", searches
    };
    String[] short_ =
        Stream.concat(Stream.of(plan), Stream.of("--time-budget=0s")).toArray(String[]::new);
    assertEquals(2, check(short_));
    assertEquals("time", json().get("slices").get(0).get("stop").asText());
    assertTrue(Files.exists(directory.resolve("searches/cancel.search")));
    out.getBuffer().setLength(0);
    assertEquals(0, check(plan));
    long states = json().get("states").asLong();
    assertFalse(Files.exists(directory.resolve("searches/cancel.search")), "it is complete");
    out.getBuffer().setLength(0);
    assertEquals(0, check("--slice=cancel", "--targets=1", "--json", "--quiet"));
    assertEquals(states, json().get("states").asLong());
  }

  @Test
  void outHoldsSummaryStoryDiagramAndAHistoryThatTheJudgeAccepts() throws IOException {
    String found = directory.resolve("found").toString();
    assertEquals(
        0, check("--requests=1", "--targets=1", "--slice=cancel", "--quiet", "--out", found));
    List<Path> histories;
    try (Stream<Path> files = Files.list(directory.resolve("found"))) {
      histories = files.filter(file -> file.toString().endsWith(".ndjson")).toList();
    }
    assertFalse(histories.isEmpty());
    for (Path history : histories) {
      String story = history.toString().replace(".ndjson", ".txt");
      assertTrue(Files.readString(Path.of(story)).startsWith("   1. "), story);
      String diagram = Files.readString(Path.of(history.toString().replace(".ndjson", ".mmd")));
      assertTrue(diagram.startsWith("sequenceDiagram\n"), diagram);
      String[] trace = {"trace", "--profile", "kmdf-1.33", history.toString()};
      assertEquals(0, Main.run(trace, new PrintWriter(out, true), new PrintWriter(err, true)));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--slice=nothing",
        "--engine=magic",
        "--requests=0",
        "--targets=9",
        "--profile=umdf",
        "--max-memory=much",
        "--time-budget=soon",
        "--property=nothing",
        "--jobs=0",
        "--verifier=maybe"
      })
  void whatCannotBeDoneIsAUsageErrorThatNamesTheOption(String argument) {
    assertEquals(64, check(argument));
    String option = argument.substring(0, argument.indexOf('='));
    assertTrue(err.toString().contains(option), err.toString());
  }

  @Test
  void slicesAreListedWithWhatTheyAreAbout() {
    assertEquals(0, check("--list-slices"));
    assertEquals(Slices.ALL.size(), out.toString().lines().count());
    assertTrue(out.toString().contains(Slices.named("cancel").sentence()), out.toString());
  }

  @Test
  void oneClaimIsJudgedAlone() throws IOException {
    String[] one = {"--requests=1", "--targets=1", "--slice=queue", "--property=tokens", "--json"};
    assertEquals(0, check(one));
    json().get("findings").forEach(f -> assertEquals("tokens", f.get("claim").asText()));
    assertEquals(1, json().get("slices").size(), "a claim about steps asks for no second search");
    assertTrue(json().get("complete").asBoolean());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a-waiting-stop-purge-or-close-returns", "a-delivered-request-comes-back"})
  void whatLastsIsLookedForWhereItIsAskedFor(String claim) throws IOException {
    String[] one = {
      "--requests=1", "--targets=1", "--slice=queue", "--json", "--property=" + claim
    };
    assertEquals(0, check(one));
    assertEquals("explicit, liveness", json().get("slices").get(1).get("engine").asText());
    assertFalse(json().get("findings").isEmpty());
  }

  @Test
  void interruptedCheckReportsWhatItHas() throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process process =
        new ProcessBuilder(
                java,
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "check",
                "--slice",
                "queue,lifetime",
                "--requests",
                "3",
                "--json")
            .start();
    try (BufferedReader progress =
        new BufferedReader(
            new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
      assertTrue(progress.readLine().contains("states/s"), "progress tells the rate");
      process.toHandle().destroy();
      String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertEquals(130, process.waitFor(), text);
      JsonNode partial = new JsonMapper().readTree(text);
      assertEquals("undecided", partial.get("verdict").asText());
      assertTrue(partial.get("states").asLong() > 1, text);
    }
  }
}
