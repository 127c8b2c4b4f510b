package org.lifecycletck.kit.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lifecycletck.kit.catalogue.Rule;
import org.lifecycletck.kit.history.Json;
import org.lifecycletck.kit.races.Cell;
import org.lifecycletck.kit.races.Column;
import org.lifecycletck.kit.races.Race;
import org.lifecycletck.kit.races.RaceOutcome;
import org.lifecycletck.kit.races.Races;

/** The races about some rules, each with its outcomes. */
final class RaceListing {
  private final List<Race> races;

  RaceListing(List<Rule> rules) {
    Set<String> ids = rules.stream().map(Rule::id).collect(Collectors.toSet());
    races =
        Races.shipped().stream().filter(race -> !Collections.disjoint(race.rules(), ids)).toList();
  }

  void print(boolean json, PrintWriter out) {
    if (json) {
      ArrayNode array = JsonNodeFactory.instance.arrayNode();
      races.forEach(race -> array.add(json(race)));
      out.println(Json.line(array));
      return;
    }
    races.forEach(race -> print(race, out));
    out.println(races.size() + " races");
  }

  private static void print(Race race, PrintWriter out) {
    out.println(race.id() + ": " + race.title());
    out.println("  rules  " + String.join(", ", race.rules()));
    if (race.misuse() != null) {
      out.println("  the driver breaks " + race.misuse() + ": not played against subjects");
    }
    List<String> titles = race.columns().stream().map(Column::title).toList();
    out.println("  seen   " + String.join(" | ", titles));
    for (RaceOutcome outcome : race.outcomes()) {
      out.println("    " + outcome.label() + ": " + cells(outcome, " | "));
      out.println("      " + outcome.sentence());
    }
    out.println();
  }

  private static String cells(RaceOutcome outcome, String between) {
    return outcome.cells().stream().map(Cell::text).collect(Collectors.joining(between));
  }

  private static ObjectNode json(Race race) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    object.put("race", race.id()).put("title", race.title()).put("place", race.place());
    race.rules().forEach(object.putArray("rules")::add);
    race.sources().forEach(object.putArray("sources")::add);
    object.put("misuse", race.misuse());
    race.columns().forEach(column -> object.withArray("columns").add(column.title()));
    for (RaceOutcome outcome : race.outcomes()) {
      ObjectNode row = object.withArray("outcomes").addObject();
      row.put("grade", outcome.grade().word());
      row.put("profile", outcome.profile() == null ? null : outcome.profile().title());
      row.put("defect", outcome.defect());
      outcome.cells().forEach(cell -> row.withArray("values").add(cell.text()));
      row.put("sentence", outcome.sentence());
    }
    return object;
  }
}
