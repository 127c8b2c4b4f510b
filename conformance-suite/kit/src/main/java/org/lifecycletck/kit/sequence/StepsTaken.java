package org.lifecycletck.kit.sequence;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lifecycletck.kit.bench.Moment;
import org.lifecycletck.kit.history.Event;
import org.lifecycletck.kit.history.History;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.Callback;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.SendOptions;

/**
 * The steps that driver, lower drivers and originator took in a history: calls and time at top
 * level, each behind the scripts of the callbacks that came with it. Lower drivers that act do so
 * by script, so that no behaviour is needed to {@link Replay} them.
 */
public final class StepsTaken {
  private final List<Turn> turns = new ArrayList<>();
  private final Map<String, Deque<Frame>> strands = new HashMap<>();

  private StepsTaken() {}

  /** A step at top level, and the callbacks that began before the next one. */
  private record Turn(Step step, List<Frame> callbacks) {}

  /** A call or a callback that is open on its strand; the steps taken in a callback. */
  private record Frame(boolean isCall, Callback callback, List<Step> steps) {
    Moment moment() {
      return Moment.of(callback);
    }

    /** Whether a lower driver does this by itself, or there is nothing to be done. */
    boolean isUnscripted() {
      if (callback instanceof Callback.LowerCancel) {
        Call usual = new Call.LowerComplete(callback.request(), NtStatus.CANCELLED, 0);
        return steps.equals(List.of(new Step.Act(usual)));
      }
      return steps.isEmpty();
    }
  }

  /** The steps that were taken in a history. */
  public static Sequence of(History history) {
    StepsTaken taken = new StepsTaken();
    history.events().forEach(taken::take);
    return taken.sequence();
  }

  private void take(Event event) {
    Deque<Frame> strand = strands.computeIfAbsent(event.strand(), key -> new ArrayDeque<>());
    Event.Happening happening = event.happening();
    if (happening instanceof Event.Called called) {
      add(strand, new Step.Act(called.stimulus()));
      strand.push(new Frame(true, null, List.of()));
    } else if (happening instanceof Event.CallbackBegan began) {
      Frame callback = new Frame(false, began.observation(), new ArrayList<>());
      strand.push(callback);
      if (!turns.isEmpty() && callback.moment() != null) {
        turns.get(turns.size() - 1).callbacks().add(callback);
      }
    } else if (happening instanceof Event.Returned || happening instanceof Event.CallbackEnded) {
      strand.poll();
    } else if (happening instanceof Event.Advanced advanced) {
      add(strand, new Step.Pass(advanced.units() / SendOptions.UNITS_PER_MILLISECOND));
    }
  }

  private void add(Deque<Frame> strand, Step step) {
    Frame innermost = strand.peek();
    if (innermost == null || innermost.isCall()) {
      turns.add(new Turn(step, new ArrayList<>()));
    } else {
      innermost.steps().add(step);
    }
  }

  private Sequence sequence() {
    List<Step> steps = new ArrayList<>();
    for (Turn turn : turns) {
      scripts(turn, steps);
      steps.add(turn.step());
    }
    return new Sequence(steps);
  }

  /** The scripts of a turn; one that does nothing only where one that does something follows it. */
  private static void scripts(Turn turn, List<Step> into) {
    Map<Moment, List<Frame>> waiting = new LinkedHashMap<>();
    for (Frame callback : turn.callbacks()) {
      List<Frame> same = waiting.computeIfAbsent(callback.moment(), key -> new ArrayList<>());
      same.add(callback);
      if (!callback.isUnscripted()) {
        same.forEach(each -> into.add(new Step.Inside(each.moment(), each.steps())));
        same.clear();
      }
    }
  }
}
