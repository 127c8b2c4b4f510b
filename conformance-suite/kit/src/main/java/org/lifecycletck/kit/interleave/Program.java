package org.lifecycletck.kit.interleave;

import java.util.List;
import org.lifecycletck.kit.sequence.Step;

/**
 * Strands of steps that race with each other, what leads up to the race, and what follows it.
 *
 * @param before played first, in order, with nothing held
 * @param strands each in its own order, and in any order with the others
 * @param after played last, in order, when nothing is held any more
 */
public record Program(List<Step> before, List<List<Step>> strands, List<Step> after) {
  public Program {
    before = List.copyOf(before);
    strands = strands.stream().map(List::copyOf).toList();
    after = List.copyOf(after);
  }
}
