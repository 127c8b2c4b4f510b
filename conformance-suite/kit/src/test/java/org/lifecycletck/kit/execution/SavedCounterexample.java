package org.lifecycletck.kit.execution;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.lifecycletck.faulty.FaultySubjects;
import org.lifecycletck.kit.counterexample.Violation;
import org.lifecycletck.kit.properties.SequenceJudge;
import org.lifecycletck.kit.run.CaseResult;
import org.lifecycletck.kit.run.Judgement;
import org.lifecycletck.kit.run.RunContext.Configuration;
import org.lifecycletck.kit.run.Verdict;
import org.lifecycletck.kit.sequence.Sequence;
import org.lifecycletck.kit.sequence.SequenceFile;

/** What a run has saved of a faulty subject, read again. */
record SavedCounterexample(
    FaultySubjects.Entry subject, CaseResult against, SequenceFile file, Configuration run) {

  /** The first violation that a run finds; null where it is in no file. */
  static SavedCounterexample of(FaultySubjects.Entry subject, long seed, Path out)
      throws IOException {
    CaseResult against = Found.small(subject, seed, out).against();
    if (against == null) {
      throw new AssertionError(subject.name() + " was not found, seed " + seed);
    }
    if (against.savedIn() == null) {
      return null;
    }
    SequenceFile file = SequenceFile.read(Path.of(against.savedIn()));
    return new SavedCounterexample(
        subject, against, file, Found.configuration(subject, seed, null));
  }

  int size() {
    return file.sequence().size();
  }

  /** What is wrong with it, played so often; empty where nothing is. */
  Optional<String> complaint(int times) {
    int needless = needless();
    int violations = violations(times);
    return needless == 0 && violations == times
        ? Optional.empty()
        : Optional.of(
            String.format(
                "%s: %d of %d steps are not needed, a violation %d of %d times",
                subject.name(), needless, size(), violations, times));
  }

  /** How many elements can be left out, one at a time, and the violation stays. */
  private int needless() {
    int needless = 0;
    for (int at = 0; at < size(); at++) {
      needless += isShownBy(file.sequence().without(at)) ? 1 : 0;
    }
    return needless;
  }

  private boolean isShownBy(Sequence sequence) {
    if (file.exact()) {
      Judgement judged = run.judge().judge(against.history());
      return new Violation(against.history(), judged, against.rules(), run).isShownBy(sequence);
    }
    Judgement again =
        new SequenceJudge(run).judge(sequence, file.check(), file.verifier()).judgement();
    return again.verdict() == Verdict.VIOLATES && again.rules().equals(file.rules());
  }

  /** How often it is a violation, of the many times that it is played. */
  private int violations(int times) {
    int violations = 0;
    for (int i = 0; i < times; i++) {
      Judgement again = new SequenceJudge(run).judge(file).judgement();
      violations += again.verdict() == Verdict.VIOLATES ? 1 : 0;
    }
    return violations;
  }
}
