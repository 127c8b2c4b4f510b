package org.lifecycletck.explorer.cells;

import java.util.Arrays;

/** A row of numbers that grows at its end; as a key, one that does not change any more. */
final class IntRow {
  private int[] numbers;
  private int size;

  IntRow() {
    this(new int[8]);
  }

  private IntRow(int[] room) {
    numbers = room;
  }

  int size() {
    return size;
  }

  int get(int index) {
    return numbers[index];
  }

  void set(int index, int number) {
    numbers[index] = number;
  }

  void add(int number) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * size + 1);
    }
    numbers[size++] = number;
  }

  void clear() {
    size = 0;
  }

  /** A row of the same numbers, with no room to grow. */
  IntRow copy() {
    IntRow copy = new IntRow(toArray());
    copy.size = size;
    return copy;
  }

  int[] toArray() {
    return Arrays.copyOf(numbers, size);
  }

  void copyTo(int[] into, int from) {
    System.arraycopy(numbers, 0, into, from, size);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof IntRow row && Arrays.equals(numbers, 0, size, row.numbers, 0, row.size);
  }

  @Override
  public int hashCode() {
    int hash = size;
    for (int i = 0; i < size; i++) {
      hash = 31 * hash + numbers[i];
    }
    return hash;
  }
}
