package org.lifecycletck.kit.run;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A verdict on one history with its grounds.
 *
 * @param rules the ids of the rules the verdict rests on
 * @param further the ids of rules that it may speak against as well: of a history what else the
 *     rows name that came nearest; of a scenario its own, where its text misses something and the
 *     judge names others; of a race its own, where its table forbids the outcome
 * @param event the index of the first event that is not explained; -1 where there is none
 * @param reason one sentence
 * @param allowed what would have been allowed instead of that event
 * @param defects the named source defects without which the history is not explained
 * @param misuseRule the id of the first rule the driver broke; null where it broke none
 * @param misuseEvent the index of the event with which it broke it; -1 where it broke none
 * @param exercised the ids of the rules that took part in explaining the history
 */
public record Judgement(
    Verdict verdict,
    List<String> rules,
    Set<String> further,
    int event,
    String reason,
    List<String> allowed,
    List<String> defects,
    String misuseRule,
    int misuseEvent,
    Set<String> exercised) {

  public Judgement {
    rules = List.copyOf(rules);
    further = Set.copyOf(further);
    allowed = List.copyOf(allowed);
    defects = List.copyOf(defects);
    exercised = Set.copyOf(exercised);
  }

  /** A verdict that speaks against these rules and no others. */
  public Judgement(
      Verdict verdict,
      List<String> rules,
      int event,
      String reason,
      List<String> allowed,
      List<String> defects,
      String misuseRule,
      int misuseEvent,
      Set<String> exercised) {
    this(
        verdict,
        rules,
        Set.of(),
        event,
        reason,
        allowed,
        defects,
        misuseRule,
        misuseEvent,
        exercised);
  }

  /** A verdict with a reason and nothing else. */
  public static Judgement of(Verdict verdict, String reason) {
    return new Judgement(verdict, List.of(), -1, reason, List.of(), List.of(), null, -1, Set.of());
  }

  /** The same grounds under another verdict and reason. */
  public Judgement as(Verdict other, String otherReason) {
    return with(other, rules, further, otherReason, exercised);
  }

  /** The same verdict, resting on these rules. */
  public Judgement withRules(List<String> others) {
    return with(verdict, others, further, reason, exercised);
  }

  /** The same verdict, which may speak against these rules as well. */
  public Judgement withFurther(Set<String> others) {
    return with(verdict, rules, others, reason, exercised);
  }

  /** The same verdict, in which these rules took part. */
  public Judgement withExercised(Set<String> others) {
    return with(verdict, rules, further, reason, others);
  }

  private Judgement with(
      Verdict other, List<String> ids, Set<String> also, String why, Set<String> used) {
    return new Judgement(
        other, ids, also, event, why, allowed, defects, misuseRule, misuseEvent, used);
  }

  /** The verdict, the reason and what would have been allowed, for people. */
  public String message() {
    StringBuilder text = new StringBuilder(verdict.name().toLowerCase(Locale.ROOT));
    if (!rules.isEmpty()) {
      text.append(' ').append(String.join(", ", rules));
    }
    text.append(": ").append(reason);
    if (event >= 0) {
      text.append(" (event ").append(event).append(')');
    }
    if (!allowed.isEmpty()) {
      text.append("; allowed: ").append(String.join(" | ", allowed));
    }
    return text.toString();
  }
}
