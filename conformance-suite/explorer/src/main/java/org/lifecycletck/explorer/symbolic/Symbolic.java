package org.lifecycletck.explorer.symbolic;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import org.lifecycletck.explorer.cells.CellTables;
import org.lifecycletck.explorer.cells.KnownCells;

/** The reachable states of a cell model as one diagram; see the package. */
final class Symbolic {
  /** A cell with no more values than this is looked at together with others of its part. */
  private static final int FEW_VALUES = 4;

  private final CellTables tables;

  /** By cell, the cells of its part. */
  private final int[][] partOf;

  private final int[] cellAt;
  private final int[] levelOf;
  private final BooleanSupplier stop;
  private final Diagram diagram;
  private Relation relation;
  private int reachable = Diagram.EMPTY;
  private int rounds;
  private int questions;

  /** A search for the states of a model, its cells on the levels in this order. */
  Symbolic(CellTables tables, int[] order, BooleanSupplier stop) {
    this.tables = tables;
    this.cellAt = order;
    this.stop = stop;
    levelOf = new int[order.length];
    for (int level = 0; level < order.length; level++) {
      levelOf[order[level]] = level;
    }
    partOf = new int[order.length][];
    for (int[] part : tables.model().parts()) {
      Arrays.stream(part).forEach(cell -> partOf[cell] = part);
    }
    diagram = new Diagram(order.length);
  }

  /** Finds everything; throws {@link Saturation.Stopped} where it is told to stop. */
  void run() {
    for (List<Object> state : tables.model().initial()) {
      reachable = diagram.union(0, reachable, diagram.row(onLevels(tables.numbers(state))));
    }
    do {
      relation = relation();
      reachable = new Saturation(diagram, relation, stop).saturate(0, reachable);
      rounds++;
    } while (askActs());
  }

  int reachable() {
    return reachable;
  }

  Diagram diagram() {
    return diagram;
  }

  int rounds() {
    return rounds;
  }

  BigInteger states() {
    return new Counting(diagram, relation).states(reachable);
  }

  BigInteger transitions() {
    return new Counting(diagram, relation).transitions(reachable);
  }

  /** Some reachable state for which a predicate gives this answer; null where there is none. */
  int[] anyWhere(CellTables.Remembered predicate, boolean answer) {
    return any(predicate, reachable, answer);
  }

  /** Some state in which nothing can happen though it is no valid end; null where there is none. */
  int[] anyEnd(CellTables.Remembered validEnd) {
    return any(validEnd, new Idle(diagram, relation).of(reachable), false);
  }

  private int[] any(CellTables.Remembered predicate, int among, boolean answer) {
    int[][] found = new int[1][];
    new Rows(among)
        .visit(
            (numbers, known) -> {
              int cell = predicate.ask(numbers, known);
              if (cell == CellTables.DECIDED
                  && found[0] == null
                  && predicate.test(numbers) == answer) {
                found[0] = complete(among, numbers, known);
              }
              return cell;
            });
    return found[0];
  }

  /** Some state of a set that has these numbers in the cells that are known. */
  private int[] complete(int node, int[] numbers, KnownCells known) {
    int[] state = new int[cellAt.length];
    return complete(node, 0, numbers, known, state) ? state : null;
  }

  private boolean complete(int node, int level, int[] numbers, KnownCells known, int[] state) {
    if (level == cellAt.length) {
      return true;
    }
    int cell = cellAt[level];
    for (int i = 0; i < diagram.size(node); i++) {
      state[cell] = diagram.value(node, i);
      boolean fits = !known.has(cell) || state[cell] == numbers[cell];
      if (fits && complete(diagram.child(node, i), level + 1, numbers, known, state)) {
        return true;
      }
    }
    return false;
  }

  private int[] onLevels(int[] numbers) {
    return Arrays.stream(cellAt).map(cell -> numbers[cell]).toArray();
  }

  /** Asks every act about every row of values that occurs; returns whether there was news. */
  private boolean askActs() {
    int before = tables.outcomes();
    Rows rows = new Rows(reachable);
    for (int act = 0; act < tables.acts(); act++) {
      int asked = act;
      rows.visit((numbers, known) -> tables.ask(asked, numbers, known));
    }
    return tables.outcomes() != before;
  }

  private void lookAtLimits() {
    if (stop.getAsBoolean()) {
      throw new Saturation.Stopped();
    }
  }

  private interface Question {
    int ask(int[] numbers, KnownCells known);
  }

  /** The rows of values that occur in a set, projected on more and more cells as questions need. */
  private final class Rows {
    private final int node;
    private final Map<KnownCells, List<int[]>> byCells = new HashMap<>();
    private final List<Integer> sizes = tables.alphabets();

    Rows(int node) {
      this.node = node;
    }

    void visit(Question question) {
      lookAtLimits();
      Set<KnownCells> done = new HashSet<>();
      Set<KnownCells> open = new TreeSet<>(Set.of(KnownCells.NONE));
      int[] numbers = new int[cellAt.length];
      while (!open.isEmpty()) {
        KnownCells known = open.iterator().next();
        open.remove(known);
        done.add(known);
        int[] cells = cellsOf(known);
        for (int[] row : byCells.computeIfAbsent(known, key -> project(cells))) {
          for (int i = 0; i < cells.length; i++) {
            numbers[cells[i]] = row[i];
          }
          if ((++questions & 0xFFF) == 0) {
            lookAtLimits();
          }
          int cell = question.ask(numbers, known);
          if (cell != CellTables.DECIDED) {
            KnownCells more = together(known, cell);
            if (!done.contains(more)) {
              open.add(more);
            }
          }
        }
      }
    }

    /** A cell becomes known, and with it what has few values in its part: one look at the set. */
    private KnownCells together(KnownCells known, int cell) {
      KnownCells more = known.with(cell);
      for (int other : partOf[cell]) {
        more = sizes.get(other) <= FEW_VALUES ? more.with(other) : more;
      }
      return more;
    }

    private List<int[]> project(int[] cells) {
      int[] levels = Arrays.stream(cells).map(cell -> levelOf[cell]).toArray();
      return new Projection(diagram, levels, Symbolic.this::lookAtLimits).rows(node);
    }

    /** The cells of a set, in the order of their levels. */
    private int[] cellsOf(KnownCells set) {
      return Arrays.stream(cellAt).filter(cell -> set.has(cell)).toArray();
    }
  }

  private Relation relation() {
    List<Relation.Rule> rules = new ArrayList<>();
    tables.forEachMove(
        (looked, numbers, count, moves, from, to) -> {
          int[] levels = new int[count];
          for (int i = 0; i < count; i++) {
            levels[i] = levelOf[looked[i]];
          }
          Arrays.sort(levels);
          int[] before = new int[count];
          for (int i = 0; i < count; i++) {
            before[Arrays.binarySearch(levels, levelOf[looked[i]])] = numbers[i];
          }
          int[] after = before.clone();
          for (int i = from; i < to; i += 2) {
            after[Arrays.binarySearch(levels, levelOf[moves[i]])] = moves[i + 1];
          }
          rules.add(new Relation.Rule(levels, before, after));
        });
    return new Relation(cellAt.length, rules);
  }
}
