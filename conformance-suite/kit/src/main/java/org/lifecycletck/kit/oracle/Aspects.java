package org.lifecycletck.kit.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.lifecycletck.spec.Unspecified;
import org.lifecycletck.spi.vocabulary.Callback;
import org.lifecycletck.spi.vocabulary.CompletionParams;
import org.lifecycletck.spi.vocabulary.IoParameters;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.RequestType;

/** Which part of an observation is wrong, as the rules about that part. */
final class Aspects {
  private Aspects() {}

  /** The rules about the parts in which the two differ; empty where no part tells. */
  static List<String> of(Callback expected, Callback seen, Course course) {
    List<String> rules = new ArrayList<>();
    if (expected instanceof Callback.CompletionRoutine) {
      Callback.CompletionRoutine one = (Callback.CompletionRoutine) expected;
      Callback.CompletionRoutine other = (Callback.CompletionRoutine) seen;
      params(one.params(), other.params(), course, rules);
      addIf(!Objects.equals(one.target(), other.target()), rules, "TGT-058", "DON-007");
      addIf(other.context() != null && !other.context().equals(one.context()), rules, "CMP-005");
    } else if (expected instanceof Callback.UpperCompletion) {
      Callback.UpperCompletion one = (Callback.UpperCompletion) expected;
      Callback.UpperCompletion other = (Callback.UpperCompletion) seen;
      addIf(differ(one.status(), other.status()), rules, "STS-011", "STS-007");
      addIf(differ(one.information(), other.information()), rules, "STS-007", "DON-015");
    } else if (expected instanceof Callback.LowerArrival) {
      Callback.LowerArrival one = (Callback.LowerArrival) expected;
      Callback.LowerArrival other = (Callback.LowerArrival) seen;
      addIf(!Objects.equals(one.target(), other.target()), rules, "SND-006");
      arrival(one.parameters(), other.parameters(), course, rules);
    }
    return rules;
  }

  private static void params(
      CompletionParams one, CompletionParams other, Course course, List<String> rules) {
    addIf(one.type() != other.type(), rules, "CPR-001");
    if (differ(one.status(), other.status())) {
      boolean isTimeout = isTimeout(one.status()) || isTimeout(other.status());
      if (course.isEndedUndelivered()) {
        rules.addAll(course.rulesForEnd());
      } else if (isTimeout) {
        addIf(true, rules, "TMO-001", "TMO-020");
      } else {
        addIf(true, rules, "STS-001", "DON-004");
      }
    }
    addIf(differ(one.information(), other.information()), rules, "STS-005", "DON-004");
  }

  private static boolean isTimeout(NtStatus status) {
    return status.equals(NtStatus.IO_TIMEOUT);
  }

  private static void arrival(
      IoParameters one, IoParameters other, Course course, List<String> rules) {
    boolean transfer = one.type() == RequestType.READ || one.type() == RequestType.WRITE;
    addIf(one.type() != other.type(), rules, course.ruleForType());
    addIf(told(one.length(), other.length()), rules, "FMT-008", "FMT-004");
    addIf(told(one.deviceOffset(), other.deviceOffset()), rules, "FMT-004");
    addIf(
        !transfer
            && (told(one.ioControlCode(), other.ioControlCode())
                || told(one.inputLength(), other.inputLength())
                || told(one.outputLength(), other.outputLength())),
        rules,
        "FMT-005");
    addIf(one.cancelled() != other.cancelled(), rules, "CAN-010", "CAN-018");
    addIf(
        told(one.initialStatus(), other.initialStatus())
            && differ(one.initialStatus(), other.initialStatus()),
        rules,
        "STS-010");
    addIf(told(one.stackLocations(), other.stackLocations()), rules, "FMT-013");
  }

  /** Whether this status is another one than the specification expects, if it expects one. */
  private static boolean differ(NtStatus expected, NtStatus seen) {
    if (expected.equals(Unspecified.STATUS)) {
      return false;
    }
    return expected.equals(Unspecified.FAILURE) ? seen.isSuccess() : !expected.equals(seen);
  }

  private static boolean differ(long expected, long seen) {
    return expected != Unspecified.NUMBER && expected != seen;
  }

  private static boolean told(Object expected, Object seen) {
    return expected != null && seen != null && !expected.equals(seen);
  }

  private static void addIf(boolean condition, List<String> rules, String... ids) {
    if (condition) {
      rules.addAll(List.of(ids));
    }
  }
}
