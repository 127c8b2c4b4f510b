package org.lifecycletck.kit.oracle;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.lifecycletck.kit.history.Event;
import org.lifecycletck.kit.history.History;
import org.lifecycletck.kit.oracle.Explanation.Outcome;
import org.lifecycletck.spec.Row;
import org.lifecycletck.spec.Specification;
import org.lifecycletck.spec.Successor;
import org.lifecycletck.spec.World;
import org.lifecycletck.spi.vocabulary.Callback;
import org.lifecycletck.spi.vocabulary.Fatal;

/**
 * The judge of one history: keeps every world of the specification that can have produced the
 * events so far, lets silent steps happen at any moment, and filters by each observation.
 */
final class Oracle {
  /** So many worlds are kept at most, unless another number is given. */
  static final int MOST_WORLDS = 20_000;

  private static final int INVALID_HANDLE = 5;

  private final Specification specification;
  private final Set<Class<? extends Callback>> unseen;
  private final int mostWorlds;
  private final Matching matching;
  private final Lag lag;
  private final Set<String> exercised = new TreeSet<>();
  private final Set<String> rows = new TreeSet<>();
  private Map<World, Trail> worlds = new LinkedHashMap<>();
  private Closure closure;
  private boolean namedNothing;

  /** A judge of a subject that need not show these callbacks: they may happen silently. */
  Oracle(Specification specification, Set<Class<? extends Callback>> unseen, int mostWorlds) {
    this.mostWorlds = mostWorlds;
    this.specification = specification;
    this.unseen = unseen;
    this.matching = new Matching(specification.parameters().profile());
    this.lag = new Lag(specification, matching);
    worlds.put(World.initial(), null);
  }

  /** The rows taken to reach a world since the last event, newest first. */
  record Trail(Row row, Trail before) {}

  /** The worlds reachable by silent steps, and the visible steps possible in them. */
  private record Closure(
      Map<World, Trail> worlds, Map<Successor, Trail> visible, boolean tooLarge) {}

  Explanation explain(History history) {
    String misuse = null;
    int misuseEvent = -1;
    for (int i = 0; i < history.events().size(); i++) {
      Event event = history.events().get(i);
      Map<World, Trail> before = worlds;
      namedNothing = false;
      closure = null;
      Map<World, Trail> after = take(event, history);
      if (closure != null && closure.tooLarge()) {
        if (misuse != null && !specification.parameters().misuse()) {
          // Whatever follows, it may be the mistake that led to it.
          return result(Outcome.EXPLAINED_UP_TO_MISUSE, i, "", misuse, misuseEvent);
        }
        return result(Outcome.TOO_LARGE, i, "more than " + mostWorlds + " worlds", misuse, i);
      }
      if (after.isEmpty()) {
        if (namedNothing && misuse == null) {
          misuse = "OWN-014";
          misuseEvent = i;
        }
        if (misuse == null) {
          misuse = closure == null ? brokenRule(before) : brokenRule(closure);
          misuseEvent = misuse == null ? -1 : i;
        }
        boolean owed = !specification.parameters().misuse() || namedNothing && stops(history, i);
        return misuse != null && owed
            ? result(Outcome.EXPLAINED_UP_TO_MISUSE, i, "", misuse, misuseEvent)
            : unexplained(history.events(), i, before);
      }
      worlds = after;
      if (misuse == null) {
        misuse = brokenRule(after);
        misuseEvent = misuse == null ? -1 : i;
      }
    }
    return result(Outcome.EXPLAINED, history.events().size(), "", misuse, misuseEvent);
  }

  /** Whether the system stops over an invalid handle as soon as this call has been made. */
  private static boolean stops(History history, int call) {
    return call + 1 < history.events().size()
        && history.events().get(call + 1).happening() instanceof Event.Stopped stopped
        && stopped.fatal().code() == Fatal.WDF_VIOLATION
        && stopped.fatal().p1() == INVALID_HANDLE;
  }

  private static String brokenRule(Map<World, Trail> candidates) {
    String rule = null;
    for (World world : candidates.keySet()) {
      if (world.misuse() != null) {
        rule = world.misuse();
      }
    }
    return rule;
  }

  private static String brokenRule(Closure closure) {
    String rule = brokenRule(closure.worlds());
    for (Successor step : closure.visible().keySet()) {
      if (rule == null) {
        rule = step.world().misuse();
      }
    }
    return rule;
  }

  private Explanation result(Outcome outcome, int event, String why, String misuse, int at) {
    return new Explanation(
        outcome,
        event,
        why,
        List.of(),
        Set.of(),
        List.of(),
        fewestDefects(),
        misuse,
        at,
        exercised,
        rows);
  }

  private Set<String> fewestDefects() {
    Set<String> fewest = null;
    for (World world : worlds.keySet()) {
      if (fewest == null || world.defects().size() < fewest.size()) {
        fewest = world.defects();
      }
    }
    return fewest == null ? Set.of() : fewest;
  }

  private Explanation unexplained(List<Event> events, int index, Map<World, Trail> before) {
    Event event = events.get(index);
    if (closure == null) {
      closure = close(before);
    }
    Nearest nearest =
        new Nearest(specification, closure.worlds(), closure.visible(), events.subList(0, index));
    Naming named = nearest.rules(event);
    return new Explanation(
        Outcome.UNEXPLAINED,
        index,
        nearest.observed(event) + " is not explained",
        named.rules(),
        named.further(),
        nearest.allowed(event),
        fewestDefects(),
        null,
        -1,
        exercised,
        rows);
  }

  private Map<World, Trail> take(Event event, History history) {
    Event.Happening happening = event.happening();
    if (happening instanceof Event.Called) {
      return called(event.strand(), (Event.Called) happening);
    }
    if (happening instanceof Event.CallbackEnded) {
      return ended(event.strand(), ((Event.CallbackEnded) happening).callback());
    }
    closure = close(worlds);
    if (happening instanceof Event.CallbackBegan) {
      return began(event.strand(), (Event.CallbackBegan) happening);
    }
    if (happening instanceof Event.Returned) {
      return returned(event.strand(), (Event.Returned) happening);
    }
    if (happening instanceof Event.Advanced) {
      boolean races = Lag.races(history, event);
      return advanced(event.strand(), ((Event.Advanced) happening).units(), races);
    }
    if (happening instanceof Event.Quiesced) {
      return quiesced();
    }
    return stopped((Event.Stopped) happening);
  }

  private Map<World, Trail> advanced(String strand, long units, boolean races) {
    Map<World, Trail> after = new LinkedHashMap<>();
    closure
        .worlds()
        .forEach(
            (world, trail) -> {
              after.put(specification.advance(world, units), null);
              if (races) {
                after.put(lag.beforeAdvance(world, strand, units), null);
              }
            });
    return after;
  }

  private Map<World, Trail> called(String strand, Event.Called called) {
    Map<World, Trail> after = new LinkedHashMap<>();
    worlds.forEach((world, trail) -> call(world, trail, strand, called, after));
    if (namedNothing) {
      // What the call names may come to be by a step that has not been taken yet.
      closure = close(worlds);
      closure.worlds().forEach((world, trail) -> call(world, trail, strand, called, after));
    }
    return after;
  }

  private void call(
      World world, Trail trail, String strand, Event.Called called, Map<World, Trail> after) {
    if (Specification.namesNothing(world, called.stimulus())) {
      namedNothing = true;
    } else {
      after.put(specification.begin(world, strand, called.call(), called.stimulus()), trail);
    }
  }

  private Map<World, Trail> ended(String strand, long callback) {
    Map<World, Trail> after = new LinkedHashMap<>();
    worlds.forEach(
        (world, trail) -> {
          World left = specification.leaveCallback(world, strand, callback);
          if (left != null) {
            after.put(left, trail);
          }
        });
    return after;
  }

  private Map<World, Trail> began(String strand, Event.CallbackBegan began) {
    Map<World, Trail> after = new LinkedHashMap<>();
    closure
        .visible()
        .forEach(
            (step, trail) -> {
              boolean here = step.strand().equals(strand) || step.strand().startsWith("~");
              if (here
                  && step.observation() != null
                  && matching.callbacks(step.observation(), began.observation())) {
                after.put(specification.enterCallback(step, strand, began.callback()), null);
                note(trail);
                note(step.row());
              }
            });
    closure
        .worlds()
        .forEach(
            (world, trail) -> {
              World seen = lag.seen(world, strand, began);
              if (seen != null) {
                after.put(seen, null);
                note(trail);
              }
            });
    return after;
  }

  private Map<World, Trail> returned(String strand, Event.Returned returned) {
    Map<World, Trail> after = new LinkedHashMap<>();
    closure
        .worlds()
        .forEach(
            (world, trail) -> {
              if (specification.owes(world, strand, returned.call())
                  && matching.answers(
                      specification.owed(world, strand, returned.call()), returned.answer())) {
                after.put(specification.leaveCall(world, strand), null);
                note(trail);
              }
            });
    return after;
  }

  private Map<World, Trail> quiesced() {
    Map<World, Trail> after = new LinkedHashMap<>();
    closure
        .worlds()
        .forEach(
            (world, trail) -> {
              if (specification.isQuiescent(world) && !lag.isIn(world)) {
                after.put(world, null);
                note(trail);
              }
            });
    return after;
  }

  private Map<World, Trail> stopped(Event.Stopped stopped) {
    Map<World, Trail> after = new LinkedHashMap<>();
    closure
        .visible()
        .forEach(
            (step, trail) -> {
              if (step.fatal() != null && step.fatal().equals(stopped.fatal())) {
                after.put(step.world(), null);
                note(trail);
                note(step.row());
              }
            });
    return after;
  }

  private void note(Trail trail) {
    for (Trail at = trail; at != null; at = at.before()) {
      note(at.row());
    }
  }

  private void note(Row row) {
    exercised.addAll(row.rules());
    rows.add(row.name());
  }

  /** The world after a step that is not, or need not be, seen; null for one that has to be. */
  private World silently(Successor step) {
    if (step.isSilent()) {
      return step.world();
    }
    boolean isUnseen = step.observation() != null && unseen.contains(step.observation().getClass());
    return isUnseen ? specification.passOver(step) : null;
  }

  private static void reach(
      World world, Trail trail, Map<World, Trail> reached, Deque<World> open) {
    if (world != null && !reached.containsKey(world)) {
      reached.put(world, trail);
      open.add(world);
    }
  }

  private Closure close(Map<World, Trail> from) {
    Map<World, Trail> reached = new LinkedHashMap<>(from);
    Map<Successor, Trail> visible = new LinkedHashMap<>();
    Deque<World> open = new ArrayDeque<>(from.keySet());
    while (!open.isEmpty()) {
      World world = open.poll();
      Trail trail = reached.get(world);
      for (Successor step : specification.successors(world)) {
        World silently = silently(step);
        if (!step.isSilent()) {
          visible.put(step, trail);
        }
        reach(silently, new Trail(step.row(), trail), reached, open);
        reach(lag.late(step), new Trail(step.row(), trail), reached, open);
      }
      reach(lag.afterAdvance(world), trail, reached, open);
      if (reached.size() > mostWorlds) {
        return new Closure(reached, visible, true);
      }
    }
    return new Closure(reached, visible, false);
  }
}
