package org.lifecycletck.kit.steps;

import io.cucumber.java.After;
import io.cucumber.java.Before;
import io.cucumber.java.Scenario;
import io.cucumber.java.Status;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lifecycletck.kit.bench.Bench;
import org.lifecycletck.kit.history.History;
import org.lifecycletck.kit.run.CaseResult;
import org.lifecycletck.kit.run.Judgement;
import org.lifecycletck.kit.run.RunContext;
import org.lifecycletck.kit.run.RunContext.Configuration;
import org.lifecycletck.kit.run.Verdict;
import org.lifecycletck.spi.Capability;
import org.opentest4j.TestAbortedException;

/** What happens before and after every scenario: a bench is opened; its history is judged. */
public final class Hooks {
  private static final String RULE_TAG = "@[A-Z]{3}-\\d{3}";
  private static final String PROFILE_TAG = "@profile:";
  private static final String NEEDS_TAG = "@needs:";

  @Before(order = 0)
  public void open(Scenario scenario) {
    Configuration run = RunContext.current().configuration();
    String reason = notApplicable(scenario, run);
    if (reason != null) {
      report(scenario, Judgement.of(Verdict.NOT_APPLICABLE, reason), null, "");
      throw new TestAbortedException(reason);
    }
    Optional<String> stopped = RunContext.current().stopReason();
    if (stopped.isPresent()) {
      report(scenario, Judgement.of(Verdict.UNDECIDED, stopped.get()), null, "");
      throw new TestAbortedException(stopped.get());
    }
    History.Header header =
        new History.Header(
            source(scenario), scenario.getName(), run.factory().name(), verifier(scenario), null);
    Stage.open(new Bench(run.factory(), header, run.hang()));
  }

  @After(order = 0)
  public void judge(Scenario scenario) {
    Stage stage = Stage.current();
    if (stage == null) {
      return;
    }
    Stage.close();
    History history = stage.bench().history();
    Judgement judged = RunContext.current().configuration().judge().judge(history);
    Sentence sentence = new Sentence(stage, scenario.getStatus(), rules(scenario));
    Judgement judgement = sentence.pass(history, judged);
    stage.bench().close();
    Optional<Reproduction> small = Reproduction.of(history, judged, rules(scenario));
    if (small.isPresent()) {
      judgement = sentence.pass(small.get().judgement());
      report(scenario, judgement, small.get().history(), small.get().save(source(scenario)));
    } else {
      report(scenario, judgement, history, "");
    }
    boolean failedBefore = scenario.isFailed() || scenario.getStatus() == Status.UNDEFINED;
    if (judgement.verdict() == Verdict.NOT_APPLICABLE) {
      throw new TestAbortedException(judgement.reason());
    }
    if (judgement.verdict() != Verdict.CONFORMS && !failedBefore) {
      throw new AssertionError(judgement.message());
    }
  }

  private static void report(
      Scenario scenario, Judgement judgement, History history, String repetition) {
    RunContext.current()
        .add(
            new CaseResult(
                CaseResult.Kind.SCENARIO,
                scenario.getName(),
                source(scenario),
                rules(scenario),
                judgement,
                history,
                repetition));
  }

  private static String source(Scenario scenario) {
    return scenario.getUri() + ":" + scenario.getLine();
  }

  private static Set<String> rules(Scenario scenario) {
    return scenario.getSourceTagNames().stream()
        .filter(tag -> tag.matches(RULE_TAG))
        .map(tag -> tag.substring(1))
        .collect(Collectors.toSet());
  }

  private static boolean verifier(Scenario scenario) {
    Configuration run = RunContext.current().configuration();
    boolean wanted = run.verifier();
    if (scenario.getSourceTagNames().contains("@verifier-off")) {
      wanted = false;
    } else if (scenario.getSourceTagNames().contains("@verifier-on")) {
      wanted = true;
    }
    return wanted && run.factory().capabilities().has(Capability.VERIFIER);
  }

  private static String notApplicable(Scenario scenario, Configuration run) {
    for (String tag : scenario.getSourceTagNames()) {
      if (tag.startsWith(PROFILE_TAG)
          && !tag.substring(PROFILE_TAG.length()).equals(run.profile())) {
        return "only in the profile " + tag.substring(PROFILE_TAG.length());
      }
      if (tag.equals("@misuse") && !run.misuse()) {
        return "only where misuse is asked for";
      }
      Capability needed = needed(tag);
      if (needed != null && !run.factory().capabilities().has(needed)) {
        return "the subject does not offer "
            + needed
            + ": "
            + run.factory().capabilities().missing().get(needed);
      }
    }
    return null;
  }

  private static Capability needed(String tag) {
    if (tag.equals("@verifier-on")) {
      return Capability.VERIFIER;
    }
    return tag.startsWith(NEEDS_TAG) ? Capability.valueOf(tag.substring(NEEDS_TAG.length())) : null;
  }
}
