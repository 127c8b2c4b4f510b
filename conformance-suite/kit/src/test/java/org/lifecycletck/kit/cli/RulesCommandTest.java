package org.lifecycletck.kit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lifecycletck.kit.traceability.Sentence;

/** {@code tck rules} as a user gives it. */
class RulesCommandTest {
  @TempDir private Path directory;

  private final Commands tck = new Commands();
  private Path docs;
  private Path page;
  private Path list;

  @BeforeEach
  void write() throws IOException {
    docs = Files.createDirectories(directory.resolve("docs"));
    page = docs.resolve("here/wdk-ddi-src/content/wdfrequest/nf-wdfrequest-wdfrequestsend.md");
    Files.createDirectories(page.getParent());
    Files.writeString(page, "# A page\n\n## -returns\n\nIt returns. It may return late.\n");
    list = directory.resolve("sentences.txt");
    Files.writeString(
        list, line("SND-001", "It returns.") + line("SND-002", "It may return late."));
  }

  private static String line(String rule, String words) {
    return rule
        + " wdfrequest/nf-wdfrequest-wdfrequestsend returns "
        + new Sentence("", words).hash()
        + " states\n";
  }

  private int drift(Object... more) {
    Object[] words = new Object[6 + more.length];
    System.arraycopy(
        new Object[] {"rules", "drift", "--docs", docs, "--sentences", list}, 0, words, 0, 6);
    System.arraycopy(more, 0, words, 6, more.length);
    return tck.run(words);
  }

  @Test
  void driftListsTheRulesOfAChangedSentence() throws IOException {
    assertEquals(0, drift(), tck.err());
    assertEquals(
        List.of(
            "0 rules drifted; of 2 sentences 2 are where they were, 0 are not in this checkout"),
        tck.lines());
    Files.writeString(page, Files.readString(page).replace("may return", "can return"));
    assertEquals(1, drift());
    assertEquals(
        "SND-002  changed       wdfrequest/nf-wdfrequest-wdfrequestsend (returns):"
            + " the sentence was changed or taken out",
        tck.lines().get(0));
    assertEquals(0, drift("--select", "SND-001"));
    assertEquals(1, drift("--json"));
    JsonNode change = new ObjectMapper().readTree(tck.lines().get(0));
    assertEquals("SND-002", change.get("rule").asText());
    assertEquals("changed", change.get("drift").asText());
    JsonNode summary = new ObjectMapper().readTree(tck.lines().get(1)).get("summary");
    assertEquals(1, summary.get("rules").asInt());
    assertEquals(1, summary.get("unchanged").asInt());
  }

  @Test
  void theKitsOwnListIsLookedForInWhateverPagesThereAre() {
    assertEquals(1, tck.run("rules", "drift", "--docs", docs));
    assertTrue(tck.out().contains("SND-001  changed "), tck.out());
    assertTrue(tck.out().contains("CAN-001  page gone "), tck.out());
    String last = tck.lines().get(tck.lines().size() - 1);
    assertTrue(last.matches("\\d+ rules drifted; of \\d{3} sentences 0 are where .*"), last);
  }

  @Test
  void withoutDocumentationThereIsNoInput() throws IOException {
    tck.fails(66, "is no directory", "rules", "drift", "--docs", directory.resolve("none"));
    Path empty = Files.createDirectories(directory.resolve("empty"));
    tck.fails(66, "no windows-driver-docs-pr and no", "rules", "drift", "--docs", empty);
    tck.fails(66, "is no directory", "rules", "sentences", "--docs", directory.resolve("none"));
    Files.writeString(list, "SND-001\n");
    assertEquals(65, drift());
    tck.fails(64, "--docs", "rules", "drift");
    tck.fails(64, "which command?", "rules");
  }

  @Test
  void sentencesShowsWhatTheSectionSaysNow() {
    assertEquals(0, tck.run("rules", "sentences", "--docs", docs, "--select", "SND-001"));
    assertEquals("SND-001  TRUE means accepted and nothing more", tck.lines().get(0));
    String hash = new Sentence("", "It returns.").hash();
    assertTrue(tck.lines().contains("    " + hash + "  It returns."), tck.out());
    assertTrue(tck.out().contains("    no such page"), tck.out());
  }

  @Test
  void theMatrixHasALineARuleAndTellsWhyACellIsEmpty() throws IOException {
    assertEquals(0, tck.run("rules", "matrix"), tck.out());
    assertTrue(tck.lines().size() >= 360, "lines: " + tck.lines().size());
    assertTrue(tck.lines().stream().noneMatch(line -> line.contains("!")), tck.out());
    assertEquals(0, tck.run("rules", "matrix", "--select", "FMT-001", "--why"));
    assertTrue(tck.out().contains("no scenario: no check from outside can tell"), tck.out());
    assertEquals(0, tck.run("rules", "matrix", "--select", "SND-008", "--json"));
    JsonNode line = new ObjectMapper().readTree(tck.out());
    assertTrue(line.get("scenario").asInt() >= 2, tck.out());
    assertTrue(line.get("rows").size() >= 2, tck.out());
    assertTrue(line.get("faulty").asInt() >= 1, tck.out());
  }
}
