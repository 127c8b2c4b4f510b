package org.lifecycletck.kit.counterexample;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.lifecycletck.kit.history.History;
import org.lifecycletck.kit.run.Judgement;
import org.lifecycletck.kit.run.RunContext.Configuration;
import org.lifecycletck.kit.run.Verdict;
import org.lifecycletck.kit.sequence.Replay;
import org.lifecycletck.kit.sequence.Sequence;

/**
 * A violation that sequences of steps show or do not, with the subject of a run. It is the same
 * where the same is unexplained, or where the judge names the same rules: those that the check is
 * about, as far as it named them; where it named none of them, any. Which of several strands is
 * first may change the one or the other.
 */
public final class Violation {
  /** How often steps are taken before they count as what leads to the violation. */
  private static final int TIMES = 4;

  private final Configuration run;
  private final History.Header header;
  private final Twin twin;
  private final Set<String> all;
  private final Set<String> own;
  private final Unexplained unexplained;

  /** The violation in a judged history, which a check about these rules led to. */
  public Violation(History history, Judgement judged, Set<String> about, Configuration run) {
    this.run = run;
    this.header = history.header();
    this.twin = new Twin(run, header);
    this.all = new TreeSet<>(judged.rules());
    this.own = new TreeSet<>(all);
    own.retainAll(about);
    this.unexplained = Unexplained.in(history, judged);
  }

  /** What the steps lead to. */
  History play(Sequence sequence) {
    return Replay.play(sequence, run, header).history();
  }

  /**
   * Whether a healthy subject takes these steps well, and this one shows the violation each time:
   * what comes of a race inside it is repeated by no steps.
   */
  public boolean isShownBy(Sequence sequence) {
    return twin.conforms(sequence)
        && IntStream.range(0, TIMES).allMatch(time -> isShown(play(sequence)));
  }

  private boolean isShown(History history) {
    return isShown(history, run.judge().judge(history));
  }

  /** Whether a judged history shows it. */
  boolean isShown(History history, Judgement judged) {
    if (judged.verdict() != Verdict.VIOLATES) {
      return false;
    }
    boolean named =
        own.isEmpty()
            ? !Collections.disjoint(all, judged.rules())
            : judged.rules().containsAll(own);
    return named || unexplained.equals(Unexplained.in(history, judged));
  }
}
