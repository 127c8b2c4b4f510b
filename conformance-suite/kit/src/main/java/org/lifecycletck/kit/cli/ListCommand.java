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
    description = {
      "Lists the rules: id, level, obliged party, checks, title.",
      "With --faulty, lists the subjects that are wrong on purpose: name, rules, what is wrong,",
      "and the rules next to those, which the same wrong act violates.",
      "With --races, lists the races with their outcomes."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  tck list",
      "  tck list --select TGT,WdfRequestSend",
      "  tck list --set 2026.1",
      "  tck list --faulty --select TGT-015",
      "  tck list --races --select CAN-014",
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

  @Option(
      names = "--json",
      description = "One JSON object a rule; with --faulty, one JSON array of all subjects.")
  private boolean json;

  @Option(
      names = "--faulty",
      description = "The faulty subjects; --select chooses those that break one of the rules.")
  private boolean faulty;

  @Option(
      names = "--races",
      description = "The races and their outcomes; --select chooses those about one of the rules.")
  private boolean races;

  @Override
  public Integer call() {
    Catalogue catalogue = Catalogue.load();
    List<Rule> selected = rules.of(catalogue, spec);
    PrintWriter out = spec.commandLine().getOut();
    if (set != null) {
      new SetListing(catalogue, set(catalogue)).print(selected, json, out);
      return ExitCode.CONFORMS;
    }
    if (races) {
      new RaceListing(selected).print(json, out);
    } else if (faulty) {
      new FaultyListing(selected).print(json, out);
    } else {
      listRules(catalogue, selected, out);
    }
    out.flush();
    return ExitCode.CONFORMS;
  }

  private void listRules(Catalogue catalogue, List<Rule> selected, PrintWriter out) {
    for (Rule rule : selected) {
      out.println(json ? Json.line(json(catalogue, rule)) : line(catalogue, rule));
    }
    if (!json) {
      long testable = selected.stream().filter(Rule::isTestable).count();
      out.println();
      out.println(
          selected.size()
              + (selected.size() == 1 ? " rule, " : " rules, ")
              + testable
              + " testable, "
              + selected.stream().mapToInt(Checked::scenarios).sum()
              + " scenarios; rule set "
              + catalogue.ruleSet());
    }
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
