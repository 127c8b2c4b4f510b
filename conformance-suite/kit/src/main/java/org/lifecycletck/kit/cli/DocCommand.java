package org.lifecycletck.kit.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.lifecycletck.kit.catalogue.Catalogue;
import org.lifecycletck.kit.site.Site;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code tck doc}: the rules, rows and recordings as a site of files. */
@Command(
    name = "doc",
    mixinStandardHelpOptions = true,
    description = {
      "Writes the documentation as a site that opens from its files: a page a rule, decision",
      "tables by what happens, pictures of the states, recorded runs, indexes, and a search.",
      ""
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {" 0:the site is written", "64:wrong usage, or the directory cannot be written"},
    footerHeading = "%nExamples:%n",
    footer = {"  tck doc --out site", "  open site/index.html"})
final class DocCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "The directory to write to; files of an earlier site are replaced.")
  private Path out;

  @Override
  public Integer call() {
    Catalogue catalogue = Catalogue.load();
    int pages;
    try {
      Files.createDirectories(out);
      pages = Site.write(out, catalogue);
    } catch (IOException problem) {
      throw new ParameterException(
          spec.commandLine(), "--out: cannot write to " + out + ": " + problem);
    }
    spec.commandLine().getOut().println(out.resolve("index.html") + ": " + pages + " pages");
    spec.commandLine().getOut().flush();
    return ExitCode.CONFORMS;
  }
}
