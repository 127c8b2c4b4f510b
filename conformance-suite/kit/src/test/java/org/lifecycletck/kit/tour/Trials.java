package org.lifecycletck.kit.tour;

import java.util.Set;
import org.lifecycletck.kit.coverage.Coverage;
import org.lifecycletck.kit.history.History;
import org.lifecycletck.kit.oracle.OracleJudge;
import org.lifecycletck.kit.run.Judgement;
import org.lifecycletck.kit.run.RunContext.Configuration;
import org.lifecycletck.kit.run.Verdict;
import org.lifecycletck.kit.sequence.Replay;
import org.lifecycletck.kit.sequence.Sequence;
import org.lifecycletck.reference.ReferenceSubjects;
import org.lifecycletck.spec.Cell;
import org.lifecycletck.spec.Profile;

/** Tours played with the reference implementation; what was played last is judged again. */
final class Trials implements Suite.Trial {
  private Sequence last;
  private History history;

  /** The cells of a tour by these rows; none where the driver broke a rule in it. */
  @Override
  public Set<Cell> cells(Sequence tour, Profile profile) {
    Coverage coverage = new Coverage();
    Judgement judgement = play(tour, profile, coverage);
    boolean isFit = judgement.verdict() == Verdict.CONFORMS && judgement.misuseRule() == null;
    return isFit ? coverage.cells() : Set.of();
  }

  /** What the rows of a profile say of a tour, and in which cells. */
  Judgement play(Sequence tour, Profile profile, Coverage coverage) {
    if (tour != last) {
      history = played(tour);
      last = tour;
    }
    return new OracleJudge(profile, false).telling(coverage).accept(history);
  }

  private static History played(Sequence tour) {
    Configuration run =
        new Configuration(
            new ReferenceSubjects(),
            new OracleJudge(Profile.KMDF_1_33, false),
            Profile.KMDF_1_33.title(),
            true,
            false,
            1,
            null,
            Configuration.HANG);
    return Replay.play(tour, run, new History.Header("tour", "tour", "ref", true, "1")).history();
  }
}
