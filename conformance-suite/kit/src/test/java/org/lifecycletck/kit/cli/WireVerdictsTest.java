package org.lifecycletck.kit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lifecycletck.faulty.FaultySubjects;
import org.lifecycletck.kit.wire.ServedSubjects;
import org.lifecycletck.reference.ReferenceSubjects;
import org.lifecycletck.spi.SubjectFactory;
import org.lifecycletck.wire.subject.Taps;
import org.lifecycletck.wire.transcript.Transcript;

/** A subject is judged the same, rule by rule, in this process and behind a wire. */
class WireVerdictsTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @TempDir private Path directory;

  private static SubjectFactory subject(String name) {
    return name.equals("ref")
        ? new ReferenceSubjects()
        : FaultySubjects.named(name).orElseThrow().factory();
  }

  @ParameterizedTest
  @CsvSource({
    "ref, CAN-001",
    "queues-on-purged-target, SND-008",
    "reports-timeout-as-cancel, TMO-001"
  })
  void theVerdictsAreTheSame(String name, String select) throws Exception {
    compare(name, select);
  }

  @Tag("extended")
  @ParameterizedTest
  @CsvSource({
    "ref, SND-007 CAN-005 TGT-016",
    "loses-information, STS",
    "completes-twice-after-cancel, CAN-005 CAN-006",
    "stops-without-waiting, TGT-016"
  })
  void theVerdictsOfMoreAreTheSame(String name, String select) throws Exception {
    compare(name, select);
  }

  private void compare(String name, String select) throws Exception {
    List<String> rules = List.of(select.split(" "));
    Map<String, String> here = SessionRuns.run(subject(name), rules, PATIENCE).verdicts();
    Map<String, String> there =
        SessionRuns.run(ServedSubjects.behindAWire(subject(name), Taps.NONE), rules, PATIENCE)
            .verdicts();
    assertEquals(here, there);
    assertTrue(name.equals("ref") != here.containsValue("violates"), here.toString());
  }

  @ParameterizedTest
  @CsvSource({"ref, SND-001, 0", "queues-on-purged-target, SND-008, 1"})
  void aTranscriptIsJudgedAsTheRunWas(String name, String select, int code) throws Exception {
    judgeTranscript(name, select, code);
  }

  @Tag("extended")
  @ParameterizedTest
  @CsvSource({"ref, SND, 0", "ref, TGT, 0"})
  void aLongTranscriptIsJudgedAsTheRunWas(String name, String select, int code) throws Exception {
    judgeTranscript(name, select, code);
  }

  private void judgeTranscript(String name, String select, int code) throws Exception {
    Path file = directory.resolve("transcript.ndjson");
    try (OutputStream out = Files.newOutputStream(file);
        Transcript transcript = new Transcript(out, name)) {
      SubjectFactory wire = ServedSubjects.behindAWire(subject(name), transcript);
      assertEquals(code, SessionRuns.run(wire, List.of(select), PATIENCE).exit().code());
    }
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] words = {"trace", file.toString(), "--quiet"};
    assertEquals(code, Main.run(words, new PrintWriter(out, true), new PrintWriter(err, true)));
    String last = out.toString().lines().reduce((one, other) -> other).orElse("");
    assertTrue(last.matches("[1-9]\\d* traces: .*, 0 undecided, .*"), last);
    assertTrue(code == 1 || last.contains(" 0 violate,"), last);
  }

  @Test
  void aTranscriptThatIsBrokenIsSaidToBe() throws Exception {
    Path file = directory.resolve("broken.ndjson");
    Files.writeString(
        file,
        """
        {"tck-transcript":1,"subject":"mine"}
        {"connection":1,"from":"kit","message":{"id":1,"method":"open","params":{"verifier":1}}}
        """);
    StringWriter err = new StringWriter();
    String[] words = {"trace", file.toString()};
    assertEquals(
        65, Main.run(words, new PrintWriter(new StringWriter()), new PrintWriter(err, true)));
    assertTrue(err.toString().contains("broken.ndjson:2:"), err.toString());
    assertTrue(err.toString().contains("'verifier' is not true or false"), err.toString());
  }
}
