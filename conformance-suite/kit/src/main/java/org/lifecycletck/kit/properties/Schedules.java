package org.lifecycletck.kit.properties;

import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.lifecycletck.kit.interleave.Priorities.Plan;

/** Random schedules. */
final class Schedules {
  private static final int USUAL_TRIES = 1_000;
  private static final int MOST_CHANGES = 4;

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
}
