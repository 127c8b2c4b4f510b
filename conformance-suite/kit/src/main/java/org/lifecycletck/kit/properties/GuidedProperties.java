package org.lifecycletck.kit.properties;

import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;

/**
 * What holds where schedules are led on purpose: to cells of the specification that none of those
 * before has visited.
 */
public class GuidedProperties extends Explored {
  private static final int LAST = 74;

  @Property(generation = GenerationMode.EXHAUSTIVE, shrinking = ShrinkingMode.OFF)
  @Label("Completed once, faithfully, where no schedule has led before")
  @Verifies({
    "CMP-002", "CMP-003", "CON-001", "CON-003", "DON-001", "DON-003", "DON-004", "STS-001"
  })
  public void guided(@ForAll @IntRange(max = LAST) int number) {
    guide(
        "guided",
        number,
        Invariants.COMPLETED_ONCE,
        Invariants.NEVER_EARLY,
        Invariants.FAITHFUL,
        Invariants.DELIVERED_ONCE);
  }
}
