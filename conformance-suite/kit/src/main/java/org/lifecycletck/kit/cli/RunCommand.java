package org.lifecycletck.kit.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import org.lifecycletck.kit.catalogue.Catalogue;
import org.lifecycletck.kit.catalogue.Rule;
import org.lifecycletck.kit.execution.LoadedSubject;
import org.lifecycletck.kit.execution.SubjectUnavailable;
import org.lifecycletck.kit.history.BadDataException;
import org.lifecycletck.kit.history.Json;
import org.lifecycletck.kit.report.JsonReport;
import org.lifecycletck.kit.report.Outcome;
import org.lifecycletck.kit.report.RunHeader;
import org.lifecycletck.kit.report.TextReport;
import org.lifecycletck.kit.report.TextReport.Detail;
import org.lifecycletck.kit.report.files.RunDirectory;
import org.lifecycletck.kit.run.RunContext;
import org.lifecycletck.kit.waivers.Waivers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code tck run}: checks a subject against the rules. */
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Checks a subject against the rules and says of each whether it is kept.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      " 0:every due rule conforms",
      " 1:a rule is violated (a should only with --strict)",
      " 2:undecided: the time budget, or a subject that hangs or throws",
      " 3:a waiver is stale or has expired",
      " 4:a due rule was not exercised",
      "64:wrong usage, or a selection that hits nothing",
      "65:--waivers is no file of waivers",
      "66:--waivers cannot be read",
      "69:the subject is not available",
      "70:a fault of the kit, never a verdict",
      "76:the subject broke the protocol",
      "130:interrupted; what was finished is reported"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  tck run --subject ref",
      "  tck run --subject spi:com.example.Mine --classpath mine.jar --out report",
      "  tck run --subject 'cmd:python3 mine.py' --out report",
      "  tck run --subject faulty:stops-without-waiting --select TGT",
      "  tck run --subject ref --profile kmdf-1.33 --misuse --json",
      "  tck run --subject ref --waivers tck-waivers.yaml --out report"
    })
final class RunCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private RunOptions options;
  @Mixin private Rules rules;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description =
          "Write the reports there: run.ndjson, report.html, junit.xml, tck.sarif, and more.")
  private Path out;

  @Option(
      names = "--compare",
      paramLabel = "DIR",
      description = "The --out of another run, to be put beside this one; may be repeated.")
  private List<Path> compare = List.of();

  @Option(
      names = "--waivers",
      paramLabel = "FILE",
      description = "Known failures, each with check, expect, reason, issue, owner and expires.")
  private Path waivers;

  @Option(
      names = "--transcript",
      paramLabel = "FILE",
      description = "Write every message of a subject behind a wire there, for tck trace.")
  private Path transcript;

  @Option(
      names = "--json",
      description = "One JSON object a rule, and a summary; nothing else on standard output.")
  private boolean json;

  @Option(names = "--strict", description = "A failed should is an error.")
  private boolean strict;

  @Option(names = "--quiet", description = "Only what needs attention; no progress.")
  private boolean quiet;

  @Option(names = "--verbose", description = "Every violation, however many.")
  private boolean verbose;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "auto (default; NO_COLOR is respected), always or never.")
  private String color;

  @Override
  public Integer call() {
    Catalogue catalogue = Catalogue.load();
    List<Rule> selected = rules.of(catalogue, spec);
    check();
    Waivers known;
    try {
      known = WaiverFiles.waivers(waivers, catalogue.ruleSet());
    } catch (BadDataException problem) {
      complain("--waivers: " + problem.getMessage());
      return ExitCode.BAD_DATA;
    } catch (IOException problem) {
      complain("--waivers: cannot be read: " + problem);
      return ExitCode.NO_INPUT;
    }
    Run run = new Run(catalogue, selected, options, strict, !rules.words().isEmpty(), known);
    try (TranscriptFile file = TranscriptFile.open(transcript, options.subject)) {
      return run(run, file);
    } catch (IOException problem) {
      complain("--transcript: " + problem);
      return ExitCode.KIT_FAULT;
    }
  }

  private int run(Run run, TranscriptFile file) {
    try (LoadedSubject subject =
        Subjects.loader(
                file.taps(), options.patienceOr(RunContext.Configuration.HANG), this::complain)
            .load(options.subject, options.classpath(), options.isVerifierOn())) {
      return run(run, subject);
    } catch (SubjectUnavailable problem) {
      complain("the subject is not available: " + problem.getMessage());
      return problem.brokeProtocol() ? ExitCode.PROTOCOL_BROKEN : ExitCode.SUBJECT_UNAVAILABLE;
    } catch (IllegalArgumentException problem) {
      throw new ParameterException(spec.commandLine(), problem.getMessage());
    }
  }

  private int run(Run run, LoadedSubject subject) {
    Catalogue catalogue = run.catalogue();
    RunHeader header = header(catalogue, subject);
    RunDirectory directory = directory(header);
    Progress progress = new Progress(err(), Ansi.AUTO.enabled(), quiet);
    Session session = new Session(run, subject, header, directory, progress);
    Interruption.report(
        () -> {
          progress.over();
          complain("interrupted, or ended by the subject; this is what was finished");
          print(catalogue, header, session.interrupted());
        });
    Outcome outcome = session.run();
    Interruption.report(null);
    tellOf(subject);
    print(catalogue, header, outcome);
    return outcome.exit().code();
  }

  private void tellOf(LoadedSubject subject) {
    subject.close();
    Misconduct.sentences(subject).forEach(this::complain);
    String details = Misconduct.details(subject);
    if (out != null && !details.isEmpty()) {
      try {
        Files.writeString(out.resolve("incidents.txt"), details);
      } catch (IOException problem) {
        complain("--out: " + problem);
      }
    }
  }

  private void check() {
    if (options.jobs < 1) {
      throw new ParameterException(spec.commandLine(), "--jobs: at least 1");
    }
    if (!List.of("auto", "always", "never").contains(color)) {
      throw new ParameterException(
          spec.commandLine(), "--color: auto, always or never, not '" + color + "'");
    }
    if (out == null && !compare.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "--compare goes with --out");
    }
    if (quiet && verbose) {
      throw new ParameterException(spec.commandLine(), "--quiet and --verbose exclude each other");
    }
  }

  private RunHeader header(Catalogue catalogue, LoadedSubject subject) {
    Version version = new Version();
    return new RunHeader(
        version.kit(),
        catalogue.ruleSet(),
        version.protocol(),
        subject.name(),
        subject.words(),
        subject.missing(),
        options.profile.title(),
        options.isVerifierOn(),
        options.misuse,
        options.seed,
        rules.words(),
        options.repeat(),
        Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
        Hashes.of(options.classpath()));
  }

  private RunDirectory directory(RunHeader header) {
    if (out == null) {
      return null;
    }
    try {
      return RunDirectory.create(out, header, compare);
    } catch (BadDataException problem) {
      throw new ParameterException(spec.commandLine(), "--compare: " + problem.getMessage());
    } catch (NoSuchFileException problem) {
      throw new ParameterException(
          spec.commandLine(), "--compare: no run there: " + problem.getMessage());
    } catch (IOException problem) {
      throw new ParameterException(
          spec.commandLine(), "--out: cannot write to " + out + ": " + problem);
    }
  }

  private void print(Catalogue catalogue, RunHeader header, Outcome outcome) {
    PrintWriter text = spec.commandLine().getOut();
    if (json) {
      JsonReport report = new JsonReport(header);
      outcome.rules().forEach(rule -> text.println(Json.line(report.rule(rule))));
      text.println(Json.line(report.summary(outcome)));
      outcome.faults().forEach(this::complain);
    } else {
      Detail detail = quiet ? Detail.QUIET : verbose ? Detail.VERBOSE : Detail.NORMAL;
      new TextReport(text, header, catalogue, detail, isColored()).print(outcome);
    }
    text.flush();
  }

  private boolean isColored() {
    return color.equals("always") || color.equals("auto") && Ansi.AUTO.enabled();
  }

  private PrintWriter err() {
    return spec.commandLine().getErr();
  }

  private void complain(String message) {
    err().println("tck run: " + message);
    err().flush();
  }
}
