package org.lifecycletck.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The house rules that a machine can check, on every file that is or would be checked in. */
class TidyTest {

  private static final int FILE_LINES = 400;
  private static final int METHOD_LINES = 40;
  private static final int WIDTH = 100;

  private static final Set<String> TOP_LEVEL =
      Set.of(
          "LICENSE",
          "NOTICE",
          "README.md",
          "conformance-suite",
          "features",
          "pom.xml",
          "reference-impl");

  /** Hosts that a file may name: namespaces, licences, and where published sources stand. */
  private static final Set<String> HOSTS =
      Set.of(
          "github.com",
          "json-schema.org",
          "learn.microsoft.com",
          "maven.apache.org",
          "www.apache.org",
          "www.w3.org",
          "localhost",
          "127.0.0.1");

  private static final Pattern HOST = Pattern.compile("https?://([^/\\s\"'<>)\\]:]+)");
  private static final Pattern MACHINE_PATH =
      Pattern.compile(
          "(?<![\\w.$}*-])/(?:work|root|home|tmp|Users)/\\w|\\b[A-Za-z]:\\\\\\\\?Users");
  private static final Pattern MARKER = Pattern.compile("\\b(?:TO" + "DO|FIX" + "ME|X" + "XX)\\b");
  private static final Pattern FOREIGN_NAME = Pattern.compile("[:<>\"|?*\\\\]|[. ](?:/|$)");

  private static Repository repository;
  private static List<String> texts;
  private static List<String> java;
  private static JavaSources sources;

  @BeforeAll
  static void look() {
    repository = Repository.open();
    texts = repository.files().stream().filter(TidyTest::isText).toList();
    java = repository.files().stream().filter(file -> file.endsWith(".java")).toList();
    sources = JavaSources.parse(java.stream().map(repository::path).toList());
  }

  @Test
  void somethingIsLookedAt() {
    assertTrue(java.size() >= 60, "Java files: " + java.size());
    assertTrue(texts.size() >= 75, "text files: " + texts.size());
    assertTrue(sources.methods().size() >= 300, "methods: " + sources.methods().size());
  }

  @Test
  void topLevelHoldsWhatIsListedAndNothingElse() {
    Set<String> found = new TreeSet<>();
    for (String file : repository.files()) {
      String first = file.split("/", 2)[0];
      if (!first.startsWith(".")) {
        found.add(first);
      }
    }
    assertEquals(new TreeSet<>(TOP_LEVEL), found);
  }

  @Test
  void filesAreShort() {
    List<String> wrong = new ArrayList<>();
    for (String file : java) {
      long lines = repository.text(file).lines().count();
      if (lines > FILE_LINES) {
        wrong.add(file + ": " + lines + " lines");
      }
    }
    assertNone(wrong);
  }

  @Test
  void methodsAreShort() {
    assertNone(
        sources.methods().stream()
            .filter(method -> method.lines() > METHOD_LINES)
            .filter(method -> !isRowTable(method.file().toString()))
            .map(
                m ->
                    repository.name(m.file())
                        + ":"
                        + m.line()
                        + " "
                        + m.name()
                        + ": "
                        + m.lines()
                        + " lines")
            .toList());
  }

  @Test
  void nothingSleepsSwallowsOrIsSwitchedOff() {
    assertNone(
        sources.blemishes().stream()
            .map(b -> repository.name(b.file()) + ":" + b.line() + " " + b.what())
            .toList());
  }

  @Test
  void javaLinesAreNoWiderThanTheFormatterWants() {
    assertNone(
        java.stream()
            .flatMap(
                file -> linesOf(file, line -> line.length() > WIDTH && !line.startsWith("import ")))
            .toList());
  }

  @Test
  void hostsAreKnownOnes() {
    assertNone(texts.stream().flatMap(file -> linesOf(file, TidyTest::namesForeignHost)).toList());
  }

  @Test
  void noFileNamesAPlaceOnSomeMachine() {
    assertNone(texts.stream().flatMap(file -> linesOf(file, found(MACHINE_PATH))).toList());
  }

  @Test
  void nothingIsMarkedAsUnfinished() {
    assertNone(texts.stream().flatMap(file -> linesOf(file, found(MARKER))).toList());
  }

  @Test
  void linesEndWithOneLineFeed() {
    List<String> wrong = new ArrayList<>();
    for (String file : texts) {
      String text = repository.text(file);
      if (text.indexOf('\r') >= 0) {
        wrong.add(file + ": carriage return");
      }
      if (!text.isEmpty() && !text.endsWith("\n")) {
        wrong.add(file + ": no line feed at its end");
      }
    }
    assertNone(wrong);
  }

  @Test
  void fileNamesWorkEverywhere() {
    Set<String> folded = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    assertNone(
        repository.files().stream()
            .filter(file -> FOREIGN_NAME.matcher(file).find() || !folded.add(file))
            .toList());
  }

  private interface Line {
    boolean isWrong(String line);
  }

  private static Line found(Pattern pattern) {
    return line -> pattern.matcher(line).find();
  }

  private static Stream<String> linesOf(String file, Line line) {
    List<String> lines = repository.text(file).lines().toList();
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (line.isWrong(lines.get(i))) {
        wrong.add(file + ":" + (i + 1) + " " + lines.get(i).strip());
      }
    }
    return wrong.stream();
  }

  private static boolean namesForeignHost(String line) {
    return HOST.matcher(line).results().anyMatch(match -> !HOSTS.contains(match.group(1)));
  }

  private static boolean isRowTable(String file) {
    return file.endsWith("Rows.java");
  }

  private static boolean isText(String file) {
    return !file.endsWith(".gz") && !file.endsWith(".png");
  }

  private static void assertNone(List<String> wrong) {
    assertTrue(wrong.isEmpty(), () -> "\n" + String.join("\n", wrong) + "\n");
  }
}
