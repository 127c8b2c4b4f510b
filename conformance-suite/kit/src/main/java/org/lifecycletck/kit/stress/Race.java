package org.lifecycletck.kit.stress;

import java.util.ArrayList;
import java.util.List;
import org.lifecycletck.kit.sequence.Lane;
import org.lifecycletck.kit.sequence.Step;

/**
 * A small case that is played again and again: steps one after the other, then lanes that start
 * together. Whatever lane is faster, the driver and the lower drivers break no rule.
 */
record Race(List<Step> setup, List<Lane> lanes) {
  Race {
    setup = List.copyOf(setup);
    lanes = List.copyOf(lanes);
  }

  /** The same race without one of its lanes. */
  Race without(int lane) {
    List<Lane> fewer = new ArrayList<>(lanes);
    fewer.remove(lane);
    return new Race(setup, fewer);
  }

  /** Who races with whom. */
  @Override
  public String toString() {
    return String.join(" | ", lanes.stream().map(Lane::toString).toList());
  }
}
