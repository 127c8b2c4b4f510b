package org.lifecycletck.kit.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.lifecycletck.spec.Invariants;
import org.lifecycletck.spec.Row;
import org.lifecycletck.spec.RowTable;
import org.lifecycletck.spec.Table;
import org.lifecycletck.spec.When;

/** The rows of the specification, by rule. */
final class SpecificationRows implements RowIndex {

  @Override
  public List<RowWords> rows(String rule) {
    return Table.ROWS.stream()
        .filter(row -> row.rules().contains(rule))
        .map(SpecificationRows::words)
        .toList();
  }

  private static RowWords words(Row row) {
    return new RowWords(
        row.name(),
        row.when().stream().map(When::words).collect(Collectors.joining(" or ")),
        row.givenWords(),
        row.thenWords(),
        row.seenWords(),
        RowTable.note(row));
  }

  @Override
  public List<String> invariants(String rule) {
    return Invariants.ALL.stream()
        .filter(invariant -> invariant.rules().contains(rule))
        .map(invariant -> invariant.words())
        .toList();
  }
}
