package org.lifecycletck.kit.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lifecycletck.spec.Parameters;
import org.lifecycletck.spec.Profile;

class CellTableTest {
  @Test
  void aTableIsReadAsItWasWritten() {
    CellTable table = new CellTable();
    table.add("send-10", "created with-driver stack=1 | started stack=1/1 open");
    table.add("send-10", "created with-driver stack=2 | started stack=1/1 open");
    table.add("purge-1", "any | stopped stack=1/1 open tracked=1");
    List<String> lines = table.write();
    assertEquals(3, table.size());
    assertEquals(table.rows(), CellTable.read(lines).rows());
    assertTrue(lines.contains(":purge-1"), lines.toString());
  }

  private static CellTable threeCells() {
    CellTable cells = new CellTable();
    cells.add("send-10", "a | b");
    cells.add("send-10", "a | c");
    cells.add("purge-1", "any | b");
    return cells;
  }

  @Test
  void coveredSaysWhatIsMissingAndWhatIsBeside() {
    CellTable reachable = threeCells();
    CellTable visited = new CellTable();
    visited.add("send-10", "a | c");
    visited.add("send-11", "a | c");
    Covered covered = Covered.of(5, 7, 9, visited, reachable, Explained.NONE);
    assertEquals(1, covered.cells());
    assertEquals(3, covered.reachable());
    assertEquals(1, covered.others());
    assertEquals(333, covered.perMille());
    assertEquals(List.of("purge-1", "  any | b", "send-10", "  a | b"), covered.missingLines());
    assertEquals(
        "5 schedules, 7 states, 9 transitions, 1 of 3 reachable cells (33.3 %)", covered.words());
  }

  @Test
  void whatIsMissingForAReasonIsSaidWithIt() {
    Explained known = Explained.read(List.of("too far", "  purge-1: any | b", "  send-10: a | c"));
    assertEquals(List.of("too far", "  purge-1: any | b", "  send-10: a | c"), known.write());
    CellTable reachable = threeCells();
    CellTable visited = new CellTable();
    visited.add("send-10", "a | c");
    Covered covered = Covered.of(5, 7, 9, visited, reachable, known);
    assertEquals(1, covered.explained());
    assertEquals(
        List.of("send-10", "  a | b", "too far", "  purge-1: any | b"), covered.missingLines());
    assertTrue(covered.words().endsWith("(33.3 %), 1 explained"), covered.words());
  }

  @Test
  void rowsOfTheOtherProfileAreNotReachable() {
    int exact = Reachable.under(new Parameters(Profile.KMDF_1_33, true, false, false)).size();
    int documented = Reachable.under(new Parameters(Profile.DOCUMENTED, true, false, false)).size();
    assertEquals(Reachable.all().size(), exact, "rows have other names: make the tours anew");
    assertTrue(documented > exact / 2 && documented < exact, documented + " of " + exact);
  }
}
