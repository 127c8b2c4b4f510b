package org.lifecycletck.kit.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.lifecycletck.kit.bench.Ending;
import org.lifecycletck.kit.coverage.Coverage;
import org.lifecycletck.kit.coverage.Covered;
import org.lifecycletck.kit.coverage.Explained;
import org.lifecycletck.kit.coverage.Reachable;
import org.lifecycletck.kit.execution.Checks;
import org.lifecycletck.kit.execution.LoadedSubject;
import org.lifecycletck.kit.oracle.OracleJudge;
import org.lifecycletck.kit.report.CheckNames;
import org.lifecycletck.kit.report.Demand;
import org.lifecycletck.kit.report.Outcome;
import org.lifecycletck.kit.report.RunHeader;
import org.lifecycletck.kit.report.Verdicts;
import org.lifecycletck.kit.report.files.RunDirectory;
import org.lifecycletck.kit.run.CaseResult;
import org.lifecycletck.kit.run.Judgement;
import org.lifecycletck.kit.run.RunContext;
import org.lifecycletck.kit.run.Verdict;
import org.lifecycletck.spec.Parameters;
import org.lifecycletck.wire.subject.WireSubjects;

/** One run from its first check to its outcome, which it can tell at any moment. */
final class Session {
  /** After so many checks that hang for the whole deadline, none of them decided, the run ends. */
  private static final int HANGS = 5;

  /** After so many checks that hang, whatever lies between them, the run ends. */
  private static final int ALL_HANGS = 15;

  /** How long the run may take in all to make the counterexamples of scenarios small. */
  private static final Duration SHRINKING = Duration.ofSeconds(20);

  private final Run run;
  private final LoadedSubject subject;
  private final RunHeader header;
  private final RunDirectory directory;
  private final Progress progress;
  private final List<CaseResult> results = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();
  private final Coverage coverage = new Coverage();
  private final long begun = System.nanoTime();
  private final AtomicInteger hangs = new AtomicInteger();
  private final AtomicInteger allHangs = new AtomicInteger();

  /** A run whose files go to {@code directory}; null where there are none. */
  Session(
      Run run, LoadedSubject subject, RunHeader header, RunDirectory directory, Progress progress) {
    this.run = run;
    this.subject = subject;
    this.header = header;
    this.directory = directory;
    this.progress = progress;
  }

  /** Runs every check and gives the outcome. */
  Outcome run() {
    RunOptions options = run.options();
    RunContext context =
        new RunContext(
            new RunContext.Configuration(
                subject.factory(),
                new OracleJudge(options.profile, options.misuse).telling(coverage),
                options.profile.title(),
                options.isVerifierOn(),
                options.misuse,
                options.seed,
                directory == null ? null : directory.counterexamples(),
                Misconduct.patience(subject, options.patience)),
            this::took);
    context.stopWhen(this::stopReason);
    context.shrinkWithin(SHRINKING);
    context.install();
    try {
      List<String> found = new Checks(run.selected(), options.jobs).run(progress::started);
      synchronized (results) {
        faults.addAll(found);
      }
    } finally {
      context.remove();
      progress.over();
    }
    return finish(context.stopReason().orElse(""));
  }

  /** The outcome so far, of a run that is ended from outside. */
  Outcome interrupted() {
    return finish(Outcome.INTERRUPTED);
  }

  void took(CaseResult decided) {
    countHangs(decided.judgement());
    CaseResult result = waived(decided);
    synchronized (results) {
      results.add(result);
      try {
        if (directory != null) {
          directory.add(result);
        }
      } catch (IOException problem) {
        faults.add("--out: " + problem);
      }
    }
    progress.took(result);
  }

  private CaseResult waived(CaseResult check) {
    List<String> names =
        new TreeSet<>(check.rules()).stream().map(rule -> CheckNames.of(rule, check)).toList();
    Judgement judgement = check.judgement();
    String reason = run.waivers().reason(names, judgement.verdict(), judgement.reason());
    return reason == null ? check : check.waived(reason);
  }

  private void countHangs(Judgement judgement) {
    if (judgement.verdict() == Verdict.UNDECIDED) {
      if (judgement.reason().startsWith(Ending.Hang.WORDS)) {
        hangs.incrementAndGet();
        allHangs.incrementAndGet();
      }
    } else if (hangs.get() < HANGS) {
      hangs.set(0);
    }
  }

  private Outcome finish(String stopReason) {
    synchronized (results) {
      Demand demand = new Demand(header.profile(), header.misuse());
      Outcome outcome = outcome(demand, stopReason);
      try {
        if (directory != null) {
          directory.finish(outcome);
        }
      } catch (IOException problem) {
        faults.add("--out: " + problem);
        return outcome(demand, stopReason);
      }
      return outcome;
    }
  }

  private Outcome outcome(Demand demand, String stopReason) {
    return new Outcome(
        Verdicts.of(run.catalogue(), run.selected(), demand, results, stopReason),
        results,
        allFaults(),
        stopReason,
        run.partial(),
        run.strict(),
        run.waivers().problems(run.partial() || !stopReason.isEmpty()),
        Misconduct.of(subject),
        covered());
  }

  private Covered covered() {
    RunOptions options = run.options();
    Parameters parameters =
        new Parameters(options.profile, options.isVerifierOn(), options.misuse, false);
    return coverage.covered(Reachable.under(parameters), Explained.under(parameters));
  }

  private List<String> allFaults() {
    List<String> all = new ArrayList<>(faults);
    subject.wire().ifPresent(wire -> all.addAll(wire.mistakes()));
    return all;
  }

  /** Why no further check may begin; empty while it may. */
  Optional<String> stopReason() {
    if (allHangs.get() >= ALL_HANGS) {
      return Optional.of("the subject hung in " + ALL_HANGS + " checks");
    }
    if (hangs.get() >= HANGS) {
      return Optional.of(
          "the subject hung in " + HANGS + " checks and none between them was decided");
    }
    if (subject.wire().map(WireSubjects::isUnavailable).orElse(false)) {
      return Optional.of("the subject is not available any more");
    }
    if (run.options().budget == null
        || System.nanoTime() - begun < run.options().budget.toNanos()) {
      return Optional.empty();
    }
    return Optional.of("the time budget of " + run.options().budget.toSeconds() + " s is used up");
  }
}
