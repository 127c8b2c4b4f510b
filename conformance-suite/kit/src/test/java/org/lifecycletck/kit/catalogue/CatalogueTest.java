package org.lifecycletck.kit.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The catalogue as it is shipped, and the mistakes it does not accept. */
class CatalogueTest {
  private static final String RULE =
      """
      Feature: Sending

        @SND-003 @must @framework
        @source:wdfrequest/nf-wdfrequest-wdfrequestsend @section:remarks
        @framework-source:core/fxrequestapi.cpp @sdv:kmdf-ReqSendFail
        Rule: SND-003 Accepted or not
          WdfRequestSend MUST say
          which.

          Scenario: Accepted
            Given a started target "t1"
      """;

  private static final Catalogue SHIPPED = Catalogue.load();

  @Test
  void theShippedRulesAreManyAndEachIsChecked() {
    assertTrue(SHIPPED.rules().size() >= 350, "rules: " + SHIPPED.rules().size());
    assertEquals(List.of(), SHIPPED.rules().stream().filter(Rule::isGap).map(Rule::id).toList());
  }

  @Test
  void numbersThatAreNotUsedPointToRules() {
    Rule covering = SHIPPED.rule(SHIPPED.replacement("CAN-024").orElseThrow()).orElseThrow();
    assertEquals("FGT-007", covering.id());
    assertTrue(SHIPPED.rule("CAN-024").isEmpty());
    assertTrue(SHIPPED.replacement("CAN-001").isEmpty());
  }

  @Test
  void rulesAreFoundByPageDdiAndAlias() {
    assertTrue(SHIPPED.byDdi("WdfRequestCancelSentRequest").size() >= 15);
    assertTrue(SHIPPED.byPage("wdf/sending-i-o-requests-asynchronously").size() >= 5);
    List<Rule> named = SHIPPED.byAlias("kmdf-DeferredRequestCompleted");
    assertEquals(List.of("DRV-023"), named.stream().map(Rule::id).toList());
    SHIPPED
        .pages()
        .forEach(
            (page, rules) -> {
              assertFalse(page.contains(" "), page);
              assertEquals(rules, SHIPPED.byPage(page));
            });
  }

  @Test
  void aRuleIsReadWithEverythingItSays() {
    Rule rule = read(RULE).rule("snd-003").orElseThrow();

    assertEquals("Accepted or not", rule.title());
    assertEquals("WdfRequestSend MUST say which.", rule.text());
    assertEquals(Rule.Level.MUST, rule.level());
    assertEquals(Rule.Party.FRAMEWORK, rule.party());
    assertEquals(
        List.of(new Rule.Source("wdfrequest/nf-wdfrequest-wdfrequestsend", "remarks")),
        rule.sources());
    assertEquals(List.of("core/fxrequestapi.cpp"), rule.frameworkSources());
    assertEquals(List.of("kmdf-ReqSendFail"), rule.aliases());
    List<String> steps = List.of("Given a started target \"t1\"");
    assertEquals(
        List.of(new Rule.Scenario("Accepted", 10, List.of(), steps, List.of("Accepted"))),
        rule.scenarios());
    assertEquals("features/a.feature:6", rule.place());
  }

  @Test
  void anOutlineCountsItsExamplesAndAnUntestableRuleSaysWhy() {
    Catalogue catalogue =
        read(
            RULE.replace("    Scenario: Accepted", "    Scenario Outline: <x>")
                + "\n      Examples:\n        | x |\n        | 1 |\n        | 2 |\n"
                + """

                  @SND-004 @may @driver @untestable
                  @source:wdf/a-page @section:a
                  Rule: SND-004 Nobody sees
                    A driver MAY think.
                    Untestable: thoughts are free.
                """);

    assertEquals(2, catalogue.rule("SND-003").orElseThrow().scenarios().get(0).examples());
    Rule untestable = catalogue.rule("SND-004").orElseThrow();
    assertFalse(untestable.isTestable());
    assertEquals("thoughts are free.", untestable.untestableReason());
    assertEquals("A driver MAY think.", untestable.text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          @must                | ''            | features/a.feature:6: SND-003 has no level
          @must                | @must @should | SND-003 has more than one level
          @framework⏎          | ⏎             | SND-003 has no obliged party
          @section:remarks     | ''            | SND-003 has a @source without a @section
          @source              | @sorce        | SND-003 has the unknown tag @sorce
          @SND-003             | @SND-004      | SND-003 is tagged [SND-004] instead of @SND-003
          @must                | @must @profile:kmdf | SND-003 names an unknown profile: kmdf
          @must                | @must @untestable   | without a sentence 'Untestable: …'
          Rule: SND-003 Accepted or not | Rule: SND-03 Accepted | is not named by its id
          Feature: Sending     | Featur: Sending | features/a.feature:(1:1)
          """)
  void aMistakeIsNamedWithItsPlace(String right, String wrong, String message) {
    String text = RULE.replace(right.replace("⏎", "\n"), wrong.replace("⏎", "\n"));

    CatalogueException problem = assertThrows(CatalogueException.class, () -> read(text));

    assertTrue(problem.getMessage().contains(message), problem.getMessage());
  }

  @Test
  void anIdIsThereOnceAndAnUnusedNumberIsNoRule() {
    Map<String, byte[]> twice = new TreeMap<>();
    twice.put("features/a.feature", RULE.getBytes(StandardCharsets.UTF_8));
    twice.put("features/b.feature", RULE.getBytes(StandardCharsets.UTF_8));
    Properties properties = properties();
    properties.setProperty("merged.SND-003", "SND-001");
    FeatureFiles files = new FeatureFiles(twice, properties, Map.of("2026.1", ""));

    CatalogueException problem =
        assertThrows(CatalogueException.class, () -> Catalogue.read(files));

    assertEquals(
        List.of(
            "features/b.feature:6: SND-003 is also at features/a.feature:6",
            "features/rules.properties: merged.SND-003 is a rule"),
        problem.problems());
  }

  private static Catalogue read(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return Catalogue.read(
        new FeatureFiles(Map.of("features/a.feature", bytes), properties(), Map.of("2026.1", "")));
  }

  private static Properties properties() {
    Properties properties = new Properties();
    properties.setProperty("ruleSet", "2026.1");
    return properties;
  }
}
