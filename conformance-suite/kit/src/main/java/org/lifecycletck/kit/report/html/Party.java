package org.lifecycletck.kit.report.html;

import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.Callback;

/** Who deals with the subject, in the order in which they stand in a device stack. */
enum Party {
  ORIGINATOR("originator"),
  DRIVER("driver"),
  SUBJECT("subject"),
  LOWER_DRIVER("lower driver"),
  SYSTEM("system");

  private final String title;

  Party(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }

  /** Who makes a call. */
  static Party of(Call call) {
    if (call instanceof Call.LowerComplete
        || call instanceof Call.LowerMarkCancelable
        || call instanceof Call.LowerUnmarkCancelable
        || call instanceof Call.LowerIsCanceled) {
      return LOWER_DRIVER;
    }
    if (call instanceof Call.Submit || call instanceof Call.UpperCancel) {
      return ORIGINATOR;
    }
    boolean system = call instanceof Call.NotifyDevice || call instanceof Call.FailTimerAllocation;
    return system ? SYSTEM : DRIVER;
  }

  /** Who is called back. */
  static Party of(Callback callback) {
    if (callback instanceof Callback.LowerArrival || callback instanceof Callback.LowerCancel) {
      return LOWER_DRIVER;
    }
    if (callback instanceof Callback.UpperCompletion) {
      return ORIGINATOR;
    }
    return callback instanceof Callback.VerifierBreak ? SYSTEM : DRIVER;
  }
}
