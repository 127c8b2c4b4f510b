package org.lifecycletck.kit.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.concurrent.Callable;
import org.lifecycletck.kit.catalogue.Catalogue;
import org.lifecycletck.kit.report.stream.RunRecord;
import org.lifecycletck.kit.waivers.WaiverDraft;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code tck waivers init}: a first file of waivers for what failed in a run. */
@Command(
    name = "init",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Begins a file of waivers: one for each check that a run violates or leaves undecided, with",
      "its expectation and the words of its failure. Reason, issue and owner are left to you.",
      ""
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      " 0:the file is written",
      "64:wrong usage, or the file is there already",
      "65:--from is no run of this rule set",
      "66:--from cannot be read"
    })
final class WaiversInitCommand implements Callable<Integer> {
  private static final int DAYS = 90;
  private static final String COMMAND = "tck waivers init";

  @Spec private CommandSpec spec;

  @Option(
      names = "--from",
      required = true,
      paramLabel = "RUN",
      description = "The run.ndjson of a run.")
  private Path from;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      defaultValue = "tck-waivers.yaml",
      description = "The file to write (default: tck-waivers.yaml).")
  private Path out;

  @Option(
      names = "--expires",
      paramLabel = "DAY",
      converter = Day.class,
      description = "The last day each waiver counts, at most a year away (default: in 90 days).")
  private LocalDate expires;

  @Option(names = "--force", description = "Replace the file where there is one.")
  private boolean force;

  @Override
  public Integer call() throws Exception {
    LocalDate today = WaiverFiles.today();
    LocalDate last = expires == null ? today.plusDays(DAYS) : expires;
    if (last.isAfter(today.plusYears(1)) || last.isBefore(today)) {
      throw new ParameterException(
          spec.commandLine(), "--expires: a day from today on, at most a year away");
    }
    if (Files.exists(out) && !force) {
      throw new ParameterException(
          spec.commandLine(), "--out: " + out + " is there already; --force replaces it");
    }
    return WaiverFiles.guarded(COMMAND, spec.commandLine().getErr(), () -> write(last));
  }

  private int write(LocalDate last) throws IOException {
    RunRecord run = WaiverFiles.run(from, Catalogue.load());
    WaiverDraft draft = WaiverDraft.of(run, last);
    try {
      Files.writeString(out, draft.text(), StandardCharsets.UTF_8);
    } catch (IOException problem) {
      throw new ParameterException(
          spec.commandLine(), "--out: cannot write to " + out + ": " + problem);
    }
    int waivers = draft.checks().size();
    spec.commandLine()
        .getOut()
        .println(
            out
                + ": "
                + waivers
                + (waivers == 1 ? " waiver" : " waivers")
                + (waivers == 0 ? ", no check failed" : "; fill in reason, issue and owner"));
    if (run.isPartial()) {
      spec.commandLine()
          .getErr()
          .println(COMMAND + ": the run did not end; what it had not reached is not in the file");
    }
    spec.commandLine().getOut().flush();
    spec.commandLine().getErr().flush();
    return ExitCode.CONFORMS;
  }

  static final class Day implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String value) {
      try {
        return LocalDate.parse(value);
      } catch (DateTimeParseException e) {
        throw new TypeConversionException("a day such as 2027-03-31, not '" + value + "'");
      }
    }
  }
}
