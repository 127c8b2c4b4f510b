package org.lifecycletck.kit.sequence;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lifecycletck.kit.bench.Hold;
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

  /** A step at top level, and what happened before the next one. */
  private static final class Turn {
    final Step step;
    final List<Frame> callbacks = new ArrayList<>();
    final List<Frame> ended = new ArrayList<>();
    final Set<Deque<Frame>> strands = Collections.newSetFromMap(new IdentityHashMap<>());

    Turn(Step step) {
      this.step = step;
    }
  }

  /** A call that is open on its strand, where there is no callback; or one with its steps. */
  private record Frame(Callback callback, List<Step> steps) {
    boolean isCall() {
      return callback == null;
    }

    Moment moment() {
      return isCall() ? null : Moment.of(callback);
    }

    Step.Inside script() {
      return new Step.Inside(moment(), steps);
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
    return sequence(history, null);
  }

  /**
   * The same, where each callback that came while another strand did something too is kept open
   * until nothing more happens: before the kit does anything in it, or after.
   */
  public static Sequence holding(History history, Moment.Point point) {
    return sequence(history, point);
  }

  private static Sequence sequence(History history, Moment.Point point) {
    StepsTaken taken = new StepsTaken();
    history.events().forEach(taken::take);
    List<Step> steps = new ArrayList<>();
    for (Turn turn : taken.turns) {
      scripts(turn, steps);
      List<Hold> kept = point == null ? List.of() : kept(turn, point);
      kept.forEach(hold -> steps.add(new Step.Keep(hold)));
      steps.add(turn.step);
      kept.forEach(hold -> steps.add(new Step.Release(hold)));
    }
    return new Sequence(steps);
  }

  private void take(Event event) {
    Event.Happening happening = event.happening();
    if (happening instanceof Event.Quiesced) {
      return;
    }
    Deque<Frame> strand = strands.computeIfAbsent(event.strand(), key -> new ArrayDeque<>());
    if (happening instanceof Event.Called called) {
      add(strand, new Step.Act(called.stimulus()));
      strand.push(new Frame(null, List.of()));
    } else if (happening instanceof Event.Advanced advanced) {
      add(strand, new Step.Pass(advanced.units() / SendOptions.UNITS_PER_MILLISECOND));
    } else if (!turns.isEmpty()) {
      happened(strand, happening, turns.get(turns.size() - 1));
    }
  }

  private static void happened(Deque<Frame> strand, Event.Happening happening, Turn turn) {
    turn.strands.add(strand);
    if (happening instanceof Event.CallbackBegan began) {
      Frame callback = new Frame(began.observation(), new ArrayList<>());
      strand.push(callback);
      if (callback.moment() != null) {
        turn.callbacks.add(callback);
      }
    } else if (happening instanceof Event.Returned) {
      strand.poll();
    } else if (happening instanceof Event.CallbackEnded && !strand.isEmpty()) {
      turn.ended.add(strand.poll());
    }
  }

  private void add(Deque<Frame> strand, Step step) {
    Frame innermost = strand.peek();
    if (innermost == null || innermost.isCall()) {
      turns.add(new Turn(step));
    } else {
      innermost.steps().add(step);
    }
  }

  /** Those that began and ended in a turn with more than one strand, in the order of release. */
  private static List<Hold> kept(Turn turn, Moment.Point point) {
    List<Frame> callbacks = point == Moment.Point.END ? turn.ended : turn.callbacks;
    return callbacks.stream()
        .filter(callback -> turn.strands.size() > 1 && isInBoth(turn, callback))
        .map(callback -> new Hold(callback.moment(), point))
        .toList();
  }

  private static boolean isInBoth(Turn turn, Frame callback) {
    return turn.callbacks.stream().anyMatch(each -> each == callback)
        && turn.ended.stream().anyMatch(each -> each == callback);
  }

  /** The scripts of a turn; one that does nothing only where one that does something follows it. */
  private static void scripts(Turn turn, List<Step> into) {
    Map<Moment, List<Frame>> waiting = new LinkedHashMap<>();
    for (Frame callback : turn.callbacks) {
      List<Frame> same = waiting.computeIfAbsent(callback.moment(), key -> new ArrayList<>());
      same.add(callback);
      if (!callback.isUnscripted()) {
        same.forEach(each -> into.add(each.script()));
        same.clear();
      }
    }
  }
}
