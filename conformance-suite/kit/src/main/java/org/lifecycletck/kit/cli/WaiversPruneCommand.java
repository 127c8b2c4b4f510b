package org.lifecycletck.kit.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import org.lifecycletck.kit.catalogue.Catalogue;
import org.lifecycletck.kit.execution.CheckIndex;
import org.lifecycletck.kit.waivers.Pruning;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tck waivers prune}: takes out of a file the waivers that a run shows to be stale. */
@Command(
    name = "prune",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Takes out the waivers that a run shows to be stale: their checks conform, fail in another",
      "way, or are no more. Comments and all other lines stay. A waiver whose checks did not run,",
      "or are not applicable, stays too.",
      ""
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      " 0:what is left can do its work",
      " 3:a waiver in use has expired, hits too many checks, or hits some that conform",
      "65:a file is no file of waivers, or no run, of this rule set",
      "66:a file cannot be read"
    })
final class WaiversPruneCommand implements Callable<Integer> {
  private static final String COMMAND = "tck waivers prune";

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "The file of waivers.")
  private Path file;

  @Option(
      names = "--from",
      required = true,
      paramLabel = "RUN",
      description = "The run.ndjson of a run, with --waivers or without.")
  private Path from;

  @Option(names = "--dry-run", description = "Tell what would go, and leave the file alone.")
  private boolean dry;

  @Override
  public Integer call() throws Exception {
    return WaiverFiles.guarded(COMMAND, spec.commandLine().getErr(), this::prune);
  }

  private int prune() throws IOException {
    Catalogue catalogue = Catalogue.load();
    Pruning pruning =
        Pruning.of(
            file,
            WaiverFiles.run(from, catalogue),
            new CheckIndex(catalogue).names(),
            catalogue.ruleSet(),
            WaiverFiles.today());
    if (!dry && !pruning.removed().isEmpty()) {
      replace(pruning.text());
    }
    PrintWriter out = spec.commandLine().getOut();
    pruning.removed().forEach(waiver -> out.println("- " + waiver));
    out.println(file + ": " + pruning.removed().size() + (dry ? " would go" : " removed"));
    out.flush();
    PrintWriter err = spec.commandLine().getErr();
    pruning.left().forEach(problem -> err.println(COMMAND + ": " + problem));
    err.flush();
    return pruning.left().isEmpty() ? ExitCode.CONFORMS : ExitCode.STALE_WAIVER;
  }

  /** Writes the file beside the old one first, so that no half of one is ever left. */
  private void replace(String text) {
    Path beside = file.resolveSibling(file.getFileName() + ".new");
    try {
      Files.writeString(beside, text, StandardCharsets.UTF_8);
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException problem) {
      throw new ParameterException(spec.commandLine(), "cannot write to " + file + ": " + problem);
    }
  }
}
