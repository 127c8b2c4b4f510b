package org.lifecycletck.kit.site;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.lifecycletck.kit.catalogue.FeatureFiles;
import org.lifecycletck.kit.races.Cell;
import org.lifecycletck.kit.races.Column;
import org.lifecycletck.kit.races.Race;
import org.lifecycletck.kit.races.RaceOutcome;
import org.lifecycletck.kit.races.Races;

/**
 * A race as its page shows it.
 *
 * @param misuse the rule that the driver breaks in it; empty for none
 * @param columns the heads of the table
 * @param program the steps, as they are written
 */
public record RaceView(
    String id,
    String title,
    List<String> rules,
    String misuse,
    List<String> columns,
    List<Line> outcomes,
    String program) {

  /** A line of the table. */
  public record Line(String label, List<String> cells, String sentence) {}

  /** Whether the rule limits its outcomes, or is the one that the driver breaks in it. */
  boolean isAbout(String rule) {
    return rules.contains(rule) || misuse.equals(rule);
  }

  /** All races that are shipped. */
  static List<RaceView> all() {
    Map<String, byte[]> files = FeatureFiles.shippedAs(Races.EXTENSION);
    return Races.shipped().stream()
        .map(race -> of(race, new String(files.get(race.place()), StandardCharsets.UTF_8)))
        .toList();
  }

  private static RaceView of(Race race, String text) {
    return new RaceView(
        race.id(),
        race.title(),
        race.rules(),
        race.misuse() == null ? "" : race.misuse(),
        race.columns().stream().map(Column::title).toList(),
        race.outcomes().stream().map(RaceView::line).toList(),
        text.substring(text.indexOf("\nsetup:") + 1));
  }

  private static Line line(RaceOutcome outcome) {
    List<String> cells = outcome.cells().stream().map(Cell::text).toList();
    return new Line(outcome.label(), cells, outcome.sentence());
  }
}
