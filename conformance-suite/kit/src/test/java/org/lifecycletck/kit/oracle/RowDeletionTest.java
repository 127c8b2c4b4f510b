package org.lifecycletck.kit.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lifecycletck.explorer.Options;
import org.lifecycletck.explorer.cells.CellExplorer;
import org.lifecycletck.kit.history.History;
import org.lifecycletck.kit.model.Bounds;
import org.lifecycletck.kit.model.Environment;
import org.lifecycletck.kit.model.Slice;
import org.lifecycletck.kit.model.Slices;
import org.lifecycletck.kit.recorded.RecordedHistories;
import org.lifecycletck.kit.run.Judgement;
import org.lifecycletck.spec.Parameters;
import org.lifecycletck.spec.Profile;
import org.lifecycletck.spec.Row;
import org.lifecycletck.spec.Table;

/**
 * Every row is needed: without it the judgement of some recorded run, or of some run the
 * specification allows, is another one.
 */
@Timeout(600)
class RowDeletionTest {
  /** Rows that no history can show to be missing, each with a profile of its own. */
  private static final Set<String> ONLY_IN_THE_MODEL =
      Set.of("transfer-submit-ignoring-2", "transfer-submit-ignoring-3");

  private static final long SEED = 1;
  private static final int MOST_ROUNDS = 300;
  private static final int MOST_TRIES_A_BATCH = 12;

  /** A history, the profile it is judged by, and the rows that made it. */
  private static final class Run {
    private final History history;
    private final Profile profile;
    private final Set<String> rows;
    private Judgement whole;

    Run(History history, Profile profile, Set<String> rows) {
      this.history = history;
      this.profile = profile;
      this.rows = rows;
    }

    boolean isMadeBy(Row row) {
      return rows.contains(row.name());
    }

    /** The judgement by all rows, made once. */
    synchronized Judgement whole() {
      if (whole == null) {
        whole = new OracleJudge(profile, true).judge(history);
      }
      return whole;
    }

    Judgement without(List<Row> others) {
      return new OracleJudge(profile, true, others).judge(history);
    }
  }

  private final Map<String, Row> unnoticed = new TreeMap<>();
  private int rounds;

  @Test
  void everyRowIsMissed() {
    Table.ROWS.forEach(row -> unnoticed.put(row.name(), row));
    look(recorded(), MOST_TRIES_A_BATCH);
    int byRecordedRuns = Table.ROWS.size() - unnoticed.size();
    look(scripted(), Integer.MAX_VALUE);
    int byScripts = Table.ROWS.size() - byRecordedRuns - unnoticed.size();
    lookAtTheModel();
    for (rounds = 0; rounds < MOST_ROUNDS && !unnoticed.isEmpty(); rounds++) {
      look(simulated(rounds), MOST_TRIES_A_BATCH);
    }
    System.out.printf(
        "%d rows: %d missed by a recorded run, %d by a script, the others within %d rounds of"
            + " simulation%n",
        Table.ROWS.size(), byRecordedRuns, byScripts, rounds);
    assertEquals(Set.of(), unnoticed.keySet(), "rows whose removal nobody notices, seed " + SEED);
  }

  private static List<Run> recorded() {
    OracleJudge judge = new OracleJudge(Profile.KMDF_1_33, true);
    List<Run> runs = new ArrayList<>();
    for (History history : RecordedHistories.all()) {
      runs.add(new Run(history, Profile.KMDF_1_33, judge.rowsUsed(history)));
    }
    return runs;
  }

  private static List<Run> scripted() {
    List<Run> runs = new ArrayList<>();
    List<List<Object>> scripts = new ArrayList<>(RareScripts.all());
    scripts.addAll(FreeScripts.all());
    for (List<Object> script : scripts) {
      for (int round = 0; round < 20; round++) {
        Parameters parameters = parameters(round);
        SimulatedHistories.script(
            parameters, SEED + round, script, run -> add(runs, parameters, run));
      }
    }
    return runs;
  }

  /**
   * Notices rows without which the model has a step that nothing defines: a subject that has such a
   * step looks from outside like one whose calls met in another order.
   */
  private void lookAtTheModel() {
    for (Profile profile : Profile.values()) {
      Parameters parameters = Parameters.of(profile, true);
      unnoticed
          .values()
          .removeIf(
              row ->
                  ONLY_IN_THE_MODEL.contains(row.name())
                      && row.takesPart(parameters)
                      && leavesAGap(row, parameters));
    }
  }

  private static boolean leavesAGap(Row row, Parameters parameters) {
    List<Row> others = new ArrayList<>(Table.ROWS);
    others.remove(row);
    Slice slice = Slices.named("closing-a-transfer");
    Environment model = new Environment(Bounds.of(1, 1, 3), slice, parameters, others, false);
    return CellExplorer.explore(model, Options.unlimited().withMaxStates(2_000))
            .report()
            .finding("every-step-is-defined")
            .verdict()
        == org.lifecycletck.explorer.Verdict.FAILS;
  }

  private static List<Run> simulated(int round) {
    List<Run> runs = new ArrayList<>();
    Parameters parameters = parameters(round);
    SimulatedHistories.simulate(
        parameters, SEED + round, 150, 110, run -> add(runs, parameters, run));
    return runs;
  }

  private static Parameters parameters(int round) {
    Profile profile = Profile.values()[round % 2];
    return new Parameters(profile, round % 4 > 1, true, profile == Profile.KMDF_1_33);
  }

  private static void add(List<Run> runs, Parameters parameters, SimulatedHistories.Simulated run) {
    runs.add(new Run(run.history(), parameters.profile(), run.rows()));
  }

  /** Judges so many runs at most again without each of the rows that nobody has missed yet. */
  private void look(List<Run> runs, int mostTries) {
    Set<String> noticed = ConcurrentHashMap.newKeySet();
    unnoticed.values().parallelStream()
        .filter(row -> isMissed(row, runs, mostTries))
        .forEach(row -> noticed.add(row.name()));
    unnoticed.keySet().removeAll(noticed);
  }

  private static boolean isMissed(Row row, List<Run> runs, int mostTries) {
    List<Row> others = new ArrayList<>(Table.ROWS);
    others.remove(row);
    return runs.stream()
        .filter(run -> run.isMadeBy(row))
        .limit(mostTries)
        .anyMatch(run -> isMissed(run, others));
  }

  private static boolean isMissed(Run run, List<Row> others) {
    Judgement whole = run.whole();
    Judgement without = run.without(others);
    return whole.verdict() != without.verdict()
        || !whole.defects().equals(without.defects())
        || !Objects.equals(whole.misuseRule(), without.misuseRule());
  }
}
