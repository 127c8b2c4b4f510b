package org.lifecycletck.kit.export;

import java.util.List;
import org.lifecycletck.kit.model.Forgetting;
import org.lifecycletck.kit.model.Verb;
import org.lifecycletck.spec.When;

/** Steps that look at the call they belong to, and what follows for the request they are about. */
final class Asking {
  private Asking() {}

  /** Whether a step that is taken later is the last that asks for its call. */
  static boolean isLast(When when) {
    return when == When.SEND || when == When.SEND_IGNORING;
  }

  private static boolean goesOnAsking(Step step, Lexicon lexicon) {
    Steps steps = new Steps(lexicon);
    return step.row().effects().stream()
        .anyMatch(effect -> steps.in(lexicon.effect(effect)).stream().anyMatch(Forgetting::asks));
  }

  /** Whether the call is remembered while it lasts, because something may ask for it. */
  static boolean isKept(Step step, Lexicon lexicon) {
    return Verb.lends(Exported.sample(step.verb())) || goesOnAsking(step, lexicon);
  }

  /** To whom the request is lent after a step; null where that does not change. */
  static String lent(Step step, Lexicon lexicon) {
    if (goesOnAsking(step, lexicon)) {
      return "TO_A_CALL";
    }
    List<When> steps = step.row().when();
    return steps.stream().anyMatch(Forgetting::asks) ? "NO" : null;
  }
}
