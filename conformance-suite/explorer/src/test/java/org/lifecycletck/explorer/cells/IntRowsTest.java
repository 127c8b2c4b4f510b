package org.lifecycletck.explorer.cells;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Rows of numbers: one number for each, whatever their length. */
class IntRowsTest {

  @Test
  void rowsAreNumberedInTheOrderInWhichTheyCome() {
    Random random = new Random(1);
    IntRows rows = new IntRows();
    Map<List<Integer>, Integer> numbers = new HashMap<>();
    IntRow row = new IntRow();
    for (int i = 0; i < 20_000; i++) {
      List<Integer> values = random.ints(random.nextInt(12), -2, 3).boxed().toList();
      row.clear();
      values.forEach(row::add);
      int expected = numbers.computeIfAbsent(values, each -> numbers.size());
      assertEquals(expected, rows.number(row), () -> "row " + values);
    }
    assertEquals(numbers.size(), rows.count());
    numbers.forEach(
        (values, number) ->
            assertArrayEquals(
                values.stream().mapToInt(Integer::intValue).toArray(), rows.get(number)));
  }

  @Test
  void rowsOfOneHashAreTwo() {
    List<IntRow> same = new ArrayList<>();
    for (int[] numbers : new int[][] {{0, 31}, {1, 0}}) {
      IntRow row = new IntRow();
      row.add(numbers[0]);
      row.add(numbers[1]);
      same.add(row);
    }
    assertEquals(same.get(0).hash(), same.get(1).hash());
    IntRows rows = new IntRows();
    assertEquals(0, rows.number(same.get(0)));
    assertEquals(1, rows.number(same.get(1)));
    assertEquals(0, rows.number(same.get(0)));
  }
}
