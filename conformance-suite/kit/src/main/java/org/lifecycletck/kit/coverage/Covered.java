package org.lifecycletck.kit.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How much of the specification a run has gone through.
 *
 * @param schedules how many histories that differ in what was done, or in what order
 * @param states how many states of the specification, data left out
 * @param transitions how many steps between them
 * @param cells how many cells that a driver can reach
 * @param reachable how many such cells there are
 * @param others how many cells beside them: larger bounds, or a race inside a call
 * @param explained how many cells that a driver can reach were not, for a reason that is known
 * @param missing the cells that a driver can reach and that were not, for no reason
 * @param reasons the cells that were not reached for a reason
 */
public record Covered(
    int schedules,
    int states,
    int transitions,
    int cells,
    int reachable,
    int others,
    int explained,
    CellTable missing,
    Explained reasons) {

  static Covered of(
      int schedules,
      int states,
      int transitions,
      CellTable visited,
      CellTable reachable,
      Explained known) {
    CellTable all = new CellTable();
    CellTable missing = new CellTable();
    reachable.forEach(
        (row, records) -> {
          if (!visited.has(row, records)) {
            all.add(row, records);
            if (!known.has(row, records)) {
              missing.add(row, records);
            }
          }
        });
    int cells = reachable.size() - all.size();
    return new Covered(
        schedules,
        states,
        transitions,
        cells,
        reachable.size(),
        visited.size() - cells,
        all.size() - missing.size(),
        missing,
        known.among(all));
  }

  /** In one line. */
  public String words() {
    return String.format(
        Locale.ROOT,
        "%,d schedules, %,d states, %,d transitions, %,d of %,d reachable cells (%d.%d %%)%s",
        schedules,
        states,
        transitions,
        cells,
        reachable,
        perMille() / 10,
        perMille() % 10,
        explained == 0 ? "" : String.format(Locale.ROOT, ", %,d explained", explained));
  }

  /** The missing cells, grouped by their rows; then those for which a reason is known, by it. */
  public List<String> missingLines() {
    List<String> lines = new ArrayList<>();
    missing
        .rows()
        .forEach(
            (row, cells) -> {
              lines.add(row);
              cells.forEach(cell -> lines.add("  " + cell));
            });
    lines.addAll(reasons.write());
    return lines;
  }

  /** The share of the cells that a driver can reach, in tenths of a percent, rounded down. */
  public int perMille() {
    return reachable == 0 ? 1000 : (int) (1000L * cells / reachable);
  }
}
