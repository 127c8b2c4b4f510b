package org.lifecycletck.kit.sequence;

import java.util.List;
import org.lifecycletck.kit.bench.Bench;
import org.lifecycletck.kit.bench.CaseEnded;
import org.lifecycletck.kit.bench.Moment;
import org.lifecycletck.kit.history.History;
import org.lifecycletck.kit.run.RunContext.Configuration;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.SendOptions;

/**
 * Plays steps against a fresh subject as they stand. Nothing is added, and nothing skipped but what
 * a lower driver does with a request that it does not hold, and a driver with what it has no handle
 * of, which depends on the subject: whether it may do anything else is for the judge to say. In a
 * run with misuse a driver does even that.
 */
public final class Replay {
  private final Bench bench;
  private final boolean misuse;
  private final Handles handles = new Handles();

  private Replay(Bench bench, boolean misuse) {
    this.bench = bench;
    this.misuse = misuse;
    bench.follow(handles::take);
  }

  /** Plays a sequence in a case with this header. */
  public static Player.Played play(Sequence sequence, Configuration run, History.Header header) {
    try (Bench bench = new Bench(run.factory(), header, run.hang())) {
      try {
        new Replay(bench, run.misuse()).runAll(sequence.steps());
      } catch (CaseEnded e) {
        return new Player.Played(bench.history(), e.ending());
      }
      return new Player.Played(bench.history(), bench.ending());
    }
  }

  private void runAll(List<Step> steps) {
    steps.forEach(this::run);
  }

  private void run(Step step) {
    if (step instanceof Step.Act act) {
      if (isPossible(act.call())) {
        bench.perform(act.call());
      }
    } else if (step instanceof Step.Pass pass) {
      bench.advance(pass.milliseconds() * SendOptions.UNITS_PER_MILLISECOND);
    } else if (step instanceof Step.Behave behave) {
      bench.roles().behave(behave.target(), behave.behavior());
    } else if (step instanceof Step.Inside script) {
      bench.roles().at(script.moment(), () -> runScript(script));
    } else if (step instanceof Step.Keep keep) {
      bench.hold(keep.hold());
    } else if (step instanceof Step.Release release) {
      bench.release(release.hold());
    }
  }

  /** Runs a script; one for a cancel is all that the lower driver does about it. */
  private void runScript(Step.Inside script) {
    if (script.moment().kind() == Moment.Kind.LOWER_CANCEL) {
      bench.roles().noteOnly(script.moment().request(), true);
    }
    runAll(script.steps());
  }

  private boolean isPossible(Call call) {
    boolean isLower =
        call instanceof Call.LowerComplete
            || call instanceof Call.LowerMarkCancelable
            || call instanceof Call.LowerUnmarkCancelable
            || call instanceof Call.LowerIsCanceled;
    if (isLower) {
      return bench.roles().holder(call.request()) != null;
    }
    return misuse || handles.are(call);
  }
}
