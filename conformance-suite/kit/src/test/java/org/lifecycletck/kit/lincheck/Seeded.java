package org.lifecycletck.kit.lincheck;

import java.util.List;
import java.util.Locale;
import org.jetbrains.kotlinx.lincheck.execution.ExecutionScenario;
import org.jetbrains.lincheck.LincheckAssertionError;
import org.lifecycletck.reference.Decisions;
import org.lifecycletck.reference.Duty;

/** The faulty subjects that Lincheck can express, each with a race in which it goes wrong. */
public enum Seeded {
  /** A send acts on a state of the target that it saw before. */
  PLACES_AFTER_LOOKING(PlacesAfterLooking.class, Scenarios.of("readyAndStopped", "send", "start")),
  /** A mark looks for a cancel, and is made later. */
  MARKS_AFTER_LOOKING(MarksAfterLooking.class, Scenarios.of("sent", "cancel", "mark")),
  /** A mark that is found is taken back later. */
  UNMARKS_AFTER_LOOKING(
      UnmarksAfterLooking.class, Scenarios.of("sentAndMarked", "cancel", "giveBack")),
  /** Whoever drops a completion reference looks later whether it was the last. */
  LOOKS_AFTER_DROPPING(
      LooksAfterDropping.class, Scenarios.of("sentAndMarked", "cancel", "giveBack"));

  private static final int INVOCATIONS = 5_000;

  private final Class<? extends Operations> operations;
  private final ExecutionScenario scenario;

  Seeded(Class<? extends Operations> operations, ExecutionScenario scenario) {
    this.operations = operations;
    this.scenario = scenario;
  }

  /** The name of the faulty subject. */
  public String subject() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether Lincheck finds it. */
  public boolean isFound() {
    try {
      LincheckTest.check(operations, List.of(scenario), INVOCATIONS);
      return false;
    } catch (LincheckAssertionError found) {
      return !found.getMessage().isEmpty();
    }
  }

  private static Decisions without(Duty omitted) {
    return new Decisions() {
      @Override
      public boolean does(Duty duty) {
        return duty != omitted;
      }
    };
  }

  /** What {@link #PLACES_AFTER_LOOKING} is run on. */
  public static final class PlacesAfterLooking extends Operations {
    public PlacesAfterLooking() {
      super(without(Duty.LOOK_AND_PLACE_AT_ONCE));
    }
  }

  /** What {@link #MARKS_AFTER_LOOKING} is run on. */
  public static final class MarksAfterLooking extends Operations {
    public MarksAfterLooking() {
      super(without(Duty.LOOK_AND_MARK_AT_ONCE));
    }
  }

  /** What {@link #UNMARKS_AFTER_LOOKING} is run on. */
  public static final class UnmarksAfterLooking extends Operations {
    public UnmarksAfterLooking() {
      super(without(Duty.LOOK_AND_UNMARK_AT_ONCE));
    }
  }

  /** What {@link #LOOKS_AFTER_DROPPING} is run on. */
  public static final class LooksAfterDropping extends Operations {
    public LooksAfterDropping() {
      super(without(Duty.DROP_AND_LOOK_AT_ONCE));
    }
  }
}
