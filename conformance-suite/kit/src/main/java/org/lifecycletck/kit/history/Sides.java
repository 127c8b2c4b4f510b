package org.lifecycletck.kit.history;

import org.lifecycletck.spi.vocabulary.Call;

/** Who makes a call: strands are named after it. */
public final class Sides {
  private Sides() {}

  /** {@code driver}, {@code lower} or {@code upper}. */
  public static String of(Call call) {
    if (call instanceof Call.LowerComplete
        || call instanceof Call.LowerMarkCancelable
        || call instanceof Call.LowerUnmarkCancelable
        || call instanceof Call.LowerIsCanceled) {
      return "lower";
    }
    boolean upper = call instanceof Call.Submit || call instanceof Call.UpperCancel;
    return upper || call instanceof Call.NotifyDevice ? "upper" : "driver";
  }
}
