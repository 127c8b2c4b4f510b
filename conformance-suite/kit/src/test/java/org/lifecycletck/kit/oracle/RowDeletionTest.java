package org.lifecycletck.kit.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.lifecycletck.kit.history.History;
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
class RowDeletionTest {
  private static final long SEED = 1;
  private static final int MOST_RUNS_A_ROW = 300;
  private static final int MOST_ROUNDS = 60;

  /** A history, and the profile it is judged by. */
  private record Run(History history, Profile profile, boolean recorded) {}

  private final Map<String, List<Run>> runs = new HashMap<>();
  private final Map<String, Judgement> judgements = new ConcurrentHashMap<>();

  @Test
  void everyRowIsMissed() {
    collectRecorded();
    collectScripted();
    collectSimulated();
    Queue<String> unnoticed = new ConcurrentLinkedQueue<>();
    AtomicInteger byRecordedRun = new AtomicInteger();
    Table.ROWS.parallelStream()
        .forEach(
            row -> {
              Run noticing = noticing(row);
              if (noticing == null) {
                unnoticed.add(
                    row.name() + " of " + runs.getOrDefault(row.name(), List.of()).size());
              } else if (noticing.recorded()) {
                byRecordedRun.incrementAndGet();
              }
            });
    System.out.println(
        Table.ROWS.size() + " rows, " + byRecordedRun + " of them missed by a recorded run");
    assertEquals(
        List.of(), List.copyOf(unnoticed), "rows whose removal nobody notices, seed " + SEED);
  }

  private void collectRecorded() {
    OracleJudge judge = new OracleJudge(Profile.KMDF_1_33, true);
    for (History history : RecordedHistories.all()) {
      add(judge.rowsUsed(history), new Run(history, Profile.KMDF_1_33, true));
    }
  }

  private void collectScripted() {
    for (List<Object> script : RareScripts.all()) {
      for (int round = 0; round < 20; round++) {
        Profile profile = Profile.values()[round % 2];
        Parameters parameters =
            new Parameters(profile, round % 4 > 1, true, profile == Profile.KMDF_1_33);
        SimulatedHistories.script(
            parameters,
            SEED + round,
            script,
            simulated -> add(simulated.rows(), new Run(simulated.history(), profile, false)));
      }
    }
  }

  private void collectSimulated() {
    for (int round = 0; round < MOST_ROUNDS && !enough(); round++) {
      Profile profile = Profile.values()[round % 2];
      Parameters parameters =
          new Parameters(profile, round % 4 > 1, true, profile == Profile.KMDF_1_33);
      SimulatedHistories.simulate(
          parameters,
          SEED + round,
          150,
          110,
          simulated -> add(simulated.rows(), new Run(simulated.history(), profile, false)));
    }
  }

  private boolean enough() {
    for (Row row : Table.ROWS) {
      if (runs.getOrDefault(row.name(), List.of()).size() < 12) {
        return false;
      }
    }
    return true;
  }

  private void add(Set<String> rows, Run run) {
    for (String row : rows) {
      List<Run> list = runs.computeIfAbsent(row, name -> new ArrayList<>());
      if (list.size() < MOST_RUNS_A_ROW) {
        list.add(run);
      }
    }
  }

  private Run noticing(Row row) {
    List<Row> others = new ArrayList<>(Table.ROWS);
    others.remove(row);
    for (Run run : runs.getOrDefault(row.name(), List.of())) {
      Judgement whole =
          judgements.computeIfAbsent(
              run.profile() + run.history().header().id(),
              any -> new OracleJudge(run.profile(), true).judge(run.history()));
      Judgement without = new OracleJudge(run.profile(), true, others).judge(run.history());
      if (differs(whole, without)) {
        return run;
      }
    }
    return null;
  }

  private static boolean differs(Judgement one, Judgement other) {
    return one.verdict() != other.verdict()
        || !one.defects().equals(other.defects())
        || !Objects.equals(one.misuseRule(), other.misuseRule());
  }
}
