package org.lifecycletck.faulty.formatting;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.lifecycletck.faulty.base.Breaks;
import org.lifecycletck.faulty.base.FaultySubject;
import org.lifecycletck.faulty.base.ForwardingSubject;
import org.lifecycletck.faulty.base.Omission;
import org.lifecycletck.reference.Duty;
import org.lifecycletck.spi.Kit;
import org.lifecycletck.spi.Subject;
import org.lifecycletck.spi.vocabulary.Format;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.ReuseParams;
import org.lifecycletck.spi.vocabulary.SendOptions;
import org.lifecycletck.spi.vocabulary.TargetId;
import org.lifecycletck.spi.vocabulary.TargetState;

/** A format is taken, refused, kept or dropped where it should not be. */
public final class Validity {
  private Validity() {}

  /** The subjects, in the order of the rules. */
  public static List<FaultySubject> all() {
    return List.of(
        new SendsUnformattedRequests(),
        new ReturnsPendingFromFormat(),
        new KeepsFormatBehindFailure(),
        new FormatsForClosedTargets(),
        new FormatsForStartedOnly(),
        new FormatsNotForPurged(),
        new FormatsShortIrps(),
        new RefusesRepeatedFormat(),
        new KeepsFirstFormat(),
        new AddsFormatsUp(),
        new KeepsFormatOverRetarget(),
        new DropsOwnFormatOnRetarget(),
        new KeepsFormatOverCompletion());
  }

  @Breaks(value = "FMT-002", sentence = "A request that was never formatted is sent all the same.")
  static final class SendsUnformattedRequests extends Omission {
    SendsUnformattedRequests() {
      super(Duty.CHECK_FORMATTED);
    }
  }

  @Breaks(
      value = {"FMT-003", "FMT-012"},
      sentence = "A format method that succeeds returns STATUS_PENDING.")
  static final class ReturnsPendingFromFormat extends FaultySubject {
    @Override
    protected Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        @Override
        public NtStatus formatRequest(RequestId request, TargetId target, Format format) {
          NtStatus status = inner.formatRequest(request, target, format);
          return status.isSuccess() ? NtStatus.PENDING : status;
        }
      };
    }
  }

  @Breaks(
      value = "FMT-011",
      profile = "kmdf-1.33",
      sentence = "A format that fails leaves the format before it in place.")
  static final class KeepsFormatBehindFailure extends Omission {
    KeepsFormatBehindFailure() {
      super(Duty.DROP_FORMAT_ON_FAILURE);
    }
  }

  @Breaks(
      value = {"FMT-012", "TGT-001", "TGT-041"},
      profile = "kmdf-1.33",
      sentence = "A request can be formatted for a closed target.")
  static final class FormatsForClosedTargets extends Omission {
    FormatsForClosedTargets() {
      super(Duty.FORMAT_NEEDS_DEVICE);
    }
  }

  /** Refuses to format for a target in one state. */
  private abstract static class Picky extends FaultySubject {
    private final TargetState refused;

    Picky(TargetState refused) {
      this.refused = refused;
    }

    @Override
    protected final Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        @Override
        public NtStatus formatRequest(RequestId request, TargetId target, Format format) {
          boolean shut = inner.getTargetState(target) == refused;
          return shut
              ? NtStatus.INVALID_DEVICE_STATE
              : inner.formatRequest(request, target, format);
        }
      };
    }
  }

  @Breaks(value = "FMT-012", sentence = "No request can be formatted for a stopped target.")
  static final class FormatsForStartedOnly extends Picky {
    FormatsForStartedOnly() {
      super(TargetState.STOPPED);
    }
  }

  @Breaks(value = "FMT-012", sentence = "No request can be formatted for a purged target.")
  static final class FormatsNotForPurged extends Picky {
    FormatsNotForPurged() {
      super(TargetState.PURGED);
    }
  }

  @Breaks(
      value = {"FMT-013", "RTG-008"},
      sentence = "A format does not look at the stack locations that are left in the IRP.")
  static final class FormatsShortIrps extends FaultySubject {
    @Override
    protected Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        @Override
        public NtStatus formatRequest(RequestId request, TargetId target, Format format) {
          NtStatus status = inner.formatRequest(request, target, format);
          return status.equals(NtStatus.REQUEST_NOT_ACCEPTED) ? NtStatus.SUCCESS : status;
        }
      };
    }
  }

  @Breaks(
      value = "FMT-015",
      sentence = "A request that was formatted before cannot be formatted after it was reused.")
  static final class RefusesRepeatedFormat extends FaultySubject {
    @Override
    protected Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        private final Map<RequestId, Format> formats = new ConcurrentHashMap<>();

        @Override
        public NtStatus formatRequest(RequestId request, TargetId target, Format format) {
          if (format.equals(formats.put(request, format))) {
            return NtStatus.INVALID_DEVICE_REQUEST;
          }
          return inner.formatRequest(request, target, format);
        }
      };
    }
  }

  @Breaks(
      value = "FMT-016",
      sentence = "A request that is formatted keeps its first format when it is formatted again.")
  static final class KeepsFirstFormat extends FaultySubject {
    @Override
    protected Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        private final Set<RequestId> formatted = ConcurrentHashMap.newKeySet();

        @Override
        public NtStatus formatRequest(RequestId request, TargetId target, Format format) {
          if (formatted.contains(request)) {
            return NtStatus.SUCCESS;
          }
          NtStatus status = inner.formatRequest(request, target, format);
          if (status.isSuccess()) {
            formatted.add(request);
          }
          return status;
        }

        @Override
        public boolean send(RequestId request, TargetId target, SendOptions options) {
          formatted.remove(request);
          return inner.send(request, target, options);
        }

        @Override
        public NtStatus reuse(RequestId request, ReuseParams params) {
          formatted.remove(request);
          return inner.reuse(request, params);
        }
      };
    }
  }

  @Breaks(value = "FMT-016", sentence = "A second format adds its length to that of the first.")
  static final class AddsFormatsUp extends FaultySubject {
    @Override
    protected Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        private final Map<RequestId, Long> lengths = new ConcurrentHashMap<>();

        @Override
        public NtStatus formatRequest(RequestId request, TargetId target, Format format) {
          boolean transfer = format.method().isTransfer() && format.isWithinBounds();
          long more = transfer ? format.transferLength() : 0;
          long length = lengths.merge(request, more, Long::sum);
          boolean again = transfer && length > more;
          Format sum = again ? Format.of(format.method(), length) : format;
          return inner.formatRequest(request, target, sum);
        }

        @Override
        public boolean send(RequestId request, TargetId target, SendOptions options) {
          lengths.remove(request);
          return inner.send(request, target, options);
        }
      };
    }
  }

  @Breaks(
      value = {"FMT-027"},
      profile = "kmdf-1.33",
      sentence = "A change of the target keeps the format that was made for the target before.")
  static final class KeepsFormatOverRetarget extends Omission {
    KeepsFormatOverRetarget() {
      super(Duty.DROP_FORMAT_ON_RETARGET);
    }
  }

  @Breaks(
      value = "FMT-027",
      profile = "kmdf-1.33",
      sentence = "A change of the target drops also a format that the driver made itself.")
  static final class DropsOwnFormatOnRetarget extends Omission {
    DropsOwnFormatOnRetarget() {
      super(Duty.KEEP_RAW_FORMAT);
    }
  }

  @Breaks(
      value = {"FMT-028"},
      sentence = "A request that came back is still formatted and can be sent again as it is.")
  static final class KeepsFormatOverCompletion extends Omission {
    KeepsFormatOverCompletion() {
      super(Duty.CONSUME_FORMAT);
    }
  }
}
