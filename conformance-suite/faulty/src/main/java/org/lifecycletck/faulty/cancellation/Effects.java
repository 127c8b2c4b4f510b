package org.lifecycletck.faulty.cancellation;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.lifecycletck.faulty.base.Breaks;
import org.lifecycletck.faulty.base.FaultySubject;
import org.lifecycletck.faulty.base.ForwardingKit;
import org.lifecycletck.faulty.base.ForwardingSubject;
import org.lifecycletck.faulty.base.Impatient;
import org.lifecycletck.faulty.base.Omission;
import org.lifecycletck.faulty.base.Watch;
import org.lifecycletck.faulty.base.Watching;
import org.lifecycletck.reference.Duty;
import org.lifecycletck.spi.Kit;
import org.lifecycletck.spi.Subject;
import org.lifecycletck.spi.vocabulary.CompletionParams;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.TargetId;

/** A cancel does too much, or too little. */
public final class Effects {
  private Effects() {}

  /** The subjects, in the order of the rules. */
  public static List<FaultySubject> all() {
    return List.of(
        new CompletesOnCancel(),
        new CompletesAfterCancelCallback(),
        new FailsUnreachedCancel(),
        new CancelsQueuedAtStart(),
        new CallsNoCancelCallback(),
        new ForgetsEarlyCancel(),
        new ReportsCancelOverSuccess(),
        new FailsAfterCancel(),
        new LosesCancelledRequests(),
        new LocksDuringRoutine(),
        new CompletesWithinCancelCallback());
  }

  @Breaks(
      value = {"CAN-001", "DON-003"},
      sentence = "A cancel that the lower driver does not hear of completes the request.")
  static final class CompletesOnCancel extends Watching {
    @Override
    protected Subject around(Subject subject, Kit kit, Watch watch) {
      return new Impatient(subject, watch) {
        @Override
        public boolean cancelSentRequest(RequestId request) {
          boolean reached = inner.cancelSentRequest(request);
          if (!reached) {
            take(request, NtStatus.CANCELLED);
          }
          return reached;
        }
      };
    }
  }

  @Breaks(
      value = {"CAN-001", "CAN-002", "MRK-007"},
      sentence = "A cancel completes the request once the lower driver's callback has returned.")
  static final class CompletesAfterCancelCallback extends Watching {
    @Override
    protected Subject around(Subject subject, Kit kit, Watch watch) {
      return new Impatient(subject, watch) {
        @Override
        public boolean cancelSentRequest(RequestId request) {
          boolean reached = inner.cancelSentRequest(request);
          if (reached) {
            take(request, NtStatus.CANCELLED);
          }
          return reached;
        }
      };
    }
  }

  @Breaks(
      value = {"CAN-004", "CON-006"},
      sentence = "A request whose cancel reached nobody cannot end with STATUS_CANCELLED.")
  static final class FailsUnreachedCancel extends FaultySubject {
    @Override
    protected Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        private final Set<RequestId> unreached = ConcurrentHashMap.newKeySet();

        @Override
        public boolean cancelSentRequest(RequestId request) {
          boolean reached = inner.cancelSentRequest(request);
          if (!reached) {
            unreached.add(request);
          }
          return reached;
        }

        @Override
        public void lowerComplete(RequestId request, NtStatus status, long information) {
          boolean cancelled = unreached.remove(request) && status.equals(NtStatus.CANCELLED);
          inner.lowerComplete(request, cancelled ? NtStatus.UNSUCCESSFUL : status, information);
        }
      };
    }
  }

  @Breaks(
      value = {"CAN-005", "TGT-025"},
      sentence = "A request that is cancelled in the queue ends only when the target is started.")
  static final class CancelsQueuedAtStart extends Omission {
    CancelsQueuedAtStart() {
      super(Duty.CANCEL_QUEUED);
    }
  }

  @Breaks(
      value = {"CAN-006", "MRK-004", "OWN-018"},
      sentence = "The lower driver's cancel callback is not called.")
  static final class CallsNoCancelCallback extends FaultySubject {
    @Override
    protected Kit between(Kit kit) {
      return new ForwardingKit(kit) {
        @Override
        public void lowerCancel(RequestId request, TargetId target) {}
      };
    }
  }

  @Breaks(
      value = "CAN-007",
      sentence =
          "A cancel that comes before the lower driver makes the request cancelable is forgotten.")
  static final class ForgetsEarlyCancel extends FaultySubject {
    @Override
    protected Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        private final Set<RequestId> forgotten = ConcurrentHashMap.newKeySet();

        @Override
        public boolean cancelSentRequest(RequestId request) {
          boolean reached = inner.cancelSentRequest(request);
          if (!reached) {
            forgotten.add(request);
          }
          return reached;
        }

        @Override
        public boolean lowerIsCanceled(RequestId request) {
          return !forgotten.contains(request) && inner.lowerIsCanceled(request);
        }

        @Override
        public NtStatus lowerMarkCancelable(RequestId request) {
          NtStatus status = inner.lowerMarkCancelable(request);
          boolean early = status.equals(NtStatus.CANCELLED) && forgotten.contains(request);
          return early ? NtStatus.SUCCESS : status;
        }

        @Override
        public NtStatus lowerUnmarkCancelable(RequestId request) {
          NtStatus status = inner.lowerUnmarkCancelable(request);
          return forgotten.contains(request) ? NtStatus.SUCCESS : status;
        }
      };
    }
  }

  @Breaks(
      value = {"CAN-008", "DON-003"},
      sentence = "A request that was cancelled is reported as cancelled though it succeeded.")
  static final class ReportsCancelOverSuccess extends FaultySubject {
    @Override
    protected Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        @Override
        public void lowerComplete(RequestId request, NtStatus status, long information) {
          boolean cancelled = inner.lowerIsCanceled(request);
          inner.lowerComplete(request, cancelled ? NtStatus.CANCELLED : status, information);
        }
      };
    }
  }

  @Breaks(
      value = {"CON-002"},
      sentence = "A request that succeeds after a cancel is reported as unsuccessful.")
  static final class FailsAfterCancel extends FaultySubject {
    @Override
    protected Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        @Override
        public void lowerComplete(RequestId request, NtStatus status, long information) {
          boolean torn = status.isSuccess() && inner.lowerIsCanceled(request);
          inner.lowerComplete(request, torn ? NtStatus.UNSUCCESSFUL : status, information);
        }
      };
    }
  }

  @Breaks(
      value = {"CAN-014", "CMP-002"},
      sentence = "A cancelled request that the lower driver completes in spite of it is lost.")
  static final class LosesCancelledRequests extends Watching {
    @Override
    protected Kit between(Kit kit, Watch watch) {
      return new ForwardingKit(kit) {
        private final Set<RequestId> asked = ConcurrentHashMap.newKeySet();

        @Override
        public void lowerCancel(RequestId request, TargetId target) {
          asked.add(request);
          outer.lowerCancel(request, target);
        }

        @Override
        public void completionRoutine(
            RequestId request, TargetId target, CompletionParams params, String context) {
          if (!asked.remove(request) || !params.status().isSuccess()) {
            outer.completionRoutine(request, target, params, context);
          }
        }
      };
    }
  }

  @Breaks(
      value = "CAN-015",
      sentence = "A cancel from a completion routine waits for that routine to return.")
  static final class LocksDuringRoutine extends Omission {
    LocksDuringRoutine() {
      super(Duty.CALL_WITHOUT_LOCK);
    }
  }

  @Breaks(
      value = "CAN-016",
      profile = "kmdf-1.33",
      sentence = "A completion routine may run within the lower driver's cancel callback.")
  static final class CompletesWithinCancelCallback extends Omission {
    CompletesWithinCancelCallback() {
      super(Duty.HOLD_WHILE_CANCELLING);
    }
  }
}
