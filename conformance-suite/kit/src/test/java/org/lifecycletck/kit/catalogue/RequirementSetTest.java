package org.lifecycletck.kit.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lifecycletck.kit.Repository;
import org.lifecycletck.kit.catalogue.RequirementSet.Requirement;

/**
 * The frozen rule set is what the catalogue demands. While a set is not published it can be written
 * anew with {@code -Dtck.regenerate=true}; from then on a change needs a new set.
 */
class RequirementSetTest {
  private static final Catalogue SHIPPED = Catalogue.load();
  private static final String FILE = "features/sets/" + SHIPPED.ruleSet() + ".txt";
  private static final String OPEN = "# published: no";

  @Test
  void theCatalogueDemandsWhatItsSetFroze() throws IOException {
    RequirementSet set = SHIPPED.sets().get(SHIPPED.ruleSet());
    Repository repository = Repository.open();
    if (Boolean.getBoolean("tck.regenerate") && repository.text(FILE).contains(OPEN)) {
      Files.writeString(repository.path(FILE), text(), StandardCharsets.UTF_8);
      return;
    }
    assertEquals(
        List.of(),
        set.differences(SHIPPED),
        "what a rule demands changes with a new rule set only: ruleSet in rules.properties, a"
            + " file in features/sets, CHANGELOG.md");
    assertTrue(set.requirements().size() >= 359, "rules: " + set.requirements().size());
  }

  private static String text() {
    return "# Rule set "
        + SHIPPED.ruleSet()
        + ": what must pass. Written from the catalogue; a published set is never changed.\n"
        + OPEN
        + "\n# id, level, who is obliged, profile, condition, digest of the words\n"
        + SHIPPED.rules().stream()
            .map(rule -> Requirement.of(rule).line() + "\n")
            .collect(Collectors.joining());
  }

  private static Catalogue changed(String from, String to) {
    FeatureFiles files = FeatureFiles.shipped();
    Map<String, byte[]> features = new TreeMap<>(files.features());
    String name = "features/sending/wdfrequestsend.feature";
    String text = new String(features.get(name), StandardCharsets.UTF_8);
    String changed = text.replaceFirst(from, to);
    assertNotEquals(text, changed);
    features.put(name, changed.getBytes(StandardCharsets.UTF_8));
    return Catalogue.read(new FeatureFiles(features, files.properties(), files.sets()));
  }

  private static List<String> differences(Catalogue catalogue) {
    return catalogue.sets().get(catalogue.ruleSet()).differences(catalogue);
  }

  @Test
  void anotherLevelOtherWordsOrALostRuleAreADifference() {
    assertEquals(
        List.of("SND-001 was '"),
        heads(differences(changed("@SND-001 @must", "@SND-001 @should"))));
    assertEquals(
        List.of("SND-001 was '"),
        heads(differences(changed("for a request that it has accepted", "for an accepted one"))));
    assertEquals(
        List.of("SND-001 is in"),
        heads(differences(changed("@SND-001 @must(?s:.*?)@SND-002", "@SND-002"))));
    assertEquals(List.of(), differences(changed("TRUE means accepted and nothing more", "TRUE")));
    assertEquals(
        List.of(),
        differences(
            changed("request that it has accepted, also", "request  that it has accepted, also")));
  }

  private static List<String> heads(List<String> differences) {
    return differences.stream().map(difference -> difference.substring(0, 13)).toList();
  }

  @Test
  void aRuleOutsideTheSetIsAPreviewAndNoDifference() {
    Catalogue catalogue =
        changed("@SND-001 @must(?s:(.*?))Rule: SND-001", "@SND-990 @must$1Rule: SND-990");
    Rule added = catalogue.rule("SND-990").orElseThrow();
    assertTrue(catalogue.isPreview(added));
    assertFalse(catalogue.isPreview(catalogue.rule("SND-002").orElseThrow()));
    assertEquals(1, differences(catalogue).size());
  }

  @Test
  void aCatalogueNeedsTheSetItNames() {
    FeatureFiles files = FeatureFiles.shipped();
    Properties next = new Properties();
    next.setProperty("ruleSet", "2027.1");
    FeatureFiles unset = new FeatureFiles(files.features(), next, files.sets());
    CatalogueException problem =
        assertThrows(CatalogueException.class, () -> Catalogue.read(unset));
    assertEquals(List.of("features/sets/2027.1.txt: not there"), problem.problems());
    FeatureFiles bad =
        new FeatureFiles(files.features(), next, Map.of("2027.1", "# fine\nSND-001 must\n"));
    problem = assertThrows(CatalogueException.class, () -> Catalogue.read(bad));
    assertEquals(List.of("features/sets/2027.1.txt:2: six words expected"), problem.problems());
  }
}
