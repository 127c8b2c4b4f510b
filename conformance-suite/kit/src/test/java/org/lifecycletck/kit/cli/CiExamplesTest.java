package org.lifecycletck.kit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lifecycletck.kit.Repository;
import org.lifecycletck.kit.report.files.Reports;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import picocli.CommandLine;

/** The examples for continuous integration: YAML, commands that exist, gates that hold. */
class CiExamplesTest {
  private static final String PLACE = "conformance-suite/examples/ci/";
  private static final String JAR = "java -jar tools/tck.jar ";
  private static final Pattern REPORT = Pattern.compile("report/([\\w.]+)");

  private static String text(String file) {
    return Repository.open().text(PLACE + file);
  }

  private static Object yaml(String file) {
    return new Load(LoadSettings.builder().setLabel(file).build()).loadFromString(text(file));
  }

  /** Every text in a document, as YAML reads it. */
  private static List<String> texts(Object node) {
    List<String> texts = new ArrayList<>();
    if (node instanceof Map<?, ?> map) {
      map.values().forEach(value -> texts.addAll(texts(value)));
    } else if (node instanceof List<?> list) {
      list.forEach(value -> texts.addAll(texts(value)));
    } else {
      texts.add(String.valueOf(node));
    }
    return texts;
  }

  private static List<String> commands(String file) {
    return texts(yaml(file)).stream()
        .filter(text -> text.contains("tck.jar"))
        .map(String::strip)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"github-actions.yml", "gitlab-ci.yml", "azure-pipelines.yml"})
  void theCommandsAreOnesTheProgramTakes(String file) {
    List<String> commands = commands(file);
    assertEquals(2, commands.size(), "commands: " + commands);
    Set<String> names = new HashSet<>();
    for (String command : commands) {
      assertTrue(command.startsWith(JAR), command);
      assertFalse(command.contains("\n"), "one command a line: " + command);
      String plain =
          command
              .substring(JAR.length())
              .replaceAll("\\$(\\{\\{[^}]*}}|\\([^)]*\\)|\\w+)", "documented");
      CommandLine program = Main.commands(new SpecificationRows());
      CommandLine.ParseResult parsed = program.parseArgs(plain.split(" +"));
      while (parsed.hasSubcommand()) {
        parsed = parsed.subcommand();
      }
      assertTrue(parsed.errors().isEmpty() && parsed.unmatched().isEmpty(), command);
      names.add(parsed.commandSpec().qualifiedName());
    }
    assertEquals(Set.of("tck run", "tck waivers check"), names);
  }

  @ParameterizedTest
  @ValueSource(strings = {"github-actions.yml", "gitlab-ci.yml", "azure-pipelines.yml"})
  void theGateHoldsAndTheReportIsKeptAllTheSame(String file) {
    String text = text(file);
    for (String hole :
        List.of("continue-on-error", "allow_failure", "continueOnError", "|| true")) {
      assertFalse(text.contains(hole), hole);
    }
    assertTrue(text.contains("always"), "the report is kept whatever the outcome");
    assertTrue(commands(file).get(1).contains(" --out report"), file);
    assertTrue(text.contains("documented") && text.contains("kmdf-1.33"), "both profiles");
    Matcher matcher = REPORT.matcher(text);
    int named = 0;
    while (matcher.find()) {
      named++;
      assertTrue(Reports.FILES.contains(matcher.group(1)), matcher.group());
    }
    assertTrue(named > 0, "no file of the report is used");
  }

  @Test
  void theProfilesOfTheMatricesAreProfiles() {
    for (String profile : Arrays.asList("documented", "kmdf-1.33")) {
      StringWriter err = new StringWriter();
      String[] words = {"run", "--subject", "ref", "--profile", profile, "--select", "XYZ"};
      Main.run(words, new PrintWriter(err), new PrintWriter(err, true));
      assertFalse(err.toString().contains("--profile"), err.toString());
    }
  }

  @Test
  void theEntryPageListsThemAll() {
    String page = text("README.md");
    Repository.open().files().stream()
        .filter(file -> file.startsWith(PLACE) && file.endsWith(".yml"))
        .map(file -> file.substring(PLACE.length()))
        .forEach(file -> assertTrue(page.contains("(" + file + ")"), file));
  }
}
