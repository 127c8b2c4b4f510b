package org.lifecycletck.kit.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.lifecycletck.kit.catalogue.Catalogue;
import org.lifecycletck.kit.catalogue.RequirementSet;
import org.lifecycletck.kit.catalogue.Rule;
import org.lifecycletck.kit.history.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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
      "  tck list --set 2026.1",
      "  tck list --json | jq -r 'select(.testable | not) | .rule'"
    })
final class ListCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private Rules rules;

  @Option(
      names = "--set",
      paramLabel = "SET",
      description = "Only the rules of this frozen rule set, with what it demands: 2026.1.")
  private String set;

  @Option(names = "--json", description = "One JSON object a rule.")
  private boolean json;

  @Override
  public Integer call() {
    Catalogue catalogue = Catalogue.load();
    List<Rule> selected = rules.of(catalogue, spec);
    PrintWriter out = spec.commandLine().getOut();
    if (set != null) {
      new SetListing(catalogue, set(catalogue)).print(selected, json, out);
      return ExitCode.CONFORMS;
    }
    for (Rule rule : selected) {
      out.println(json ? Json.line(json(catalogue, rule)) : line(catalogue, rule));
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

  private RequirementSet set(Catalogue catalogue) {
    RequirementSet found = catalogue.sets().get(set);
    if (found == null) {
      throw new ParameterException(
          spec.commandLine(),
          "--set: no rule set is called '" + set + "', but " + catalogue.sets().keySet());
    }
    return found;
  }

  private static ObjectNode json(Catalogue catalogue, Rule rule) {
    return RuleJson.of(rule).put("preview", catalogue.isPreview(rule));
  }

  private static String line(Catalogue catalogue, Rule rule) {
    return String.format(
            "%s  %-6s  %-12s  %-22s  ",
            rule.id(), rule.levelName(), rule.party().tag(), Checked.words(rule))
        + rule.title()
        + (catalogue.isPreview(rule) ? " (preview)" : "");
  }
}
