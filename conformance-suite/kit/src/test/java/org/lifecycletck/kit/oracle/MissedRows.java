package org.lifecycletck.kit.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.lifecycletck.kit.history.History;
import org.lifecycletck.kit.recorded.RecordedHistories;
import org.lifecycletck.kit.run.Judgement;
import org.lifecycletck.spec.Parameters;
import org.lifecycletck.spec.Profile;
import org.lifecycletck.spec.Row;
import org.lifecycletck.spec.Table;

/** A search for histories that are judged otherwise once a row is missing, one for each row. */
final class MissedRows {
  static final long SEED = 1;

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
  private final Map<String, History> found = new ConcurrentHashMap<>();
  private int rounds;

  MissedRows(Set<String> but) {
    Table.ROWS.forEach(row -> unnoticed.put(row.name(), row));
    unnoticed.keySet().removeAll(but);
  }

  /** The histories found, each with the name of its row as id and that of its profile as name. */
  List<History> search() {
    look(recorded(), MOST_TRIES_A_BATCH);
    int byRecordedRuns = found.size();
    look(written(), Integer.MAX_VALUE);
    look(scripted(), Integer.MAX_VALUE);
    int byScripts = found.size() - byRecordedRuns;
    for (rounds = 0; rounds < MOST_ROUNDS && !unnoticed.isEmpty(); rounds++) {
      look(simulated(rounds), MOST_TRIES_A_BATCH);
    }
    System.out.printf(
        "%d rows are missed by a recorded run, %d by a script, %d within %d rounds of simulation%n",
        byRecordedRuns, byScripts, found.size() - byRecordedRuns - byScripts, rounds);
    return List.copyOf(new TreeMap<>(found).values());
  }

  /** Whether a history is judged otherwise without the row that it names. */
  static boolean isMissed(History history) {
    Row row = row(history.header().id());
    return isMissed(new Run(history, Profile.of(history.header().name()), Set.of()), without(row));
  }

  private static Row row(String name) {
    return Table.ROWS.stream().filter(row -> row.name().equals(name)).findFirst().orElseThrow();
  }

  static List<Row> without(Row row) {
    List<Row> others = new ArrayList<>(Table.ROWS);
    others.remove(row);
    return others;
  }

  private static List<Run> recorded() {
    OracleJudge judge = new OracleJudge(Profile.KMDF_1_33, true);
    List<Run> runs = new ArrayList<>();
    for (History history : RecordedHistories.all()) {
      runs.add(new Run(history, Profile.KMDF_1_33, judge.rowsUsed(history)));
    }
    return runs;
  }

  private static List<Run> written() {
    List<Run> runs = new ArrayList<>();
    for (Profile profile : Profile.values()) {
      OracleJudge judge = new OracleJudge(profile, true);
      List<History> histories = new ArrayList<>(CancelInQueueTest.histories());
      histories.addAll(ClosingTest.histories());
      histories.forEach(history -> runs.add(new Run(history, profile, judge.rowsUsed(history))));
    }
    return runs;
  }

  private static List<Run> scripted() {
    List<Run> runs = new ArrayList<>();
    List<List<Object>> scripts = new ArrayList<>(RareScripts.all());
    scripts.addAll(FreeScripts.all());
    for (List<Object> script : scripts) {
      for (int round = 0; round < 200; round++) {
        Parameters parameters = parameters(round);
        SimulatedHistories.script(
            parameters, SEED + round, script, run -> add(runs, parameters, run));
      }
    }
    return runs;
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
    unnoticed.values().parallelStream().forEach(row -> look(row, runs, mostTries));
    unnoticed.keySet().removeAll(found.keySet());
  }

  private void look(Row row, List<Run> runs, int mostTries) {
    List<Row> others = without(row);
    runs.stream()
        .filter(run -> run.isMadeBy(row))
        .limit(mostTries)
        .filter(run -> isMissed(run, others))
        .findFirst()
        .ifPresent(run -> found.put(row.name(), named(row, run)));
  }

  private static History named(Row row, Run run) {
    History.Header from = run.history.header();
    return new History(
        new History.Header(
            row.name(), run.profile.title(), from.subject(), from.verifier(), from.seed()),
        run.history.events());
  }

  private static boolean isMissed(Run run, List<Row> others) {
    Judgement whole = run.whole();
    Judgement without = run.without(others);
    return whole.verdict() != without.verdict()
        || !whole.defects().equals(without.defects())
        || !Objects.equals(whole.misuseRule(), without.misuseRule());
  }
}
