package org.lifecycletck.kit.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lifecycletck.kit.history.History;
import org.lifecycletck.kit.run.CaseResult;
import org.lifecycletck.kit.run.Judge;
import org.lifecycletck.kit.run.Judgement;
import org.lifecycletck.kit.run.Verdict;
import org.lifecycletck.reference.ReferenceSubjects;

class ExplorationTest {
  private static final int MOST_EVENTS = 60;

  /** Finds large histories too large and all others conformant. */
  private static final class Overtaxed implements Judge {
    private int large;

    @Override
    public Judgement judge(History history) {
      boolean isLarge = history.events().size() > MOST_EVENTS;
      large += isLarge ? 1 : 0;
      return isLarge
          ? Judgement.of(Verdict.UNDECIDED, "too large")
          : Judgement.of(Verdict.CONFORMS, "");
    }
  }

  @Test
  void whatIsTooLargeToJudgeIsJudgedByItsFirstHalf() {
    Overtaxed judge = new Overtaxed();
    List<CaseResult> results =
        PropertyRuns.run(new ReferenceSubjects(), judge, "documented", 1, null);
    assertTrue(judge.large > results.size(), "too large: " + judge.large);
    for (CaseResult result : results) {
      assertEquals(Verdict.CONFORMS, result.judgement().verdict(), result::toString);
    }
  }
}
