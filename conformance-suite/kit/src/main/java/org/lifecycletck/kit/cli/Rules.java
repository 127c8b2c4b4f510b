package org.lifecycletck.kit.cli;

import java.util.List;
import org.lifecycletck.kit.catalogue.Catalogue;
import org.lifecycletck.kit.catalogue.Rule;
import org.lifecycletck.kit.catalogue.Selection;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The option that selects rules, for every command that has it. */
final class Rules {
  @Option(
      names = "--select",
      paramLabel = "RULES",
      split = ",",
      description =
          "Only these rules: an id (SND-003), an area (SND), a pattern (SND-0*), a DDI, a page, a"
              + " name of Static Driver Verifier, or @FILE with such words, one a line."
              + " Repeatable.")
  private List<String> select = List.of();

  List<String> words() {
    return select;
  }

  List<Rule> of(Catalogue catalogue, CommandSpec spec) {
    try {
      return Selection.of(catalogue, select);
    } catch (IllegalArgumentException problem) {
      throw new ParameterException(spec.commandLine(), "--select: " + problem.getMessage());
    }
  }
}
