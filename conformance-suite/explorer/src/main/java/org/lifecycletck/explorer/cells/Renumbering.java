package org.lifecycletck.explorer.cells;

import java.util.Arrays;

/**
 * What renamings make of the numbers in the places of a row: where each goes, and what it is there.
 * A renaming is known by its index; the first one changes nothing.
 */
abstract class Renumbering {

  /** By renaming and place: the place it moves to, and the place that moves there. */
  private final int[][] targets;

  private final int[][] sources;

  /** By place and number, and then by renaming: one more than the new number; zero if not known. */
  private final int[][] numbers;

  private boolean learned;

  /** Renamings that move places so. */
  Renumbering(int[][] targets) {
    this.targets = targets;
    int places = targets[0].length;
    sources = new int[targets.length][places];
    for (int r = 0; r < targets.length; r++) {
      for (int place = 0; place < places; place++) {
        sources[r][targets[r][place]] = place;
      }
    }
    numbers = new int[places][16 * targets.length];
  }

  /** The number of a place, renamed, in the place to which it moves; asked for once. */
  abstract int renamed(int r, int place, int number);

  final int places() {
    return numbers.length;
  }

  /** How many renamings there are. */
  final int count() {
    return targets.length;
  }

  /** The place to which a place moves. */
  final int target(int r, int place) {
    return targets[r][place];
  }

  /** The place that moves to a place. */
  final int source(int r, int place) {
    return sources[r][place];
  }

  /** The renaming that takes back what another does. */
  final int inverse(int r) {
    for (int other = 0; other < targets.length; other++) {
      if (Arrays.equals(targets[other], sources[r])) {
        return other;
      }
    }
    throw new IllegalArgumentException("a renaming that no other takes back");
  }

  /** The number of a place, renamed, in the place to which it moves. */
  final int number(int r, int place, int number) {
    int[] known = numbers[place];
    int at = number * targets.length + r;
    return at < known.length && known[at] != 0 ? known[at] - 1 : learn(r, place, number);
  }

  private int learn(int r, int place, int number) {
    int at = number * targets.length + r;
    if (at >= numbers[place].length) {
      numbers[place] = Arrays.copyOf(numbers[place], Math.max(at + 1, 2 * numbers[place].length));
    }
    int other = renamed(r, place, number);
    numbers[place][at] = other + 1;
    learned = true;
    return other;
  }

  /** Whether a number was renamed for the first time since this was asked last. */
  final boolean hasLearned() {
    boolean was = learned;
    learned = false;
    return was;
  }
}
