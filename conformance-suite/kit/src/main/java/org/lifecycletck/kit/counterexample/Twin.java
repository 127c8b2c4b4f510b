package org.lifecycletck.kit.counterexample;

import org.lifecycletck.kit.bench.Ending;
import org.lifecycletck.kit.history.History;
import org.lifecycletck.kit.run.Judgement;
import org.lifecycletck.kit.run.RunContext.Configuration;
import org.lifecycletck.kit.run.Verdict;
import org.lifecycletck.kit.sequence.Player;
import org.lifecycletck.kit.sequence.Replay;
import org.lifecycletck.kit.sequence.Sequence;
import org.lifecycletck.reference.ReferenceSubjects;

/**
 * A healthy subject, which takes every step first. Where the driver breaks a rule of its own with
 * them, or the specification does not explain even this subject, no other one is asked to.
 */
final class Twin {
  private final Configuration run;
  private final History.Header header;

  Twin(Configuration run, History.Header header) {
    this.run =
        new Configuration(
            new ReferenceSubjects(),
            run.judge(),
            run.profile(),
            run.verifier(),
            run.misuse(),
            run.seed(),
            null,
            run.hang());
    this.header = header;
  }

  /** Whether the healthy subject conforms, to a driver that is allowed what it does. */
  boolean conforms(Sequence sequence) {
    Player.Played played = Replay.play(sequence, run, header);
    Ending ending = played.ending();
    if (ending != null && !(ending instanceof Ending.Stopped)) {
      return false;
    }
    Judgement judgement = run.judge().judge(played.history());
    return judgement.verdict() == Verdict.CONFORMS
        && (run.misuse() || judgement.misuseRule() == null);
  }
}
