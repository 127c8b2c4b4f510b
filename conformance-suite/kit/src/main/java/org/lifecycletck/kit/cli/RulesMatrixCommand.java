package org.lifecycletck.kit.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.lifecycletck.kit.catalogue.Catalogue;
import org.lifecycletck.kit.catalogue.Rule;
import org.lifecycletck.kit.history.Json;
import org.lifecycletck.kit.traceability.Cells;
import org.lifecycletck.kit.traceability.Column;
import org.lifecycletck.kit.traceability.Gaps;
import org.lifecycletck.kit.traceability.SourceSentences;
import org.lifecycletck.kit.traceability.Traceability;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code tck rules matrix}: what each rule hangs together with, and why where it does not. */
@Command(
    name = "matrix",
    mixinStandardHelpOptions = true,
    description = {
      "Shows for each rule how many source sentences, scenarios, properties, rows, invariants and",
      "faulty subjects there are. A '.' is a cell that is empty for a written reason, a '!' one",
      "without.",
      ""
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      " 0:every empty cell has its reason",
      " 1:some have none",
      "64:wrong usage, or a selection that hits nothing"
    })
final class RulesMatrixCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private Rules rules;

  @Option(names = "--json", description = "One JSON object a rule, reasons included.")
  private boolean json;

  @Option(names = "--why", description = "Tell the reason of every empty cell.")
  private boolean why;

  @Override
  public Integer call() {
    Catalogue catalogue = Catalogue.load();
    Set<String> ids = rules.of(catalogue, spec).stream().map(Rule::id).collect(Collectors.toSet());
    List<Cells> lines =
        new Traceability(catalogue, SourceSentences.shipped())
            .lines().stream().filter(cells -> ids.contains(cells.rule().id())).toList();
    Gaps gaps = Gaps.shipped();
    PrintWriter out = spec.commandLine().getOut();
    if (!json) {
      out.println("rule     sentence scenario property row invariant faulty");
    }
    boolean open = false;
    for (Cells cells : lines) {
      for (Column column : Column.values()) {
        open |= cells.count(column) == 0 && gaps.reason(cells, column).isEmpty();
      }
      out.println(json ? Json.line(object(cells, gaps)) : line(cells, gaps));
      if (why && !json) {
        reasons(cells, gaps, out);
      }
    }
    out.flush();
    return open ? ExitCode.VIOLATES : ExitCode.CONFORMS;
  }

  private static String line(Cells cells, Gaps gaps) {
    StringBuilder line = new StringBuilder(cells.rule().id());
    for (Column column : Column.values()) {
      int count = cells.count(column);
      String cell =
          count > 0 ? String.valueOf(count) : gaps.reason(cells, column).isEmpty() ? "!" : ".";
      int width = column == Column.SENTENCE ? 10 : column.word().length() + 1;
      line.append(String.format("%" + width + "s", cell));
    }
    return line.append("  ").append(cells.rule().title()).toString();
  }

  private static void reasons(Cells cells, Gaps gaps, PrintWriter out) {
    for (Column column : Column.values()) {
      if (cells.count(column) == 0) {
        String reason = gaps.reason(cells, column).orElse("no reason is written");
        out.println("         no " + column.word() + ": " + reason);
      }
    }
  }

  private static ObjectNode object(Cells cells, Gaps gaps) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    object.put("rule", cells.rule().id()).put("level", cells.rule().levelName());
    for (Column column : Column.values()) {
      object.put(column.word(), cells.count(column));
    }
    cells.rows().forEach(object.putArray("rows")::add);
    cells.invariants().forEach(object.putArray("invariants")::add);
    cells.properties().forEach(object.putArray("properties")::add);
    cells.faulty().forEach(object.putArray("faultySubjects")::add);
    ObjectNode reasons = object.putObject("reasons");
    for (Column column : Column.values()) {
      if (cells.count(column) == 0) {
        gaps.reason(cells, column).ifPresent(reason -> reasons.put(column.word(), reason));
      }
    }
    return object;
  }
}
