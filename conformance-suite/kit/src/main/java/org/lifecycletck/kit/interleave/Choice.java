package org.lifecycletck.kit.interleave;

import org.lifecycletck.kit.bench.Hold;
import org.lifecycletck.kit.sequence.Step;

/** What can happen next in a race: a strand takes its next step, or a held callback goes on. */
public sealed interface Choice {
  /** A strand's step: the strand's number, the step's number in it, and the step. */
  record Start(int strand, int number, Step step) implements Choice {}

  /** A held callback goes on; {@code round} tells equal ones after each other apart. */
  record GoOn(Hold hold, int round) implements Choice {}

  /** The step of a sequence that does it. */
  default Step step() {
    return this instanceof Start start ? start.step() : new Step.Release(((GoOn) this).hold());
  }

  /** Who moves: a strand of the program, or the callback, at whichever point it is held. */
  default Object mover() {
    return this instanceof Start start ? start.strand() : ((GoOn) this).hold().moment();
  }
}
