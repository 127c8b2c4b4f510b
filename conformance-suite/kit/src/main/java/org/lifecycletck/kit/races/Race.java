package org.lifecycletck.kit.races;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lifecycletck.kit.interleave.Program;
import org.lifecycletck.spec.Profile;

/**
 * A race: a program in which strands of steps overlap, and above it the table of its outcomes.
 *
 * @param id its name, that of its file
 * @param title what meets what
 * @param rules the ids of the rules that decide its outcomes
 * @param sources the pages of the documentation that speak of it
 * @param recorded the recorded races of the same program, by number
 * @param misuse the driver rule that the program breaks; null for a program that breaks none
 * @param columns what is looked at, in the order of the table
 * @param outcomes the rows of the table
 * @param program what is played; its strands are called A, B, C
 */
public record Race(
    String id,
    String title,
    List<String> rules,
    List<String> sources,
    List<String> recorded,
    String misuse,
    List<Column> columns,
    List<RaceOutcome> outcomes,
    Program program) {

  public Race {
    rules = List.copyOf(rules);
    sources = List.copyOf(sources);
    recorded = List.copyOf(recorded);
    columns = List.copyOf(columns);
    outcomes = List.copyOf(outcomes);
  }

  /** The file it is written in. */
  public String place() {
    return Races.PLACE + id + Races.EXTENSION;
  }

  /** A result in words: each column with its value. */
  public String told(Result result) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      words.add(columns.get(i).title() + ": " + result.values().get(i));
    }
    return String.join(", ", words);
  }

  /** The name of a strand, by its place: A, B, C. */
  public static String strand(int number) {
    return Character.toString('A' + number);
  }

  /** The row that a result belongs to; null where the table does not list it. */
  public RaceOutcome outcome(Result result, Profile profile) {
    RaceOutcome forbidden = null;
    for (RaceOutcome outcome : outcomes) {
      if (outcome.is(profile) && outcome.matches(result)) {
        if (outcome.grade() != Grade.FORBIDDEN) {
          return outcome;
        }
        forbidden = forbidden == null ? outcome : forbidden;
      }
    }
    return forbidden;
  }

  /** Every result that the table lists under a profile and does not forbid, with its row. */
  public Map<Result, RaceOutcome> listed(Profile profile) {
    Map<Result, RaceOutcome> listed = new LinkedHashMap<>();
    for (RaceOutcome outcome : outcomes) {
      if (outcome.is(profile) && outcome.grade() != Grade.FORBIDDEN) {
        outcome.results().forEach(result -> listed.put(result, outcome));
      }
    }
    return listed;
  }
}
