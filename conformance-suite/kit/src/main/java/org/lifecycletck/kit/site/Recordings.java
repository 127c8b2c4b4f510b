package org.lifecycletck.kit.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.lifecycletck.kit.history.History;
import org.lifecycletck.kit.history.HistoryReader;
import org.lifecycletck.kit.history.LineReader;
import org.lifecycletck.kit.oracle.OracleJudge;
import org.lifecycletck.kit.run.Judgement;
import org.lifecycletck.spec.Profile;

/** The recorded runs of the published source, each with the rules and rows that explain it. */
final class Recordings {
  private static final String DIRECTED = "directed";
  private static final List<String> FILES =
      List.of(
          DIRECTED,
          "legal-verifier-off",
          "legal-verifier-on",
          "hostile-verifier-off",
          "hostile-verifier-on");

  private final List<Recording> directed = new ArrayList<>();
  private final Map<String, Integer> byRule = new HashMap<>();
  private final Map<String, Integer> byRow = new HashMap<>();
  private int size;

  /**
   * A recorded run of a hand-chosen script.
   *
   * @param rules the ids of the rules without which it is not explained
   * @param rows the names of the rows that explain it
   * @param defects the named defects it shows
   * @param misuse the rule that the driver breaks in it; null for none
   */
  public record Recording(
      History history, Set<String> rules, Set<String> rows, List<String> defects, String misuse) {

    /** Its name in files. */
    public String id() {
      return history.header().id();
    }

    /** What it was made to show. */
    public String title() {
      String name = history.header().name();
      String words =
          (name == null ? id() : name)
              .replaceFirst("^[A-Z]\\d*(\\.\\d+)? ", "")
              .replace("closedqr", "closed for query-remove")
              .replace("neveropened", "a target that was never opened")
              .replaceFirst("^(.+) x (\\S+)$", "send ($2) to a target that is $1");
      return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** Whether the framework's verifier was on. */
    public boolean verifier() {
      return history.header().verifier();
    }
  }

  private Recordings() {}

  /** Those that the kit is shipped with, explained by the rows. */
  static Recordings shipped() {
    Recordings recordings = new Recordings();
    OracleJudge judge = new OracleJudge(Profile.KMDF_1_33, false);
    for (String file : FILES) {
      recordings.read(file, judge);
    }
    return recordings;
  }

  private void read(String file, OracleJudge judge) {
    String name = "recorded/" + file + ".ndjson.gz";
    try (HistoryReader reader = new HistoryReader(LineReader.of(name, Resources.open(name)))) {
      for (History history = reader.next(); history != null; history = reader.next()) {
        take(history, judge, file.equals(DIRECTED));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void take(History history, OracleJudge judge, boolean named) {
    Judgement judgement = judge.judge(history);
    Set<String> rows = judge.rowsUsed(history);
    size++;
    judgement.exercised().forEach(rule -> byRule.merge(rule, 1, Integer::sum));
    rows.forEach(row -> byRow.merge(row, 1, Integer::sum));
    if (named) {
      directed.add(
          new Recording(
              history,
              new TreeSet<>(judgement.exercised()),
              new TreeSet<>(rows),
              judgement.defects(),
              judgement.misuseRule()));
    }
  }

  /** How many there are in all, the random ones included. */
  int size() {
    return size;
  }

  /** How many are explained by the help of this rule. */
  int countOf(String rule) {
    return byRule.getOrDefault(rule, 0);
  }

  /** How many are explained by the help of this row. */
  int countOfRow(String row) {
    return byRow.getOrDefault(row, 0);
  }

  /** Those with a script and a name. */
  List<Recording> directed() {
    return directed;
  }

  /** Those of them that need this rule, the ones that show little else first. */
  List<Recording> of(String rule) {
    return directed.stream()
        .filter(recording -> recording.rules().contains(rule))
        .sorted(
            Comparator.comparingInt((Recording r) -> r.rows().size())
                .thenComparingInt(r -> r.history().events().size())
                .thenComparing(Recording::id))
        .toList();
  }
}
