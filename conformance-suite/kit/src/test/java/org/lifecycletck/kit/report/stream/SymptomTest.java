package org.lifecycletck.kit.report.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lifecycletck.kit.report.files.Runs;
import org.lifecycletck.kit.run.CaseResult;
import org.lifecycletck.kit.run.Verdict;

/** Which violations go wrong alike. */
class SymptomTest {
  @TempDir private Path directory;

  private List<Symptom> symptoms(List<CaseResult> checks) throws IOException {
    Runs.write(directory, Runs.header("Mine"), checks, "SND,CAN");
    return Symptom.of(
        RunReader.read(directory.resolve("run.ndjson")).checks().stream()
            .filter(RunRecord.Check::isAgainst)
            .toList());
  }

  @Test
  void violationsOfManyRulesWithOneFirstWrongStepAreOneSymptom() throws IOException {
    List<Symptom> symptoms =
        symptoms(
            List.of(
                Runs.violation("SND-002", "One", "the status of r1 is STATUS_SUCCESS"),
                Runs.violation("SND-008", "Two", "WdfRequestSend(r1, t1) returns TRUE"),
                Runs.violation("SND-008", "Three", "something else")));
    assertEquals(1, symptoms.size(), symptoms::toString);
    assertEquals("WdfRequestSend returns TRUE", symptoms.get(0).seen());
    assertEquals("WdfRequestSend returns FALSE", symptoms.get(0).allowed());
    assertEquals(
        List.of("Two", "Three", "One"),
        symptoms.get(0).checks().stream().map(RunRecord.Check::check).toList(),
        "as long as the others, and of the rule that is broken most often, first");
  }

  @Test
  void withoutAHistoryTheReasonTellsThemApart() throws IOException {
    List<Symptom> symptoms =
        symptoms(
            List.of(
                Runs.check("CAN-001", "One", Verdict.VIOLATES, "r1 arrives at t1 2 times"),
                Runs.check("CAN-002", "Two", Verdict.VIOLATES, "the state of t1 is Started"),
                Runs.check("CAN-002", "Three", Verdict.VIOLATES, "r2 arrives at t12 2 times")));
    assertEquals(
        List.of("a request arrives at a target 2 times 2", "the state of a target is Started 1"),
        symptoms.stream().map(s -> s.seen() + " " + s.checks().size()).toList());
  }
}
