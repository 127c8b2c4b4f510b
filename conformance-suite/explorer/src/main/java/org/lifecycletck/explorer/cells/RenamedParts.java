package org.lifecycletck.explorer.cells;

/** What the renamings of a model make of the numbers of parts. */
final class RenamedParts extends Renumbering {
  private final RenamedCells renamedCells;
  private final Parts parts;
  private final int[] from;
  private final int[] to;

  /** Renamings that move parts as a whole. */
  RenamedParts(RenamedCells renamedCells, Parts parts) {
    super(targets(renamedCells, parts));
    this.renamedCells = renamedCells;
    this.parts = parts;
    from = new int[renamedCells.places()];
    to = new int[renamedCells.places()];
  }

  private static int[][] targets(RenamedCells renamedCells, Parts parts) {
    int[][] targets = new int[renamedCells.count()][parts.count()];
    for (int r = 0; r < targets.length; r++) {
      for (int part = 0; part < parts.count(); part++) {
        int[] cells = parts.cells(part);
        targets[r][part] = parts.partOf(renamedCells.target(r, cells[0]));
        for (int cell : cells) {
          if (parts.partOf(renamedCells.target(r, cell)) != targets[r][part]) {
            throw new IllegalArgumentException("a renaming tears a part");
          }
        }
      }
    }
    return targets;
  }

  @Override
  int renamed(int r, int part, int number) {
    parts.split(part, number, from);
    for (int cell : parts.cells(part)) {
      to[renamedCells.target(r, cell)] = renamedCells.number(r, cell, from[cell]);
    }
    return parts.join(target(r, part), to);
  }
}
