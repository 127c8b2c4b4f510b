package org.lifecycletck.kit.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lifecycletck.kit.run.Judgement;
import org.lifecycletck.kit.run.Verdict;
import org.lifecycletck.spec.Parameters;
import org.lifecycletck.spec.Profile;

/** The oracle never cries wolf: whatever the specification allows, it explains. */
class SimulationTest {
  private static final long SEED = 4711;

  /** Of the 400 histories: documentation leaves so much open that a few have too many worlds. */
  private static final int MOST_TOO_LARGE = 3;

  @Test
  void everySimulatedHistoryIsExplained() {
    List<String> unexplained = new ArrayList<>();
    List<String> tooLarge = new ArrayList<>();
    for (Profile profile : Profile.values()) {
      for (boolean verifier : new boolean[] {false, true}) {
        OracleJudge judge = new OracleJudge(profile, true);
        Parameters parameters = Parameters.of(profile, verifier).withMisuse();
        SimulatedHistories.simulate(
            parameters,
            SEED,
            100,
            100,
            simulated -> {
              Judgement judgement = judge.judge(simulated.history());
              if (judgement.verdict() == Verdict.UNDECIDED) {
                tooLarge.add(simulated.history().header().id());
              } else if (judgement.verdict() != Verdict.CONFORMS) {
                unexplained.add(
                    simulated.history().header().id()
                        + " "
                        + profile
                        + " verifier "
                        + verifier
                        + ": "
                        + judgement.message());
              }
            });
      }
    }
    assertTrue(tooLarge.size() <= MOST_TOO_LARGE, "too large to judge: " + tooLarge);
    assertEquals(List.of(), unexplained.stream().limit(3).toList(), "seed " + SEED);
  }
}
