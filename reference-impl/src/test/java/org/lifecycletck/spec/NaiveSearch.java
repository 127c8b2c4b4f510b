package org.lifecycletck.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lifecycletck.spec.Derived.Move;
import org.lifecycletck.spi.vocabulary.Answer;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.RequestId;

/**
 * A plain search of the specification over its records: from a world choose any possible step, any
 * stimulus, the end of a callback or the passing of time. It finds what rows do together.
 */
final class NaiveSearch {
  private final Specification specification;
  private final Random random;
  private final Map<String, Integer> fired = new TreeMap<>();
  private final Set<Move> moves = new TreeSet<>();
  private final List<String> broken = new ArrayList<>();
  private final List<String> overlaps = new ArrayList<>();
  private long ids;

  NaiveSearch(Parameters parameters, long seed) {
    specification = new Specification(parameters);
    random = new Random(seed);
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

  void walk(int walks, int steps) {
    for (int i = 0; i < walks; i++) {
      World world = World.initial();
      Stimulus stimulus = new Stimulus(random, i % 3 == 0);
      for (int step = 0; step < steps && !world.stopped() && world.misuse() == null; step++) {
        world = next(world, stimulus);
      }
    }
  }

  private World next(World world, Stimulus stimulus) {
    List<Successor> steps = specification.successors(world);
    checkOverlap(steps);
    if (!steps.isEmpty() && random.nextInt(4) > 0) {
      return take(world, steps.get(random.nextInt(steps.size())));
    }
    List<String> strands = new ArrayList<>(world.strands().keySet());
    strands.sort(null);
    for (String strand : strands) {
      List<Frame> frames = world.strands().get(strand);
      Frame top = frames.get(frames.size() - 1);
      if (specification.owes(world, strand, top.id()) && random.nextInt(2) == 0) {
        Answer answer = specification.owed(world, strand, top.id());
        assert answer == null || !answer.toString().isEmpty();
        return specification.leaveCall(world, strand);
      }
      if (top.callback() && random.nextInt(3) == 0) {
        return specification.leaveCallback(world, strand, top.id());
      }
    }
    if (random.nextInt(7) == 0) {
      return specification.advance(world, 10_000L * (1 + random.nextInt(20)));
    }
    return begin(world, strands, stimulus.next(world));
  }

  private World begin(World world, List<String> strands, Call call) {
    if (call == null || Specification.namesNothing(world, call) || isBusy(world, call)) {
      return world;
    }
    List<String> free = new ArrayList<>();
    for (String name : List.of("a", "b", "c")) {
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
    World begun = specification.begin(world, free.get(random.nextInt(free.size())), ++ids, call);
    return isMisuse(begun) && random.nextInt(15) > 0 ? world : begun;
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
      if (!invariant.holds(before, step)) {
        broken.add(invariant.name() + " by " + step.row().name() + " from " + before);
      }
    }
    noteMoves(before, step);
    return step.observation() == null
        ? step.world()
        : specification.enterCallback(step, seenOn(step), ++ids);
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
    Map<String, List<Row>> byStrand = new TreeMap<>();
    for (Successor step : steps) {
      byStrand.computeIfAbsent(step.strand(), strand -> new ArrayList<>()).add(step.row());
    }
    byStrand.forEach(
        (strand, rows) -> {
          List<Row> plain = new ArrayList<>(rows);
          plain.removeIf(row -> row.choice() != null || row.defect() != null);
          if (plain.size() > 1) {
            overlaps.add(plain.toString());
          }
        });
  }
}
