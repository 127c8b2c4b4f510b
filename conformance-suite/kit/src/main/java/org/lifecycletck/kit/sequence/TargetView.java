package org.lifecycletck.kit.sequence;

import org.lifecycletck.spi.vocabulary.TargetState;

/** What the driver knows of one target. */
final class TargetView {
  TargetState state = TargetState.STARTED;

  /** The changes of state that were called and have not returned. */
  int changing;

  /** Synchronous transfers with a request of the framework's own that have not returned. */
  int ownTransfers;

  TargetView() {}

  TargetView(TargetView from) {
    state = from.state;
    changing = from.changing;
    ownTransfers = from.ownTransfers;
  }

  boolean isOpen() {
    return !state.isClosed();
  }
}
