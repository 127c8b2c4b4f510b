package org.lifecycletck.kit.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code tck} without a command: says which there are. */
@Command(
    name = "tck",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Checks implementations of the KMDF I/O request lifecycle against its rules.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  java -jar tck.jar run --subject ref",
      "  java -jar tck.jar run --subject spi:com.example.Mine --classpath mine.jar",
      "  java -jar tck.jar explain SND-003",
      "  java -jar tck.jar trace recorded.jsonl.gz",
      "  java -jar tck.jar export --as promela --slice cancel"
    })
final class Tck implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    throw new ParameterException(
        spec.commandLine(), "which command? " + spec.subcommands().keySet());
  }
}
