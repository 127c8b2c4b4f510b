package org.lifecycletck.kit.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lifecycletck.kit.run.CaseResult;
import org.lifecycletck.kit.run.Verdict;
import org.lifecycletck.reference.ReferenceSubjects;

/** The reference has every property, also by the rows of the published source. */
class LifecyclePropertiesTest {
  private static final int SEED = 2;

  @Test
  void theReferenceHasThem() {
    List<CaseResult> results = PropertyRuns.run(new ReferenceSubjects(), "kmdf-1.33", SEED, null);

    assertEquals(9, results.size());
    assertEquals(
        "",
        results.stream()
            .filter(result -> result.judgement().verdict() != Verdict.CONFORMS)
            .map(result -> result.judgement().message() + "\n" + result.repetition())
            .collect(Collectors.joining("\n")));
  }
}
