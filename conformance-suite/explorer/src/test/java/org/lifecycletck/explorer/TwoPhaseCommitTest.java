package org.lifecycletck.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers of states that stateright's {@code examples/2pc.rs} states for the same model. */
class TwoPhaseCommitTest {

  @ParameterizedTest
  @CsvSource({"3, 288", "5, 8832"})
  void hasThePublishedNumberOfStates(int managers, long states) {
    Report<long[]> report = Explorer.explore(new TwoPhaseCommit(managers), Options.unlimited());
    assertEquals(states, report.states());
    assertEquals(Verdict.HOLDS, report.verdict());
    assertEquals(Stop.COMPLETE, report.stop());
  }

  @Test
  void shortestWaysToAgreementAreFound() {
    Report<long[]> report = Explorer.explore(new TwoPhaseCommit(5), Options.unlimited());
    assertEquals(5, report.finding("abort agreement").trace().orElseThrow().length());
    assertEquals(16, report.finding("commit agreement").trace().orElseThrow().length());
  }

  /** The published 665 belongs to a representative that leaves ties as they are, depth first. */
  @Test
  void symmetryByStateOnlyHasThePublishedNumberDepthFirst() {
    TwoPhaseCommit model = new TwoPhaseCommit(5, 3);
    Set<Long> seen = new HashSet<>(Set.of(0L));
    Deque<Long> stack = new ArrayDeque<>(seen);
    while (!stack.isEmpty()) {
      long state = stack.pop();
      model.steps(
          new long[] {state},
          (step, next) -> {
            if (seen.add(representative(model, next[0]))) {
              stack.push(next[0]);
            }
          });
    }
    assertEquals(665, seen.size());
  }

  @Test
  void fullSymmetryLeavesOneStateOfEachClass() {
    TwoPhaseCommit model = new TwoPhaseCommit(5);
    Set<Long> seen = new HashSet<>(Set.of(0L));
    Set<Long> classes = new HashSet<>();
    Deque<Long> stack = new ArrayDeque<>(seen);
    while (!stack.isEmpty()) {
      long state = stack.pop();
      classes.add(representative(model, state));
      model.steps(
          new long[] {state},
          (step, next) -> {
            if (seen.add(next[0])) {
              stack.push(next[0]);
            }
          });
    }
    Report<long[]> report = Explorer.explore(model, Options.unlimited().withSymmetry());
    assertEquals(8_832, seen.size());
    assertEquals(classes.size(), report.states());
    assertEquals(314, report.states());
    assertEquals(Verdict.HOLDS, report.verdict());
    assertEquals(16, report.finding("commit agreement").trace().orElseThrow().length());
  }

  private static long representative(TwoPhaseCommit model, long state) {
    long[] words = {state};
    model.canonical(words);
    return words[0];
  }
}
