package org.lifecycletck.kit.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.lifecycletck.kit.catalogue.Catalogue;
import org.lifecycletck.kit.catalogue.Rule;
import org.lifecycletck.kit.execution.PropertyIndex;
import org.lifecycletck.kit.history.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tck explain}: everything the kit knows about a rule. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = "Explains rules: text, source, checks, rows, and what to look at when one fails.",
    footerHeading = "%nExamples:%n",
    footer = {"  tck explain SND-003", "  tck explain kmdf-DeferredRequestCompleted"})
final class ExplainCommand implements Callable<Integer> {
  private final RowIndex index;

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "RULE",
      description = "An id, or a name of Static Driver Verifier.")
  private List<String> ids;

  @Option(names = "--json", description = "One JSON object a rule.")
  private boolean json;

  ExplainCommand(RowIndex index) {
    this.index = index;
  }

  @Override
  public Integer call() {
    Catalogue catalogue = Catalogue.load();
    List<Rule> rules = new ArrayList<>();
    ids.forEach(id -> rules.addAll(find(catalogue, id)));
    PropertyIndex properties = new PropertyIndex();
    PrintWriter out = spec.commandLine().getOut();
    for (int i = 0; i < rules.size(); i++) {
      if (json) {
        out.println(Json.line(object(rules.get(i), properties)));
      } else {
        out.print(i == 0 ? "" : System.lineSeparator());
        new Explanation(rules.get(i), index, properties.of(rules.get(i).id())).print(out);
      }
    }
    out.flush();
    return ExitCode.CONFORMS;
  }

  private List<Rule> find(Catalogue catalogue, String id) {
    if (catalogue.rule(id).isPresent()) {
      return List.of(catalogue.rule(id).get());
    }
    if (catalogue.replacement(id).isPresent()) {
      String other = catalogue.replacement(id).get();
      spec.commandLine().getErr().println(id + " is part of " + other + ":");
      spec.commandLine().getErr().flush();
      return find(catalogue, other);
    }
    List<Rule> named = catalogue.byAlias(id);
    if (named.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "no rule is called '" + id + "': see `tck list`");
    }
    return named;
  }

  private ObjectNode object(Rule rule, PropertyIndex properties) {
    ObjectNode object = RuleJson.of(rule);
    ArrayNode rows = object.putArray("rows");
    for (RowIndex.RowWords row : index.rows(rule.id())) {
      rows.addObject()
          .put("row", row.name())
          .put("when", row.when())
          .put("given", row.given())
          .put("then", row.then())
          .put("seen", row.seen())
          .put("note", row.note());
    }
    properties.of(rule.id()).forEach(object.putArray("properties")::add);
    index.invariants(rule.id()).forEach(object.putArray("invariants")::add);
    return object;
  }
}
