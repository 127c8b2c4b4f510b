package org.lifecycletck.kit.oracle;

import java.util.Objects;
import org.lifecycletck.spec.Profile;
import org.lifecycletck.spec.Unspecified;
import org.lifecycletck.spi.vocabulary.Answer;
import org.lifecycletck.spi.vocabulary.Callback;
import org.lifecycletck.spi.vocabulary.CompletionParams;
import org.lifecycletck.spi.vocabulary.IoParameters;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.RequestType;

/** Whether what was seen is what the specification expects, where it leaves something open. */
final class Matching {
  private final boolean exact;

  Matching(Profile profile) {
    this.exact = profile == Profile.KMDF_1_33;
  }

  boolean answers(Answer expected, Answer seen) {
    if (expected == null) {
      return true;
    }
    if (expected instanceof Answer.Status && seen instanceof Answer.Status) {
      return statuses(((Answer.Status) expected).status(), ((Answer.Status) seen).status());
    }
    if (expected instanceof Answer.Number && seen instanceof Answer.Number) {
      return numbers(((Answer.Number) expected).value(), ((Answer.Number) seen).value());
    }
    if (expected instanceof Answer.Params && seen instanceof Answer.Params) {
      return params(((Answer.Params) expected).params(), ((Answer.Params) seen).params());
    }
    if (expected instanceof Answer.Transfer && seen instanceof Answer.Transfer) {
      return statuses(((Answer.Transfer) expected).status(), ((Answer.Transfer) seen).status())
          && numbers(((Answer.Transfer) expected).bytes(), ((Answer.Transfer) seen).bytes());
    }
    return expected.equals(seen);
  }

  boolean callbacks(Callback expected, Callback seen) {
    if (expected.getClass() != seen.getClass()) {
      return false;
    }
    if (expected instanceof Callback.VerifierBreak) {
      return true;
    }
    if (!Objects.equals(expected.request(), seen.request())
        || !Objects.equals(expected.target(), seen.target())) {
      return false;
    }
    if (expected instanceof Callback.LowerArrival) {
      return arrivals(
          ((Callback.LowerArrival) expected).parameters(),
          ((Callback.LowerArrival) seen).parameters());
    }
    if (expected instanceof Callback.CompletionRoutine) {
      Callback.CompletionRoutine one = (Callback.CompletionRoutine) expected;
      Callback.CompletionRoutine other = (Callback.CompletionRoutine) seen;
      return params(one.params(), other.params())
          && (other.context() == null || other.context().equals(one.context()));
    }
    if (expected instanceof Callback.UpperCompletion) {
      Callback.UpperCompletion one = (Callback.UpperCompletion) expected;
      Callback.UpperCompletion other = (Callback.UpperCompletion) seen;
      return statuses(one.status(), other.status())
          && numbers(one.information(), other.information());
    }
    return true;
  }

  private boolean arrivals(IoParameters expected, IoParameters seen) {
    return expected.type() == seen.type()
        && told(expected.length(), seen.length())
        && told(expected.deviceOffset(), seen.deviceOffset())
        && told(expected.ioControlCode(), seen.ioControlCode())
        && told(expected.inputLength(), seen.inputLength())
        && told(expected.outputLength(), seen.outputLength())
        && (!exact
            || expected.cancelled() == seen.cancelled()
                && told(expected.stackLocations(), seen.stackLocations())
                && (seen.initialStatus() == null
                    || statuses(expected.initialStatus(), seen.initialStatus())));
  }

  private boolean params(CompletionParams expected, CompletionParams seen) {
    // CPR-003: after the formats without parameters only the status block means anything.
    boolean typed = exact || expected.type() != RequestType.NO_FORMAT;
    return (!typed || expected.type() == seen.type())
        && statuses(expected.status(), seen.status())
        && numbers(expected.information(), seen.information());
  }

  private static boolean told(Object expected, Object seen) {
    return expected == null || seen == null || expected.equals(seen);
  }

  private static boolean statuses(NtStatus expected, NtStatus seen) {
    if (expected.equals(Unspecified.STATUS)) {
      return true;
    }
    if (expected.equals(Unspecified.FAILURE)) {
      return !seen.isSuccess();
    }
    return expected.equals(seen);
  }

  private static boolean numbers(long expected, long seen) {
    return expected == Unspecified.NUMBER || expected == seen;
  }
}
