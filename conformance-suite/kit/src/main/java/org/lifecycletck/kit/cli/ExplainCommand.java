package org.lifecycletck.kit.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.lifecycletck.kit.catalogue.Catalogue;
import org.lifecycletck.kit.catalogue.Rule;
import org.lifecycletck.kit.catalogue.Selection;
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
    footer = {
      "  tck explain SND-003",
      "  tck explain kmdf-DeferredRequestCompleted",
      "  tck explain WdfRequestSend",
      "  tck explain CAN"
    })
final class ExplainCommand implements Callable<Integer> {
  private final RowIndex index;

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "RULE",
      description = {
        "An id, or a name of Static Driver Verifier. An area, a DDI or a page that several rules",
        "are about lists them."
      })
  private List<String> words;

  @Option(names = "--json", description = "One JSON object a rule.")
  private boolean json;

  ExplainCommand(RowIndex index) {
    this.index = index;
  }

  @Override
  public Integer call() {
    Catalogue catalogue = Catalogue.load();
    List<Found> found = words.stream().map(word -> find(catalogue, word)).toList();
    PropertyIndex properties = new PropertyIndex();
    PrintWriter out = spec.commandLine().getOut();
    boolean first = true;
    for (Found each : found) {
      if (json) {
        each.rules().forEach(rule -> out.println(Json.line(object(rule, properties))));
        continue;
      }
      if (each.isSubject()) {
        out.print(first ? "" : System.lineSeparator());
        list(each, out);
        first = false;
        continue;
      }
      for (Rule rule : each.rules()) {
        out.print(first ? "" : System.lineSeparator());
        new Explanation(rule, index, properties.of(rule.id())).print(out);
        first = false;
      }
    }
    out.flush();
    return ExitCode.CONFORMS;
  }

  /** What a word stands for: rules of that name, or all the rules about that subject. */
  private record Found(String word, List<Rule> rules, boolean isSubject) {
    static Found named(String word, List<Rule> rules) {
      return new Found(word, rules, false);
    }
  }

  private static void list(Found found, PrintWriter out) {
    for (Rule rule : found.rules()) {
      out.println(String.format("%s  %-6s  ", rule.id(), rule.levelName()) + rule.title());
    }
    out.println();
    out.println(
        found.rules().size()
            + " rules are about "
            + found.word()
            + "; `tck explain "
            + found.rules().get(0).id()
            + "` tells all about the first");
  }

  private Found find(Catalogue catalogue, String id) {
    if (catalogue.rule(id).isPresent()) {
      return Found.named(id, List.of(catalogue.rule(id).get()));
    }
    if (catalogue.replacement(id).isPresent()) {
      String other = catalogue.replacement(id).get();
      spec.commandLine().getErr().println(id + " is part of " + other + ":");
      spec.commandLine().getErr().flush();
      return find(catalogue, other);
    }
    List<Rule> named = catalogue.byAlias(id);
    if (!named.isEmpty()) {
      return Found.named(id, named);
    }
    try {
      List<Rule> about = Selection.of(catalogue, List.of(id));
      return new Found(id, about, about.size() > 1);
    } catch (IllegalArgumentException nothing) {
      throw new ParameterException(
          spec.commandLine(),
          "no rule is called '" + id + "', and no area, DDI or page: see `tck list`",
          nothing);
    }
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
