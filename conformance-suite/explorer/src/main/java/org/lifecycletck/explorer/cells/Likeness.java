package org.lifecycletck.explorer.cells;

import java.util.ArrayList;
import java.util.List;

/** Which acts are the same but for a renaming. Each act has a model: the first one it is like. */
final class Likeness {
  private final int[] models;

  /** By act, the renamings that make it its model. */
  private final List<List<Integer>> toModel = new ArrayList<>();

  Likeness(RenamedCells renumbering, int acts) {
    models = new int[acts];
    for (int act = 0; act < acts; act++) {
      models[act] = act;
      for (int r = 0; r < renumbering.count(); r++) {
        models[act] = Math.min(models[act], renumbering.act(r, act));
      }
      toModel.add(renamings(renumbering, act, models[act]));
    }
  }

  private static List<Integer> renamings(RenamedCells renumbering, int act, int other) {
    List<Integer> found = new ArrayList<>();
    for (int r = 0; r < renumbering.count(); r++) {
      if (renumbering.act(r, act) == other) {
        found.add(r);
      }
    }
    return found;
  }

  /** The first of the acts that an act is like: itself, where it is the first. */
  int modelOf(int act) {
    return models[act];
  }

  /** The renamings that make an act its model. */
  List<Integer> toModel(int act) {
    return toModel.get(act);
  }
}
