package org.lifecycletck.spec;

import java.util.ArrayList;
import java.util.List;

/** The table with one mistake in one row, as a person writing rows might make it. */
public final class Mutation {
  private final String row;
  private final String mistake;
  private final List<Row> rows;

  private Mutation(String row, String mistake, Row changed) {
    this.row = row;
    this.mistake = mistake;
    rows = new ArrayList<>(Table.ROWS);
    rows.replaceAll(other -> other.name().equals(row) ? changed : other);
  }

  /** The name of the row with the mistake. */
  public String row() {
    return row;
  }

  /** The mistake in words. */
  public String mistake() {
    return mistake;
  }

  /** All rows, this one with its mistake. */
  public List<Row> rows() {
    return rows;
  }

  /** The mistake of forgetting a condition, which is found by its words. */
  public static Mutation withoutGuard(String row, String words) {
    Row original = named(row);
    List<Guard> given = new ArrayList<>(original.given());
    if (!given.removeIf(guard -> guard.words().equals(words))) {
      throw new IllegalArgumentException(row + " has no condition: " + words);
    }
    return new Mutation(
        row, "forgets the condition: " + words, copy(original, given, original.then()));
  }

  /** The mistake of forgetting what a row does, which is found by its place, counted from 0. */
  public static Mutation withoutEffect(String row, int place) {
    Row original = named(row);
    List<Effect> then = new ArrayList<>(original.then());
    Effect lost = then.remove(place);
    String words = lost.words().isEmpty() ? "effect " + place : lost.words();
    return new Mutation(row, "forgets to: " + words, copy(original, original.given(), then));
  }

  /** The mistake of doing twice what a row does, which is found by its place, counted from 0. */
  public static Mutation twice(String row, int place) {
    Row original = named(row);
    List<Effect> then = new ArrayList<>(original.then());
    then.add(place, then.get(place));
    String words = then.get(place).words().isEmpty() ? "effect " + place : then.get(place).words();
    return new Mutation(row, "does twice: " + words, copy(original, original.given(), then));
  }

  /** How many conditions a row has, and how many effects. */
  public static int[] parts(String row) {
    return new int[] {named(row).given().size(), named(row).then().size()};
  }

  private static Row named(String name) {
    return Table.ROWS.stream().filter(row -> row.name().equals(name)).findFirst().orElseThrow();
  }

  private static Row copy(Row row, List<Guard> given, List<Effect> then) {
    Row.Builder copy = Row.on(row.when().toArray(new When[0]));
    copy.given(given.toArray(new Guard[0])).then(then.toArray(new Effect[0]));
    copy.by(row.rules().toArray(new String[0]));
    if (row.profile() != null) {
      copy.in(row.profile());
    }
    if (row.verifier() != null) {
      copy = row.verifier() ? copy.verifierOn() : copy.verifierOff();
    }
    if (row.choice() != null) {
      copy.choice(row.choice());
    }
    if (row.misuse() != null) {
      copy.misuse(row.misuse());
    }
    return copy.named(row.name());
  }
}
