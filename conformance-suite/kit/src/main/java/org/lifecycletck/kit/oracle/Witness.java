package org.lifecycletck.kit.oracle;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lifecycletck.kit.history.Event;
import org.lifecycletck.kit.run.Visit;
import org.lifecycletck.spec.Cell;
import org.lifecycletck.spec.Request;
import org.lifecycletck.spec.Specification;
import org.lifecycletck.spec.Successor;
import org.lifecycletck.spec.When;
import org.lifecycletck.spec.World;
import org.lifecycletck.spi.vocabulary.Callback;

/**
 * One run of the specification that explains some events: the one in which the framework goes as
 * far as it can before the kit acts again, since the kit lets it come to rest. Where that does not
 * explain what is seen later, the last choice that was open is made otherwise.
 */
final class Witness {
  private static final int MOST_STATES = 50_000;

  private final Specification specification;
  private final Set<Class<? extends Callback>> unseen;
  private final Matching matching;
  private final List<Event> events;
  private final Hindsight hindsight;
  private final Deque<Place> open = new ArrayDeque<>();
  private final Set<At> seen = new HashSet<>();
  private int farthest;

  /** The last step of a run that comes to a mistake over which the system may stop. */
  private Place mistake;

  /** A run so far: the number of events it explains, and its last step. */
  private record Place(int event, World world, Cell cell, Place before) {}

  private record At(int event, World world) {}

  private Witness(
      Specification specification, Set<Class<? extends Callback>> unseen, List<Event> events) {
    this.specification = specification;
    this.unseen = unseen;
    this.matching = new Matching(specification.parameters().profile());
    this.events = events;
    this.hindsight = new Hindsight(events, matching);
  }

  /** The steps of such a run; none where it is not found in reasonable time. */
  static List<Visit> of(
      Specification specification, Set<Class<? extends Callback>> unseen, List<Event> events) {
    return new Witness(specification, unseen, events).find(false);
  }

  /** The same, or the steps of one that comes to a mistake of the driver's: it ends there. */
  static List<Visit> upToMisuse(
      Specification specification, Set<Class<? extends Callback>> unseen, List<Event> events) {
    return new Witness(specification, unseen, events).find(true);
  }

  private List<Visit> find(boolean upToMisuse) {
    open.push(new Place(0, World.initial(), null, null));
    while (!open.isEmpty() && seen.size() < MOST_STATES) {
      Place place = open.pop();
      boolean isMisused = upToMisuse && place.world().misuse() != null;
      if (place.event() == events.size() || isMisused) {
        return steps(place);
      }
      farthest = Math.max(farthest, place.event());
      if (!hindsight.rulesOut(place.world()) && seen.add(new At(place.event(), place.world()))) {
        goOn(place);
      }
    }
    boolean isMistaken = open.isEmpty() && mistake != null && mistake.event() == farthest;
    return upToMisuse && isMistaken ? steps(mistake) : List.of();
  }

  private static List<Visit> steps(Place last) {
    Deque<Visit> steps = new ArrayDeque<>();
    for (Place at = last; at.before() != null; at = at.before()) {
      if (at.cell() != null || !at.world().equals(at.before().world())) {
        steps.addFirst(new Visit(at.event(), at.before().world(), at.cell(), at.world()));
      }
    }
    return new ArrayList<>(steps);
  }

  /** Adds what may come next, the last to be tried first. */
  private void goOn(Place place) {
    Event event = events.get(place.event());
    List<Successor> steps = specification.successors(place.world());
    steps.forEach(step -> noteMistake(place, step));
    addSilent(place, steps, true);
    boolean isStimulus = act(place, event);
    addSilent(place, steps, false);
    if (!isStimulus) {
      see(place, event, steps);
    }
  }

  private void noteMistake(Place place, Successor step) {
    boolean isFarther = mistake == null || mistake.event() < place.event();
    if (step.world().misuse() != null && isFarther) {
      mistake = new Place(place.event(), step.world(), step.outcome().cell(), place);
    }
  }

  private void addSilent(Place place, List<Successor> steps, boolean late) {
    for (int i = steps.size() - 1; i >= 0; i--) {
      World after = mayWait(steps.get(i)) == late ? silently(steps.get(i)) : null;
      if (after != null) {
        open.push(new Place(place.event(), after, steps.get(i).outcome().cell(), place));
      }
    }
  }

  /**
   * Whether a step may as well be left to somebody else: a sender that waits notices its deadline
   * itself in the source, and no page says that a timer does not.
   */
  private static boolean mayWait(Successor step) {
    Cell cell = step.outcome().cell();
    return cell.row().when().contains(When.TIMER_EXPIRES)
        && cell.request().sender() != Request.Sender.NONE;
  }

  private World silently(Successor step) {
    if (step.isSilent()) {
      return step.world();
    }
    boolean isUnseen = step.observation() != null && unseen.contains(step.observation().getClass());
    return isUnseen ? specification.passOver(step) : null;
  }

  /** What the kit does, tried after whatever the framework can do; whether it does something. */
  private boolean act(Place place, Event event) {
    World world = place.world();
    if (event.happening() instanceof Event.Called called) {
      if (!Specification.namesNothing(world, called.stimulus())) {
        confirm(
            place,
            null,
            specification.begin(world, event.strand(), called.call(), called.stimulus()));
      }
      return true;
    }
    if (event.happening() instanceof Event.CallbackEnded ended) {
      confirm(place, null, specification.leaveCallback(world, event.strand(), ended.callback()));
      return true;
    }
    if (event.happening() instanceof Event.Advanced advanced) {
      confirm(place, null, specification.advance(world, advanced.units()));
      return true;
    }
    return false;
  }

  private void see(Place place, Event event, List<Successor> steps) {
    World world = place.world();
    String strand = event.strand();
    if (event.happening() instanceof Event.CallbackBegan began) {
      for (Successor step : steps) {
        if (isSeenAs(step, strand, began.observation())) {
          World after = specification.enterCallback(step, strand, began.callback());
          confirm(place, step.outcome().cell(), after);
        }
      }
    } else if (event.happening() instanceof Event.Returned returned) {
      if (specification.owes(world, strand, returned.call())
          && matching.answers(
              specification.owed(world, strand, returned.call()), returned.answer())) {
        confirm(place, null, specification.leaveCall(world, strand));
      }
    } else if (event.happening() instanceof Event.Stopped stopped) {
      for (Successor step : steps) {
        if (step.fatal() != null && step.fatal().equals(stopped.fatal())) {
          confirm(place, step.outcome().cell(), step.world());
        }
      }
    } else if (specification.isQuiescent(world)) {
      confirm(place, null, world);
    }
  }

  private boolean isSeenAs(Successor step, String strand, Callback observation) {
    return step.observation() != null
        && (step.strand().equals(strand) || step.strand().startsWith("~"))
        && matching.callbacks(step.observation(), observation);
  }

  private void confirm(Place place, Cell cell, World after) {
    if (after != null) {
      open.push(new Place(place.event() + 1, after, cell, place));
    }
  }
}
