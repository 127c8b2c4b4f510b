package org.lifecycletck.kit.steps;

import java.util.List;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.lifecycletck.kit.oracle.OracleJudge;
import org.lifecycletck.kit.run.CaseResult;
import org.lifecycletck.kit.run.RunContext;
import org.lifecycletck.reference.ReferenceSubjects;
import org.lifecycletck.spec.Profile;
import org.lifecycletck.spi.SubjectFactory;

/** Runs scenarios against a subject. */
final class Scenarios {
  private Scenarios() {}

  /** Runs what is selected against the reference in a profile and gives the results. */
  static List<CaseResult> run(String profile, DiscoverySelector... selectors) {
    return run(new ReferenceSubjects(), profile, true, selectors);
  }

  /** Runs what is selected against a subject in a profile and gives the results. */
  static List<CaseResult> run(
      SubjectFactory subject, String profile, boolean misuse, DiscoverySelector... selectors) {
    Profile rows = profile.equals("documented") ? Profile.DOCUMENTED : Profile.KMDF_1_33;
    RunContext context =
        new RunContext(
            new RunContext.Configuration(
                subject,
                new OracleJudge(rows, misuse),
                profile,
                true,
                misuse,
                1,
                null,
                RunContext.Configuration.HANG),
            result -> {});
    context.install();
    try {
      LauncherDiscoveryRequest request =
          LauncherDiscoveryRequestBuilder.request()
              .selectors(selectors)
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
