package org.lifecycletck.kit.sequence;

import org.lifecycletck.spi.vocabulary.TargetState;

/** What the driver knows of one target. */
final class TargetView {
  TargetState state = TargetState.STARTED;

  /** The changes of state that were called and have not returned. */
  int changing;

  /** Synchronous transfers with a request of the framework's own that have not returned. */
  int ownTransfers;

  boolean isOpen() {
    return !state.isClosed();
  }
}
