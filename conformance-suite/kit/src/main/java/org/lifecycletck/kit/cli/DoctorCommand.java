package org.lifecycletck.kit.cli;

import java.io.File;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.lifecycletck.kit.doctor.Doctor;
import org.lifecycletck.kit.doctor.Finding;
import org.lifecycletck.kit.execution.LoadedSubject;
import org.lifecycletck.kit.execution.SubjectUnavailable;
import org.lifecycletck.kit.report.Outcome;
import org.lifecycletck.kit.run.RunContext;
import org.lifecycletck.wire.peer.PeerException;
import org.lifecycletck.wire.subject.Taps;
import org.lifecycletck.wire.subject.WireSubjects;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code tck doctor}: whether a subject is connected as it should be. */
@Command(
    name = "doctor",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Examines how a subject is connected before anything is judged: that it starts, answers,",
      "calls back, nests, forgets a case when it ends, knows when it is at rest, follows the",
      "clock, does the same twice, and ends; and how fast it answers."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      " 0:nothing is wrong",
      " 1:something is",
      "64:wrong usage",
      "69:the subject is not available",
      "76:the subject broke the protocol"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  tck doctor --subject 'cmd:python3 mine.py'",
      "  tck doctor --subject spi:com.example.Mine --classpath mine.jar"
    })
final class DoctorCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--subject",
      required = true,
      paramLabel = "SUBJECT",
      description = "As for tck run.")
  private String subject;

  @Option(
      names = "--classpath",
      paramLabel = "PATH",
      defaultValue = "",
      description = "Jars and directories of spi:CLASS.")
  private String classpath;

  @Option(
      names = "--patience",
      paramLabel = "TIME",
      converter = RunOptions.Time.class,
      description = "How long a call may neither return nor wait (default: 10s).")
  private Duration patience = RunContext.Configuration.HANG;

  @Override
  public Integer call() {
    List<Path> entries =
        Arrays.stream(classpath.split(Pattern.quote(File.pathSeparator)))
            .filter(entry -> !entry.isEmpty())
            .map(Path::of)
            .toList();
    try (LoadedSubject loaded =
        Subjects.loader(Taps.NONE, patience, this::complain).load(subject, entries, true)) {
      introduce(loaded);
      boolean isWell = examine(loaded);
      return conclude(loaded, isWell);
    } catch (SubjectUnavailable problem) {
      complain("the subject is not available: " + problem.getMessage());
      return problem.brokeProtocol() ? ExitCode.PROTOCOL_BROKEN : ExitCode.SUBJECT_UNAVAILABLE;
    } catch (IllegalArgumentException problem) {
      throw new ParameterException(spec.commandLine(), problem.getMessage());
    }
  }

  private void introduce(LoadedSubject loaded) {
    String language =
        loaded.wire().map(wire -> ", in " + wire.welcome().language()).orElse(", in this process");
    print(new Finding(Finding.Grade.OK, "start", "it is " + loaded.name() + language));
    loaded
        .missing()
        .forEach((what, why) -> print(new Finding(Finding.Grade.NOTE, "lacks " + what, why)));
    loaded.wire().ifPresent(this::pings);
  }

  private void pings(WireSubjects wire) {
    String time = String.format(Locale.ROOT, "%.0f µs to an answer", wire.pingNanos() / 1e3);
    print(new Finding(Finding.Grade.OK, "ping", time + " (median)"));
  }

  private boolean examine(LoadedSubject loaded) {
    try {
      return new Doctor(loaded.factory(), patience, this::print).examine();
    } catch (PeerException lost) {
      print(new Finding(Finding.Grade.BAD, "connection", lost.getMessage()));
      return false;
    }
  }

  private int conclude(LoadedSubject loaded, boolean isWell) {
    loaded.close();
    List<String> sentences = Misconduct.sentences(loaded);
    Outcome.Exit exit = Misconduct.of(loaded);
    if (sentences.isEmpty()) {
      print(new Finding(Finding.Grade.OK, "end", "it ended well, and printed nothing astray"));
    }
    boolean isFine = isWell && exit == null;
    for (String sentence : sentences) {
      Finding.Grade grade = isFine ? Finding.Grade.NOTE : Finding.Grade.BAD;
      print(new Finding(grade, "end", sentence));
    }
    out().println(isFine ? "\nready to be judged" : "\nnot ready to be judged");
    out().flush();
    return exit != null ? exit.code() : isWell ? ExitCode.CONFORMS : ExitCode.VIOLATES;
  }

  private void print(Finding finding) {
    String grade = finding.grade().name().toLowerCase(Locale.ROOT);
    out().println(String.format("%-8s %-22s %s", grade, finding.name(), finding.text()));
    out().flush();
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }

  private void complain(String message) {
    spec.commandLine().getErr().println("tck doctor: " + message);
    spec.commandLine().getErr().flush();
  }
}
