package org.lifecycletck.kit.properties;

import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.lifecycletck.spi.Capability;

/**
 * What holds however the calls of a well-behaved driver and its lower drivers overlap. Each
 * property plays random programs of two or three strands, in which the kit decides when each call
 * starts and when each callback goes on.
 */
public class InterleavingProperties extends Explored {
  private static final int LAST = 24;

  @Property(generation = GenerationMode.EXHAUSTIVE, shrinking = ShrinkingMode.OFF)
  @Label("Completed once, faithfully, however calls overlap")
  @Verifies({"CMP-002", "CMP-003", "CON-001", "CON-003", "DON-001", "DON-003", "DON-004"})
  public void overlaps(@ForAll @IntRange(max = LAST) int number) {
    race(
        "overlaps",
        number,
        Emphasis.SENDING,
        Invariants.COMPLETED_ONCE,
        Invariants.NEVER_EARLY,
        Invariants.FAITHFUL,
        Invariants.DELIVERED_ONCE);
  }

  @Property(generation = GenerationMode.EXHAUSTIVE, shrinking = ShrinkingMode.OFF)
  @Label("Cancelling while other calls are under way makes no completion and loses none")
  @Verifies({"CAN-001", "CAN-012", "CAN-014"})
  public void overlappingCancels(@ForAll @IntRange(max = LAST) int number) {
    race(
        "overlappingCancels",
        number,
        Emphasis.CANCELLING,
        Invariants.CANCEL_IN_TIME,
        Invariants.COMPLETED_ONCE);
  }

  @Property(generation = GenerationMode.EXHAUSTIVE, shrinking = ShrinkingMode.OFF)
  @Label("A deadline that passes while other calls are under way takes effect once")
  @Verifies({"TMO-002", "TMO-003", "TMO-004", "TMO-007", "TMO-020"})
  public void overlappingDeadlines(@ForAll @IntRange(max = LAST) int number) {
    if (offers(Capability.VIRTUAL_CLOCK, "overlappingDeadlines")) {
      race(
          "overlappingDeadlines",
          number,
          Emphasis.TIME,
          Invariants.NEVER_TIMED_OUT_EARLY,
          Invariants.FAITHFUL);
    }
  }

  @Property(generation = GenerationMode.EXHAUSTIVE, shrinking = ShrinkingMode.OFF)
  @Label("Stop, start, purge and close keep gates and barriers while requests are under way")
  @Verifies({"SND-007", "SND-008", "TGT-012", "TGT-016", "TGT-027"})
  public void overlappingTargets(@ForAll @IntRange(max = 2 * LAST) int number) {
    race(
        "overlappingTargets",
        number,
        Emphasis.TARGETS,
        TargetInvariants.GATES,
        TargetInvariants.BARRIERS,
        TargetInvariants.APART);
  }

  @Property(generation = GenerationMode.EXHAUSTIVE, shrinking = ShrinkingMode.OFF)
  @Label("The originator gets a request back once, whatever it does meanwhile")
  @Verifies({"STS-007", "LIF-007", "OWN-005"})
  public void overlappingReceived(@ForAll @IntRange(max = LAST) int number) {
    if (offers(Capability.RECEIVED_REQUESTS, "overlappingReceived")) {
      race("overlappingReceived", number, Emphasis.RECEIVED, Invariants.BACK_ABOVE_ONCE);
    }
  }
}
