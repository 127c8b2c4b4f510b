package org.lifecycletck.kit.cli;

import java.io.File;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import org.lifecycletck.kit.execution.LoadedSubject;
import org.lifecycletck.kit.execution.SubjectUnavailable;
import org.lifecycletck.kit.run.RunContext;
import org.lifecycletck.wire.subject.Taps;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The subject of a command that judges no rules, and how long it may be silent. */
final class SubjectOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

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

  /** How long a call may neither return nor wait. */
  Duration patience() {
    return patience;
  }

  /** The exit code of what is done with the subject, or of its absence. */
  int load(boolean verifier, ToIntFunction<LoadedSubject> use) {
    try (LoadedSubject loaded =
        Subjects.loader(Taps.NONE, patience, this::complain)
            .load(subject, entries(classpath), verifier)) {
      return use.applyAsInt(loaded);
    } catch (SubjectUnavailable problem) {
      complain("the subject is not available: " + problem.getMessage());
      return problem.brokeProtocol() ? ExitCode.PROTOCOL_BROKEN : ExitCode.SUBJECT_UNAVAILABLE;
    } catch (IllegalArgumentException problem) {
      throw new ParameterException(command.commandLine(), problem.getMessage());
    }
  }

  /** The entries of a class path. */
  static List<Path> entries(String classpath) {
    return Arrays.stream(classpath.split(Pattern.quote(File.pathSeparator)))
        .filter(entry -> !entry.isEmpty())
        .map(Path::of)
        .toList();
  }

  /** Says on standard error what is wrong, after the name of the command. */
  void complain(String message) {
    PrintWriter err = command.commandLine().getErr();
    err.println(command.qualifiedName() + ": " + message);
    err.flush();
  }
}
