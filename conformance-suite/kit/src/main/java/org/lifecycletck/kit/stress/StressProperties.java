package org.lifecycletck.kit.stress;

import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.lifecycletck.kit.properties.PropertyChecks;
import org.lifecycletck.kit.properties.Verifies;
import org.lifecycletck.kit.run.RunContext;
import org.lifecycletck.spi.Capability;

/**
 * What holds when calls run at the same time, on threads of their own, and the kit does not say how
 * they interleave. The run's seed and a race's number decide who meets whom, not who is faster.
 * What goes wrong counts against the first of the rules, unless scenarios, which need no race, show
 * a fault: then what the judge names counts.
 */
public class StressProperties extends PropertyChecks {
  private static final int LAST = 15;

  private StressCheck check;

  @Property(generation = GenerationMode.EXHAUSTIVE, shrinking = ShrinkingMode.OFF)
  @Label("Of a cancel and a completion that meet, one wins")
  @Verifies({"CON-001", "MRK-003", "MRK-004", "MRK-005", "MRK-006", "CAN-006", "CAN-013"})
  public void racingCancels(@ForAll @IntRange(max = LAST) int number) {
    race("racingCancels", number, Theme.CANCELLING);
  }

  @Property(generation = GenerationMode.EXHAUSTIVE, shrinking = ShrinkingMode.OFF)
  @Label("A deadline that meets a completion or a start ends a request once")
  @Verifies({"CON-002", "TMO-009"})
  public void racingDeadlines(@ForAll @IntRange(max = LAST) int number) {
    if (offers(Capability.VIRTUAL_CLOCK, "racingDeadlines")) {
      race("racingDeadlines", number, Theme.DEADLINES);
    }
  }

  @Property(generation = GenerationMode.EXHAUSTIVE, shrinking = ShrinkingMode.OFF)
  @Label("What is queued leaves the queue once, whoever empties it")
  @Verifies({"CON-007"})
  public void racingQueues(@ForAll @IntRange(max = LAST) int number) {
    race("racingQueues", number, Theme.QUEUES);
  }

  @Property(generation = GenerationMode.EXHAUSTIVE, shrinking = ShrinkingMode.OFF)
  @Label("A send that meets a stop, purge or close finds the gates open or shut")
  @Verifies({"CON-004"})
  public void racingGates(@ForAll @IntRange(max = LAST) int number) {
    race("racingGates", number, Theme.GATES);
  }

  @Property(generation = GenerationMode.EXHAUSTIVE, shrinking = ShrinkingMode.OFF)
  @Label("A stop that waits returns when all is back")
  @Verifies({"TGT-016", "TGT-015", "TGT-018"})
  public void racingStops(@ForAll @IntRange(max = LAST) int number) {
    race("racingStops", number, Theme.STOPS);
  }

  @Property(generation = GenerationMode.EXHAUSTIVE, shrinking = ShrinkingMode.OFF)
  @Label("A purge that waits returns when all is back")
  @Verifies({"TGT-034"})
  public void racingPurges(@ForAll @IntRange(max = LAST) int number) {
    race("racingPurges", number, Theme.PURGES);
  }

  @Property(generation = GenerationMode.EXHAUSTIVE, shrinking = ShrinkingMode.OFF)
  @Label("A close returns when all is back")
  @Verifies({"TGT-039"})
  public void racingCloses(@ForAll @IntRange(max = LAST) int number) {
    race("racingCloses", number, Theme.CLOSES);
  }

  @Property(generation = GenerationMode.EXHAUSTIVE, shrinking = ShrinkingMode.OFF)
  @Label("A cancel hits the send it was made in, not the next one by halves")
  @Verifies({"CAN-012", "REU-008"})
  public void racingReuse(@ForAll @IntRange(max = LAST) int number) {
    race("racingReuse", number, Theme.RESENDING);
  }

  @Property(generation = GenerationMode.EXHAUSTIVE, shrinking = ShrinkingMode.OFF)
  @Label("A sender that waits is woken once, whoever ends its request")
  @Verifies({"SYN-001"})
  public void racingWakeUps(@ForAll @IntRange(max = LAST) int number) {
    race("racingWakeUps", number, Theme.WAITING);
  }

  @Property(generation = GenerationMode.EXHAUSTIVE, shrinking = ShrinkingMode.OFF)
  @Label("The originator's cancel is one more who may win")
  @Verifies({"CAN-019"})
  public void racingOriginators(@ForAll @IntRange(max = LAST) int number) {
    if (offers(Capability.RECEIVED_REQUESTS, "racingOriginators")) {
      race("racingOriginators", number, Theme.RECEIVED);
    }
  }

  private void race(String name, int number, Theme theme) {
    if (offers(Capability.SEVERAL_STRANDS, name)) {
      RunContext context = RunContext.current();
      if (check == null) {
        begin(name);
        check = new StressCheck(context.configuration(), name, theme, verified()[0]);
      }
      if (context.stopReason().isEmpty()) {
        check.play(number);
      }
    }
  }

  @Override
  protected void report(RunContext run, String source, Set<String> rules) {
    if (check != null) {
      check.report(run, source, rules);
    }
  }
}
