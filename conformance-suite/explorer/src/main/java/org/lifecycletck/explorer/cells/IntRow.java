package org.lifecycletck.explorer.cells;

import java.util.Arrays;

/** A row of numbers that grows at its end. */
final class IntRow {
  private int[] numbers = new int[8];
  private int size;

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
      numbers = Arrays.copyOf(numbers, 2 * size);
    }
    numbers[size++] = number;
  }

  void clear() {
    size = 0;
  }

  int[] toArray() {
    return Arrays.copyOf(numbers, size);
  }

  void copyTo(int[] into, int from) {
    System.arraycopy(numbers, 0, into, from, size);
  }

  /** Whether it is a row of the same numbers. */
  boolean holds(int[] others) {
    return Arrays.equals(numbers, 0, size, others, 0, others.length);
  }

  /** What rows of the same numbers have in common. */
  int hash() {
    return hash(numbers, size);
  }

  /** The same of the first so many numbers of an array; its last bits are good for a table. */
  static int hash(int[] numbers, int count) {
    int hash = count;
    for (int i = 0; i < count; i++) {
      hash = 31 * hash + numbers[i];
    }
    hash *= 0x9E3779B9;
    return hash ^ hash >>> 16;
  }
}
