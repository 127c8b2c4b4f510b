package org.lifecycletck.kit.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How much of the specification a run has gone through.
 *
 * @param schedules how many histories that differ in what was done, or in what order
 * @param states how many states of the specification, data left out
 * @param transitions how many steps between them
 * @param cells how many cells that a driver can reach
 * @param reachable how many such cells there are
 * @param others how many cells beside them: larger bounds, or a race inside a call
 * @param missing the cells that a driver can reach and that were not
 */
public record Covered(
    int schedules,
    int states,
    int transitions,
    int cells,
    int reachable,
    int others,
    CellTable missing) {

  static Covered of(
      int schedules, int states, int transitions, CellTable visited, CellTable reachable) {
    CellTable missing = new CellTable();
    int cells = 0;
    for (var row : reachable.rows().entrySet()) {
      Set<String> found = visited.rows().getOrDefault(row.getKey(), Set.of());
      for (String records : row.getValue()) {
        if (found.contains(records)) {
          cells++;
        } else {
          missing.add(row.getKey(), records);
        }
      }
    }
    int others = visited.size() - cells;
    return new Covered(schedules, states, transitions, cells, reachable.size(), others, missing);
  }

  /** In one line. */
  public String words() {
    return String.format(
        Locale.ROOT,
        "%,d schedules, %,d states, %,d transitions, %,d of %,d reachable cells (%d.%d %%)",
        schedules,
        states,
        transitions,
        cells,
        reachable,
        perMille() / 10,
        perMille() % 10);
  }

  /** The missing cells, grouped by their rows. */
  public List<String> missingLines() {
    List<String> lines = new ArrayList<>();
    missing
        .rows()
        .forEach(
            (row, cells) -> {
              lines.add(row);
              cells.forEach(cell -> lines.add("  " + cell));
            });
    return lines;
  }

  /** The share of the cells that a driver can reach, in tenths of a percent, rounded down. */
  public int perMille() {
    return reachable == 0 ? 1000 : (int) (1000L * cells / reachable);
  }
}
