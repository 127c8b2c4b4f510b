package org.lifecycletck.kit.model;

import java.util.List;
import org.lifecycletck.spec.Outcome;
import org.lifecycletck.spec.Parameters;
import org.lifecycletck.spec.Profile;
import org.lifecycletck.spec.Request;
import org.lifecycletck.spec.Row;
import org.lifecycletck.spec.Table;
import org.lifecycletck.spec.When;
import org.lifecycletck.spi.vocabulary.Callback;

/** Whether the steps of a model tell in which cell a row is applied. */
public enum Telling {
  NO,
  /** They do, in every interleaving. */
  CELLS,
  /**
   * They do, and only what the kit can bring about happens: nothing begins and no callback ends
   * before the framework has come to rest, and nothing is done inside the callbacks of objects.
   */
  CELLS_AT_REST,
  /**
   * The same, and the framework takes no liberty that documentation leaves it: it goes on in the
   * thread in which the published source does, and where rows are a choice it does as that.
   */
  CELLS_AS_THE_SOURCE;

  /** Whether nothing begins before the framework has come to rest. */
  boolean atRest() {
    return this == CELLS_AT_REST || this == CELLS_AS_THE_SOURCE;
  }

  /** Whether the framework may go on in threads of its own, beside those of its timers. */
  boolean hasOtherThreads(Parameters parameters) {
    return parameters.profile() == Profile.DOCUMENTED && this != CELLS_AS_THE_SOURCE;
  }

  /** Those of the outcomes that are told of. */
  List<Outcome> of(List<Outcome> outcomes) {
    if (this != CELLS_AS_THE_SOURCE) {
      return outcomes;
    }
    List<Outcome> here = outcomes.stream().filter(outcome -> !isElsewhere(outcome)).toList();
    List<Outcome> chosen = here.stream().filter(outcome -> !isFreedom(outcome.row())).toList();
    return chosen.isEmpty() ? here : chosen;
  }

  /** Another thread goes on; or the timer's does, though the sender that waits will notice. */
  private static boolean isElsewhere(Outcome outcome) {
    Row row = outcome.row();
    return row.choice() != null && Table.OTHER_STEPS.contains(row)
        || row.when().contains(When.TIMER_EXPIRES)
            && outcome.cell().request().sender() != Request.Sender.NONE;
  }

  /** Whether a row is a choice that no row of the published source makes. */
  private static boolean isFreedom(Row row) {
    return row.choice() != null
        && row.profile() == Profile.DOCUMENTED
        && Table.ROWS.stream().noneMatch(other -> isItInTheSource(row, other));
  }

  private static boolean isItInTheSource(Row row, Row other) {
    return other.profile() != Profile.DOCUMENTED
        && other.defect() == null
        && other.when().equals(row.when())
        && other.effects().equals(row.effects());
  }

  /** Whether such a callback ends as soon as it has begun. */
  boolean passesOver(Callback callback) {
    return atRest()
        && (callback instanceof Callback.RequestCleanup
            || callback instanceof Callback.RequestDestroy
            || callback instanceof Callback.TargetCleanup
            || callback instanceof Callback.TargetDestroy
            || callback instanceof Callback.VerifierBreak);
  }
}
