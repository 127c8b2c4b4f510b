package org.lifecycletck.kit.traceability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages in Markdown and HTML as headings and sentences, on pages of our own words. */
class DocumentationPageTest {
  private static final String GUIDE = "guides/windows-driver-docs-pr/wdf/lending-books.md";
  private static final String REFERENCE =
      "reference/wdk-ddi-src/content/lending/nf-lending-lendbook.md";

  private static DocumentationPage page(String name) throws IOException {
    try (InputStream in =
        DocumentationPageTest.class.getResourceAsStream("/documentation/" + name)) {
      return DocumentationPage.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  private static List<String> texts(Optional<List<Sentence>> sentences) {
    return sentences.orElseThrow().stream().map(Sentence::text).toList();
  }

  @Test
  void aGuideIsTakenApartIntoSentences() throws IOException {
    DocumentationPage page = page(GUIDE);
    assertEquals(
        List.of(
            "The desk does three things:",
            "Look up the reader.",
            "A reader who owes a book cannot borrow another one.",
            "Write the book on the card.",
            "Stamp it!",
            "Colour",
            "Meaning",
            "red",
            "The book stays in the house.",
            "blue",
            "The book may leave for 14 days.",
            "A late book costs a small fee & an apology."),
        texts(page.section("What-the-Library-s-Desk-Does")));
    assertEquals(
        List.of("A late book costs a small fee & an apology."), texts(page.section("late-books")));
    List<String> all = texts(page.section("Lending-Books"));
    assertEquals(15, all.size());
    assertEquals(
        List.of(
            "A reader borrows a book with a card.",
            "The card names one reader, e.g. its owner; nobody else uses it.",
            "Cards that are lost are blocked at once."),
        all.subList(0, 3));
    assertEquals(15, page.sentences().size());
    assertEquals(Optional.empty(), page.section("Selling-Books"));
  }

  @Test
  void aReferencePageIsFoundByItsOwnKindOfHeading() throws IOException {
    DocumentationPage page = page(REFERENCE);
    assertEquals(List.of("A handle to the book."), texts(page.section("param-Book")));
    assertEquals(
        List.of("The number of days.", "Zero means that the book stays."),
        texts(page.section("param-Days")));
    assertEquals(
        List.of(
            "LendBook returns TRUE if the book was lent.",
            "Otherwise, it returns FALSE.",
            "The reader owes a book."),
        texts(page.section("returns")));
    assertEquals(3, texts(page.section("parameters")).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The target  is\n*stopped*.",
        "the TARGET is stopped",
        "The <b>target</b> is [stopped](a-page.md).",
        "The `target` is\u00a0stopped;"
      })
  void markupCaseAndSpacingDoNotMatter(String written) {
    List<Sentence> sentences = DocumentationPage.of(written).sentences();
    assertEquals(1, sentences.size());
    assertEquals(new Sentence("", "The target is stopped.").hash(), sentences.get(0).hash());
  }

  @ParameterizedTest
  @CsvSource({"The target is not stopped.", "The target is started.", "Target is stopped."})
  void wordsMatter(String other) {
    assertNotEquals(
        new Sentence("", "The target is stopped.").hash(), new Sentence("", other).hash());
  }

  @Test
  void aDigestIsShortAndTellsNoWords() {
    assertTrue(new Sentence("", "Words.").hash().matches("[0-9a-f]{16}"));
  }
}
