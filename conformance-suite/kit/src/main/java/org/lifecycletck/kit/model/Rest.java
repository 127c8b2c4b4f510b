package org.lifecycletck.kit.model;

import java.util.List;
import org.lifecycletck.spec.Frame;
import org.lifecycletck.spec.Specification;

/** The states in which the framework goes no further by itself. */
final class Rest {
  private Rest() {}

  /** Whether every strand is idle, in a callback or waiting, and no deadline is due. */
  static boolean isReached(
      Specification specification, CellScene scene, Layout layout, Telling telling) {
    return layout.strands().stream().allMatch(strand -> rests(specification, scene, strand))
        && layout.allRequests().stream()
            .allMatch(request -> telling.of(specification.expiries(scene, request)).isEmpty());
  }

  private static boolean rests(Specification specification, CellScene scene, String strand) {
    if (!scene.isBusy(strand)) {
      return true;
    }
    List<Frame> frames = scene.strand(strand);
    Frame top = frames.get(frames.size() - 1);
    return top.callback()
        || !top.agenda().isEmpty() && specification.steps(scene, strand).isEmpty();
  }
}
