package org.lifecycletck.faulty.completion;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.lifecycletck.faulty.base.Breaks;
import org.lifecycletck.faulty.base.FaultySubject;
import org.lifecycletck.faulty.base.ForwardingKit;
import org.lifecycletck.faulty.base.ForwardingSubject;
import org.lifecycletck.faulty.base.Omission;
import org.lifecycletck.faulty.base.Watch;
import org.lifecycletck.faulty.base.Watching;
import org.lifecycletck.reference.Decisions;
import org.lifecycletck.reference.Duty;
import org.lifecycletck.spi.Kit;
import org.lifecycletck.spi.Subject;
import org.lifecycletck.spi.vocabulary.CompletionParams;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.RequestType;
import org.lifecycletck.spi.vocabulary.SendOptions;
import org.lifecycletck.spi.vocabulary.TargetId;

/** Status and information do not arrive as they were given. */
public final class Outcomes {
  private Outcomes() {}

  /** The subjects, in the order of the rules. */
  public static List<FaultySubject> all() {
    return List.of(
        new StartsPending(),
        new TurnsWarningsIntoSuccess(),
        new ReportsPlainFailure(),
        new TruncatesInformation(),
        new DropsInformationOfFailure(),
        new FailsCancelledInQueue(),
        new LosesInformation(),
        new HidesInformationOfFailure(),
        new DropsSetInformation(),
        new KeepsSetInformation(),
        new CleansUpAfterOriginator(),
        new PassesOwnCodesUp(),
        new TranslatesToPlainFailure(),
        new AnswersAfterRoutine(),
        new ForgetsParameters(),
        new DropsSynchronousParameters(),
        new DrainsWithSuccess(),
        new DrainsWithPending(),
        new DrainsWithCancelled());
  }

  /** Takes over another outcome than the lower driver gives. */
  private abstract static class Takeover extends FaultySubject {

    NtStatus status(NtStatus status, long information) {
      return status;
    }

    long information(NtStatus status, long information) {
      return information;
    }

    @Override
    protected final Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        @Override
        public void lowerComplete(RequestId request, NtStatus given, long bytes) {
          inner.lowerComplete(request, status(given, bytes), information(given, bytes));
        }
      };
    }
  }

  @Breaks(
      value = "STS-014",
      sentence = "A new request reads STATUS_PENDING until it is sent for the first time.",
      profile = "kmdf-1.33")
  static final class StartsPending extends FaultySubject {
    @Override
    protected Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        private final Set<RequestId> fresh = ConcurrentHashMap.newKeySet();

        @Override
        public NtStatus createRequest(RequestId request, TargetId target, TargetId parent) {
          fresh.add(request);
          return inner.createRequest(request, target, parent);
        }

        @Override
        public boolean send(RequestId request, TargetId target, SendOptions options) {
          fresh.remove(request);
          return inner.send(request, target, options);
        }

        @Override
        public NtStatus getStatus(RequestId request) {
          return fresh.contains(request) ? NtStatus.PENDING : inner.getStatus(request);
        }
      };
    }
  }

  @Breaks(
      value = {"STS-001", "DON-004"},
      sentence = "A warning of the lower driver is reported as a success.")
  static final class TurnsWarningsIntoSuccess extends Takeover {
    @Override
    NtStatus status(NtStatus status, long information) {
      boolean warning = status.code() >>> 30 == 2;
      return warning ? NtStatus.SUCCESS : status;
    }
  }

  @Breaks(
      value = "STS-001",
      sentence = "Every failure of the lower driver is reported as STATUS_UNSUCCESSFUL.")
  static final class ReportsPlainFailure extends Takeover {
    @Override
    NtStatus status(NtStatus status, long information) {
      boolean known = status.isSuccess() || status.equals(NtStatus.CANCELLED);
      return known ? status : NtStatus.UNSUCCESSFUL;
    }
  }

  @Breaks(
      value = {"DON-004"},
      sentence = "The information is cut off after 32 bits.")
  static final class TruncatesInformation extends Takeover {
    @Override
    long information(NtStatus status, long information) {
      return information & 0xFFFF_FFFFL;
    }
  }

  @Breaks(
      value = {"DON-004", "CAN-008"},
      sentence = "The information of a request that failed is lost.")
  static final class DropsInformationOfFailure extends Takeover {
    @Override
    long information(NtStatus status, long information) {
      return status.isSuccess() ? information : 0;
    }
  }

  @Breaks(
      value = {"STS-003", "CAN-002"},
      sentence = "A request that is cancelled in the queue ends with STATUS_UNSUCCESSFUL.")
  static final class FailsCancelledInQueue extends FaultySubject {
    @Override
    protected Decisions decisions() {
      return new Decisions() {
        @Override
        public NtStatus statusOfCancelled(boolean expired) {
          return expired ? NtStatus.CANCELLED : NtStatus.UNSUCCESSFUL;
        }
      };
    }
  }

  @Breaks(
      value = {"STS-005"},
      sentence = "The number of bytes that the lower driver reports is lost.")
  static final class LosesInformation extends FaultySubject {
    @Override
    protected Decisions decisions() {
      return new Decisions() {
        @Override
        public long finalInformation(long information, boolean expired) {
          return 0;
        }
      };
    }
  }

  @Breaks(value = "STS-007", sentence = "The originator gets no information along with a failure.")
  static final class HidesInformationOfFailure extends FaultySubject {
    @Override
    protected Kit between(Kit kit) {
      return new ForwardingKit(kit) {
        @Override
        public void upperCompletion(RequestId request, NtStatus status, long information) {
          outer.upperCompletion(request, status, status.isSuccess() ? information : 0);
        }
      };
    }
  }

  @Breaks(
      value = {"DON-015", "STS-007"},
      sentence = "WdfRequestComplete does not pass on the information that the driver set.")
  static final class DropsSetInformation extends Omission {
    DropsSetInformation() {
      super(Duty.KEEP_INFORMATION);
    }
  }

  @Breaks(
      value = {"DON-015", "DON-017"},
      sentence = "WdfRequestCompleteWithInformation keeps the information that was set before.")
  static final class KeepsSetInformation extends Omission {
    KeepsSetInformation() {
      super(Duty.REPLACE_INFORMATION);
    }
  }

  @Breaks(
      value = {"DON-017"},
      profile = "kmdf-1.33",
      sentence = "A completed request is cleaned up after its originator got it back.")
  static final class CleansUpAfterOriginator extends Omission {
    CleansUpAfterOriginator() {
      super(Duty.CLEAN_UP_BEFORE_ORIGINATOR);
    }
  }

  @Breaks(
      value = "STS-011",
      profile = "kmdf-1.33",
      sentence = "The originator gets the framework's own status codes.")
  static final class PassesOwnCodesUp extends FaultySubject {
    @Override
    protected Decisions decisions() {
      return new Decisions() {
        @Override
        public NtStatus statusAbove(NtStatus status) {
          return status;
        }
      };
    }
  }

  @Breaks(
      value = "STS-011",
      profile = "kmdf-1.33",
      sentence = "The originator gets STATUS_UNSUCCESSFUL for each of the framework's own codes.")
  static final class TranslatesToPlainFailure extends FaultySubject {
    @Override
    protected Decisions decisions() {
      return new Decisions() {
        @Override
        public NtStatus statusAbove(NtStatus status) {
          return status.isFrameworkFacility() ? NtStatus.UNSUCCESSFUL : status;
        }
      };
    }
  }

  @Breaks(
      value = {"STS-012"},
      sentence = "Status and information can be asked for only after the routine has returned.")
  static final class AnswersAfterRoutine extends Watching {
    @Override
    protected Subject around(Subject subject, Kit kit, Watch watch) {
      return new ForwardingSubject(subject) {
        @Override
        public NtStatus getStatus(RequestId request) {
          return watch.isInRoutine(request) ? NtStatus.PENDING : inner.getStatus(request);
        }

        @Override
        public long getInformation(RequestId request) {
          return watch.isInRoutine(request) ? 0 : inner.getInformation(request);
        }
      };
    }
  }

  @Breaks(
      value = {"CPR-005", "CPR-001", "DON-004"},
      sentence = "The completion parameters are empty once the routine has returned.")
  static final class ForgetsParameters extends Watching {
    @Override
    protected Subject around(Subject subject, Kit kit, Watch watch) {
      return new ForwardingSubject(subject) {
        @Override
        public CompletionParams getCompletionParams(RequestId request) {
          return watch.isInRoutine(request)
              ? inner.getCompletionParams(request)
              : new CompletionParams(RequestType.NO_FORMAT, NtStatus.SUCCESS, 0);
        }
      };
    }
  }

  @Breaks(
      value = {"CPR-005"},
      sentence = "After a synchronous send the completion parameters have no information.")
  static final class DropsSynchronousParameters extends Watching {
    @Override
    protected Subject around(Subject subject, Kit kit, Watch watch) {
      return new ForwardingSubject(subject) {
        @Override
        public CompletionParams getCompletionParams(RequestId request) {
          CompletionParams params = inner.getCompletionParams(request);
          boolean waited = watch.options(request).has(SendOptions.SYNCHRONOUS);
          return waited ? new CompletionParams(params.type(), params.status(), 0) : params;
        }
      };
    }
  }

  @Breaks(
      value = {"SND-009", "CON-007"},
      sentence =
          "A queued request that a purge or close ends is completed with success, though it never"
              + " reached the device.")
  static final class DrainsWithSuccess extends FaultySubject {
    @Override
    protected Decisions decisions() {
      return new Decisions() {
        @Override
        public NtStatus statusOfDrained() {
          return NtStatus.SUCCESS;
        }
      };
    }
  }

  @Breaks(
      value = {"CAN-021", "STS-003"},
      sentence = "A queued request that a purge or close ends is completed with STATUS_PENDING.")
  static final class DrainsWithPending extends FaultySubject {
    @Override
    protected Decisions decisions() {
      return new Decisions() {
        @Override
        public NtStatus statusOfDrained() {
          return NtStatus.PENDING;
        }
      };
    }
  }

  @Breaks(
      value = {"SND-009", "CAN-021", "TGT-033", "TMO-021"},
      profile = "kmdf-1.33",
      sentence = "A queued request that a purge or close ends is completed with STATUS_CANCELLED.")
  static final class DrainsWithCancelled extends FaultySubject {
    @Override
    protected Decisions decisions() {
      return new Decisions() {
        @Override
        public NtStatus statusOfDrained() {
          return NtStatus.CANCELLED;
        }
      };
    }
  }
}
