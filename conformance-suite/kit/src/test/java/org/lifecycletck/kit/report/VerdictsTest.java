package org.lifecycletck.kit.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lifecycletck.kit.catalogue.Catalogue;
import org.lifecycletck.kit.catalogue.Rule;
import org.lifecycletck.kit.catalogue.Selection;
import org.lifecycletck.kit.run.CaseResult;
import org.lifecycletck.kit.run.Judgement;
import org.lifecycletck.kit.run.Verdict;
import org.lifecycletck.kit.stress.StressProperties;

/** From the results of checks to verdicts and an exit code. */
class VerdictsTest {
  private static final Catalogue CATALOGUE = Catalogue.load();
  private static final Demand DEMAND = new Demand("documented", false);

  private final List<CaseResult> results = new ArrayList<>();

  @Test
  void aRuleConformsOnlyIfSomethingExercisedIt() {
    assertEquals("not exercised", word("SND-001", ""));
    assertEquals(4, exit("SND-001"));
    add(Verdict.NOT_EXERCISED, "the subject showed nothing", "SND-001");
    assertEquals("not exercised", word("SND-001", ""));
    add(Verdict.CONFORMS, "", "SND-001");
    assertEquals("conforms", word("SND-001", ""));
    assertEquals(0, exit("SND-001"));
  }

  @Test
  void anExplainedHistoryThatNeededTheRuleExercisesIt() {
    add(Verdict.CONFORMS, "", "SND-001");
    results.set(0, exercising(results.get(0), "SND-002"));
    assertEquals("conforms", word("SND-002", ""));
    assertEquals("not exercised", word("SND-006", ""));
  }

  @Test
  void aViolationWinsOverEverything() {
    add(Verdict.CONFORMS, "", "SND-001");
    add(Verdict.UNDECIDED, "no quiescence", "SND-001");
    assertEquals("undecided", word("SND-001", ""));
    assertEquals(2, exit("SND-001"));
    add(Verdict.VIOLATES, "returns TRUE", "SND-001");
    assertEquals("violates", word("SND-001", ""));
    assertEquals(1, exit("SND-001"));
  }

  @Test
  void aViolationCountsAgainstTheRulesItNames() {
    add(Verdict.VIOLATES, "no routine", "SND-001");
    results.set(0, naming(results.get(0), "CMP-002", "TGT-031"));

    List<RuleVerdict> verdicts = verdicts("SND-001", "");

    assertEquals(List.of("CMP-002", "SND-001"), ids(verdicts));
    assertEquals(List.of("violates", "undecided"), words(verdicts));
    assertEquals(1, exit("SND-001"));
  }

  @Test
  void theChecksOwnRuleIsBlamedAloneWhereItIsNamed() {
    add(Verdict.VIOLATES, "no routine", "SND-001");
    results.set(0, naming(results.get(0), "CMP-002", "SND-001"));

    assertEquals(List.of("SND-001"), ids(verdicts("SND-001", "")));
  }

  @Test
  void aPropertyIsBlamedOnWhatScenariosShow() {
    add(Verdict.VIOLATES, "no routine", "CMP-002");
    results.add(property("SND-001", "CMP-002", "DON-001", "CAN-014"));

    List<RuleVerdict> verdicts = verdicts("SND-001,CMP-002", "");

    assertEquals(List.of("CMP-002", "SND-001"), ids(verdicts));
    assertEquals(List.of("violates", "undecided"), words(verdicts));
    assertEquals("its check 'a property' shows violations of CMP-002", verdicts.get(1).reason());
    results.remove(0);
    assertEquals(List.of("CAN-014", "CMP-002", "DON-001", "SND-001"), ids(verdicts("SND-001", "")));
  }

  @Test
  void whatScenariosShowIsWhyAPropertysOwnRuleIsNotKept() {
    add(Verdict.VIOLATES, "no routine", "CMP-002");
    results.add(property("CON-001", "CMP-002", "CON-001"));

    List<RuleVerdict> verdicts = verdicts("CON-001,CMP-002", "");

    assertEquals(List.of("CMP-002", "CON-001"), ids(verdicts));
    assertEquals(List.of("violates", "undecided"), words(verdicts));
    results.set(1, property("CON-001", "DON-001", "CON-001"));
    assertEquals(List.of("CMP-002", "CON-001"), violated(verdicts("CON-001,CMP-002", "")));
  }

  @Test
  void whatThreadsShowIsOpenWhereScenariosShowSomethingElse() {
    add(Verdict.CONFORMS, "", "CON-004");
    results.add(threads("CON-004", "CAN-006", "CON-004"));
    assertEquals(List.of("CON-004"), violated(verdicts("CON-004", "")));
    add(Verdict.VIOLATES, "no routine", "CMP-002");

    List<RuleVerdict> verdicts = verdicts("CON-004,CMP-002", "");

    assertEquals(List.of("violates", "undecided"), words(verdicts));
    assertEquals(
        "its check 'a property' fails, which may follow from what scenarios show",
        verdicts.get(1).reason());
    CaseResult shown = results.get(2);
    results.set(2, shown.waived("known"));
    assertEquals(List.of("waived", "violates"), words(verdicts("CON-004,CMP-002", "")));
    results.set(2, shown);
    results.set(1, threads("CON-004", "CMP-002", "CON-004"));
    assertEquals(List.of("violates", "conforms"), words(verdicts("CON-004,CMP-002", "")));
    results.set(2, naming(results.get(2), "CAN-006", "CMP-002"));
    results.set(1, threads("CON-004", "CAN-006", "CON-004"));
    assertEquals(List.of("violates", "conforms"), words(verdicts("CON-004,CMP-002", "")));
  }

  private static List<String> violated(List<RuleVerdict> verdicts) {
    return verdicts.stream()
        .filter(each -> each.word().equals("violates"))
        .map(each -> each.rule().id())
        .toList();
  }

  @Test
  void whatAPropertyNamesFirstCountsBesideWhatScenariosShow() {
    add(Verdict.VIOLATES, "no routine", "CMP-002");
    results.add(property("STS-001", "STS-001", "CMP-002"));

    assertEquals(List.of("violates", "violates"), words(verdicts("STS-001,CMP-002", "")));
  }

  @Test
  void whatAPropertyNamesCountsAsItDoesWhereAScenarioNamesIt() {
    add(Verdict.VIOLATES, "cancelled", "TGT-016");
    results.set(0, naming(results.get(0), "CAN-006", "TGT-016"));
    results.add(property("SND-001", "CAN-006", "MRK-005"));

    assertEquals(List.of("TGT-016"), violated(verdicts("SND-001,TGT-016", "")));
    results.set(1, property("CAN-006", "CAN-006", "MRK-005"));
    assertEquals(List.of("CAN-006", "TGT-016"), violated(verdicts("CAN-006,TGT-016", "")));
    results.set(1, property("SND-001", "MRK-005"));
    assertEquals(List.of("MRK-005", "TGT-016"), violated(verdicts("SND-001,TGT-016", "")));
  }

  @Test
  void aRuleThatTheRunDoesNotDemandIsNoReasonToBlameAllThatAPropertyIsAbout() {
    String source = first(rule -> "kmdf-1.33".equals(rule.profile()) && rule.isTestable());
    results.add(property("SND-001", source));

    assertEquals(List.of(source), violated(verdicts("SND-001", "")));
    add(Verdict.VIOLATES, "no routine", "SND-001");
    results.set(0, naming(results.remove(1), source));
    assertEquals(List.of("SND-001"), violated(verdicts("SND-001", "")));
  }

  @Test
  void aFailedScenarioLeavesItsRuleUndecidedWhereItShowsAnother() {
    add(Verdict.CONFORMS, "", "SND-001");
    add(Verdict.VIOLATES, "no routine", "SND-001");
    results.set(1, naming(results.get(1), "CMP-002"));

    RuleVerdict verdict = verdicts("SND-001", "").get(1);

    assertEquals("undecided", verdict.word());
    assertEquals("its check 'a scenario' shows violations of CMP-002", verdict.reason());
  }

  @Test
  void whatTheRunDoesNotDemandDoesNotApply() {
    String source = first(rule -> "kmdf-1.33".equals(rule.profile()) && rule.isTestable());
    String misuse = first(rule -> rule.misuse() && rule.isTestable());
    String untestable = first(rule -> !rule.isTestable());
    for (String id : List.of(source, misuse, untestable)) {
      assertEquals("not applicable", word(id, ""), id);
    }
    assertEquals(4, exit(source), "no rule was exercised");
  }

  @Test
  void aSubjectThatLacksWhatEveryCheckNeedsIsNotJudged() {
    add(Verdict.NOT_APPLICABLE, "the subject does not offer PURGE: too old", "SND-001");
    RuleVerdict verdict = verdicts("SND-001", "").get(0);
    assertEquals("not applicable", verdict.word());
    assertTrue(verdict.reason().endsWith("too old"), verdict.reason());
    add(Verdict.CONFORMS, "", "SND-002");
    assertEquals("conformant in what it offers", outcome("SND-001,SND-002", false).conformance());
  }

  @Test
  void otherHistoriesMakeNoRuleGreenWhoseCapabilityIsMissing() {
    add(Verdict.NOT_APPLICABLE, "the subject does not offer PURGE: too old", "SND-002");
    add(Verdict.CONFORMS, "", "SND-001");
    results.set(1, exercising(results.get(1), "SND-002"));
    assertEquals("not applicable", word("SND-002", ""));
  }

  @Test
  void whatAnEarlyEndLeavesIsUndecided() {
    assertEquals("undecided", word("SND-001", "interrupted"));
  }

  @Test
  void aFailedShouldIsAnErrorOnlyWhereThatIsAskedFor() {
    String should = first(rule -> rule.level() == Rule.Level.SHOULD && DEMAND.includes(rule));
    add(Verdict.VIOLATES, "late", should);
    add(Verdict.CONFORMS, "", "SND-001");
    assertEquals("warning", word(should, ""));
    assertEquals(0, outcome(should + ",SND-001", false).exit().code());
    assertEquals(1, outcome(should + ",SND-001", true).exit().code());
  }

  @Test
  void aFaultOfTheKitIsNeverAVerdict() {
    add(Verdict.VIOLATES, "returns TRUE", "SND-001");
    Outcome outcome =
        new Outcome(verdicts("SND-001", ""), results, List.of("skipped"), "", false, false);
    assertEquals(new Outcome.Exit(70, List.of("skipped")), outcome.exit());
    assertEquals("no verdict: the kit failed", outcome.conformance());
  }

  private void add(Verdict verdict, String reason, String rule) {
    results.add(
        new CaseResult(
            CaseResult.Kind.SCENARIO,
            "a scenario",
            "features/a.feature:1",
            Set.of(rule),
            Judgement.of(verdict, reason),
            null,
            ""));
  }

  private static CaseResult property(String rule, String... named) {
    return check("A#b", rule, named);
  }

  @Test
  void whatThreadsNameFirstCountsForNothingBesideWhatScenariosShow() {
    add(Verdict.VIOLATES, "no routine", "CMP-002");
    results.add(threads("CAN-006", "CAN-006", "CMP-002"));

    assertEquals(List.of("CMP-002"), violated(verdicts("CAN-006,CMP-002", "")));
    results.set(1, property("CAN-006", "CAN-006", "CMP-002"));
    assertEquals(List.of("CAN-006", "CMP-002"), violated(verdicts("CAN-006,CMP-002", "")));
  }

  private static CaseResult threads(String rule, String... named) {
    return check(StressProperties.class.getName() + "#b", rule, named);
  }

  private static CaseResult check(String source, String rule, String... named) {
    Judgement violation = Judgement.of(Verdict.VIOLATES, "no routine").withRules(List.of(named));
    return new CaseResult(
        CaseResult.Kind.PROPERTY, "a property", source, Set.of(rule), violation, null, "");
  }

  private static CaseResult exercising(CaseResult result, String... rules) {
    Judgement j = result.judgement();
    return with(
        result,
        new Judgement(
            j.verdict(),
            j.rules(),
            -1,
            j.reason(),
            j.allowed(),
            j.defects(),
            null,
            -1,
            Set.of(rules)));
  }

  private static CaseResult naming(CaseResult result, String... rules) {
    Judgement j = result.judgement();
    return with(
        result,
        new Judgement(
            j.verdict(),
            List.of(rules),
            -1,
            j.reason(),
            j.allowed(),
            j.defects(),
            null,
            -1,
            Set.of()));
  }

  private static CaseResult with(CaseResult result, Judgement judgement) {
    return new CaseResult(
        result.kind(), result.name(), result.source(), result.rules(), judgement, null, "");
  }

  private interface Choice {
    boolean takes(Rule rule);
  }

  private static String first(Choice choice) {
    return CATALOGUE.rules().stream().filter(choice::takes).findFirst().orElseThrow().id();
  }

  private List<RuleVerdict> verdicts(String select, String stopReason) {
    List<Rule> rules = Selection.of(CATALOGUE, List.of(select.split(",")));
    return Verdicts.of(CATALOGUE, rules, DEMAND, results, stopReason);
  }

  private String word(String id, String stopReason) {
    return verdicts(id, stopReason).stream()
        .filter(verdict -> verdict.rule().id().equals(id))
        .findFirst()
        .orElseThrow()
        .word();
  }

  private Outcome outcome(String select, boolean strict) {
    return new Outcome(verdicts(select, ""), results, List.of(), "", false, strict);
  }

  private int exit(String select) {
    return outcome(select, false).exit().code();
  }

  private static List<String> ids(List<RuleVerdict> verdicts) {
    return verdicts.stream().map(verdict -> verdict.rule().id()).toList();
  }

  private static List<String> words(List<RuleVerdict> verdicts) {
    return verdicts.stream().map(RuleVerdict::word).toList();
  }
}
