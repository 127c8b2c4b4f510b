package org.lifecycletck.kit.tour;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lifecycletck.kit.bench.Hold;
import org.lifecycletck.kit.bench.Moment;
import org.lifecycletck.kit.history.Event;
import org.lifecycletck.kit.history.History;
import org.lifecycletck.kit.sequence.Sequence;
import org.lifecycletck.kit.sequence.Step;
import org.lifecycletck.kit.tour.Strands.Open;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.SendOptions;

/**
 * What the kit does in a history, as a sequence: played against a subject that behaves like the one
 * of the history it leads to the same history, as far as holding callbacks can bring that about.
 */
final class StepsOf {
  private final Strands strands;
  private final Place top = new Place(null, new ArrayList<>());
  private final Map<Open, Place> scripts = new HashMap<>();
  private final Map<Open, Cause> causes = new HashMap<>();
  private Cause cause;

  /** Steps in the order in which they are played; scripts among them grow. */
  private record Place(Moment moment, List<Object> steps) {}

  /** The step of which everything is a consequence that happens before the next. */
  private record Cause(Place place, Object step) {}

  private StepsOf(History history) {
    strands = new Strands(history);
    cause = new Cause(top, null);
    for (int i = 0; i < history.events().size(); i++) {
      take(i, history.events().get(i).happening());
    }
  }

  static Sequence sequence(History history) {
    return new Sequence(frozen(new StepsOf(history).top.steps()));
  }

  private void take(int index, Event.Happening what) {
    if (what instanceof Event.Called called) {
      called(index, called.stimulus());
    } else if (what instanceof Event.CallbackBegan) {
      began(strands.callback(index));
    } else if (what instanceof Event.CallbackEnded) {
      ended(strands.callback(index));
    } else if (what instanceof Event.Advanced advanced) {
      add(top, new Step.Pass(advanced.units() / SendOptions.UNITS_PER_MILLISECOND));
    }
  }

  private void called(int index, Call call) {
    Open host = strands.host(index);
    if (host == null || host.moment() == null) {
      add(top, new Step.Act(call));
      return;
    }
    if (host.isFirst(index) && strands.waitsAtBegin(host)) {
      add(top, new Step.Release(new Hold(host.moment(), Moment.Point.BEGIN)));
    }
    add(scripts.get(host), new Step.Act(call));
  }

  private void began(Open open) {
    causes.put(open, cause);
    if (open.moment() == null) {
      return;
    }
    if (strands.waitsAtBegin(open)) {
      prepare(new Step.Keep(new Hold(open.moment(), Moment.Point.BEGIN)));
    }
    if (open.hasCalls() || open.moment().kind() == Moment.Kind.LOWER_CANCEL) {
      Place script = new Place(open.moment(), new ArrayList<>());
      scripts.put(open, script);
      prepare(script);
    }
    if (strands.waitsAtEnd(open)) {
      prepare(new Step.Keep(new Hold(open.moment(), Moment.Point.END)));
    }
  }

  private void ended(Open open) {
    if (open.moment() == null) {
      return;
    }
    if (strands.waitsAtEnd(open)) {
      add(top, new Step.Release(new Hold(open.moment(), Moment.Point.END)));
    } else if (!open.hasCalls() && strands.waitsAtBegin(open)) {
      add(top, new Step.Release(new Hold(open.moment(), Moment.Point.BEGIN)));
    } else {
      Place script = scripts.get(open);
      cause = script == null ? causes.get(open) : new Cause(script, null);
    }
  }

  private void add(Place place, Object step) {
    place.steps().add(step);
    cause = new Cause(place, step);
  }

  /** Adds what has to be known before the step that has just been taken. */
  private void prepare(Object step) {
    List<Object> steps = cause.place().steps();
    int at = cause.step() == null ? steps.size() : lastIndexOf(steps, cause.step());
    steps.add(at, step);
  }

  private static int lastIndexOf(List<Object> steps, Object step) {
    int at = steps.size() - 1;
    while (steps.get(at) != step) {
      at--;
    }
    return at;
  }

  private static List<Step> frozen(List<Object> steps) {
    List<Step> frozen = new ArrayList<>();
    for (Object step : steps) {
      frozen.add(
          step instanceof Place script
              ? new Step.Inside(script.moment(), frozen(script.steps()))
              : (Step) step);
    }
    return frozen;
  }
}
