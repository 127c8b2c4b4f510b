package org.lifecycletck.faulty.sending;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.lifecycletck.faulty.base.Breaks;
import org.lifecycletck.faulty.base.FaultySubject;
import org.lifecycletck.faulty.base.ForwardingSubject;
import org.lifecycletck.spi.Kit;
import org.lifecycletck.spi.Subject;
import org.lifecycletck.spi.vocabulary.Answer;
import org.lifecycletck.spi.vocabulary.Format;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.ReuseParams;
import org.lifecycletck.spi.vocabulary.SendOptions;
import org.lifecycletck.spi.vocabulary.TargetId;
import org.lifecycletck.spi.vocabulary.TargetState;

/** A refusal has another reason than the one that comes first, or than the published source's. */
public final class Reasons {
  private Reasons() {}

  /** The subjects, in the order of the rules. */
  public static List<FaultySubject> all() {
    return List.of(
        new RefusesWithPlainFailure(),
        new KeepsFirstReason(),
        new LooksAtStateBeforeTimer(),
        new LooksAtTargetBeforeBuffers(),
        new FailsMethodsPlainly(),
        new SucceedsOnClosedTargets());
  }

  /** A subject that answers for what it has refused. */
  private abstract static class Refusing extends ForwardingSubject {
    private final Map<RequestId, NtStatus> reasons = new ConcurrentHashMap<>();

    Refusing(Subject subject) {
      super(subject);
    }

    /** What it says instead of this reason, having given another one before, or null. */
    abstract NtStatus reason(NtStatus right, NtStatus before);

    @Override
    public boolean send(RequestId request, TargetId target, SendOptions options) {
      boolean accepted = inner.send(request, target, options);
      if (accepted) {
        reasons.remove(request);
      } else {
        reasons.put(request, reason(inner.getStatus(request), reasons.get(request)));
      }
      return accepted;
    }

    @Override
    public NtStatus reuse(RequestId request, ReuseParams params) {
      reasons.remove(request);
      return inner.reuse(request, params);
    }

    @Override
    public NtStatus getStatus(RequestId request) {
      NtStatus reason = reasons.get(request);
      return reason == null ? inner.getStatus(request) : reason;
    }
  }

  @Breaks(
      value = {"SND-008", "FGT-003", "IGN-002", "OPT-002", "OPT-003", "OPT-004", "TGT-027"},
      sentence = "Every refusal of a send has the reason STATUS_UNSUCCESSFUL.",
      profile = "kmdf-1.33")
  static final class RefusesWithPlainFailure extends FaultySubject {
    @Override
    protected Subject around(Subject subject, Kit kit) {
      return new Refusing(subject) {
        @Override
        NtStatus reason(NtStatus right, NtStatus before) {
          return NtStatus.UNSUCCESSFUL;
        }
      };
    }
  }

  @Breaks(
      value = "STS-002",
      sentence = "The reason of a request's first refusal stays, whatever it is refused for next.",
      profile = "kmdf-1.33")
  static final class KeepsFirstReason extends FaultySubject {
    @Override
    protected Subject around(Subject subject, Kit kit) {
      return new Refusing(subject) {
        @Override
        NtStatus reason(NtStatus right, NtStatus before) {
          return before == null ? right : before;
        }
      };
    }
  }

  @Breaks(
      value = "TMO-011",
      sentence = "A send with a deadline looks at the target's state before it has a timer.",
      profile = "kmdf-1.33")
  static final class LooksAtStateBeforeTimer extends FaultySubject {
    @Override
    protected Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        @Override
        public boolean send(RequestId request, TargetId target, SendOptions options) {
          boolean shut = inner.getTargetState(target).isClosed() && options.isTimed();
          SendOptions untimed =
              new SendOptions(options.size(), options.flags() & ~SendOptions.TIMEOUT, 0);
          return inner.send(request, target, shut ? untimed : options);
        }
      };
    }
  }

  @Breaks(
      value = "SYN-010",
      sentence = "A synchronous method looks at the target's state before the buffers.",
      profile = "kmdf-1.33")
  static final class LooksAtTargetBeforeBuffers extends FaultySubject {
    @Override
    protected Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        @Override
        public Answer.Transfer sendSynchronously(
            TargetId target, RequestId request, Format format, SendOptions options) {
          boolean shut = inner.getTargetState(target) == TargetState.PURGED;
          return shut && options.isValid() && !options.has(SendOptions.IGNORE_TARGET_STATE)
              ? new Answer.Transfer(NtStatus.INVALID_DEVICE_STATE, 0)
              : inner.sendSynchronously(target, request, format, options);
        }
      };
    }
  }

  @Breaks(
      value = {"SYN-011", "SYN-015"},
      sentence = "Whatever a synchronous method refuses ends with STATUS_UNSUCCESSFUL.",
      profile = "kmdf-1.33")
  static final class FailsMethodsPlainly extends FaultySubject {
    private static final Set<NtStatus> REFUSALS =
        Set.of(NtStatus.INTEGER_OVERFLOW, NtStatus.INVALID_DEVICE_STATE);

    @Override
    protected Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        @Override
        public Answer.Transfer sendSynchronously(
            TargetId target, RequestId request, Format format, SendOptions options) {
          Answer.Transfer right = inner.sendSynchronously(target, request, format, options);
          return REFUSALS.contains(right.status())
              ? new Answer.Transfer(NtStatus.UNSUCCESSFUL, right.bytes())
              : right;
        }
      };
    }
  }

  @Breaks(
      value = "SYN-015",
      sentence =
          "A synchronous method that finds its target closed has nothing to do, and says so.")
  static final class SucceedsOnClosedTargets extends FaultySubject {
    @Override
    protected Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        @Override
        public Answer.Transfer sendSynchronously(
            TargetId target, RequestId request, Format format, SendOptions options) {
          return inner.getTargetState(target) == TargetState.CLOSED
              ? new Answer.Transfer(NtStatus.SUCCESS, 0)
              : inner.sendSynchronously(target, request, format, options);
        }
      };
    }
  }
}
