package org.lifecycletck.kit.properties;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.nio.file.Path;
import java.util.List;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.lifecycletck.kit.oracle.OracleJudge;
import org.lifecycletck.kit.run.CaseResult;
import org.lifecycletck.kit.run.Judge;
import org.lifecycletck.kit.run.RunContext;
import org.lifecycletck.spec.Profile;
import org.lifecycletck.spi.SubjectFactory;

/** Runs the properties against a subject. */
final class PropertyRuns {
  private PropertyRuns() {}

  static List<CaseResult> run(SubjectFactory subject, String profile, long seed, Path out) {
    Profile rows = profile.equals("documented") ? Profile.DOCUMENTED : Profile.KMDF_1_33;
    return run(subject, new OracleJudge(rows, false), profile, seed, out);
  }

  static List<CaseResult> run(
      SubjectFactory subject, Judge judge, String profile, long seed, Path out) {
    RunContext context =
        new RunContext(
            new RunContext.Configuration(
                subject, judge, profile, true, false, seed, out, RunContext.Configuration.HANG),
            result -> {});
    context.install();
    try {
      LauncherDiscoveryRequest request =
          LauncherDiscoveryRequestBuilder.request()
              .selectors(
                  selectClass(LifecycleProperties.class),
                  selectClass(InterleavingProperties.class),
                  selectClass(GuidedProperties.class))
              .filters(EngineFilter.includeEngines("jqwik"))
              .configurationParameter("jqwik.database", "")
              .configurationParameter("jqwik.reporting.usejunitplatform", "true")
              .build();
      LauncherFactory.create().execute(request);
      return context.results();
    } finally {
      context.remove();
    }
  }
}
