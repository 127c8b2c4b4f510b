package org.lifecycletck.kit.traceability;

import java.util.ArrayList;
import java.util.List;
import org.lifecycletck.faulty.FaultySubjects;
import org.lifecycletck.kit.catalogue.Catalogue;
import org.lifecycletck.kit.catalogue.Rule;
import org.lifecycletck.kit.execution.PropertyIndex;
import org.lifecycletck.spec.Invariant;
import org.lifecycletck.spec.Invariants;
import org.lifecycletck.spec.Row;
import org.lifecycletck.spec.Table;

/** The matrix of rules and what they hang together with. */
public final class Traceability {
  private final List<Cells> lines = new ArrayList<>();

  /** The matrix of a catalogue with these source sentences. */
  public Traceability(Catalogue catalogue, SourceSentences sentences) {
    PropertyIndex properties = new PropertyIndex();
    for (Rule rule : catalogue.rules()) {
      String id = rule.id();
      lines.add(
          new Cells(
              rule,
              sentences.of(id),
              properties.of(id),
              rows(id),
              Invariants.ALL.stream()
                  .filter(invariant -> invariant.rules().contains(id))
                  .map(Invariant::name)
                  .toList(),
              FaultySubjects.all().stream()
                  .filter(subject -> subject.breaks().contains(id))
                  .map(FaultySubjects.Entry::name)
                  .toList()));
    }
  }

  private static List<String> rows(String id) {
    List<Row> rows = new ArrayList<>(Table.ROWS);
    rows.addAll(Table.OTHER_STEPS);
    return rows.stream()
        .filter(row -> row.rules().contains(id) || id.equals(row.misuse()))
        .map(Row::name)
        .toList();
  }

  /** A line a rule, by id. */
  public List<Cells> lines() {
    return List.copyOf(lines);
  }

  /** The empty cells for which no reason is written, a sentence each. */
  public List<String> unexplained(Gaps gaps) {
    List<String> missing = new ArrayList<>();
    for (Cells cells : lines) {
      for (Column column : Column.values()) {
        if (cells.count(column) == 0 && gaps.reason(cells, column).isEmpty()) {
          missing.add(cells.rule().id() + " has no " + column.word() + " and no reason why");
        }
      }
    }
    return missing;
  }
}
