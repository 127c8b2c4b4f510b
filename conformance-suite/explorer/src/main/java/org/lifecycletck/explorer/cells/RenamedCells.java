package org.lifecycletck.explorer.cells;

import java.util.ArrayList;
import java.util.List;

/** What the renamings of a model make of the numbers in its cells. */
final class RenamedCells extends Renumbering {
  private final Interner[] interners;
  private final List<Renaming> renamings;

  private RenamedCells(Interner[] interners, List<Renaming> renamings) {
    super(renamings.stream().map(r -> targets(r, interners.length)).toArray(int[][]::new));
    this.interners = interners;
    this.renamings = renamings;
  }

  /** The renamings of a model, besides the one that changes nothing. */
  static RenamedCells by(List<Renaming> others, Interner[] interners) {
    List<Renaming> all = new ArrayList<>(List.of(Renaming.NONE));
    all.addAll(others);
    return new RenamedCells(interners, all);
  }

  private static int[] targets(Renaming renaming, int cells) {
    int[] targets = new int[cells];
    for (int cell = 0; cell < cells; cell++) {
      targets[cell] = renaming.cell(cell);
    }
    return targets;
  }

  @Override
  int renamed(int r, int cell, int number) {
    Object value = renamings.get(r).value(cell, interners[cell].value(number));
    return interners[target(r, cell)].number(value);
  }

  /** The act that takes the place of an act. */
  int act(int r, int act) {
    return renamings.get(r).act(act);
  }

  /** What happens, renamed. */
  Object what(int r, Object what) {
    return renamings.get(r).what(what);
  }

  /** Writes the numbers of a state, renamed, into an array. */
  void rename(int r, int[] numbers, int[] into) {
    for (int cell = 0; cell < into.length; cell++) {
      into[target(r, cell)] = number(r, cell, numbers[cell]);
    }
  }
}
