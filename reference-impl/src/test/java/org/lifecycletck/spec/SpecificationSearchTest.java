package org.lifecycletck.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A search of the specification: every row fires, none contradicts another, invariants hold. */
class SpecificationSearchTest {
  private static final long SEED = 1000;

  private static final int MOST_ROUNDS = 40;

  /** Rows that chance takes a hundred walks to meet; scripts show that they fire. */
  private static final Set<String> RARE = Set.of("end-closing-2", "finish-7", "finish-8");

  @Test
  void everyRowFiresAndNoInvariantBreaks() {
    Set<String> silent = new TreeSet<>();
    Table.ROWS.forEach(row -> silent.add(row.name()));
    Set<String> broken = new TreeSet<>();
    Set<String> overlaps = new TreeSet<>();
    for (int round = 0; round < 4 || round < MOST_ROUNDS && !RARE.containsAll(silent); round++) {
      Profile profile = Profile.values()[round % 2];
      Parameters parameters =
          new Parameters(profile, round % 4 > 1, true, profile == Profile.KMDF_1_33);
      NaiveSearch search = new NaiveSearch(parameters, SEED + round);
      search.walk(600, 400);
      silent.removeAll(search.fired().keySet());
      broken.addAll(search.broken());
      overlaps.addAll(search.overlaps());
    }
    assertEquals(Set.of(), overlaps, "rows that apply together and are no choice, seed " + SEED);
    assertEquals(List.of(), broken.stream().limit(3).toList(), "broken invariants, seed " + SEED);
    silent.removeAll(RARE);
    assertEquals(Set.of(), silent, "rows that never fired, seed " + SEED);
  }
}
