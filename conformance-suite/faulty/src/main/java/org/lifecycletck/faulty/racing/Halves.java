package org.lifecycletck.faulty.racing;

import java.util.List;
import org.lifecycletck.faulty.base.Breaks;
import org.lifecycletck.faulty.base.FaultySubject;
import org.lifecycletck.faulty.base.Omission;
import org.lifecycletck.reference.Duty;

/**
 * What has to be one step is two, and other threads come in between. Nothing is wrong as long as
 * calls follow one another, nor where the kit decides when a call starts and a callback returns.
 */
public final class Halves {
  private Halves() {}

  /** The subjects, in the order of a request's life. */
  public static List<FaultySubject> all() {
    return List.of(
        new PlacesAfterLooking(),
        new MarksAfterLooking(),
        new UnmarksAfterLooking(),
        new LooksAfterDropping(),
        new WaitsAfterLooking());
  }

  /** A duty of one step, done in two, with time for other threads between them. */
  private abstract static class Half extends Omission {
    private static final int TURNS = 5_000;
    private static final int TURNS_TO_A_YIELD = 20;

    /** On a machine that is busy a yield can take milliseconds, and hundreds of them a second. */
    private static final long MOST_NANOS = 2_000_000;

    Half(Duty duty) {
      super(duty);
    }

    @Override
    protected void hesitate() {
      long begun = System.nanoTime();
      for (int turn = 1; turn <= TURNS && System.nanoTime() - begun < MOST_NANOS; turn++) {
        if (turn % TURNS_TO_A_YIELD == 0) {
          Thread.yield();
        } else {
          Thread.onSpinWait();
        }
      }
    }
  }

  @Breaks(
      value = {"CON-004"},
      sentence = "A send looks at the target's state, and acts on what it saw a moment later.")
  static final class PlacesAfterLooking extends Half {
    PlacesAfterLooking() {
      super(Duty.LOOK_AND_PLACE_AT_ONCE);
    }
  }

  @Breaks(
      value = {"CON-001"},
      sentence = "A mark looks for a cancel, and is made a moment later whatever happened since.")
  static final class MarksAfterLooking extends Half {
    MarksAfterLooking() {
      super(Duty.LOOK_AND_MARK_AT_ONCE);
    }
  }

  @Breaks(
      value = {"CON-001"},
      sentence = "A mark that is found is taken back a moment later, also from a canceller.")
  static final class UnmarksAfterLooking extends Half {
    UnmarksAfterLooking() {
      super(Duty.LOOK_AND_UNMARK_AT_ONCE);
    }
  }

  @Breaks(
      value = {"CON-001"},
      sentence = "Whoever gives a completion token back looks a moment later whether one is left.")
  static final class LooksAfterDropping extends Half {
    LooksAfterDropping() {
      super(Duty.DROP_AND_LOOK_AT_ONCE);
    }
  }

  @Breaks(
      value = {"TGT-016", "TGT-034"},
      sentence =
          "A stop or purge sees requests that are out, and misses those that come back meanwhile.")
  static final class WaitsAfterLooking extends Half {
    WaitsAfterLooking() {
      super(Duty.LOOK_AND_WAIT_AT_ONCE);
    }
  }
}
