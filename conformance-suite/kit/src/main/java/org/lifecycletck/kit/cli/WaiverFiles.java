package org.lifecycletck.kit.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import org.lifecycletck.kit.catalogue.Catalogue;
import org.lifecycletck.kit.history.BadDataException;
import org.lifecycletck.kit.report.stream.RunReader;
import org.lifecycletck.kit.report.stream.RunRecord;
import org.lifecycletck.kit.waivers.WaiverFile;
import org.lifecycletck.kit.waivers.Waivers;

/** Files of waivers and runs as options name them; days are those of UTC. */
final class WaiverFiles {
  private WaiverFiles() {}

  static LocalDate today() {
    return LocalDate.now(ZoneOffset.UTC);
  }

  /** The waivers of a file; none where there is no file. */
  static Waivers waivers(Path file, String ruleSet) throws IOException {
    return new Waivers(
        file == null ? List.of() : WaiverFile.read(file, ruleSet, today()).waivers(), today());
  }

  /**
   * The run in a file.
   *
   * @throws BadDataException where it is none, or of another rule set
   */
  static RunRecord run(Path file, Catalogue catalogue) throws IOException {
    RunRecord run = RunReader.read(file);
    if (!run.header().ruleSet().equals(catalogue.ruleSet())) {
      throw BadDataException.at(
          file.toString(),
          1,
          "a run of rule set "
              + run.header().ruleSet()
              + ", but this kit has rule set "
              + catalogue.ruleSet());
    }
    return run;
  }

  /** Does what needs the files; a file that is bad or missing is said, and is the exit code. */
  static int guarded(String command, PrintWriter err, Callable<Integer> work) throws Exception {
    try {
      return work.call();
    } catch (BadDataException problem) {
      err.println(command + ": " + problem.getMessage());
      err.flush();
      return ExitCode.BAD_DATA;
    } catch (IOException problem) {
      err.println(command + ": cannot be read: " + problem);
      err.flush();
      return ExitCode.NO_INPUT;
    }
  }
}
