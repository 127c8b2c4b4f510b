package org.lifecycletck.explorer.cells;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * What renamings make of numbers: where each goes, and what it is there. A renaming is known by its
 * index; the first one changes nothing.
 */
final class Renumbering {
  private final Interner[] interners;
  private final List<Renaming> renamings = new ArrayList<>();

  /** By renaming and cell: the cell it moves to, and the cell that moves there. */
  private final int[][] targets;

  private final int[][] sources;

  /** By cell and number, and then by renaming: one more than the new number; zero if not known. */
  private final int[][] numbers;

  private boolean learned;

  /** The renamings of a model, the one that changes nothing left out, and of its cells' values. */
  Renumbering(Interner[] interners, List<Renaming> others) {
    this.interners = interners;
    renamings.add(Renaming.NONE);
    renamings.addAll(others);
    targets = new int[renamings.size()][interners.length];
    sources = new int[renamings.size()][interners.length];
    for (int r = 0; r < targets.length; r++) {
      for (int cell = 0; cell < interners.length; cell++) {
        targets[r][cell] = renamings.get(r).cell(cell);
        sources[r][targets[r][cell]] = cell;
      }
    }
    numbers = new int[interners.length][16 * targets.length];
  }

  int cells() {
    return interners.length;
  }

  /** How many renamings there are. */
  int count() {
    return targets.length;
  }

  /** The act that takes the place of an act. */
  int act(int r, int act) {
    return renamings.get(r).act(act);
  }

  /** The numbers of a renamed state, by cell. */
  IntUnaryOperator renamed(int r, int[] numbers) {
    return cell -> number(r, sources[r][cell], numbers[sources[r][cell]]);
  }

  Renaming renaming(int r) {
    return renamings.get(r);
  }

  /** The cell to which a cell moves. */
  int target(int r, int cell) {
    return targets[r][cell];
  }

  /** The cell that moves to a cell. */
  int source(int r, int cell) {
    return sources[r][cell];
  }

  /** The renaming that takes back what another does. */
  int inverse(int r) {
    for (int other = 0; other < targets.length; other++) {
      if (Arrays.equals(targets[other], sources[r])) {
        return other;
      }
    }
    throw new IllegalArgumentException("a renaming that no other takes back");
  }

  /** The number of a renamed value of a cell, in the cell to which it moves. */
  int number(int r, int cell, int number) {
    int[] known = numbers[cell];
    int at = number * targets.length + r;
    return at < known.length && known[at] != 0 ? known[at] - 1 : learn(r, cell, number);
  }

  private int learn(int r, int cell, int number) {
    int at = number * targets.length + r;
    if (at >= numbers[cell].length) {
      numbers[cell] = Arrays.copyOf(numbers[cell], Math.max(at + 1, 2 * numbers[cell].length));
    }
    Object value = renamings.get(r).value(cell, interners[cell].value(number));
    int other = interners[targets[r][cell]].number(value);
    numbers[cell][at] = other + 1;
    learned = true;
    return other;
  }

  /** Whether a value was renamed for the first time since this was asked last. */
  boolean hasLearned() {
    boolean was = learned;
    learned = false;
    return was;
  }
}
