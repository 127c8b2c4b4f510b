package org.lifecycletck.kit.run;

import org.lifecycletck.kit.history.History;

/** Says of a history whether the specification explains it. Called from several threads. */
@FunctionalInterface
public interface Judge {
  Judgement judge(History history);

  /**
   * The same verdict, quickly found where one explanation will do: not every rule that may have
   * taken part is said to have, and no mistake of the driver is looked for that need not be one.
   */
  default Judgement accept(History history) {
    return judge(history);
  }

  /**
   * The same judge, which also tells for each history a run of the specification that explains it,
   * where it knows one.
   */
  default Judge telling(Visits whom) {
    return this;
  }
}
