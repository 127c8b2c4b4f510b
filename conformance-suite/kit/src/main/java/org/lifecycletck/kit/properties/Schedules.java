package org.lifecycletck.kit.properties;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import org.lifecycletck.kit.bench.Moment;
import org.lifecycletck.kit.interleave.Guided;
import org.lifecycletck.kit.interleave.Priorities.Plan;
import org.lifecycletck.kit.interleave.Variation;
import org.lifecycletck.kit.sequence.Step;

/** Random schedules, and random ways to vary them. */
final class Schedules {
  private static final int USUAL_TRIES = 1_000;
  private static final int MOST_CHANGES = 4;
  private static final int MOST_VARIATIONS = 3;
  private static final int MOST_DROPPED = 6;
  private static final int MANY = 1 << 20;

  /** How many schedules are compared before one is gone on with. */
  private static final int DRAFTS = 8;

  private static final int TURNS = 4;

  /** How many moves are compared before one is made. */
  private static final int MOVES = 16;

  private Schedules() {}

  /** Any order of movers, with a few changes at any place. */
  static Arbitrary<Plan> plans() {
    return Combinators.combine(
            Arbitraries.shuffle(IntStream.rangeClosed(1, Plan.MOVERS).boxed().toList()),
            Arbitraries.integers().between(0, Plan.PLACES - 1).set().ofMaxSize(MOST_CHANGES))
        .as(Plan::new);
  }

  /** The schedule that a seed stands for. */
  static Plan plan(long seed) {
    return plans().generator(USUAL_TRIES).next(new Random(seed)).value();
  }

  /** Any kept schedules, each with a few variations, and moves to go on with. */
  static Arbitrary<Guided.Plan> varied() {
    Arbitrary<Integer> any = uniform(MANY);
    Arbitrary<Guided.Draft> drafts =
        Combinators.combine(any, any, variations().list().ofMinSize(1).ofMaxSize(MOST_VARIATIONS))
            .as(Guided.Draft::new);
    return Combinators.combine(
            drafts.list().ofSize(DRAFTS), moves().list().ofSize(MOVES).list().ofSize(TURNS))
        .as(Guided.Plan::new);
  }

  /** The way to make a schedule that a seed stands for. */
  static Guided.Plan varied(long seed) {
    return varied().generator(USUAL_TRIES).next(new Random(seed)).value();
  }

  private static Arbitrary<Variation> variations() {
    Arbitrary<Integer> place = uniform(Variation.PLACES);
    return Arbitraries.frequencyOf(
        Tuple.of(2, place.map(Variation.Cut::new)),
        Tuple.of(4, Combinators.combine(place, moves()).as(Variation.Insert::new)),
        Tuple.of(1, Combinators.combine(place, place).as(Variation.Swap::new)),
        Tuple.of(
            1,
            Combinators.combine(place, uniform(MOST_DROPPED).map(count -> count + 1))
                .as(Variation.Drop::new)),
        Tuple.of(
            4,
            Combinators.combine(place, Arbitraries.of(Moment.Point.values()), place)
                .as(Variation.Open::new)),
        Tuple.of(1, Combinators.combine(place, place).as(Variation.Move::new)));
  }

  private static Arbitrary<List<Step>> moves() {
    return Combinators.combine(
            Arbitraries.randomValue(Random::nextLong), Arbitraries.of(Emphasis.values()))
        .as(Generator::move);
  }

  private static Arbitrary<Integer> uniform(int size) {
    return Arbitraries.integers()
        .between(0, size - 1)
        .withDistribution(RandomDistribution.uniform());
  }
}
