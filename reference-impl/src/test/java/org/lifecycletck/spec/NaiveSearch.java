package org.lifecycletck.spec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lifecycletck.spec.Derived.Move;
import org.lifecycletck.spi.vocabulary.Answer;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.Callback;
import org.lifecycletck.spi.vocabulary.Fatal;
import org.lifecycletck.spi.vocabulary.RequestId;

/**
 * A plain search of the specification over its records: from a world choose any possible step, any
 * stimulus, the end of a callback or the passing of time. It finds what rows do together.
 */
public final class NaiveSearch {
  private final Specification specification;
  private final Random random;
  private final Watcher watcher;
  private final List<String> names;
  private final Map<String, Integer> fired = new TreeMap<>();
  private final Set<Move> moves = new TreeSet<>();
  private final List<String> broken = new ArrayList<>();
  private final List<String> overlaps = new ArrayList<>();
  private long ids;
  private boolean late;
  private boolean holding;

  NaiveSearch(Parameters parameters, long seed) {
    this(parameters, seed, List.of("a", "b", "c"), new Watcher() {});
  }

  /** A search in which these strands call, that tells a watcher what the kit would see. */
  public NaiveSearch(Parameters parameters, long seed, List<String> strands, Watcher watcher) {
    this.specification = new Specification(parameters);
    this.random = new Random(seed);
    this.watcher = watcher;
    this.names = strands;
  }

  /** What the kit would see of a walk. */
  public interface Watcher {
    default void walkBegins() {}

    default void called(String strand, long id, Call call) {}

    default void returned(String strand, long id, Call call, Answer answer) {}

    default void callbackBegan(String strand, long id, Callback observation) {}

    default void callbackEnded(String strand, long id) {}

    default void advanced(long units) {}

    default void quiesced() {}

    default void stopped(String strand, Fatal fatal) {}

    default void fired(Row row) {}

    default void walkEnds(World world) {}
  }

  /** How often each row fired, by name. */
  Map<String, Integer> fired() {
    return fired;
  }

  /** Every move of a request from one place to another. */
  Set<Move> moves() {
    return moves;
  }

  /** Invariants that did not hold, with the step that broke them. */
  List<String> broken() {
    return broken;
  }

  /** Cells in which more than one row applied though not all of them are choices. */
  List<String> overlaps() {
    return overlaps;
  }

  /** Walks this many times, at most so many steps each. */
  public void walk(int walks, int steps) {
    for (int i = 0; i < walks; i++) {
      World world = World.initial();
      watcher.walkBegins();
      Stimulus stimulus = new Stimulus(random, i % 3 == 0);
      for (int step = 0; step < steps && !world.stopped() && world.misuse() == null; step++) {
        late = step > steps / 2;
        world = next(world, stimulus);
      }
      watcher.walkEnds(world);
    }
  }

  /**
   * One walk that makes these calls in this order, each once nothing else is left to happen but
   * what deadlines do; a {@code Long} in the list moves the clock by so many units, a {@code
   * Boolean} says whether callbacks are held open from then on.
   */
  public void script(List<Object> stimuli) {
    World world = World.initial();
    watcher.walkBegins();
    for (Object stimulus : stimuli) {
      if (stimulus instanceof Boolean) {
        holding = (Boolean) stimulus;
        continue;
      }
      if (stimulus instanceof Long) {
        watcher.advanced((Long) stimulus);
        world = specification.advance(world, (Long) stimulus);
        world = (Long) stimulus == 0 ? settle(world, true) : world;
        continue;
      }
      Call call = (Call) stimulus;
      if (world.stopped() || Specification.namesNothing(world, call)) {
        break;
      }
      String strand = world.strands().containsKey("a") ? "b" : "a";
      watcher.called(strand, ++ids, call);
      world = settle(specification.begin(world, strand, ids, call), false);
    }
    holding = false;
    settle(world, true);
    watcher.walkEnds(world);
  }

  private World settle(World from, boolean deadlines) {
    World world = from;
    for (World next = settleOnce(world, deadlines); next != null; ) {
      world = next;
      next = settleOnce(world, deadlines);
    }
    if (specification.isQuiescent(world)) {
      watcher.quiesced();
    }
    return world;
  }

  private World settleOnce(World world, boolean deadlines) {
    List<Successor> steps = new ArrayList<>(specification.successors(world));
    steps.removeIf(step -> !deadlines && step.strand().startsWith("~timer"));
    if (!steps.isEmpty()) {
      return take(world, steps.get(random.nextInt(steps.size())));
    }
    for (Map.Entry<String, List<Frame>> strand : world.strands().entrySet()) {
      Frame top = strand.getValue().get(strand.getValue().size() - 1);
      if (top.callback() && !holding) {
        watcher.callbackEnded(strand.getKey(), top.id());
        return specification.leaveCallback(world, strand.getKey(), top.id());
      }
      if (specification.owes(world, strand.getKey(), top.id())) {
        Answer answer = specification.owed(world, strand.getKey(), top.id());
        watcher.returned(strand.getKey(), top.id(), top.call(), answer);
        return specification.leaveCall(world, strand.getKey());
      }
    }
    return null;
  }

  private World next(World world, Stimulus stimulus) {
    List<Successor> steps = specification.successors(world);
    checkOverlap(steps);
    if (!steps.isEmpty() && random.nextInt(4) > 0) {
      return take(world, steps.get(random.nextInt(steps.size())));
    }
    if (steps.isEmpty() && specification.isQuiescent(world)) {
      watcher.quiesced();
    }
    List<String> strands = new ArrayList<>(world.strands().keySet());
    strands.sort(null);
    for (String strand : strands) {
      List<Frame> frames = world.strands().get(strand);
      Frame top = frames.get(frames.size() - 1);
      if (specification.owes(world, strand, top.id()) && random.nextInt(2) == 0) {
        Answer answer = specification.owed(world, strand, top.id());
        watcher.returned(strand, top.id(), top.call(), answer);
        return specification.leaveCall(world, strand);
      }
      if (top.callback() && random.nextInt(3) == 0) {
        watcher.callbackEnded(strand, top.id());
        return specification.leaveCallback(world, strand, top.id());
      }
    }
    if (random.nextInt(7) == 0) {
      long units = 10_000L * (1 + random.nextInt(20));
      watcher.advanced(units);
      return specification.advance(world, units);
    }
    return begin(world, strands, stimulus.next(world));
  }

  private World begin(World world, List<String> strands, Call call) {
    if (call == null || Specification.namesNothing(world, call) || isBusy(world, call)) {
      return world;
    }
    List<String> free = new ArrayList<>();
    for (String name : names) {
      if (!world.strands().containsKey(name)) {
        free.add(name);
      }
    }
    for (String strand : strands) {
      List<Frame> frames = world.strands().get(strand);
      if (frames.get(frames.size() - 1).callback()) {
        free.add(strand);
      }
    }
    if (free.isEmpty()) {
      return world;
    }
    String strand = free.get(random.nextInt(free.size()));
    World begun = specification.begin(world, strand, ++ids, call);
    if (isMisuse(begun) && random.nextInt(late ? 3 : 40) > 0) {
      return world;
    }
    watcher.called(strand, ids, call);
    return begun;
  }

  /** Whether another of the owner's calls about the same request is under way. */
  private static boolean isBusy(World world, Call call) {
    if (call.request() == null || isAnybodys(call)) {
      return false;
    }
    for (List<Frame> frames : world.strands().values()) {
      Frame top = frames.get(frames.size() - 1);
      if (!top.callback()
          && top.call() != null
          && call.request().equals(top.call().request())
          && !isAnybodys(top.call())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAnybodys(Call call) {
    return Stimuli.isBelowOrAbove(call) || call instanceof Call.CancelSentRequest;
  }

  private boolean isMisuse(World begun) {
    for (Successor step : specification.successors(begun)) {
      if (step.world().misuse() != null) {
        return true;
      }
    }
    return false;
  }

  private World take(World before, Successor step) {
    fired.merge(step.row().name(), 1, Integer::sum);
    for (Invariant invariant : Invariants.ALL) {
      if (!invariant.holds(before, step.outcome())) {
        broken.add(invariant.name() + " by " + step.row().name() + " from " + before);
      }
    }
    noteMoves(before, step);
    watcher.fired(step.row());
    if (step.fatal() != null) {
      watcher.stopped(seenOn(step), step.fatal());
    }
    if (step.observation() == null) {
      return step.world();
    }
    watcher.callbackBegan(seenOn(step), ++ids, step.observation());
    return specification.enterCallback(step, seenOn(step), ids);
  }

  private static String seenOn(Successor step) {
    return step.strand().startsWith("~") ? "internal " + step.strand() : step.strand();
  }

  private void noteMoves(World before, Successor step) {
    step.world()
        .requests()
        .forEach(
            (RequestId id, Request after) -> {
              Request was = before.request(id);
              if (was != null && was.place() != after.place() && !step.row().when().isEmpty()) {
                moves.add(new Move(was.place(), after.place(), step.row().when().get(0)));
              }
            });
  }

  private void checkOverlap(List<Successor> steps) {
    Map<Place, Set<Row>> plain = new LinkedHashMap<>();
    for (Successor step : steps) {
      Row row = step.row();
      if (row.choice() == null && row.defect() == null) {
        Cell cell = step.outcome().cell();
        for (When when : row.when()) {
          Place place = new Place(step.strand(), when, cell.request(), cell.target());
          plain.computeIfAbsent(place, here -> new LinkedHashSet<>()).add(row);
        }
      }
    }
    plain.values().stream()
        .filter(rows -> rows.size() > 1)
        .forEach(rows -> overlaps.add(rows.toString()));
  }

  /** Where rows meet: a strand may have several tasks that it can take first, in any order. */
  private record Place(String strand, When when, Request request, Target target) {}
}
