package org.lifecycletck.kit.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lifecycletck.spec.Cell;
import org.lifecycletck.spec.Request;
import org.lifecycletck.spec.Row;
import org.lifecycletck.spec.Table;
import org.lifecycletck.spec.When;

class CellSetTest {
  private static final Row SEND = row(When.SEND);
  private static final Row CHECK_DESTROY = row(When.CHECK_DESTROY);

  private final CellSet cells = new CellSet();

  private static Row row(When when) {
    return Table.ROWS.stream().filter(row -> row.when().contains(when)).findFirst().orElseThrow();
  }

  private static Cell cell(Row row, int stack, boolean isStale, int holds) {
    Request r = Request.fresh(Request.Origin.CREATED, stack);
    Request request =
        new Request(
            r.origin(),
            stack,
            r.formatted(),
            r.context(),
            false,
            false,
            false,
            false,
            false,
            r.place(),
            r.hold(),
            r.timer(),
            false,
            false,
            0,
            false,
            false,
            isStale,
            false,
            r.sender(),
            false,
            false,
            holds,
            0);
    return new Cell(row, request, null);
  }

  @Test
  void cellsOfTheSameWordsAreOne() {
    assertTrue(cells.add(cell(SEND, 1, false, 0)));
    assertFalse(cells.add(cell(SEND, 1, false, 0)));
    assertTrue(cells.has(cell(SEND, 1, true, 0)), "what is left of an earlier send");
    assertFalse(cells.add(cell(SEND, 1, true, 0)));
    assertFalse(cells.add(cell(SEND, 1, false, 1)), "no row but that of the end looks at holds");
    assertEquals(1, cells.cells().size());
    assertEquals(1, cells.table().size());
  }

  @Test
  void cellsOfOtherWordsAreOthers() {
    Cell first = cell(SEND, 1, false, 0);
    Cell deeper = cell(SEND, 2, false, 0);
    assertTrue(cells.addAll(List.of(first, deeper)));
    assertFalse(cells.addAll(List.of(deeper, first)));
    assertFalse(cells.has(cell(CHECK_DESTROY, 1, false, 0)), "the same records, another row");
    assertTrue(cells.add(cell(CHECK_DESTROY, 1, false, 0)));
    assertTrue(cells.addAll(List.of(first, cell(CHECK_DESTROY, 1, false, 1))));
    assertEquals(4, cells.cells().size());
    assertTrue(cells.table().has(SEND.name(), "created with-driver stack=2 | any"));
  }
}
