package org.lifecycletck.kit.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lifecycletck.faulty.FaultySubjects;
import org.lifecycletck.kit.catalogue.Catalogue;
import org.lifecycletck.kit.catalogue.Rule;
import org.lifecycletck.kit.oracle.OracleJudge;
import org.lifecycletck.kit.report.Demand;
import org.lifecycletck.kit.report.RuleVerdict;
import org.lifecycletck.kit.report.Verdicts;
import org.lifecycletck.kit.run.RunContext;
import org.lifecycletck.kit.run.Verdict;
import org.lifecycletck.spec.Profile;

/** Every faulty subject is failed, by the checks of the rule it breaks and with that rule's id. */
class FaultySubjectsTest {
  private static final Catalogue CATALOGUE = Catalogue.load();

  @Test
  void everyOneIsFailedWithItsRule() {
    List<String> missed = new ArrayList<>();
    for (FaultySubjects.Entry entry : FaultySubjects.all()) {
      for (String id : entry.breaks()) {
        if (!isFailed(entry, id, Profile.DOCUMENTED) && !isFailed(entry, id, Profile.KMDF_1_33)) {
          missed.add(entry.name() + " passes " + id);
        }
      }
    }
    assertEquals(List.of(), missed);
  }

  private static boolean isFailed(FaultySubjects.Entry entry, String id, Profile profile) {
    List<Rule> selected = List.of(CATALOGUE.rule(id).orElseThrow());
    RunContext context =
        new RunContext(
            new RunContext.Configuration(
                entry.factory(),
                new OracleJudge(profile, true),
                profile.title(),
                true,
                true,
                1,
                null,
                RunContext.Configuration.HANG),
            result -> {});
    context.install();
    try {
      assertEquals(List.of(), new Checks(selected, 1).run(count -> {}));
    } finally {
      context.remove();
    }
    List<RuleVerdict> verdicts =
        Verdicts.of(CATALOGUE, selected, new Demand(profile.title(), true), context.results(), "");
    return verdicts.stream()
        .anyMatch(
            verdict -> verdict.rule().id().equals(id) && verdict.verdict() == Verdict.VIOLATES);
  }
}
