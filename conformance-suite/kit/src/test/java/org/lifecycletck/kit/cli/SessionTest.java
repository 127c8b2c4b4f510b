package org.lifecycletck.kit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lifecycletck.kit.bench.Ending;
import org.lifecycletck.kit.catalogue.Catalogue;
import org.lifecycletck.kit.execution.LoadedSubject;
import org.lifecycletck.kit.report.RunHeader;
import org.lifecycletck.kit.run.CaseResult;
import org.lifecycletck.kit.run.Judgement;
import org.lifecycletck.kit.run.Verdict;
import org.lifecycletck.kit.waivers.Waivers;
import org.lifecycletck.reference.ReferenceSubjects;
import org.lifecycletck.spi.Capabilities;

/** When a run begins no further check. */
class SessionTest {
  private final RunOptions options = new RunOptions();
  private final Session session = session();

  private Session session() {
    Catalogue catalogue = Catalogue.load();
    RunHeader header =
        new RunHeader(
            "",
            "",
            "",
            "",
            "",
            Map.of(),
            "documented",
            true,
            false,
            1,
            List.of(),
            List.of(),
            "",
            Map.of());
    Progress progress = new Progress(new PrintWriter(new StringWriter()), false, true);
    return new Session(
        new Run(
            catalogue,
            catalogue.rules(),
            options,
            false,
            false,
            new Waivers(List.of(), LocalDate.EPOCH)),
        new LoadedSubject("ref", new ReferenceSubjects(), "", Capabilities.all()),
        header,
        null,
        progress);
  }

  private void took(String reason) {
    Verdict verdict = reason.isEmpty() ? Verdict.CONFORMS : Verdict.UNDECIDED;
    session.took(
        new CaseResult(
            CaseResult.Kind.SCENARIO,
            "a scenario",
            "features/a.feature:1",
            Set.of("SND-001"),
            Judgement.of(verdict, reason),
            null,
            ""));
  }

  @Test
  void fifteenHangsAreEnoughWhateverLiesBetweenThem() {
    for (int i = 0; i < 14; i++) {
      took(new Ending.Hang("send").reason());
      took("");
    }
    assertEquals(Optional.empty(), session.stopReason());
    took(new Ending.Hang("send").reason());
    assertEquals("the subject hung in 15 checks", session.stopReason().orElseThrow());
  }

  @Test
  void fiveHangsWithNothingDecidedAreEnough() {
    String hang = new Ending.Hang("send").reason();
    for (String reason :
        List.of(hang, hang, hang, hang, "", hang, "the subject failed", hang, hang, hang)) {
      took(reason);
      assertEquals(Optional.empty(), session.stopReason());
    }
    took(hang);
    took("");
    assertEquals(
        "the subject hung in 5 checks and none between them was decided",
        session.stopReason().orElseThrow());
  }

  @Test
  void theTimeBudgetEndsTheRun() {
    options.budget = Duration.ofHours(1);
    assertEquals(Optional.empty(), session.stopReason());
    options.budget = Duration.ZERO;
    assertEquals("the time budget of 0 s is used up", session.stopReason().orElseThrow());
  }
}
