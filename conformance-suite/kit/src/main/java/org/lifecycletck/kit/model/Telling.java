package org.lifecycletck.kit.model;

import org.lifecycletck.spi.vocabulary.Callback;

/** Whether the steps of a model tell in which cell a row is applied. */
public enum Telling {
  NO,
  /** They do, in every interleaving. */
  CELLS,
  /**
   * They do, and only what the kit can bring about happens: nothing begins and no callback ends
   * before the framework has come to rest, and nothing is done inside the callbacks of objects.
   */
  CELLS_AT_REST;

  /** Whether such a callback ends as soon as it has begun. */
  boolean passesOver(Callback callback) {
    return this == CELLS_AT_REST
        && (callback instanceof Callback.RequestCleanup
            || callback instanceof Callback.RequestDestroy
            || callback instanceof Callback.TargetCleanup
            || callback instanceof Callback.TargetDestroy
            || callback instanceof Callback.VerifierBreak);
  }
}
