package org.lifecycletck.kit.execution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lifecycletck.faulty.FaultySubjects;
import org.lifecycletck.kit.report.CheckNames;
import org.lifecycletck.kit.run.CaseResult;
import org.lifecycletck.kit.run.Verdict;
import org.lifecycletck.spec.Profile;

/**
 * Looks for a faulty subject that is failed by a check, whatever rule it breaks: those that break
 * rules of the same area first, each as it is meant to be run and then by the published source.
 */
final class KillSearch {
  private final String pair;
  private final String rule;
  private final long seed;

  KillSearch(String pair, long seed) {
    this.pair = pair;
    this.rule = KillMatrix.rule(pair);
    this.seed = seed;
  }

  /** The first that breaks the check's rule and shows it; empty where none does. */
  Optional<String> findBreaking() {
    return FaultySubjects.all().stream()
        .filter(subject -> subject.breaks().contains(rule))
        .filter(subject -> isShown(result(exact(subject))))
        .map(FaultySubjects.Entry::name)
        .findFirst();
  }

  private boolean isShown(CaseResult result) {
    return isFailed(result)
        && (result.judgement().rules().contains(rule)
            || result.judgement().further().contains(rule));
  }

  /** The first that is failed, in words; empty where none is. */
  Optional<String> findAny() {
    List<FaultySubjects.Entry> subjects = new ArrayList<>(FaultySubjects.all());
    subjects.sort(Comparator.comparing(subject -> !isNear(subject)));
    for (FaultySubjects.Entry subject : subjects) {
      if (isFailed(result(subject)) || isFailed(result(exact(subject)))) {
        return Optional.of(subject.name() + " (" + subject.breaks().get(0) + ")");
      }
    }
    return Optional.empty();
  }

  private boolean isNear(FaultySubjects.Entry subject) {
    String area = rule.substring(0, 3);
    return subject.breaks().stream().anyMatch(id -> id.startsWith(area));
  }

  private static FaultySubjects.Entry exact(FaultySubjects.Entry subject) {
    return new FaultySubjects.Entry(
        subject.name(),
        subject.factory(),
        subject.breaks(),
        subject.sentence(),
        subject.nextTo(),
        Profile.KMDF_1_33.title(),
        true);
  }

  /** What comes of the check with a subject; null where it is not reached. */
  private CaseResult result(FaultySubjects.Entry subject) {
    return Found.until(subject, rule, seed, this::isIt).stream()
        .filter(this::isIt)
        .findAny()
        .orElse(null);
  }

  private static boolean isFailed(CaseResult result) {
    return result != null && result.judgement().verdict() == Verdict.VIOLATES;
  }

  private boolean isIt(CaseResult result) {
    return result.rules().contains(rule) && CheckNames.of(rule, result).equals(pair);
  }
}
