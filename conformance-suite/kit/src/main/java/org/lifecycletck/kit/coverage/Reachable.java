package org.lifecycletck.kit.coverage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import org.lifecycletck.spec.Parameters;
import org.lifecycletck.spec.Row;
import org.lifecycletck.spec.Table;

/**
 * The cells that a driver, a lower driver and an originator can reach with two requests, two
 * targets and two strands, as the model has found them: by calls that begin and callbacks that end
 * while the framework rests, against a framework that does what the published source does. What is
 * reached only where calls meet inside the framework is not among them.
 */
public final class Reachable {
  private static final String FILE = "reachable.cells";

  private Reachable() {}

  /** All of them. */
  public static CellTable all() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Reachable.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
      return CellTable.read(lines.lines().toList());
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  /** Those of the rows that take part under these parameters. */
  public static CellTable under(Parameters parameters) {
    Set<String> names =
        Table.ROWS.stream()
            .filter(row -> row.takesPart(parameters))
            .map(Row::name)
            .collect(Collectors.toSet());
    CellTable table = new CellTable();
    all()
        .rows()
        .forEach(
            (row, cells) -> {
              if (names.contains(row)) {
                cells.forEach(cell -> table.add(row, cell));
              }
            });
    return table;
  }
}
