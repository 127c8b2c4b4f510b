package org.lifecycletck.kit.races;

import java.util.ArrayList;
import java.util.List;
import org.lifecycletck.spec.Profile;

/**
 * A row of a race's table.
 *
 * @param grade what it says of the outcome
 * @param profile the one profile it belongs to; null for both
 * @param defect the named defect of the published source it comes from; null for none
 * @param cells the values it allows, for each column
 * @param sentence how it comes about, or why it may not
 */
public record RaceOutcome(
    Grade grade, Profile profile, String defect, List<Cell> cells, String sentence) {
  public RaceOutcome {
    cells = List.copyOf(cells);
  }

  /** Whether the row belongs to a profile. */
  public boolean is(Profile other) {
    return profile == null || profile == other;
  }

  /** Whether a result is of this row. */
  public boolean matches(Result result) {
    for (int i = 0; i < cells.size(); i++) {
      if (!cells.get(i).matches(result.values().get(i))) {
        return false;
      }
    }
    return true;
  }

  /** The results the row lists, one for each choice of values. */
  List<Result> results() {
    List<List<String>> results = new ArrayList<>();
    results.add(List.of());
    for (Cell cell : cells) {
      List<List<String>> longer = new ArrayList<>();
      for (List<String> result : results) {
        for (String value : cell.values()) {
          List<String> values = new ArrayList<>(result);
          values.add(value);
          longer.add(values);
        }
      }
      results = longer;
    }
    return results.stream().map(Result::new).toList();
  }

  /** The grade as a table shows it. */
  public String label() {
    if (defect != null) {
      return grade.word() + " " + defect;
    }
    return profile == null ? grade.word() : grade.word() + " in " + profile.title();
  }
}
