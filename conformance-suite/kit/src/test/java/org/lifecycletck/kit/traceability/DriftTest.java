package org.lifecycletck.kit.traceability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lifecycletck.kit.Repository;
import org.lifecycletck.kit.history.BadDataException;

/** Which rules a changed documentation touches, on a small documentation of our own words. */
class DriftTest {
  private static final String GUIDE = "wdf/lending-books";
  private static final String REFERENCE = "lending/nf-lending-lendbook";

  /** Rule, page, section, and the sentence it rests on. Two rules share one of them. */
  private static final List<List<String>> RULES =
      List.of(
          List.of("SND-001", REFERENCE, "returns", "LendBook returns TRUE if the book was lent."),
          List.of("SND-002", REFERENCE, "returns", "Otherwise, it returns FALSE."),
          List.of("SND-003", REFERENCE, "returns", "Otherwise, it returns FALSE."),
          List.of("SND-003", GUIDE, "Late-Books", "A late book costs a small fee & an apology."),
          List.of("CAN-001", GUIDE, "Lending-Books", "Stamp it!"),
          List.of(
              "CAN-002",
              GUIDE,
              "What-the-Library-s-Desk-Does",
              "A reader who owes a book cannot borrow another one."),
          List.of("CAN-003", REFERENCE, "param-Days", "Zero means that the book stays."));

  /** How the sentences are written in the files, and what is written there instead. */
  private static final Map<String, String> EDITS = new LinkedHashMap<>();

  static {
    EDITS.put("returns TRUE if the book was lent", "may return TRUE if the book was lent");
    EDITS.put("Otherwise, it returns FALSE", "Otherwise, it does not return");
    EDITS.put("<b>small</b> fee", "large fee");
    EDITS.put("Stamp it!", "");
    EDITS.put("A reader who owes a book *cannot*", "A reader who owes two books *cannot*");
    EDITS.put("Zero means that the book stays", "Zero means that the book goes");
  }

  @TempDir private Path directory;

  @BeforeEach
  void copy() throws IOException {
    Path from = Repository.open().path("conformance-suite/kit/src/test/resources/documentation");
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path to = directory.resolve(from.relativize(file).toString());
        Files.createDirectories(to.getParent());
        Files.copy(file, to);
      }
    }
  }

  private static String list() {
    StringBuilder list = new StringBuilder("# rules of a library\n");
    for (List<String> rule : RULES) {
      list.append(String.join(" ", rule.subList(0, 3))).append(' ');
      list.append(new Sentence("", rule.get(3)).hash()).append(" states\n");
    }
    return list.toString();
  }

  private Drift drift() throws IOException {
    return Drift.of(
        SourceSentences.of("list", list()).all(), DocumentationTree.in(List.of(directory)));
  }

  private static Set<String> rules(Drift drift) {
    Set<String> rules = new TreeSet<>();
    drift.changes().forEach(change -> rules.add(change.sentence().rule()));
    return rules;
  }

  private void edit(String from, String to) throws IOException {
    int edited = 0;
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String text = Files.readString(file);
        if (text.contains(from)) {
          Files.writeString(file, text.replace(from, to));
          edited++;
        }
      }
    }
    assertEquals(1, edited, "files with '" + from + "'");
  }

  @Test
  void nothingDriftsInTheSameDocumentation() throws IOException {
    Drift drift = drift();
    assertEquals(List.of(), drift.changes());
    assertEquals(RULES.size(), drift.found());
    assertEquals(0, drift.outside());
  }

  @Test
  void anEditedSentenceMarksExactlyItsRules() throws IOException {
    List<Set<String>> expected =
        List.of(
            Set.of("SND-001"),
            Set.of("SND-002", "SND-003"),
            Set.of("SND-003"),
            Set.of("CAN-001"),
            Set.of("CAN-002"),
            Set.of("CAN-003"));
    List<Set<String>> marked = new ArrayList<>();
    for (Map.Entry<String, String> change : EDITS.entrySet()) {
      edit(change.getKey(), change.getValue());
      Drift drift = drift();
      marked.add(rules(drift));
      assertTrue(drift.changes().stream().allMatch(c -> c.kind() == Drift.Kind.CHANGED));
      try (Stream<Path> files = Files.list(directory)) {
        for (Path file : files.toList()) {
          delete(file);
        }
      }
      copy();
    }
    assertEquals(expected, marked);
  }

  private static void delete(Path tree) throws IOException {
    try (Stream<Path> files = Files.walk(tree)) {
      for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(file);
      }
    }
  }

  @Test
  void otherMarkupAndOtherSentencesMarkNone() throws IOException {
    edit("<b>LendBook</b> returns TRUE", "**LendBook**\nreturns  *TRUE*");
    edit("A reader borrows a book with a card.", "A reader brings a card. More is not needed.");
    edit("The desk does three things", "The desk does two things");
    assertEquals(List.of(), drift().changes());
  }

  @Test
  void aMovedSentenceALostHeadingAndALostPageAreTold() throws IOException {
    edit("### Late Books", "## Fees");
    edit("-   Stamp it!", "");
    edit("## -description", "## -description\n\nStamp it!");
    Drift drift = drift();
    assertEquals(Set.of("SND-003", "CAN-001"), rules(drift));
    assertEquals("stands below 'Fees' now", drift.changes().get(0).what());
    assertEquals(Drift.Kind.MOVED, drift.changes().get(0).kind());
    edit("A late book costs", "A book costs");
    assertEquals(Drift.Kind.SECTION_GONE, drift().changes().get(0).kind());
    delete(directory.resolve("guides/windows-driver-docs-pr/wdf"));
    assertEquals(Set.of("SND-003", "CAN-001", "CAN-002"), rules(drift()));
    assertTrue(drift().changes().stream().allMatch(c -> c.kind() == Drift.Kind.PAGE_GONE));
  }

  @Test
  void whatTheCheckoutDoesNotHaveIsCountedAndNotJudged() throws IOException {
    delete(directory.resolve("guides"));
    Drift drift = drift();
    assertEquals(List.of(), drift.changes());
    assertEquals(3, drift.outside());
    assertEquals(4, drift.found());
  }

  @Test
  void aListOfAnotherShapeIsRefused() {
    for (String line :
        List.of(
            "SND-001 a b c states", "SND-001 a b 0123456789abcdef", "a b 0123456789abcdef x y")) {
      BadDataException problem =
          assertThrows(BadDataException.class, () -> SourceSentences.of("list", "\n" + line));
      assertTrue(problem.getMessage().startsWith("list:2: "), problem.getMessage());
    }
  }
}
