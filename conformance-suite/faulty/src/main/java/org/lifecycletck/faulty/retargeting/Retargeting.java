package org.lifecycletck.faulty.retargeting;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.lifecycletck.faulty.base.Breaks;
import org.lifecycletck.faulty.base.FaultySubject;
import org.lifecycletck.faulty.base.ForwardingSubject;
import org.lifecycletck.faulty.base.Omission;
import org.lifecycletck.reference.Decisions;
import org.lifecycletck.reference.Duty;
import org.lifecycletck.spi.Kit;
import org.lifecycletck.spi.Subject;
import org.lifecycletck.spi.vocabulary.Format;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.RequestType;
import org.lifecycletck.spi.vocabulary.SendOptions;
import org.lifecycletck.spi.vocabulary.TargetId;
import org.lifecycletck.spi.vocabulary.TargetState;

/** The question whether a request can go to another target is answered wrongly. */
public final class Retargeting {
  private Retargeting() {}

  /** The subjects, in the order of the rules. */
  public static List<FaultySubject> all() {
    return List.of(
        new RefusesEveryOtherTarget(),
        new RefusesStoppedTargets(),
        new RetargetsToClosedTargets(),
        new CountsOwnStackLocation(),
        new WantsSpareStackLocation(),
        new KeepsShortIrps(),
        new AcceptsShortIrps(),
        new TakesRetargetedForFormatted(),
        new FormatsForEarlierTarget(),
        new SendsToRetargetedTarget(),
        new DropsRoutineOnRetarget(),
        new ForgetsCancelOnRetarget(),
        new CreatesForClosedTargets(),
        new CreatesForTargetsOnly());
  }

  /** Changes the answer of {@code WdfRequestChangeTarget}. */
  private abstract static class Answer extends FaultySubject {

    abstract NtStatus answer(Subject inner, RequestId request, TargetId target);

    @Override
    protected final Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        @Override
        public NtStatus changeTarget(RequestId request, TargetId target) {
          return answer(inner, request, target);
        }
      };
    }
  }

  @Breaks(
      value = "RTG-001",
      sentence = "A change of the target succeeds only for the target a request was created for.")
  static final class RefusesEveryOtherTarget extends FaultySubject {
    @Override
    protected Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        private final Map<RequestId, TargetId> homes = new ConcurrentHashMap<>();

        @Override
        public NtStatus createRequest(RequestId request, TargetId target, TargetId parent) {
          if (target != null) {
            homes.put(request, target);
          }
          return inner.createRequest(request, target, parent);
        }

        @Override
        public NtStatus changeTarget(RequestId request, TargetId target) {
          boolean home = homes.getOrDefault(request, target).equals(target);
          return home ? inner.changeTarget(request, target) : NtStatus.REQUEST_NOT_ACCEPTED;
        }
      };
    }
  }

  @Breaks(value = "RTG-002", sentence = "A request cannot be retargeted to a stopped target.")
  static final class RefusesStoppedTargets extends Answer {
    @Override
    NtStatus answer(Subject inner, RequestId request, TargetId target) {
      boolean stopped = inner.getTargetState(target) == TargetState.STOPPED;
      return stopped ? NtStatus.INVALID_DEVICE_STATE : inner.changeTarget(request, target);
    }
  }

  @Breaks(value = "RTG-003", sentence = "A request can be retargeted to a closed target.")
  static final class RetargetsToClosedTargets extends Omission {
    RetargetsToClosedTargets() {
      super(Duty.RETARGET_NEEDS_DEVICE);
    }
  }

  /** Compares stack locations wrongly. */
  private abstract static class Misfit extends FaultySubject {

    abstract boolean fits(int available, int needed);

    @Override
    protected final Decisions decisions() {
      return new Decisions() {
        @Override
        public boolean fits(int available, int needed) {
          return Misfit.this.fits(available, needed);
        }
      };
    }
  }

  @Breaks(
      value = {"RTG-004", "RTG-006"},
      sentence = "The stack location that the driver uses itself counts as one that is left.")
  static final class CountsOwnStackLocation extends Misfit {
    @Override
    boolean fits(int available, int needed) {
      return available + 1 >= needed;
    }
  }

  @Breaks(
      value = "RTG-004",
      sentence = "An IRP with exactly as many stack locations as needed is refused.")
  static final class WantsSpareStackLocation extends Misfit {
    @Override
    boolean fits(int available, int needed) {
      return available > needed;
    }
  }

  @Breaks(
      value = {"RTG-005", "FMT-013"},
      profile = "kmdf-1.33",
      sentence = "A short IRP of the framework's own is not replaced by a longer one.")
  static final class KeepsShortIrps extends Omission {
    KeepsShortIrps() {
      super(Duty.GROW_OWN_IRP);
    }
  }

  @Breaks(
      value = "RTG-006",
      sentence = "A request with too few stack locations for the new target is accepted.")
  static final class AcceptsShortIrps extends Answer {
    @Override
    NtStatus answer(Subject inner, RequestId request, TargetId target) {
      NtStatus status = inner.changeTarget(request, target);
      return status.equals(NtStatus.REQUEST_NOT_ACCEPTED) ? NtStatus.SUCCESS : status;
    }
  }

  @Breaks(
      value = "RTG-007",
      profile = "kmdf-1.33",
      misuse = true,
      sentence = "A request that was retargeted is taken for formatted, with nothing in it.")
  static final class TakesRetargetedForFormatted extends FaultySubject {
    @Override
    protected Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        @Override
        public NtStatus changeTarget(RequestId request, TargetId target) {
          NtStatus status = inner.changeTarget(request, target);
          if (status.isSuccess()) {
            inner.formatUsingStackLocation(request, RequestType.CREATE, 0);
          }
          return status;
        }
      };
    }
  }

  @Breaks(
      value = "RTG-008",
      sentence = "A format compares with the stack locations of the target before the change.")
  static final class FormatsForEarlierTarget extends FaultySubject {
    @Override
    protected Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        private final Map<RequestId, TargetId> changed = new ConcurrentHashMap<>();

        @Override
        public NtStatus changeTarget(RequestId request, TargetId target) {
          changed.put(request, target);
          return inner.changeTarget(request, target);
        }

        @Override
        public NtStatus formatRequest(RequestId request, TargetId target, Format format) {
          boolean now = target.equals(changed.get(request));
          return now ? NtStatus.REQUEST_NOT_ACCEPTED : inner.formatRequest(request, target, format);
        }
      };
    }
  }

  @Breaks(
      value = "RTG-009",
      profile = "kmdf-1.33",
      sentence = "A retargeted request goes to that target, whatever target the send names.")
  static final class SendsToRetargetedTarget extends FaultySubject {
    @Override
    protected Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        private final Map<RequestId, TargetId> changed = new ConcurrentHashMap<>();

        @Override
        public NtStatus changeTarget(RequestId request, TargetId target) {
          changed.put(request, target);
          return inner.changeTarget(request, target);
        }

        @Override
        public boolean send(RequestId request, TargetId target, SendOptions options) {
          return inner.send(request, changed.getOrDefault(request, target), options);
        }
      };
    }
  }

  @Breaks(
      value = "RTG-010",
      profile = "kmdf-1.33",
      sentence = "A change of the target takes the completion routine away.")
  static final class DropsRoutineOnRetarget extends Answer {
    @Override
    NtStatus answer(Subject inner, RequestId request, TargetId target) {
      inner.setCompletionRoutine(request, null);
      return inner.changeTarget(request, target);
    }
  }

  @Breaks(
      value = {"RTG-016"},
      profile = "kmdf-1.33",
      sentence = "A change of the target forgets that the request was cancelled.")
  static final class ForgetsCancelOnRetarget extends Omission {
    ForgetsCancelOnRetarget() {
      super(Duty.REMEMBER_OVER_RETARGET);
    }
  }

  @Breaks(value = "RTG-019", sentence = "A request can be created for a closed target.")
  static final class CreatesForClosedTargets extends Omission {
    CreatesForClosedTargets() {
      super(Duty.CREATE_NEEDS_DEVICE);
    }
  }

  @Breaks(value = "RTG-019", sentence = "A request cannot be created without a target.")
  static final class CreatesForTargetsOnly extends FaultySubject {
    @Override
    protected Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        @Override
        public NtStatus createRequest(RequestId request, TargetId target, TargetId parent) {
          NtStatus status = inner.createRequest(request, target, parent);
          return target == null ? NtStatus.INVALID_PARAMETER : status;
        }
      };
    }
  }
}
