package org.lifecycletck.kit.execution;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClasspathResource;

import io.cucumber.junit.platform.engine.CucumberTestEngine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import net.jqwik.engine.JqwikTestEngine;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestEngine;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.PostDiscoveryFilter;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.lifecycletck.kit.catalogue.Rule;
import org.lifecycletck.kit.run.RunContext;

/**
 * The checks of some rules, run by the test engines the kit is shipped with. Nothing outside the
 * kit takes part: no engine, listener or setting found on a class path or in the system properties.
 */
public final class Checks {
  static final String GLUE = "org.lifecycletck.kit.steps";

  /** Where the properties are. */
  static final List<String> PROPERTIES =
      List.of("org.lifecycletck.kit.properties", "org.lifecycletck.kit.stress");

  /** Held, because the settings of a logger go with it. */
  private static final Logger ENGINE_LOG = Logger.getLogger("net.jqwik");

  private final Plan plan;
  private final int jobs;
  private final Faults faults = new Faults();

  /** The checks of these rules, scenarios on this many threads. */
  public Checks(List<Rule> rules, int jobs) {
    this.plan = Plan.of(rules);
    this.jobs = jobs;
  }

  /** How many checks there are, before they are run. */
  public interface Started {
    void checks(long count);
  }

  /**
   * Runs the checks in the run in progress, which takes the results.
   *
   * @return what went wrong on the kit's own side; empty where the results can be trusted
   */
  public List<String> run(Started started) {
    ENGINE_LOG.setLevel(Level.WARNING);
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(Checks.class.getClassLoader());
    try {
      runAll(started);
    } finally {
      thread.setContextClassLoader(before);
    }
    return faults.list();
  }

  private void runAll(Started started) {
    Launcher scenarioLauncher = launcher(new CucumberTestEngine());
    TestPlan scenarios = null;
    if (!plan.features().isEmpty()) {
      scenarios = scenarioLauncher.discover(scenarioRequest());
      faults.expect(plan.scenarios(), tests(scenarios));
    }
    Launcher propertyLauncher = launcher(new JqwikTestEngine());
    TestPlan properties = propertyLauncher.discover(propertyRequest());
    RaceChecks races = new RaceChecks(plan.ids());
    started.checks(tests(scenarios) + tests(properties) + races.count());
    if (scenarios != null) {
      scenarioLauncher.execute(scenarios, faults);
    }
    if (RunContext.current().stopReason().isEmpty() && tests(properties) > 0) {
      propertyLauncher.execute(properties, faults);
    }
    int played = races.run();
    faults.compare(RunContext.current().results().size() - played);
  }

  private static long tests(TestPlan plan) {
    return plan == null ? 0 : plan.countTestIdentifiers(test -> test.isTest());
  }

  private static Launcher launcher(TestEngine engine) {
    return LauncherFactory.create(
        LauncherConfig.builder()
            .enableTestEngineAutoRegistration(false)
            .enableLauncherSessionListenerAutoRegistration(false)
            .enableLauncherDiscoveryListenerAutoRegistration(false)
            .enablePostDiscoveryFilterAutoRegistration(false)
            .enableTestExecutionListenerAutoRegistration(false)
            .addTestEngines(engine)
            .build());
  }

  private LauncherDiscoveryRequest scenarioRequest() {
    List<DiscoverySelector> selectors = new ArrayList<>();
    plan.features().forEach(feature -> selectors.add(selectClasspathResource(feature)));
    return request()
        .selectors(selectors)
        .configurationParameter("cucumber.glue", GLUE)
        .configurationParameter("cucumber.publish.enabled", "false")
        .configurationParameter("cucumber.publish.quiet", "true")
        .configurationParameter("cucumber.execution.parallel.enabled", String.valueOf(jobs > 1))
        .configurationParameter("cucumber.execution.parallel.config.strategy", "fixed")
        .configurationParameter(
            "cucumber.execution.parallel.config.fixed.parallelism", String.valueOf(jobs))
        .configurationParameter(
            "cucumber.execution.parallel.config.fixed.max-pool-size", String.valueOf(jobs))
        .filters(only(this::isScenarioSelected))
        .build();
  }

  private LauncherDiscoveryRequest propertyRequest() {
    return request()
        .selectors(PROPERTIES.stream().map(DiscoverySelectors::selectPackage).toList())
        .configurationParameter("jqwik.database", "")
        .configurationParameter("jqwik.failures.runfirst", "false")
        .configurationParameter("jqwik.reporting.usejunitplatform", "true")
        .configurationParameter("jqwik.reporting.onlyfailures", "true")
        .filters(only(test -> Verified.by(test).stream().anyMatch(plan.ids()::contains)))
        .build();
  }

  private static LauncherDiscoveryRequestBuilder request() {
    return LauncherDiscoveryRequestBuilder.request()
        .enableImplicitConfigurationParameters(false)
        .configurationParameter("junit.jupiter.extensions.autodetection.enabled", "false");
  }

  private boolean isScenarioSelected(TestDescriptor scenario) {
    Set<String> tags = new HashSet<>();
    scenario.getTags().forEach(tag -> tags.add(tag.getName()));
    return !Collections.disjoint(tags, plan.ids());
  }

  private interface Choice {
    boolean takes(TestDescriptor test);
  }

  private static PostDiscoveryFilter only(Choice choice) {
    return descriptor -> FilterResult.includedIf(!descriptor.isTest() || choice.takes(descriptor));
  }
}
