package org.lifecycletck.kit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lifecycletck.kit.sequence.Sequence;
import org.lifecycletck.kit.sequence.SequenceFile;
import org.lifecycletck.kit.sequence.Step;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.Format;
import org.lifecycletck.spi.vocabulary.FormatMethod;
import org.lifecycletck.spi.vocabulary.PurgeIoAction;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.SendOptions;
import org.lifecycletck.spi.vocabulary.TargetId;
import org.lifecycletck.spi.vocabulary.TargetSetup;

/** A saved counterexample is played again, and what is no counterexample is said to be none. */
class ReplayCommandTest {
  private static final String WRONG = "faulty:queues-on-purged-target";

  @TempDir private Path files;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Path saved;

  @BeforeEach
  void save() throws IOException {
    saved = files.resolve("x.sequence.json");
    TargetId target = new TargetId("t1");
    RequestId request = new RequestId("r1");
    List<Call> calls =
        List.of(
            new Call.CreateTarget(target, TargetSetup.remote(1)),
            new Call.CreateRequest(request, target, null),
            new Call.FormatRequest(request, target, Format.of(FormatMethod.READ, 8)),
            new Call.SetCompletionRoutine(request, "r1"),
            new Call.PurgeTarget(target, PurgeIoAction.PURGE_IO),
            new Call.Send(request, target, SendOptions.NONE));
    new SequenceFile(
            "targets",
            7,
            "documented",
            true,
            false,
            List.of("SND-008"),
            false,
            new Sequence(calls.stream().map(c -> (Step) new Step.Act(c)).toList()))
        .write(saved);
  }

  @Test
  void aFaultySubjectViolatesEachTimeAndTheReferenceNever() throws IOException {
    assertEquals(1, tck("--subject", WRONG, "--times", "100", "--json", saved.toString()));
    JsonNode object = new ObjectMapper().readTree(out.toString());
    assertEquals(1, object.path("verdicts").size());
    assertEquals(100, object.path("verdicts").elements().next().asInt());
    assertTrue(object.path("rules").size() > 0, out.toString());
    assertEquals(0, tck("--subject", "ref", "--times", "10", saved.toString()));
    assertTrue(out.toString().contains("conforms, 10 of 10"), out.toString());
  }

  @Test
  void theStepsAreToldWithWhatWasSeen() {
    assertEquals(1, tck("--subject", WRONG, saved.toString()));
    String text = out.toString();
    assertTrue(text.startsWith("targets, seed 7, saved as a violation of SND-008\n"), text);
    assertTrue(text.contains("WdfRequestSend(r1, t1, no options)"), text);
    assertTrue(text.contains("    observed  "), text);
    assertTrue(text.contains(", 1 of 1"), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{ | x.json:2",
        "[] | not a sequence of format",
        "{\"sequence\": 1, \"steps\": []} | not a sequence of format",
        "{\"sequence\": 2, \"steps\": [{\"jump\": 1}]} | step 1: not a step",
        "{\"sequence\": 2, \"steps\": [{\"act\": 1}]} | step 1: ",
        "{\"sequence\": 2, \"profile\": \"wdm\", \"steps\": []} | profile 'wdm' is not known",
      })
  void whatIsNoCounterexampleIsBadData(String text, String message) throws IOException {
    Path bad = Files.writeString(files.resolve("x.json"), text + "\n");
    assertEquals(65, tck("--subject", "ref", bad.toString()));
    assertTrue(err.toString().contains(message), err.toString());
  }

  @Test
  void whatCannotBeReadOrStartedHasItsOwnCode() {
    assertEquals(66, tck("--subject", "ref", files.resolve("none").toString()));
    assertEquals(64, tck("--subject", "ref", "--times", "0", saved.toString()));
    assertEquals(69, tck("--subject", "cmd:/no/such/program", saved.toString()));
  }

  private int tck(String... arguments) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    String[] words = new String[arguments.length + 1];
    words[0] = "replay";
    System.arraycopy(arguments, 0, words, 1, arguments.length);
    return Main.run(words, new PrintWriter(out, true), new PrintWriter(err, true));
  }
}
