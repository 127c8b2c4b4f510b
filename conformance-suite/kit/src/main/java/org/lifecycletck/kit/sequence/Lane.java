package org.lifecycletck.kit.sequence;

import java.util.List;

/**
 * Steps that are taken one after the other, on a strand of their own, while others are taken.
 *
 * @param side the strand's name: driver, lower, upper or clock
 */
public record Lane(String side, List<Step> steps) {
  public Lane {
    steps = List.copyOf(steps);
  }

  /** The steps as words, one after the other. */
  @Override
  public String toString() {
    return side + ": " + String.join("; ", steps.stream().map(Sequence::words).toList());
  }
}
