package org.lifecycletck.kit.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lifecycletck.kit.run.CaseResult;
import org.lifecycletck.kit.run.Verdict;
import org.lifecycletck.reference.ReferenceSubjects;

class LifecyclePropertiesTest {
  @ParameterizedTest
  @ValueSource(strings = {"documented", "kmdf-1.33"})
  void theReferenceHasThem(String profile) {
    List<CaseResult> results = PropertyRuns.run(new ReferenceSubjects(), profile, 1, null);

    assertEquals(9, results.size());
    String wrong = "";
    for (CaseResult result : results) {
      if (result.judgement().verdict() != Verdict.CONFORMS) {
        wrong += result.name() + ": " + result.judgement().message() + "\n" + result.repetition();
      }
    }
    assertEquals("", wrong);
  }
}
