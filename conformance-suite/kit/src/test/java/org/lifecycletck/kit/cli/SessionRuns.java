package org.lifecycletck.kit.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lifecycletck.kit.catalogue.Catalogue;
import org.lifecycletck.kit.catalogue.Selection;
import org.lifecycletck.kit.execution.LoadedSubject;
import org.lifecycletck.kit.report.Outcome;
import org.lifecycletck.kit.waivers.Waivers;
import org.lifecycletck.spi.SubjectFactory;

/** Runs of subjects that no command line can name. */
final class SessionRuns {
  private static final Catalogue CATALOGUE = Catalogue.load();

  private SessionRuns() {}

  /** How a run ended, and its verdicts by rule. */
  record Ended(Outcome outcome, Map<String, String> verdicts, String sentences) {
    Outcome.Exit exit() {
      return outcome.exit();
    }
  }

  /** Runs the checks of these rules. */
  static Ended run(SubjectFactory factory, List<String> select, Duration patience) {
    Run run =
        new Run(
            CATALOGUE,
            Selection.of(CATALOGUE, select),
            RunOptionsForTests.with(patience),
            false,
            true,
            new Waivers(List.of(), LocalDate.EPOCH));
    Progress progress = new Progress(new PrintWriter(new StringWriter()), false, true);
    try (LoadedSubject subject =
        new LoadedSubject("test", factory, factory.name(), factory.capabilities())) {
      Outcome outcome =
          new Session(run, subject, RunOptionsForTests.header(), null, progress).run();
      return ended(subject, outcome);
    }
  }

  private static Ended ended(LoadedSubject subject, Outcome outcome) {
    subject.close();
    Map<String, String> verdicts = new TreeMap<>();
    outcome.rules().forEach(rule -> verdicts.put(rule.rule().id(), rule.word()));
    return new Ended(outcome, verdicts, String.join("\n", Misconduct.sentences(subject)));
  }
}
