package org.lifecycletck.spec;

import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.SendOptions;

/** The deadline a synchronous sender waits by. */
final class Deadlines {
  private Deadlines() {}

  /** Whether the sender whose step this is had a deadline and it has passed. */
  static boolean hasPassed(Change c) {
    SendOptions options = null;
    if (c.call instanceof Call.Send) {
      options = ((Call.Send) c.call).options();
    } else if (c.call instanceof Call.SendSynchronously) {
      options = ((Call.SendSynchronously) c.call).options();
    }
    return options != null && options.isTimed() && c.facts.deadline <= c.world.now();
  }
}
