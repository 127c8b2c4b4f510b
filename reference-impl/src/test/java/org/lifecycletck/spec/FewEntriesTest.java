package org.lifecycletck.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The same as a map that hashes, keeps the order and takes null as a value. */
class FewEntriesTest {
  @Test
  void holdsWhatALinkedMapHolds() {
    for (long seed = 0; seed < 100; seed++) {
      Random random = new Random(seed);
      Map<String, Integer> few = new FewEntries<>();
      Map<String, Integer> linked = new LinkedHashMap<>();
      for (int i = 0; i < 20; i++) {
        String key = "k" + random.nextInt(8);
        Integer value = random.nextInt(4) == 0 ? null : random.nextInt(3);
        assertEquals(linked.put(key, value), few.put(key, value), "seed " + seed);
        assertEquals(linked, few, "seed " + seed);
        assertEquals(new ArrayList<>(linked.keySet()), new ArrayList<>(few.keySet()));
        assertEquals(linked.containsKey("k0"), few.containsKey("k0"));
        assertEquals(linked.keySet().contains("k1"), few.keySet().contains("k1"));
        assertEquals(linked.get("k0"), few.get("k0"));
      }
    }
  }

  @Test
  void isEmptyAtFirstAndHasAnEnd() {
    Map<String, Integer> few = new FewEntries<>();
    assertTrue(few.isEmpty());
    assertNull(few.get("a"));
    few.put("a", 1);
    Iterator<Map.Entry<String, Integer>> entries = few.entrySet().iterator();
    entries.next();
    assertThrows(NoSuchElementException.class, entries::next);
    Iterator<String> keys = few.keySet().iterator();
    assertEquals("a", keys.next());
    assertThrows(NoSuchElementException.class, keys::next);
  }
}
