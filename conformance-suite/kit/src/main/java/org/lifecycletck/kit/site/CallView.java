package org.lifecycletck.kit.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.lifecycletck.kit.catalogue.Catalogue;
import org.lifecycletck.kit.catalogue.Rule;
import org.lifecycletck.spec.Derived;
import org.lifecycletck.spec.Row;
import org.lifecycletck.spec.RowTable;
import org.lifecycletck.spec.When;

/**
 * The page of a call or event: a decision table for each way it is made.
 *
 * @param steps the ways, each with its rows
 * @param matrices tables worked out for it, by profile and kind of request; mostly none
 * @param rules the rules its rows state, what every implementation must do first
 */
public record CallView(
    String title,
    String actor,
    List<Step> steps,
    List<MarkdownTable> matrices,
    List<IndexView.Short> rules) {

  private static final String SEND = "WdfRequestSend";

  /**
   * One way it is made.
   *
   * @param usual the conditions that nearly all of its rows have
   * @param conditions every other condition of its rows, once each
   */
  public record Step(
      String anchor,
      String words,
      List<RowView> rows,
      List<String> usual,
      List<String> conditions) {}

  static CallView of(String subject, List<When> steps, Sources sources) {
    Markup markup = sources.markup("../");
    List<Step> views = new ArrayList<>();
    Map<String, Integer> rules = new TreeMap<>();
    for (When when : steps) {
      List<RowView> rows = new ArrayList<>();
      Set<String> conditions = new LinkedHashSet<>();
      for (Row row : RowTable.about(when)) {
        int recorded = sources.recordings().countOfRow(row.name());
        RowView view = RowView.of(row, sources.steps(), markup, "../", recorded);
        rows.add(view);
        conditions.addAll(view.given());
        row.rules().forEach(rule -> rules.merge(rule, 1, Integer::sum));
      }
      List<String> usual =
          conditions.stream().filter(condition -> isUsual(condition, rows)).toList();
      conditions.removeAll(usual);
      views.add(new Step(Steps.anchor(when), when.words(), rows, usual, List.copyOf(conditions)));
    }
    return new CallView(
        subject,
        Steps.actor(subject).title(),
        views,
        subject.equals(SEND) ? MarkdownTable.of(Derived.sendDecisions()) : List.of(),
        named(subject, rules, sources.catalogue()));
  }

  /** What is demanded everywhere first, and of that what the page of the DDI itself says. */
  private static List<IndexView.Short> named(
      String subject, Map<String, Integer> rules, Catalogue catalogue) {
    String page = "-" + subject.toLowerCase(Locale.ROOT);
    Comparator<Rule> order =
        Comparator.comparing((Rule rule) -> rule.profile() != null)
            .thenComparing(rule -> rule.level() != Rule.Level.MUST)
            .thenComparing(rule -> rule.party() != Rule.Party.FRAMEWORK)
            .thenComparing(rule -> rule.sources().stream().noneMatch(s -> s.page().endsWith(page)))
            .thenComparing(rule -> -rules.get(rule.id()));
    return rules.keySet().stream()
        .flatMap(id -> catalogue.rule(id).stream())
        .sorted(order)
        .map(IndexView.Short::of)
        .toList();
  }

  private static boolean isUsual(String condition, List<RowView> rows) {
    long with = rows.stream().filter(row -> row.given().contains(condition)).count();
    return rows.size() > 3 && 4 * with >= 3L * rows.size();
  }

  /** The title with its first letter large, as headings have it. */
  public String heading() {
    return title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
  }
}
