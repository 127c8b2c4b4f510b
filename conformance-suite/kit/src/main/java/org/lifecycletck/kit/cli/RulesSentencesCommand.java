package org.lifecycletck.kit.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.lifecycletck.kit.catalogue.Catalogue;
import org.lifecycletck.kit.catalogue.Rule;
import org.lifecycletck.kit.traceability.Bearing;
import org.lifecycletck.kit.traceability.DocumentationPage;
import org.lifecycletck.kit.traceability.DocumentationTree;
import org.lifecycletck.kit.traceability.Sentence;
import org.lifecycletck.kit.traceability.SourceSentence;
import org.lifecycletck.kit.traceability.SourceSentences;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code tck rules sentences}: the sentences a rule's sources have now, with their digests. */
@Command(
    name = "sentences",
    mixinStandardHelpOptions = true,
    description = {
      "Shows the sentences of the sections that rules are taken from, as a checkout of the",
      "documentation has them, each with its digest. A '>' marks one that states the rule, a '-'",
      "one that it follows from, and a '~' the nearest there is where the pages are silent.",
      ""
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      " 0:they are shown",
      "64:wrong usage, or a selection that hits nothing",
      "66:there is no documentation"
    })
final class RulesSentencesCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private Documentation documentation;
  @Mixin private Rules rules;

  @Override
  public Integer call() throws Exception {
    return WaiverFiles.guarded("tck rules sentences", spec.commandLine().getErr(), this::show);
  }

  private int show() throws IOException {
    DocumentationTree tree = documentation.tree();
    SourceSentences known = SourceSentences.shipped();
    PrintWriter out = spec.commandLine().getOut();
    for (Rule rule : rules.of(Catalogue.load(), spec)) {
      out.println(rule.id() + "  " + rule.title());
      Map<String, String> marks =
          known.of(rule.id()).stream()
              .collect(Collectors.toMap(SourceSentence::hash, s -> mark(s.bearing()), (a, b) -> a));
      for (Rule.Source source : rule.sources()) {
        show(source, tree.page(source.page()), marks, out);
      }
    }
    out.flush();
    return ExitCode.CONFORMS;
  }

  private static String mark(Bearing bearing) {
    return switch (bearing) {
      case STATES -> "> ";
      case IMPLIES -> "- ";
      case NEAR -> "~ ";
    };
  }

  private static void show(
      Rule.Source source,
      Optional<DocumentationPage> page,
      Map<String, String> marks,
      PrintWriter out) {
    out.println("  " + source);
    Optional<List<Sentence>> section = page.flatMap(found -> found.section(source.section()));
    if (section.isEmpty()) {
      out.println(page.isEmpty() ? "    no such page" : "    no such section");
    } else {
      for (Sentence sentence : section.get()) {
        String mark = marks.getOrDefault(sentence.hash(), "  ");
        out.println("  " + mark + sentence.hash() + "  " + sentence.text());
      }
    }
  }
}
