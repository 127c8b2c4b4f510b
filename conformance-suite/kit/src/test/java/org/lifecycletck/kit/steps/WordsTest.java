package org.lifecycletck.kit.steps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClasspathResource;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lifecycletck.faulty.FaultySubjects;
import org.lifecycletck.kit.run.CaseResult;
import org.lifecycletck.kit.run.Judgement;
import org.lifecycletck.kit.run.Verdict;
import org.lifecycletck.spi.SubjectFactory;

/** The words, used once each against the reference. */
class WordsTest {
  @Test
  void scenariosPassAndTheWrongOneFails() {
    List<CaseResult> results =
        Scenarios.run("kmdf-1.33", selectClasspathResource("steps/words.feature"));

    assertEquals(8, results.size());
    for (CaseResult result : results) {
      boolean wrong = result.name().equals("A wrong expectation");
      assertEquals(
          wrong ? Verdict.VIOLATES : Verdict.CONFORMS,
          result.judgement().verdict(),
          result.name() + ": " + result.judgement().reason());
      assertTrue(
          !wrong || result.judgement().reason().contains("returns TRUE, expected FALSE"),
          result.judgement().reason());
    }
    assertEquals(List.of("SND-001"), List.copyOf(results.get(0).rules()));
  }

  @Test
  void aCallbackThatDoesNotComeIsHeldAgainstTheSubject() {
    SubjectFactory silent = FaultySubjects.named("calls-on-success-only").orElseThrow().factory();
    List<CaseResult> results =
        Scenarios.run(
            silent, "documented", false, selectClasspathResource("steps/unplayed.feature"));

    assertEquals(1, results.size());
    Judgement judgement = results.get(0).judgement();
    assertEquals(Verdict.VIOLATES, judgement.verdict());
    assertTrue(
        judgement.reason().contains("there is no reuse of r1, because the callback"),
        judgement.reason());
    assertEquals(List.of("CMP-002"), judgement.rules(), "not REU-001, which was never asked");
  }
}
