package org.lifecycletck.kit.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.lifecycletck.kit.catalogue.Catalogue;
import org.lifecycletck.kit.catalogue.Rule;
import org.lifecycletck.kit.history.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code tck list}: the rules of the catalogue, a line each. */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    description = "Lists the rules: id, level, obliged party, checks, title.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  tck list",
      "  tck list --select TGT,WdfRequestSend",
      "  tck list --json | jq -r 'select(.testable | not) | .rule'"
    })
final class ListCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private Rules rules;

  @Option(names = "--json", description = "One JSON object a rule.")
  private boolean json;

  @Override
  public Integer call() {
    Catalogue catalogue = Catalogue.load();
    List<Rule> selected = rules.of(catalogue, spec);
    PrintWriter out = spec.commandLine().getOut();
    for (Rule rule : selected) {
      out.println(json ? Json.line(RuleJson.of(rule)) : line(rule));
    }
    if (!json) {
      long testable = selected.stream().filter(Rule::isTestable).count();
      out.println();
      out.println(
          selected.size()
              + " rules, "
              + testable
              + " testable, "
              + selected.stream().mapToInt(Checked::scenarios).sum()
              + " scenarios; rule set "
              + catalogue.ruleSet());
    }
    out.flush();
    return ExitCode.CONFORMS;
  }

  private static String line(Rule rule) {
    return String.format(
            "%s  %-6s  %-12s  %-22s  ",
            rule.id(), rule.levelName(), rule.party().tag(), Checked.words(rule))
        + rule.title();
  }
}
