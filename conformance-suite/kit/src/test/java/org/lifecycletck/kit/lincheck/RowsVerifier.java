package org.lifecycletck.kit.lincheck;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jetbrains.kotlinx.lincheck.execution.ExecutionResult;
import org.jetbrains.kotlinx.lincheck.execution.ExecutionScenario;
import org.jetbrains.kotlinx.lincheck.util.LincheckResult;
import org.jetbrains.kotlinx.lincheck.util.ValueResult;
import org.jetbrains.lincheck.datastructures.verifier.CachedVerifier;
import org.lifecycletck.kit.history.Event;
import org.lifecycletck.kit.history.History;
import org.lifecycletck.kit.oracle.OracleJudge;
import org.lifecycletck.kit.run.Judgement;
import org.lifecycletck.kit.run.Verdict;
import org.lifecycletck.spec.Profile;

/**
 * Accepts the results that the rows of the specification explain: the history is the answer of the
 * last operation.
 */
public final class RowsVerifier extends CachedVerifier {
  private static final AtomicInteger JUDGED = new AtomicInteger();

  private final OracleJudge judge = new OracleJudge(Profile.KMDF_1_33, false);

  /** A verifier of scenarios; it needs nothing of what they are run on. */
  public RowsVerifier(Class<?> operations) {}

  /** How many different results were judged so far. */
  static int judged() {
    return JUDGED.get();
  }

  @Override
  public boolean verifyResultsImpl(ExecutionScenario scenario, ExecutionResult results) {
    JUDGED.incrementAndGet();
    List<LincheckResult> last = results.getPostResults();
    return last.get(last.size() - 1) instanceof ValueResult value
        && value.getValue() instanceof List<?> events
        && isExplained(events.stream().map(Event.class::cast).toList());
  }

  private boolean isExplained(List<Event> events) {
    History.Header header = new History.Header("lincheck", null, "reference", true, null);
    Judgement judgement = judge.judge(new History(header, events));
    return judgement.verdict() == Verdict.CONFORMS && judgement.misuseRule() == null;
  }
}
