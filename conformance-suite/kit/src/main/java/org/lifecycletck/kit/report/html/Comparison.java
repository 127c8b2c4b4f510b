package org.lifecycletck.kit.report.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.lifecycletck.kit.report.Printable;
import org.lifecycletck.kit.report.stream.RunRecord;

/**
 * Runs side by side, the one that the page is about first.
 *
 * @param rows the rules on which they differ, and which were asked of all
 * @param unequal the rules that were asked of some and not of others
 * @param alike on how many rules they agree
 */
public record Comparison(List<Column> columns, List<Row> rows, List<Row> unequal, int alike) {
  private static final Set<String> NOT_ASKED = Set.of("not applicable", "preview", "–");

  /** One run. */
  public record Column(String subject, String profile, String started, String conformance) {}

  /** A rule and its verdict in every run. */
  public record Row(String id, String title, List<Cell> cells) {}

  /** A verdict, or a dash where the run has none. */
  public record Cell(String verdict, String style) {}

  static Comparison of(RunRecord run, List<RunRecord> others) {
    List<RunRecord> runs = new ArrayList<>(List.of(run));
    runs.addAll(others);
    List<Map<String, String>> verdicts = new ArrayList<>();
    Map<String, String> titles = new TreeMap<>();
    for (RunRecord one : runs) {
      Map<String, String> words = new HashMap<>();
      one.rules().forEach(rule -> words.put(rule.id(), rule.verdict()));
      one.rules().forEach(rule -> titles.putIfAbsent(rule.id(), rule.title()));
      verdicts.add(words);
    }
    List<Row> rows = new ArrayList<>();
    List<Row> unequal = new ArrayList<>();
    titles.forEach(
        (id, title) -> {
          List<String> words = verdicts.stream().map(map -> map.getOrDefault(id, "–")).toList();
          if (new HashSet<>(words).size() > 1) {
            boolean all = words.stream().noneMatch(NOT_ASKED::contains);
            Row row = new Row(id, title, words.stream().map(Comparison::cell).toList());
            (all ? rows : unequal).add(row);
          }
        });
    List<Column> columns = runs.stream().map(Comparison::column).toList();
    return new Comparison(columns, rows, unequal, titles.size() - rows.size() - unequal.size());
  }

  private static Cell cell(String verdict) {
    return new Cell(verdict, verdict.equals("–") ? "" : HeadView.style(verdict));
  }

  private static Column column(RunRecord run) {
    return new Column(
        Printable.line(run.header().subject()),
        run.header().profile(),
        run.header().started(),
        Printable.line(run.conformance()));
  }
}
