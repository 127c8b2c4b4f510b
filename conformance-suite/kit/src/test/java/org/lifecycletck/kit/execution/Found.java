package org.lifecycletck.kit.execution;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.lifecycletck.faulty.FaultySubjects;
import org.lifecycletck.kit.catalogue.Catalogue;
import org.lifecycletck.kit.catalogue.Rule;
import org.lifecycletck.kit.oracle.OracleJudge;
import org.lifecycletck.kit.report.Demand;
import org.lifecycletck.kit.report.RuleVerdict;
import org.lifecycletck.kit.report.Verdicts;
import org.lifecycletck.kit.run.CaseResult;
import org.lifecycletck.kit.run.RunContext;
import org.lifecycletck.kit.run.Verdict;
import org.lifecycletck.spec.Profile;

/**
 * A faulty subject, and for each rule it says it breaks the check that found it first.
 *
 * @param against the first result that speaks against it; null where none does
 * @param nanos how long that took
 */
record Found(
    FaultySubjects.Entry subject, Map<String, String> checks, CaseResult against, long nanos) {
  private static final Catalogue CATALOGUE = Catalogue.load();
  private static final Duration SHRINKING = Duration.ofSeconds(60);

  /** Runs the checks of the rules that a subject breaks, until each of them is seen broken. */
  static Found run(FaultySubjects.Entry subject, long seed) {
    return run(subject, new RunContext(configuration(subject, seed, null), result -> {}));
  }

  /** The same; what is found is made small, and saved in a directory. */
  static Found small(FaultySubjects.Entry subject, long seed, Path out) {
    RunContext context = new RunContext(configuration(subject, seed, out), result -> {});
    context.shrinkWithin(SHRINKING);
    return run(subject, context);
  }

  /** The results of every check of the rules that a subject breaks. */
  static List<CaseResult> every(FaultySubjects.Entry subject, long seed) {
    RunContext context = new RunContext(configuration(subject, seed, null), result -> {});
    run(subject, broken(subject), context);
    return context.results();
  }

  /** The results of the checks of one rule, up to the first that is as asked for. */
  static List<CaseResult> until(
      FaultySubjects.Entry subject, String rule, long seed, Predicate<CaseResult> last) {
    RunContext context = new RunContext(configuration(subject, seed, null), result -> {});
    context.stopWhen(
        () -> context.results().stream().anyMatch(last) ? Optional.of("met") : Optional.empty());
    run(subject, List.of(CATALOGUE.rule(rule).orElseThrow()), context);
    return context.results();
  }

  private static List<Rule> broken(FaultySubjects.Entry subject) {
    return subject.breaks().stream().map(id -> CATALOGUE.rule(id).orElseThrow()).toList();
  }

  private static Found run(FaultySubjects.Entry subject, RunContext context) {
    List<Rule> broken = broken(subject);
    Demand demand = new Demand(subject.profile(), subject.misuse());
    context.stopWhen(
        () ->
            checks(broken, demand, context.results()).size() == broken.size()
                ? Optional.of("found")
                : Optional.empty());
    long begun = System.nanoTime();
    run(subject, broken, context);
    long nanos = System.nanoTime() - begun;
    CaseResult against =
        context.results().stream().filter(CaseResult::isAgainst).findFirst().orElse(null);
    return new Found(subject, checks(broken, demand, context.results()), against, nanos);
  }

  private static void run(FaultySubjects.Entry subject, List<Rule> rules, RunContext context) {
    context.install();
    List<String> faults;
    try {
      faults = new Checks(rules, 1).run(count -> {});
    } finally {
      context.remove();
    }
    if (!faults.isEmpty()) {
      throw new AssertionError(subject.name() + ": " + faults);
    }
  }

  /** How a subject is run. */
  static RunContext.Configuration configuration(FaultySubjects.Entry subject, long seed, Path out) {
    Profile profile =
        subject.profile().equals(Profile.KMDF_1_33.title())
            ? Profile.KMDF_1_33
            : Profile.DOCUMENTED;
    return new RunContext.Configuration(
        subject.factory(),
        new OracleJudge(profile, subject.misuse()),
        profile.title(),
        true,
        subject.misuse(),
        seed,
        out,
        RunContext.Configuration.HANG);
  }

  private static Map<String, String> checks(
      List<Rule> broken, Demand demand, List<CaseResult> results) {
    Map<String, String> checks = new LinkedHashMap<>();
    if (results.stream().noneMatch(CaseResult::isAgainst)) {
      return checks;
    }
    for (RuleVerdict verdict : Verdicts.of(CATALOGUE, broken, demand, results, "")) {
      if (verdict.verdict() == Verdict.VIOLATES && broken.contains(verdict.rule())) {
        checks.put(verdict.rule().id(), verdict.violations().get(0).name());
      }
    }
    return checks;
  }
}
