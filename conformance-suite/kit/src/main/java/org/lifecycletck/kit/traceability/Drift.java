package org.lifecycletck.kit.traceability;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What became of the source sentences of the rules in a checkout of the documentation. */
public final class Drift {
  private final List<Change> changes = new ArrayList<>();
  private int found;
  private int outside;

  /**
   * A sentence that is not where it was.
   *
   * @param what what became of it, in a few words
   */
  public record Change(SourceSentence sentence, Kind kind, String what) {}

  /** What can become of a sentence. */
  public enum Kind {
    /** Its words are no longer on the page. */
    CHANGED,
    /** It stands below another heading of the page. */
    MOVED,
    /** The heading is gone, and the sentence with it. */
    SECTION_GONE,
    /** The page is gone. */
    PAGE_GONE
  }

  private Drift() {}

  /** Looks for each of these sentences. */
  public static Drift of(List<SourceSentence> sentences, DocumentationTree tree)
      throws IOException {
    Drift drift = new Drift();
    for (SourceSentence sentence : sentences) {
      if (tree.covers(sentence.page())) {
        drift.look(sentence, tree.page(sentence.page()));
      } else {
        drift.outside++;
      }
    }
    return drift;
  }

  private void look(SourceSentence sentence, Optional<DocumentationPage> page) {
    if (page.isEmpty()) {
      changes.add(new Change(sentence, Kind.PAGE_GONE, "the page is gone"));
      return;
    }
    Optional<List<Sentence>> section = page.get().section(sentence.section());
    if (section.isPresent() && holds(section.get(), sentence)) {
      found++;
      return;
    }
    Optional<Sentence> elsewhere =
        page.get().sentences().stream().filter(s -> s.hash().equals(sentence.hash())).findFirst();
    if (elsewhere.isPresent()) {
      String heading = elsewhere.get().heading();
      changes.add(new Change(sentence, Kind.MOVED, "stands below '" + heading + "' now"));
    } else if (section.isEmpty()) {
      changes.add(new Change(sentence, Kind.SECTION_GONE, "the section is gone, and the sentence"));
    } else {
      changes.add(new Change(sentence, Kind.CHANGED, "the sentence was changed or taken out"));
    }
  }

  private static boolean holds(List<Sentence> section, SourceSentence wanted) {
    return section.stream().anyMatch(sentence -> sentence.hash().equals(wanted.hash()));
  }

  /** The sentences that are not where they were, in the order of the rules. */
  public List<Change> changes() {
    return List.copyOf(changes);
  }

  /** How many sentences are where they were. */
  public int found() {
    return found;
  }

  /** How many are on pages of a kind that the checkout does not have. */
  public int outside() {
    return outside;
  }
}
