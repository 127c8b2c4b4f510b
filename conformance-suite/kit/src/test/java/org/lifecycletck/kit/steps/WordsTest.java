package org.lifecycletck.kit.steps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClasspathResource;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.lifecycletck.kit.oracle.OracleJudge;
import org.lifecycletck.kit.run.CaseResult;
import org.lifecycletck.kit.run.RunContext;
import org.lifecycletck.kit.run.Verdict;
import org.lifecycletck.reference.ReferenceSubjects;
import org.lifecycletck.spec.Profile;

/** The words, used once each against the reference. */
class WordsTest {
  @Test
  void scenariosPassAndTheWrongOneFails() {
    List<CaseResult> results = run("steps/words.feature");

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

  private static List<CaseResult> run(String feature) {
    RunContext context =
        new RunContext(
            new RunContext.Configuration(
                new ReferenceSubjects(),
                new OracleJudge(Profile.KMDF_1_33, false),
                "kmdf-1.33",
                true,
                false,
                1,
                null,
                RunContext.Configuration.HANG),
            result -> {});
    context.install();
    try {
      LauncherDiscoveryRequest request =
          LauncherDiscoveryRequestBuilder.request()
              .selectors(selectClasspathResource(feature))
              .filters(EngineFilter.includeEngines("cucumber"))
              .configurationParameter("cucumber.glue", "org.lifecycletck.kit.steps")
              .configurationParameter("cucumber.publish.quiet", "true")
              .build();
      LauncherFactory.create().execute(request);
      return context.results();
    } finally {
      context.remove();
    }
  }
}
