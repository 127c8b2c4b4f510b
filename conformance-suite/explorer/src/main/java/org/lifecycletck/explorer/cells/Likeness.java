package org.lifecycletck.explorer.cells;

import java.util.stream.IntStream;

/** Which acts are the same but for a renaming. Each act has a model: the first one it is like. */
final class Likeness {
  private final int[] models;

  /** By act, the renamings that make it its model. */
  private final int[][] toModel;

  Likeness(RenamedCells renumbering, int acts) {
    models = new int[acts];
    toModel = new int[acts][];
    for (int act = 0; act < acts; act++) {
      models[act] = act;
      for (int r = 0; r < renumbering.count(); r++) {
        models[act] = Math.min(models[act], renumbering.act(r, act));
      }
      toModel[act] = renamings(renumbering, act, models[act]);
    }
  }

  private static int[] renamings(RenamedCells renumbering, int act, int other) {
    return IntStream.range(0, renumbering.count())
        .filter(r -> renumbering.act(r, act) == other)
        .toArray();
  }

  /** The first of the acts that an act is like: itself, where it is the first. */
  int modelOf(int act) {
    return models[act];
  }

  /** The renamings that make an act its model. */
  int[] toModel(int act) {
    return toModel[act];
  }
}
