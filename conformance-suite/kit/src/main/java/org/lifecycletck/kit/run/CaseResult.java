package org.lifecycletck.kit.run;

import java.util.Set;
import org.lifecycletck.kit.history.History;

/**
 * The result of one case: a scenario, a property over all its sequences, or a race over all its
 * schedules.
 *
 * @param name the scenario's name, or the property's or the race's
 * @param source where it is written: the feature's address and line, or class and method
 * @param rules the ids of the rules it checks
 * @param judgement the verdict, of text and judge together
 * @param history the case's history; where a counterexample was made, what it leads to; null of a
 *     property without one
 * @param repetition how to repeat exactly the counterexample: for a property the seed, and the
 *     sequence or where it is saved; empty where none was made
 * @param sequences how many sequences were played: one of a scenario
 * @param waiver the reason for which a violation is waived; null where it is not
 */
public record CaseResult(
    Kind kind,
    String name,
    String source,
    Set<String> rules,
    Judgement judgement,
    History history,
    String repetition,
    int sequences,
    String waiver) {

  private static final String THREADS = "org.lifecycletck.kit.stress.";

  /** What kind of check it was. */
  public enum Kind {
    SCENARIO,
    PROPERTY,
    RACE
  }

  public CaseResult {
    rules = Set.copyOf(rules);
  }

  /** A case of one sequence. */
  public CaseResult(
      Kind kind,
      String name,
      String source,
      Set<String> rules,
      Judgement judgement,
      History history,
      String repetition) {
    this(kind, name, source, rules, judgement, history, repetition, 1, null);
  }

  /** The file a counterexample was saved in; null where it is in none. */
  public String savedIn() {
    return repetition.endsWith(".sequence.json")
        ? repetition.substring(repetition.indexOf(", ") + 2)
        : null;
  }

  /** Whether free-running threads made it: what it shows differs from run to run. */
  public boolean isByThreads() {
    return source.startsWith(THREADS);
  }

  /** Whether it speaks against the subject, waived or not. */
  public boolean isAgainst() {
    return judgement.verdict() == Verdict.VIOLATES || judgement.verdict() == Verdict.WAIVED;
  }

  /** The same case, waived for this reason. */
  public CaseResult waived(String why) {
    Judgement waived = judgement.as(Verdict.WAIVED, judgement.reason());
    return new CaseResult(kind, name, source, rules, waived, history, repetition, sequences, why);
  }
}
