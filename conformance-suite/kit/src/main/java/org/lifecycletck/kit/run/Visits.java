package org.lifecycletck.kit.run;

import java.util.List;
import org.lifecycletck.kit.history.History;

/** Whoever wants to know which way histories have gone. Called from several threads. */
@FunctionalInterface
public interface Visits {
  /** Takes a history and one run of the specification that explains it, as far as any does. */
  void took(History history, List<Visit> run);

  /** Both this one and another. */
  default Visits and(Visits other) {
    return (history, run) -> {
      took(history, run);
      other.took(history, run);
    };
  }
}
