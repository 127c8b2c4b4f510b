package org.lifecycletck.explorer.cells;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Writes are in the order of the cells, however they came, and the last one to a cell counts. */
class WritesTest {
  @Test
  void areThoseOfASortedMap() {
    for (long seed = 0; seed < 100; seed++) {
      Random random = new Random(seed);
      Writes writes = new Writes();
      Map<Integer, Object> sorted = new TreeMap<>();
      for (int i = 0; i < 20; i++) {
        int cell = random.nextInt(12);
        writes.put(cell, i);
        sorted.put(cell, i);
      }
      Map<Integer, Object> told = new TreeMap<>();
      ArrayList<Integer> order = new ArrayList<>();
      writes.forEach(
          (cell, value) -> {
            told.put(cell, value);
            order.add(cell);
          });
      assertEquals(sorted, told, "seed " + seed);
      assertEquals(new ArrayList<>(sorted.keySet()), order, "seed " + seed);
      assertEquals(Writes.of(sorted), writes, "seed " + seed);
      assertEquals(sorted.getOrDefault(3, "none"), writes.getOrDefault(3, "none"));
    }
  }

  @Test
  void cellAndValueCount() {
    Writes one = Writes.of(Map.of(1, "a", 2, "b"));
    assertEquals(one.hashCode(), Writes.of(Map.of(2, "b", 1, "a")).hashCode());
    assertNotEquals(one, Writes.of(Map.of(1, "a", 2, "c")));
    assertNotEquals(one, Writes.of(Map.of(1, "a", 3, "b")));
    assertNotEquals(one, Writes.of(Map.of(1, "a")));
    assertTrue(one.areAll(cell -> cell < 3));
    assertFalse(one.areAll(cell -> cell < 2));
    assertEquals("1=a, 2=b", one.toString());
  }
}
