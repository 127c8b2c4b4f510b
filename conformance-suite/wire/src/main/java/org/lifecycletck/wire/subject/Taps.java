package org.lifecycletck.wire.subject;

import org.lifecycletck.wire.peer.Tap;

/** What follows the connections of a run. */
@FunctionalInterface
public interface Taps {

  /** Nothing does. */
  Taps NONE = () -> Tap.NONE;

  /** What follows the next connection. */
  Tap tap();
}
