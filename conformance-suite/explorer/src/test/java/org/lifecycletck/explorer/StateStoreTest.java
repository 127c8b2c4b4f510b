package org.lifecycletck.explorer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The set of states against a map, and the row of bits against a list of parents. */
class StateStoreTest {

  @Property(tries = 40)
  void holdsWhatWasAddedUnderItsNumber(
      @ForAll @IntRange(min = 1, max = 3) int width,
      @ForAll @IntRange(min = 1, max = 64) int bits,
      @ForAll long seed) {
    Random random = new Random(seed);
    StateStore store = new StateStore(width);
    Map<List<Long>, Integer> expected = new HashMap<>();
    for (int i = 0; i < 20_000; i++) {
      long[] state =
          LongStream.generate(() -> random.nextLong() >>> 64 - bits).limit(width).toArray();
      List<Long> key = LongStream.of(state).boxed().toList();
      assertEquals(expected.getOrDefault(key, -1), store.find(state));
      assertEquals(expected.putIfAbsent(key, expected.size()) == null, store.add(state));
    }
    assertEquals(expected.size(), store.size());
    long[] state = new long[width];
    expected.forEach(
        (key, number) -> {
          store.get(number, state);
          assertArrayEquals(key.stream().mapToLong(word -> word).toArray(), state);
        });
    assertTrue(store.bytes() >= 8L * width * store.size());
  }

  @Property(tries = 40)
  void addsWhatWasApproachedAndKnowsWhatWasRewritten(
      @ForAll @IntRange(min = 1, max = 3) int width, @ForAll long seed) {
    Random random = new Random(seed);
    StateStore store = new StateStore(width);
    Map<List<Long>, Integer> expected = new HashMap<>();
    for (int i = 0; i < 2_000; i++) {
      int count = random.nextInt(20);
      long[] states = random.longs((long) count * width, 0, 20).toArray();
      store.approach(states, count);
      for (int place = 0; place < count; place++) {
        List<Long> key =
            LongStream.of(states).skip((long) place * width).limit(width).boxed().toList();
        boolean isNew = expected.putIfAbsent(key, expected.size()) == null;
        assertEquals(isNew, store.addApproached(states, place));
      }
    }
    store.rewrite(state -> state[0] = -1 - state[0]);
    expected.forEach(
        (key, number) -> {
          long[] state = key.stream().mapToLong(word -> word).toArray();
          assertEquals(-1, store.find(state));
          state[0] = -1 - state[0];
          assertEquals(number, store.find(state));
        });
    assertEquals(expected.size(), store.size());
  }

  @Property(tries = 40)
  void knowsWhoWasFoundFromWhom(@ForAll @IntRange(min = 1, max = 400) int most, @ForAll long seed) {
    Random random = new Random(seed);
    Ancestry ancestry = new Ancestry();
    int[] parents = new int[60_000];
    int found = 0;
    for (int parent = -1; found < parents.length; parent++) {
      int children = random.nextInt(4) == 0 ? random.nextInt(most + 1) : 0;
      for (int i = 0; i < children && found < parents.length; i++) {
        ancestry.found();
        parents[found++] = parent;
      }
      ancestry.expanded();
    }
    for (int state = 0; state < parents.length; state++) {
      assertEquals(parents[state], ancestry.parentOf(state));
    }
  }
}
