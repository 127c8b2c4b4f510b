package org.lifecycletck.explorer.cells;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lifecycletck.explorer.Options;
import org.lifecycletck.explorer.Property;
import org.lifecycletck.explorer.Report;
import org.lifecycletck.explorer.symbolic.SymbolicExplorer;
import org.lifecycletck.explorer.symbolic.SymbolicReport;

/**
 * As many cells as there may be, in as many parts: two tokens on a ring, whose places are known.
 */
class ManyCellsTest {

  /** A ring of places; a token goes on where the next place is free. */
  private record Ring(int size, int inPart, List<Act> acts) implements CellModel {
    static Ring of(int size, int inPart) {
      Written steps = Written.of("ring", Collections.nCopies(size, (Object) 0));
      for (int place = 0; place < size; place++) {
        int here = place;
        int next = (place + 1) % size;
        steps.act("token", cells -> moves(cells, here, next));
      }
      return new Ring(size, inPart, steps.acts());
    }

    private static List<Move> moves(Cells cells, int here, int next) {
      boolean can = cells.get(here).equals(1) && cells.get(next).equals(0);
      return can ? List.of(new Move("leaves " + here, Map.of(here, 0, next, 1))) : List.of();
    }

    @Override
    public String name() {
      return "ring of " + size;
    }

    @Override
    public List<String> cells() {
      return IntStream.range(0, size).mapToObj(place -> "place " + place).toList();
    }

    /** Places that are far from each other are joined. */
    @Override
    public List<int[]> parts() {
      int count = size / inPart;
      return IntStream.range(0, count)
          .mapToObj(part -> IntStream.range(0, inPart).map(i -> part + count * i).toArray())
          .toList();
    }

    @Override
    public List<List<Object>> initial() {
      List<Object> state = new ArrayList<>(Collections.nCopies(size, (Object) 0));
      state.set(0, 1);
      state.set(size - 1, 1);
      return List.of(state);
    }

    @Override
    public List<Property<Cells>> properties() {
      return List.of();
    }
  }

  @Test
  void manyCellsInThirtyTwoPartsAreExplored() {
    Ring ring = Ring.of(128, 4);
    Report<List<Object>> report = CellExplorer.explore(ring, Options.unlimited()).report();
    assertEquals(128 * 127 / 2, report.states());
    assertEquals(128 * 127 - 128, report.transitions(), "a token behind the other stays");
    assertEquals(128, report.firings().size());
  }

  @Test
  void partsMayHoldMoreCells() {
    Ring ring = Ring.of(128, 8);
    Report<List<Object>> report = CellExplorer.explore(ring, Options.unlimited()).report();
    assertEquals(128 * 127 / 2, report.states());
  }

  @Test
  void diagramsCountTheSame() {
    int[] order = IntStream.range(0, 128).toArray();
    SymbolicReport report =
        SymbolicExplorer.explore(
            Ring.of(128, 4), order, Duration.ofMinutes(1), Long.MAX_VALUE, () -> false);
    assertEquals(128 * 127 / 2, report.states().longValueExact());
    assertEquals(128 * 127 - 128, report.transitions().longValueExact());
  }

  @Test
  void moreAreRefused() {
    for (Ring ring : List.of(Ring.of(129, 43), Ring.of(33, 1))) {
      IllegalArgumentException refused =
          assertThrows(
              IllegalArgumentException.class,
              () -> CellExplorer.explore(ring, Options.unlimited()));
      assertTrue(refused.getMessage().contains("parts"), refused.getMessage());
    }
  }
}
