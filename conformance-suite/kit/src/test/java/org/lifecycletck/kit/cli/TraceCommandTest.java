package org.lifecycletck.kit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lifecycletck.kit.history.History;
import org.lifecycletck.kit.oracle.OracleJudge;
import org.lifecycletck.kit.run.Judge;
import org.lifecycletck.kit.run.Judgement;
import org.lifecycletck.kit.run.Verdict;
import org.lifecycletck.spec.Profile;
import picocli.CommandLine;

/** What {@code tck trace} prints and returns, for good input and bad. */
class TraceCommandTest {
  private static final String GOOD =
      "{'id':'%s','verifier':1,'outcome':'ok','still_blocked':[],'steps':["
          + "{'n':1,'cmd':'target t1 stack=2','obs':[{'ev':'ret','step':1,'status':'SUCCESS'}]},"
          + "{'n':2,'cmd':'state t1','obs':[{'ev':'ret','step':2,'state':'%s'}]}]}\n";

  @TempDir private Path directory;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(BiFunction<Profile, Boolean, Judge> judges, Object... arguments) {
    CommandLine command = new CommandLine(new TraceCommand(judges));
    command.setOut(new PrintWriter(out, true));
    command.setErr(new PrintWriter(err, true));
    return command.execute(Arrays.stream(arguments).map(Object::toString).toArray(String[]::new));
  }

  private int run(Object... arguments) {
    return run(OracleJudge::new, arguments);
  }

  private Path file(String name, String... lines) throws IOException {
    return Files.writeString(
        directory.resolve(name), String.join("", lines).replace('\'', '"'), StandardCharsets.UTF_8);
  }

  private static String good(String id) {
    return String.format(GOOD, id, "Started");
  }

  private static String wrong(String id) {
    return String.format(GOOD, id, "Stopped");
  }

  private List<JsonNode> json() throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    for (String line : out.toString().split("\n")) {
      lines.add(JsonMapper.builder().build().readTree(line));
    }
    return lines;
  }

  @Test
  void everyTraceGetsAnObjectAndTheEndASummary() throws IOException {
    Path file =
        file("a.jsonl", good("a"), wrong("b"), good("c").replace("'id'", "'client_minor':9,'id'"));
    assertEquals(1, run("--json", file));
    List<JsonNode> lines = json();
    assertEquals(
        "{\"id\":\"a\",\"verdict\":\"conforms\",\"rules\":[],\"step\":null,\"reason\":\"\","
            + "\"defects\":[],\"misuse\":null}",
        lines.get(0).toString());
    assertEquals("violates", lines.get(1).get("verdict").textValue());
    assertEquals(2, lines.get(1).get("step").intValue());
    assertTrue(lines.get(1).get("rules").size() > 0, lines.get(1).toString());
    assertEquals("outOfScope", lines.get(2).get("verdict").textValue());
    assertEquals(
        "{\"summary\":{\"traces\":3,\"conforms\":1,\"violates\":1,\"undecided\":0,"
            + "\"outOfScope\":1,\"withDefect\":0,\"withMisuse\":0}}",
        lines.get(3).toString());
    assertEquals("", err.toString());
  }

  @Test
  void resultsComeInTheOrderOfTheInput() throws IOException {
    String[] lines = IntStream.range(0, 300).mapToObj(i -> good("t" + i)).toArray(String[]::new);
    assertEquals(0, run("--json", "--jobs", 4, file("a.jsonl", lines)));
    for (int i = 0; i < 300; i++) {
      assertEquals("t" + i, json().get(i).get("id").textValue());
    }
  }

  @Test
  void defectsAndMisuseAreNamed() throws IOException {
    Judgement judgement =
        new Judgement(
            Verdict.CONFORMS, List.of(), -1, "", List.of(), List.of("lost"), "A-1", 4, Set.of());
    assertEquals(0, run((p, m) -> history -> judgement, "--json", file("a.jsonl", good("a"))));
    assertEquals("[\"lost\"]", json().get(0).get("defects").toString());
    assertEquals("{\"rule\":\"A-1\",\"step\":2}", json().get(0).get("misuse").toString());
    assertEquals(1, json().get(1).get("summary").get("withDefect").intValue());
    assertEquals(1, json().get(1).get("summary").get("withMisuse").intValue());
  }

  @Test
  void profileMisuseAndVerifierReachTheJudge() throws IOException {
    List<String> seen = new ArrayList<>();
    BiFunction<Profile, Boolean, Judge> judges =
        (profile, misuse) ->
            history -> {
              seen.add(profile.title() + misuse + history.header().verifier());
              return Judgement.of(Verdict.CONFORMS, "");
            };
    Path file = file("a.jsonl", good("a"));
    run(judges, file);
    run(judges, "--profile", "kmdf-1.33", "--misuse", "--verifier", "off", file);
    assertEquals(List.of("documentedfalsetrue", "kmdf-1.33truefalse"), seen);
  }

  @Test
  void undecidedIsAnExitCodeOfItsOwn() throws IOException {
    Judge judge = history -> Judgement.of(Verdict.UNDECIDED, "too many");
    assertEquals(2, run((p, m) -> judge, file("a.jsonl", good("a"))));
  }

  @Test
  void aFailureOfTheKitIsNoVerdict() throws IOException {
    BiFunction<Profile, Boolean, Judge> judges = (p, m) -> TraceCommandTest::failOnB;
    assertEquals(70, run(judges, file("a.jsonl", good("a"), good("b"), good("c"))));
    assertTrue(out.toString().contains("conforms    c"), out.toString());
    assertTrue(err.toString().contains("broken"), err.toString());
  }

  private static Judgement failOnB(History history) {
    if (history.header().id().equals("b")) {
      throw new IllegalStateException("broken");
    }
    return Judgement.of(Verdict.CONFORMS, "");
  }

  @Test
  void aBadFileKeepsWhatWasFinishedAndLetsTheOthersGoOn() throws IOException {
    Path broken = file("broken.jsonl", good("a"), "{'id'\n", good("never"));
    Path fine = file("fine.jsonl", good("b"));
    assertEquals(65, run(broken, fine));
    assertTrue(err.toString().contains("broken.jsonl:2: not JSON"), err.toString());
    assertTrue(out.toString().contains("conforms    a"), out.toString());
    assertTrue(out.toString().contains("conforms    b"), out.toString());
    assertTrue(out.toString().contains("2 traces: 2 conform"), out.toString());
  }

  @Test
  void oneBadTraceDoesNotSpoilItsFile() throws IOException {
    Path file = file("a.jsonl", good("a"), good("b").replace("state t1", "jump"), good("c"));
    assertEquals(65, run(file));
    assertTrue(err.toString().contains("a.jsonl:2: trace b, step 2"), err.toString());
    assertTrue(out.toString().contains("conforms    c"), out.toString());
  }

  @Test
  void aMissingFileIsNoInput() throws IOException {
    assertEquals(66, run(directory.resolve("none"), file("a.jsonl", good("a"))));
    assertTrue(err.toString().contains("none: no such file"), err.toString());
    assertTrue(out.toString().contains("conforms    a"), out.toString());
    assertEquals(66, run(directory));
  }

  @Test
  void emptyRacesAndOtherJsonAreRefused() throws IOException {
    assertEquals(65, run(file("r.jsonl", "{'id':'R','setup':[],'parallel':[],'classes':[]}\n")));
    assertTrue(
        err.toString().contains("r.jsonl:1: a recorded race without classes"), err.toString());
    assertEquals(65, run(file("o.jsonl", "{'id':'R'}\n")));
    assertTrue(err.toString().contains("o.jsonl:1: neither a history"), err.toString());
    assertEquals(65, run(file("empty.jsonl", "")));
    assertTrue(err.toString().contains("no trace in this file"), err.toString());
  }

  @Test
  void convertedTracesAreJudgedAlike() throws IOException {
    Path converted = directory.resolve("out.ndjson.gz");
    assertEquals(0, run("--convert", converted, file("a.jsonl", good("a"), wrong("b"))));
    assertEquals("", out.toString());
    assertEquals(1, run("--json", converted));
    assertEquals("conforms", json().get(0).get("verdict").textValue());
    assertEquals("violates", json().get(1).get("verdict").textValue());
  }

  @Test
  void aMalformedHistoryIsBadData() throws IOException {
    Path file =
        file(
            "h.ndjson",
            "{'tck-history':1,'id':'h','subject':'s','verifier':true}\n",
            "{'seq':1,'step':3,'strand':'main','kind':'callback-end','callback':1}\n");
    assertEquals(65, run(file));
    assertTrue(err.toString().contains("trace h: event 1 (step 3)"), err.toString());
  }

  @Test
  void tracesAreSelectedByName() throws IOException {
    Path file = file("a.jsonl", good("a1"), good("b1"), good("a2"));
    assertEquals(0, run("--select", "a*,c", file));
    assertTrue(out.toString().contains("2 traces: 2 conform"), out.toString());
    assertEquals(64, run("--select", "z", file));
    assertTrue(err.toString().contains("no trace is called z"), err.toString());
  }

  @Test
  void usageIsChecked() throws IOException {
    Path file = file("a.jsonl", good("a"));
    assertEquals(64, run("--profile", "windows", file));
    assertEquals(64, run("--verifier", "maybe", file));
    assertEquals(64, run("--jobs", "0", file));
    assertEquals(64, run("--convert", directory.resolve("no/dir"), file));
    assertEquals(64, run());
  }

  @Test
  void corruptionsAreCounted() throws IOException {
    Path file = file("a.jsonl", good("a"));
    assertEquals(0, run("--corrupt", "--json", file));
    JsonNode sum = json().get(json().size() - 1).get("corruptions");
    assertEquals(1, sum.get("made").intValue());
    assertEquals(1, sum.get("rejected").intValue());
    Judge lax = history -> Judgement.of(Verdict.CONFORMS, "");
    assertEquals(1, run((p, m) -> lax, "--corrupt", file));
    assertTrue(out.toString().contains("not noticed: target state changed"), out.toString());
  }
}
