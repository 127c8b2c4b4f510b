package org.lifecycletck.kit.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code tck waivers}: makes, checks and cleans files of waivers. */
@Command(
    name = "waivers",
    mixinStandardHelpOptions = true,
    description = {
      "Files of known failures, as `tck run --waivers FILE` takes them: begins one from a run,",
      "checks one without running anything, takes out what is no longer needed.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  tck waivers init --from report/run.ndjson",
      "  tck waivers check tck-waivers.yaml",
      "  tck waivers prune tck-waivers.yaml --from report/run.ndjson"
    })
final class WaiversCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    throw new ParameterException(
        spec.commandLine(), "which command? " + spec.subcommands().keySet());
  }
}
