package org.lifecycletck.kit.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.lifecycletck.kit.catalogue.Catalogue;
import org.lifecycletck.kit.catalogue.Rule;
import org.lifecycletck.kit.history.Json;
import org.lifecycletck.kit.traceability.Drift;
import org.lifecycletck.kit.traceability.SourceSentence;
import org.lifecycletck.kit.traceability.SourceSentences;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code tck rules drift}: the rules whose source sentence is not what it was. */
@Command(
    name = "drift",
    mixinStandardHelpOptions = true,
    description = {
      "Lists the rules whose source sentence changed, moved or vanished in a checkout of the",
      "documentation. What the checkout has no pages for is counted and not judged.",
      ""
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      " 0:every sentence is where it was",
      " 1:some are not",
      "64:wrong usage, or a selection that hits nothing",
      "65:--sentences is no list of sentences",
      "66:there is no documentation, or a file cannot be read"
    })
final class RulesDriftCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private Documentation documentation;
  @Mixin private Rules rules;

  @Option(
      names = "--sentences",
      paramLabel = "FILE",
      description = "Another list of sentences than the kit's own, in the same format.")
  private Path list;

  @Option(names = "--json", description = "One JSON object a sentence, and a summary.")
  private boolean json;

  @Override
  public Integer call() throws Exception {
    return WaiverFiles.guarded("tck rules drift", spec.commandLine().getErr(), this::drift);
  }

  private int drift() throws IOException {
    Catalogue catalogue = Catalogue.load();
    Set<String> ids = rules.of(catalogue, spec).stream().map(Rule::id).collect(Collectors.toSet());
    List<SourceSentence> sentences =
        sentences().all().stream().filter(s -> ids.contains(s.rule())).toList();
    Drift drift = Drift.of(sentences, documentation.tree());
    PrintWriter out = spec.commandLine().getOut();
    for (Drift.Change change : drift.changes()) {
      out.println(json ? Json.line(object(change)) : line(change));
    }
    long drifted = drift.changes().stream().map(c -> c.sentence().rule()).distinct().count();
    if (json) {
      ObjectNode summary = JsonNodeFactory.instance.objectNode();
      summary.putObject("summary").put("rules", drifted).put("drifted", drift.changes().size());
      ((ObjectNode) summary.get("summary"))
          .put("unchanged", drift.found())
          .put("notCovered", drift.outside());
      out.println(Json.line(summary));
    } else {
      out.println(
          drifted
              + (drifted == 1 ? " rule" : " rules")
              + " drifted; of "
              + sentences.size()
              + " sentences "
              + drift.found()
              + " are where they were, "
              + drift.outside()
              + " are not in this checkout");
    }
    out.flush();
    return drift.changes().isEmpty() ? ExitCode.CONFORMS : ExitCode.VIOLATES;
  }

  private SourceSentences sentences() throws IOException {
    return list == null
        ? SourceSentences.shipped()
        : SourceSentences.of(list.toString(), Files.readString(list, StandardCharsets.UTF_8));
  }

  private static String line(Drift.Change change) {
    SourceSentence sentence = change.sentence();
    return String.format(
        "%s  %-12s  %s (%s): %s",
        sentence.rule(), word(change), sentence.page(), sentence.section(), change.what());
  }

  private static String word(Drift.Change change) {
    return change.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static ObjectNode object(Drift.Change change) {
    SourceSentence sentence = change.sentence();
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    object.put("rule", sentence.rule()).put("drift", word(change)).put("page", sentence.page());
    object.put("section", sentence.section()).put("hash", sentence.hash());
    return object.put("bearing", sentence.bearing().word()).put("what", change.what());
  }
}
