package org.lifecycletck.kit.properties;

import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.lifecycletck.spi.Capability;

/**
 * What holds whatever a well-behaved driver and its lower drivers do. Each property plays a fixed
 * number of sequences; the run's seed and a sequence's number decide what is in it.
 */
public class LifecycleProperties extends Explored {
  private static final int LAST = 24;

  @Property(generation = GenerationMode.EXHAUSTIVE, shrinking = ShrinkingMode.OFF)
  @Label("Every accepted send is completed once, and only when the lower driver lets go")
  @Verifies({"CMP-002", "CMP-003", "CMP-004", "CON-001", "CON-003", "DON-001", "DON-003"})
  public void completion(@ForAll @IntRange(max = LAST) int number) {
    explore(
        "completion",
        number,
        Emphasis.SENDING,
        Invariants.COMPLETED_ONCE,
        Invariants.NEVER_EARLY,
        Invariants.REFUSED_MEANS_REFUSED,
        Invariants.ONE_SHOT,
        Invariants.DELIVERED_ONCE);
  }

  @Property(generation = GenerationMode.EXHAUSTIVE, shrinking = ShrinkingMode.OFF)
  @Label("Status and information arrive as the lower driver gave them")
  @Verifies({"DON-004", "STS-001", "STS-002", "STS-005", "SND-002", "TMO-006"})
  public void outcome(@ForAll @IntRange(max = LAST) int number) {
    explore(
        "outcome", number, Emphasis.SENDING, Invariants.FAITHFUL, Invariants.REFUSAL_HAS_REASON);
  }

  @Property(generation = GenerationMode.EXHAUSTIVE, shrinking = ShrinkingMode.OFF)
  @Label("Cancelling makes no completion and loses none")
  @Verifies({"CAN-001", "CAN-012", "CAN-013", "CAN-014"})
  public void cancellation(@ForAll @IntRange(max = LAST) int number) {
    explore(
        "cancellation",
        number,
        Emphasis.CANCELLING,
        Invariants.CANCEL_IN_TIME,
        Invariants.COMPLETED_ONCE);
  }

  @Property(generation = GenerationMode.EXHAUSTIVE, shrinking = ShrinkingMode.OFF)
  @Label("Nothing times out early, or without a deadline")
  @Verifies({"TMO-003", "TMO-005", "TMO-007", "TMO-020"})
  public void deadlines(@ForAll @IntRange(max = LAST) int number) {
    if (offers(Capability.VIRTUAL_CLOCK, "deadlines")) {
      explore(
          "deadlines",
          number,
          Emphasis.TIME,
          Invariants.NEVER_TIMED_OUT_EARLY,
          Invariants.FAITHFUL);
    }
  }

  @Property(generation = GenerationMode.EXHAUSTIVE, shrinking = ShrinkingMode.OFF)
  @Label("Targets keep order, gates, barriers and to themselves")
  @Verifies({
    "SND-007", "SND-008", "TGT-012", "TGT-015", "TGT-016", "TGT-018", "TGT-024", "TGT-027",
    "TGT-034", "TGT-039"
  })
  public void targets(@ForAll @IntRange(max = 2 * LAST) int number) {
    explore(
        "targets",
        number,
        Emphasis.TARGETS,
        TargetInvariants.FIRST_IN_FIRST_OUT,
        TargetInvariants.GATES,
        TargetInvariants.BARRIERS,
        TargetInvariants.APART);
  }

  @Property(generation = GenerationMode.EXHAUSTIVE, shrinking = ShrinkingMode.OFF)
  @Label("The originator gets every request back once")
  @Verifies({"STS-007", "LIF-007", "OWN-005"})
  public void received(@ForAll @IntRange(max = LAST) int number) {
    if (offers(Capability.RECEIVED_REQUESTS, "received")) {
      explore("received", number, Emphasis.RECEIVED, Invariants.BACK_ABOVE_ONCE);
    }
  }

  @Property(generation = GenerationMode.EXHAUSTIVE, shrinking = ShrinkingMode.OFF)
  @Label("The same inside completion routines and lower dispatch")
  @Verifies({"REU-008"})
  public void nesting(@ForAll @IntRange(max = 2 * LAST) int number) {
    explore(
        "nesting",
        number,
        Emphasis.NESTING,
        Invariants.COMPLETED_ONCE,
        Invariants.ONE_SHOT,
        Invariants.DELIVERED_ONCE);
  }

  @Property(generation = GenerationMode.EXHAUSTIVE, shrinking = ShrinkingMode.OFF)
  @Label("Synchronous calls return when the request is back")
  @Verifies({"SYN-001", "SYN-006"})
  public void synchronous(@ForAll @IntRange(max = LAST) int number) {
    if (offers(Capability.SEVERAL_STRANDS, "synchronous")) {
      explore(
          "synchronous", number, Emphasis.SYNCHRONOUS, Invariants.NEVER_EARLY, Invariants.FAITHFUL);
    }
  }

  @Property(generation = GenerationMode.EXHAUSTIVE, shrinking = ShrinkingMode.OFF)
  @Label("Objects are cleaned up, then destroyed, once each")
  @Verifies({"LIF-002"})
  public void objects(@ForAll @IntRange(max = LAST) int number) {
    if (offers(Capability.OBJECT_CALLBACKS, "objects")) {
      explore("objects", number, Emphasis.OBJECTS, TargetInvariants.CLEANED_THEN_DESTROYED);
    }
  }
}
