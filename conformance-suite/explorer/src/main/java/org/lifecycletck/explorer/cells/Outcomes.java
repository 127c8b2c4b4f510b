package org.lifecycletck.explorer.cells;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lifecycletck.explorer.cells.CellTables.Kind;

/**
 * The outcomes of acts in numbers. An outcome holds for each move its kind, the index behind its
 * writes, then cells and numbers.
 */
final class Outcomes {
  private final Interner[] interners;
  private final RenamedCells renumbering;
  private int[][] outcomes = new int[64][];
  private int count;
  private final Map<Kind, Integer> kindNumbers = new HashMap<>();
  private final List<Kind> kinds = new ArrayList<>();
  private final Map<String, Object> whats = new HashMap<>();

  /** By renaming and kind, one more than the renamed kind; zero if not known. */
  private final int[][] renamedKinds;

  Outcomes(Interner[] interners, RenamedCells renumbering) {
    this.interners = interners;
    this.renumbering = renumbering;
    renamedKinds = new int[renumbering.count()][64];
  }

  int count() {
    return count;
  }

  int[] get(int outcome) {
    return outcomes[outcome];
  }

  /** The kinds of moves there are so far. */
  List<Kind> kinds() {
    return kinds;
  }

  /** What happened, by its label. */
  Object what(String label) {
    return whats.get(label);
  }

  /** Adds the outcome of these moves of an actor; returns its number. */
  int add(List<Move> moves, String actor) {
    int size = 0;
    for (Move move : moves) {
      size += 2 + 2 * move.writes().count();
    }
    int[] outcome = new int[size];
    int at = 0;
    for (Move move : moves) {
      outcome[at] = kind(new Kind(move.what(), actor, move.broken()));
      int next = at + 2;
      Writes writes = move.writes();
      for (int i = 0; i < writes.count(); i++) {
        outcome[next++] = writes.cell(i);
        outcome[next++] = interners[writes.cell(i)].number(writes.value(i));
      }
      outcome[at + 1] = next;
      at = next;
    }
    return add(outcome);
  }

  /** Adds a renamed outcome, of this actor; returns its number. */
  int addRenamed(int r, int[] outcome, String actor) {
    int[] renamed = outcome.clone();
    for (int at = 0; at < outcome.length; ) {
      renamed[at] = renamedKind(r, outcome[at], actor);
      int end = outcome[at + 1];
      for (at += 2; at < end; at += 2) {
        renamed[at] = renumbering.target(r, outcome[at]);
        renamed[at + 1] = renumbering.number(r, outcome[at], outcome[at + 1]);
      }
    }
    return add(renamed);
  }

  private int add(int[] outcome) {
    if (count == outcomes.length) {
      outcomes = Arrays.copyOf(outcomes, 2 * count);
    }
    outcomes[count] = outcome;
    return count++;
  }

  private int renamedKind(int r, int number, String actor) {
    if (number >= renamedKinds[r].length) {
      renamedKinds[r] = Arrays.copyOf(renamedKinds[r], 2 * number);
    }
    if (renamedKinds[r][number] == 0) {
      Kind kind = kinds.get(number);
      Object what = renumbering.what(r, kind.what());
      renamedKinds[r][number] = 1 + kind(new Kind(what, actor, kind.broken()));
    }
    int renamed = renamedKinds[r][number] - 1;
    if (!kinds.get(renamed).actor().equals(actor)) {
      throw new IllegalStateException(kinds.get(renamed) + " is no move of " + actor);
    }
    return renamed;
  }

  private int kind(Kind kind) {
    Integer number = kindNumbers.get(kind);
    if (number != null) {
      return number;
    }
    Object other = whats.put(kind.what().toString(), kind.what());
    if (other != null && !other.equals(kind.what())) {
      throw new IllegalStateException("two different moves are called " + other);
    }
    kindNumbers.put(kind, kinds.size());
    kinds.add(kind);
    return kinds.size() - 1;
  }
}
