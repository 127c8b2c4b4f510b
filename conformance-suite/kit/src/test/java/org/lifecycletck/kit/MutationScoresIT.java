package org.lifecycletck.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * How many changes of the code some test notices, by package: the page about it is read from what
 * PIT wrote just before. Run with {@code -Dtck.regenerate=true} to write the page anew.
 */
@Tag("extended")
class MutationScoresIT {
  private static final Set<String> NOTICED =
      Set.of("KILLED", "TIMED_OUT", "MEMORY_ERROR", "RUN_ERROR");
  private static final Pattern ROW = Pattern.compile("\\| `([^`]+)` \\|.*\\| (\\d+) % \\|");

  /** By how many percent a package may fall behind the page: a change that hangs is noticed. */
  private static final int GIVE = 2;

  private final Path page = Repository.open().path("conformance-suite/kit/mutations.md");

  /** What became of the changes of one package. */
  private static final class Score {
    private int noticed;
    private int survived;
    private int unreached;

    void count(String status) {
      if (NOTICED.contains(status)) {
        noticed++;
      } else if (status.equals("NO_COVERAGE")) {
        unreached++;
      } else {
        survived++;
      }
    }

    void add(Score other) {
      noticed += other.noticed;
      survived += other.survived;
      unreached += other.unreached;
    }

    int changes() {
      return noticed + survived + unreached;
    }

    int percent() {
      return 100 * noticed / changes();
    }

    String row(String name) {
      return String.format(
          "| %s | %,d | %,d | %,d | %,d | %d %% |\n",
          name, changes(), noticed, survived, unreached, percent());
    }
  }

  @Test
  void noPackageIsWatchedLessThanThePageSays() throws Exception {
    Map<String, Score> scores = new TreeMap<>();
    StringBuilder text = new StringBuilder(head());
    for (String part : List.of("spec", "oracle", "kit")) {
      Map<String, Score> packages = read(Path.of("target/pit-reports", part, "mutations.xml"));
      Score all = new Score();
      for (Map.Entry<String, Score> each : packages.entrySet()) {
        text.append(each.getValue().row("`" + each.getKey() + "`"));
        all.add(each.getValue());
      }
      text.append(all.row("**" + part + "**"));
      scores.putAll(packages);
    }
    if (Boolean.getBoolean("tck.regenerate")) {
      Files.writeString(page, text);
    }
    assertEquals(List.of(), fallen(scores), text + "run with -Dtck.regenerate=true");
  }

  /** The packages that the page has and PIT has not, or the other way, or that are worse now. */
  private List<String> fallen(Map<String, Score> scores) throws IOException {
    Map<String, Integer> stated = new TreeMap<>();
    for (String line : Files.readAllLines(page)) {
      Matcher row = ROW.matcher(line);
      if (row.matches()) {
        stated.put(row.group(1), Integer.valueOf(row.group(2)));
      }
    }
    assertEquals(stated.keySet(), scores.keySet());
    List<String> fallen = new ArrayList<>();
    stated.forEach(
        (name, percent) -> {
          if (scores.get(name).percent() < percent - GIVE) {
            fallen.add(name + ": " + scores.get(name).percent() + " %, not " + percent + " %");
          }
        });
    return fallen;
  }

  private static Map<String, Score> read(Path file) throws Exception {
    Map<String, Score> scores = new TreeMap<>();
    NodeList mutations =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(file.toFile())
            .getElementsByTagName("mutation");
    for (int i = 0; i < mutations.getLength(); i++) {
      Element mutation = (Element) mutations.item(i);
      String type = mutation.getElementsByTagName("mutatedClass").item(0).getTextContent();
      String name = type.substring("org.lifecycletck.".length(), type.lastIndexOf('.'));
      scores.computeIfAbsent(name, key -> new Score()).count(mutation.getAttribute("status"));
    }
    return scores;
  }

  private static String head() {
    return """
        # How many changes of the code are noticed

        PIT changes the code on purpose, one place at a time: a condition turned round, a call left
        out, another value returned. A change is noticed where a test fails for it or never ends.
        Only the quick tests that the build file lists are asked, and in `spec` and `kit` only some
        changes of each class, evenly spread, are made; the whole of the tests notices more.
        What makes the table of rows runs once in a process, mostly before a change is put in, and
        then counts as survived; other tests show that a row which is left out or altered is missed.
        Made in the extended profile; each part has a least score there, which is never lowered.
        Repeated by

            mvn verify -Pextended -pl conformance-suite/kit -am -Dtest=ShellWordsTest \\
                -Dit.test=MutationScoresIT -Dsurefire.failIfNoSpecifiedTests=false \\
                -Dfailsafe.failIfNoSpecifiedTests=false -Dtck.regenerate=true

        | package | changes | noticed | survived | reached by no test | score |
        |---|--:|--:|--:|--:|--:|
        """;
  }
}
