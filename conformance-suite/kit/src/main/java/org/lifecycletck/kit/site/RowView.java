package org.lifecycletck.kit.site;

import java.util.ArrayList;
import java.util.List;
import org.lifecycletck.spec.Guard;
import org.lifecycletck.spec.Row;
import org.lifecycletck.spec.When;

/**
 * A row of the specification to be read.
 *
 * @param when the steps it is about, with their addresses
 * @param given its conditions
 * @param then what happens; may be empty
 * @param next the steps it goes on with
 * @param seen what can be seen of it; may be empty
 * @param rules the rules it states, as HTML
 * @param profile the one profile it belongs to; empty for both
 * @param notes what limits it further, as HTML
 * @param kind {@code normal}, {@code misuse} or {@code defect}
 * @param recorded how many recorded runs it helps to explain
 */
public record RowView(
    String name,
    List<Link> when,
    List<String> given,
    String then,
    List<Link> next,
    String seen,
    String rules,
    String profile,
    List<String> notes,
    String kind,
    int recorded) {

  /** Words that lead somewhere; the address is empty where they do not. */
  public record Link(String words, String address) {}

  /** The row as seen from a page from which the top of the site is {@code root}. */
  static RowView of(Row row, Steps steps, Markup markup, String root, int recorded) {
    List<Link> next = new ArrayList<>();
    for (String effect : row.effects()) {
      if (effect.startsWith("next ")) {
        next.add(link(When.valueOf(effect.substring(5)), steps, root));
      }
    }
    return new RowView(
        row.name(),
        row.when().stream().map(when -> link(when, steps, root)).toList(),
        row.given().stream().map(Guard::words).toList(),
        row.thenWords(),
        next,
        row.seenWords(),
        String.join(" ", row.rules().stream().map(markup::rule).toList()),
        row.profile() == null ? "" : row.profile().title(),
        notes(row, markup),
        row.defect() != null ? "defect" : row.misuse() != null ? "misuse" : "normal",
        recorded);
  }

  private static Link link(When when, Steps steps, String root) {
    String address = steps.address(when).map(place -> root + "calls/" + place).orElse("");
    return new Link(when.words(), address);
  }

  private static List<String> notes(Row row, Markup markup) {
    List<String> notes = new ArrayList<>();
    if (row.verifier() != null) {
      notes.add(row.verifier() ? "verifier on" : "verifier off");
    }
    if (row.misuse() != null) {
      notes.add("the driver breaks " + markup.rule(row.misuse()));
    }
    if (row.defect() != null) {
      notes.add("source defect: " + Markup.escape(row.defect()));
    }
    if (row.choice() != null) {
      notes.add("one of several: " + markup.html(row.choice()));
    }
    return notes;
  }
}
