package org.lifecycletck.kit.traceability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lifecycletck.kit.catalogue.Catalogue;
import org.lifecycletck.kit.catalogue.Rule;
import org.lifecycletck.kit.history.BadDataException;

/** The gate: every cell of the matrix is filled, or it is written down why not. */
class TraceabilityTest {
  private static final Catalogue CATALOGUE = Catalogue.load();
  private static final SourceSentences SENTENCES = SourceSentences.shipped();
  private static final Traceability MATRIX = new Traceability(CATALOGUE, SENTENCES);
  private static final Gaps GAPS = Gaps.shipped();

  @Test
  void everyEmptyCellHasAReason() {
    assertEquals(CATALOGUE.rules().size(), MATRIX.lines().size());
    assertEquals(List.of(), MATRIX.unexplained(GAPS));
  }

  @Test
  void everySentenceIsOfAPageAndSectionThatItsRuleNames() {
    assertTrue(SENTENCES.all().size() >= 400, "sentences: " + SENTENCES.all().size());
    List<String> strangers = new ArrayList<>();
    for (SourceSentence sentence : SENTENCES.all()) {
      Rule.Source source = new Rule.Source(sentence.page(), sentence.section());
      boolean named =
          CATALOGUE
              .rule(sentence.rule())
              .map(rule -> rule.sources().contains(source))
              .orElse(false);
      if (!named) {
        strangers.add(sentence.rule() + " " + source);
      }
    }
    assertEquals(List.of(), strangers);
  }

  @Test
  void noReasonIsWrittenForNothing() {
    List<String> idle = new ArrayList<>();
    for (Gaps.Gap gap : GAPS.all()) {
      for (String word : gap.rules()) {
        Gaps.Gap alone = new Gaps.Gap(gap.column(), List.of(word), gap.reason(), gap.line());
        if (MATRIX.lines().stream().noneMatch(cells -> alone.covers(cells, gap.column()))) {
          idle.add("features/gaps.txt:" + gap.line() + " excuses nothing of " + word);
        }
      }
    }
    assertEquals(List.of(), idle);
  }

  @Test
  void everyRuleThatIsNamedInAReasonIsARule() {
    List<String> unknown = new ArrayList<>();
    for (Gaps.Gap gap : GAPS.all()) {
      for (String word : gap.rules()) {
        if (word.matches("[A-Z]{3}-\\d{3}") && CATALOGUE.rule(word).isEmpty()) {
          unknown.add("features/gaps.txt:" + gap.line() + " names " + word);
        }
      }
    }
    assertEquals(List.of(), unknown);
  }

  @Test
  void aCellWithoutAReasonIsSaid() {
    Traceability bare = new Traceability(CATALOGUE, SourceSentences.of("none", ""));
    List<String> missing = bare.unexplained(GAPS);
    assertTrue(missing.contains("SND-001 has no sentence and no reason why"), missing.toString());
    Gaps none = Gaps.of("none", "row | with-invariant | a reason of twenty characters");
    assertTrue(MATRIX.unexplained(none).contains("FMT-001 has no scenario and no reason why"));
    assertTrue(
        MATRIX.unexplained(none).stream().noneMatch(m -> m.startsWith("TMO-019 has no row")));
  }

  @Test
  void whatTheDocumentationDemandsRestsOnMoreThanANearbySentence() {
    String near = "%s wdfrequest/nf-wdfrequest-wdfrequestsend returns f31cdbd4d48fd9fe near%n";
    String list = String.format(near + near, "SND-001", "CAN-009");
    List<String> missing =
        new Traceability(CATALOGUE, SourceSentences.of("list", list)).unexplained(GAPS);
    assertTrue(missing.contains("SND-001 has no sentence and no reason why"), missing.toString());
    assertTrue(missing.stream().noneMatch(m -> m.startsWith("CAN-009")), missing.toString());
    Traceability implied =
        new Traceability(CATALOGUE, SourceSentences.of("list", list.replace("near", "implies")));
    assertTrue(implied.unexplained(GAPS).stream().noneMatch(m -> m.startsWith("SND-001")));
  }

  @Test
  void aReasonIsMoreThanAWord() {
    for (String line :
        List.of("row | SND-001 | none", "rows | SND-001 | because it is so, you know")) {
      BadDataException problem =
          assertThrows(BadDataException.class, () -> Gaps.of("gaps", "# reasons\n" + line));
      assertTrue(problem.getMessage().startsWith("gaps:2: "), problem.getMessage());
    }
  }
}
