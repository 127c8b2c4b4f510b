package org.lifecycletck.spec;

import org.lifecycletck.spi.vocabulary.Callback;
import org.lifecycletck.spi.vocabulary.Fatal;

/**
 * What one row makes of a scene. {@code cell} tells the row and what it was applied to; {@code
 * after} is the scene with the row's changes; where the row is seen, the callback of {@code
 * observation} has not been put on the strand yet; {@code fatal} is set where the system stops.
 */
public record Outcome(
    Cell cell, String strand, WorldDraft after, Callback observation, Fatal fatal) {

  /** The row that was applied. */
  public Row row() {
    return cell.row();
  }
}
