package org.lifecycletck.kit.properties;

import java.util.function.BooleanSupplier;
import org.lifecycletck.kit.run.RunContext.Configuration;
import org.lifecycletck.kit.run.Verdict;

/**
 * The plainest way to look for faults: random legal sequences, one call after the other, with
 * nothing but the invariants and the judge to say what is wrong.
 */
public final class PlainSequences {
  private PlainSequences() {}

  /** Whether a sequence goes wrong while there is time. */
  public static boolean find(Configuration run, BooleanSupplier hasTime) {
    SequenceJudge judge = new SequenceJudge(run);
    Emphasis[] all = Emphasis.values();
    for (int number = 0; hasTime.getAsBoolean(); number++) {
      long seed = Exploration.seed(run.seed(), "plain", number);
      Verdict verdict =
          judge
              .judge(Generator.sequence(seed, all[number % all.length]), "plain", run.verifier())
              .judgement()
              .verdict();
      if (verdict == Verdict.VIOLATES) {
        return true;
      }
    }
    return false;
  }
}
