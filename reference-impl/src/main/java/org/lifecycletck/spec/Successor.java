package org.lifecycletck.spec;

import org.lifecycletck.spi.vocabulary.Callback;
import org.lifecycletck.spi.vocabulary.Fatal;

/**
 * One step the specification allows from a world: what the row made of it, and the world after it.
 * In a visible step the world is the one just before the kit sees it: the kit's event then puts the
 * callback frame on the strand; exactly one of observation and fatal is set in a visible step, none
 * in a silent one.
 */
public record Successor(Outcome outcome, World world) {

  /** The row that was applied. */
  public Row row() {
    return outcome.row();
  }

  /** The strand that took the step. */
  public String strand() {
    return outcome.strand();
  }

  /** The callback that is seen; null where none is. */
  public Callback observation() {
    return outcome.observation();
  }

  /** How the system stopped; null where it did not. */
  public Fatal fatal() {
    return outcome.fatal();
  }

  /** Whether the kit sees nothing of the step. */
  public boolean isSilent() {
    return observation() == null && fatal() == null;
  }
}
