package org.lifecycletck.kit.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code tck rules}: what the rules hang together with, and what became of their sources. */
@Command(
    name = "rules",
    mixinStandardHelpOptions = true,
    description = {
      "Where the rules come from, what hangs on them, and what became of their source sentences.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  tck rules matrix --select CAN",
      "  tck rules drift --docs windows-driver-docs --docs windows-driver-docs-ddi",
      "  tck rules sentences --docs windows-driver-docs-ddi --select SND-002"
    })
final class RulesCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    throw new ParameterException(
        spec.commandLine(), "which command? " + spec.subcommands().keySet());
  }
}
