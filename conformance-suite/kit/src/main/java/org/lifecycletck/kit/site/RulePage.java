package org.lifecycletck.kit.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lifecycletck.faulty.FaultySubjects;
import org.lifecycletck.kit.catalogue.Rule;
import org.lifecycletck.kit.traceability.Cells;
import org.lifecycletck.kit.traceability.Column;
import org.lifecycletck.spec.Invariant;
import org.lifecycletck.spec.Invariants;
import org.lifecycletck.spec.Row;
import org.lifecycletck.spec.RowTable;
import org.lifecycletck.spec.Table;

/**
 * The page of a rule.
 *
 * @param text what it demands, as HTML
 * @param facts what limits it, a few words each
 * @param invariants those that state it, as HTML
 * @param races those whose outcomes it limits
 * @param recordings those recorded runs with a script that need it, the clearest first
 * @param recorded how many recorded runs need it, of all there are
 * @param cells its line of the matrix
 * @param silent whether no sentence of the documentation carries it
 * @param previous the id of the rule before it; empty for the first
 */
public record RulePage(
    Rule rule,
    String text,
    List<String> facts,
    List<SourceLine> sources,
    List<FileLine> files,
    List<RowView> rows,
    List<String> otherSteps,
    List<String> invariants,
    List<String> properties,
    List<RaceView> races,
    List<Differences.Decision> decisions,
    List<Differences.Defect> defects,
    List<RecordingLine> recordings,
    int recorded,
    List<FaultySubjects.Entry> faulty,
    List<Cell> cells,
    boolean preview,
    boolean silent,
    String previous,
    String next) {

  private static final int MOST_RECORDINGS = 8;
  private static final String FRAMEWORK =
      "https://github.com/microsoft/Windows-Driver-Frameworks/blob/main/src/framework/shared/";

  /** A section that a rule is taken from. */
  public record SourceLine(
      String page, String section, String link, List<SentenceLine> sentences) {}

  /** A sentence of it by its digest, and what it is to the rule. */
  public record SentenceLine(String hash, String bearing) {}

  /** A file of the published source. */
  public record FileLine(String name, String link) {}

  /** A recorded run of a script. */
  public record RecordingLine(
      String id, String title, int events, boolean verifier, List<String> defects) {}

  /** A cell of the matrix; {@code reason} says why it is empty. */
  public record Cell(String column, int count, String reason) {}

  static RulePage of(Cells cells, Sources sources, String previous, String next) {
    Rule rule = cells.rule();
    Markup markup = sources.markup("../");
    List<Recordings.Recording> recordings = sources.recordings().of(rule.id());
    return new RulePage(
        rule,
        markup.html(rule.text()),
        facts(rule),
        sourceLines(cells),
        rule.frameworkSources().stream().map(RulePage::file).toList(),
        rows(rule.id(), sources, markup),
        otherSteps(rule.id()),
        invariants(rule.id(), markup),
        cells.properties(),
        sources.races().stream().filter(race -> race.isAbout(rule.id())).toList(),
        sources.differences().of(rule.id()),
        sources.differences().defectsOf(rule.id()),
        clearest(recordings),
        sources.recordings().countOf(rule.id()),
        FaultySubjects.all().stream().filter(f -> f.breaks().contains(rule.id())).toList(),
        matrix(cells, sources),
        sources.catalogue().isPreview(rule),
        cells.sentences().stream().noneMatch(sentence -> sentence.bearing().carries()),
        previous,
        next);
  }

  private static List<String> facts(Rule rule) {
    List<String> facts = new ArrayList<>();
    facts.add(rule.levelName());
    facts.add("obliges the " + rule.party().tag().replace('-', ' '));
    facts.add(rule.profile() == null ? "both profiles" : "only in the profile " + rule.profile());
    if (rule.verifierOn()) {
      facts.add("verifier on");
    }
    if (rule.misuse()) {
      facts.add("about a driver's mistake");
    }
    if (!rule.isTestable()) {
      facts.add("not testable from outside");
    }
    return facts;
  }

  private static List<SourceLine> sourceLines(Cells cells) {
    List<SourceLine> lines = new ArrayList<>();
    for (Rule.Source source : cells.rule().sources()) {
      List<SentenceLine> sentences =
          cells.sentences().stream()
              .filter(s -> s.page().equals(source.page()) && s.section().equals(source.section()))
              .map(s -> new SentenceLine(s.hash(), s.bearing().words()))
              .toList();
      lines.add(new SourceLine(source.page(), source.section(), source.link(), sentences));
    }
    return lines;
  }

  private static FileLine file(String name) {
    return new FileLine(name, FRAMEWORK + name);
  }

  private static List<RowView> rows(String id, Sources sources, Markup markup) {
    List<RowView> views = new ArrayList<>();
    for (Row row : Table.ROWS) {
      if (row.rules().contains(id) || id.equals(row.misuse())) {
        int recorded = sources.recordings().countOfRow(row.name());
        views.add(RowView.of(row, sources.steps(), markup, "../", recorded));
      }
    }
    return views;
  }

  /** Steps about strands and handles, which are no rows of the table. */
  private static List<String> otherSteps(String id) {
    return RowTable.otherSteps().entrySet().stream()
        .filter(step -> step.getKey().rules().contains(id) || id.equals(step.getKey().misuse()))
        .map(step -> step.getKey().name() + ": " + step.getValue())
        .collect(Collectors.toList());
  }

  private static List<String> invariants(String id, Markup markup) {
    return Invariants.ALL.stream()
        .filter(invariant -> invariant.rules().contains(id))
        .map(Invariant::words)
        .map(markup::html)
        .toList();
  }

  /** The first ones, of those that differ in the verifier only one. */
  private static List<RecordingLine> clearest(List<Recordings.Recording> recordings) {
    Map<String, RecordingLine> lines = new LinkedHashMap<>();
    recordings.forEach(recording -> lines.putIfAbsent(recording.title(), line(recording)));
    return lines.values().stream().limit(MOST_RECORDINGS).toList();
  }

  private static RecordingLine line(Recordings.Recording recording) {
    return new RecordingLine(
        recording.id(),
        recording.title(),
        recording.history().events().size(),
        recording.verifier(),
        recording.defects());
  }

  private static List<Cell> matrix(Cells cells, Sources sources) {
    List<Cell> matrix = new ArrayList<>();
    for (Column column : Column.values()) {
      int count = cells.count(column);
      String reason =
          count > 0 ? "" : sources.gaps().reason(cells, column).orElse("no reason is written");
      matrix.add(new Cell(column.word(), count, reason));
    }
    return matrix;
  }
}
