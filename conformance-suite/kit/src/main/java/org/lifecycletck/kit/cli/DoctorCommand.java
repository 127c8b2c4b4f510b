package org.lifecycletck.kit.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.lifecycletck.kit.doctor.Doctor;
import org.lifecycletck.kit.doctor.Finding;
import org.lifecycletck.kit.execution.LoadedSubject;
import org.lifecycletck.kit.report.Outcome;
import org.lifecycletck.wire.peer.PeerException;
import org.lifecycletck.wire.subject.WireSubjects;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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

  @Mixin private SubjectOptions subject;

  @Override
  public Integer call() {
    return subject.load(
        true,
        loaded -> {
          introduce(loaded);
          boolean isWell = examine(loaded);
          return conclude(loaded, isWell);
        });
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
      return new Doctor(loaded.factory(), subject.patience(), this::print).examine();
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
}
