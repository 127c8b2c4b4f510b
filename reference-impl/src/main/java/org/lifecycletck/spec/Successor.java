package org.lifecycletck.spec;

import org.lifecycletck.spi.vocabulary.Callback;
import org.lifecycletck.spi.vocabulary.Fatal;

/**
 * One step the specification allows: the row taken, the world after it, and what the kit sees. An
 * observation puts a callback frame on the strand; exactly one of observation and fatal is set in a
 * visible step, none in a silent one.
 */
public record Successor(Row row, String strand, World world, Callback observation, Fatal fatal) {

  /** Whether the kit sees nothing of the step. */
  public boolean isSilent() {
    return observation == null && fatal == null;
  }
}
