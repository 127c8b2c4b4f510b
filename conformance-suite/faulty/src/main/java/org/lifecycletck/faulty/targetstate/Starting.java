package org.lifecycletck.faulty.targetstate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.lifecycletck.faulty.base.Breaks;
import org.lifecycletck.faulty.base.FaultySubject;
import org.lifecycletck.faulty.base.ForwardingSubject;
import org.lifecycletck.faulty.base.Omission;
import org.lifecycletck.reference.Decisions;
import org.lifecycletck.reference.Duty;
import org.lifecycletck.spi.Kit;
import org.lifecycletck.spi.Subject;
import org.lifecycletck.spi.vocabulary.IoParameters;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.PurgeIoAction;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.RequestType;
import org.lifecycletck.spi.vocabulary.SendOptions;
import org.lifecycletck.spi.vocabulary.SentIoAction;
import org.lifecycletck.spi.vocabulary.TargetId;
import org.lifecycletck.spi.vocabulary.TargetSetup;
import org.lifecycletck.spi.vocabulary.TargetState;

/** Opening or starting a target goes wrong. */
public final class Starting {
  private Starting() {}

  /** The subjects, in the order of the rules. */
  public static List<FaultySubject> all() {
    return List.of(new OpensOnCreation(), new CreatesLocalStopped(), new StartsStoppedOnly(), new RefusesSecondStart(), new StartsDeletedTargets(), new StartsClosedTargets(), new RestartsLastInFirst(), new ForgetsQueueOnStart(), new RestartsOneRequest(), new LosesUnsendableOnStart(), new FailsWhenStoppedDuringStart(), new RevivesPurgedRequests(), new StopsOnStartAfterPurge(), new OpensWithoutStarting(), new OpensTwice(), new ReopensWithoutName(), new ReopensNothing());
  }

  @Breaks(
      value = "TGT-001",
      sentence = "A remote target can be used before it was opened.")
  static final class OpensOnCreation extends FaultySubject {
    @Override
    protected Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        @Override
        public NtStatus createTarget(TargetId target, TargetSetup setup) {
          return inner.createTarget(
              target,
              new TargetSetup(
                  setup.kind(), setup.transfer(), setup.stackSize(), setup.openedByName(), true));
        }
      };
    }
  }

  @Breaks(
      value = "TGT-001",
      sentence = "A local target is stopped until it is started for the first time.")
  static final class CreatesLocalStopped extends FaultySubject {
    @Override
    protected Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        @Override
        public NtStatus createTarget(TargetId target, TargetSetup setup) {
          NtStatus status = inner.createTarget(target, setup);
          if (setup.kind() == TargetSetup.Kind.LOCAL) {
            inner.stopTarget(target, SentIoAction.LEAVE_SENT_IO_PENDING);
          }
          return status;
        }
      };
    }
  }

  @Breaks(
      value = {"TGT-004"},
      sentence = "A start of a purged target leaves it purged.")
  static final class StartsStoppedOnly extends FaultySubject {
    @Override
    protected Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        @Override
        public NtStatus startTarget(TargetId target) {
          boolean purged = inner.getTargetState(target) == TargetState.PURGED;
          return purged ? NtStatus.SUCCESS : inner.startTarget(target);
        }
      };
    }
  }

  @Breaks(
      value = {"TGT-004"},
      sentence = "A start of a target that is started fails.")
  static final class RefusesSecondStart extends FaultySubject {
    @Override
    protected Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        @Override
        public NtStatus startTarget(TargetId target) {
          boolean started = inner.getTargetState(target) == TargetState.STARTED;
          return started ? NtStatus.INVALID_DEVICE_STATE : inner.startTarget(target);
        }
      };
    }
  }

  @Breaks(
      value = "TGT-005",
      sentence = "A start of a target that is being deleted succeeds.")
  static final class StartsDeletedTargets extends FaultySubject {
    @Override
    protected Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        @Override
        public NtStatus startTarget(TargetId target) {
          NtStatus status = inner.startTarget(target);
          boolean deleted = inner.getTargetState(target) == TargetState.DELETED;
          return deleted ? NtStatus.SUCCESS : status;
        }
      };
    }
  }

  @Breaks(
      value = {"TGT-006"},
      misuse = true,
      sentence = "A closed target can be started, and delivers to the closed device.")
  static final class StartsClosedTargets extends Omission {
    StartsClosedTargets() {
      super(Duty.KEEP_CLOSED_ON_START, Duty.DELIVER_TO_DEVICE);
    }
  }

  @Breaks(
      value = {"TGT-007"},
      sentence = "A start sends what the target queued in the opposite order.")
  static final class RestartsLastInFirst extends FaultySubject {
    @Override
    protected Decisions decisions() {
      return new Decisions() {
        @Override
        public <T> List<T> orderOfRestart(List<T> queued) {
          List<T> reversed = new ArrayList<>(queued);
          Collections.reverse(reversed);
          return reversed;
        }
      };
    }
  }

  @Breaks(
      value = {"TGT-007", "SND-007"},
      sentence = "A start does not send what the target queued.")
  static final class ForgetsQueueOnStart extends Omission {
    ForgetsQueueOnStart() {
      super(Duty.RESTART_QUEUE);
    }
  }

  @Breaks(
      value = {"TGT-007"},
      sentence = "A start sends only the first of the queued requests.")
  static final class RestartsOneRequest extends FaultySubject {
    @Override
    protected Decisions decisions() {
      return new Decisions() {
        @Override
        public <T> List<T> orderOfRestart(List<T> queued) {
          return queued.subList(0, Math.min(1, queued.size()));
        }
      };
    }
  }

  @Breaks(
      value = {"SND-010", "CON-007"},
      profile = "kmdf-1.33",
      sentence = "A queued request that cannot be sent when the target starts is lost.")
  static final class LosesUnsendableOnStart extends Omission {
    LosesUnsendableOnStart() {
      super(Duty.REPORT_LOST_ON_START);
    }
  }

  @Breaks(
      value = {"TGT-009"},
      profile = "kmdf-1.33",
      sentence = "A queued request whose target is stopped during the start is failed.")
  static final class FailsWhenStoppedDuringStart extends Omission {
    FailsWhenStoppedDuringStart() {
      super(Duty.REQUEUE_ON_START);
    }
  }

  @Breaks(
      value = "TGT-037",
      sentence = "A start after a purge sends what the purge has ended.")
  static final class RevivesPurgedRequests extends FaultySubject {
    @Override
    protected Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        private final Map<RequestId, TargetId> queued = new ConcurrentHashMap<>();
        private final Map<RequestId, TargetId> purged = new ConcurrentHashMap<>();

        @Override
        public boolean send(RequestId request, TargetId target, SendOptions options) {
          boolean stopped = inner.getTargetState(target) == TargetState.STOPPED;
          boolean accepted = inner.send(request, target, options);
          if (accepted && stopped && options.flags() == 0) {
            queued.put(request, target);
          }
          return accepted;
        }

        @Override
        public void purgeTarget(TargetId target, PurgeIoAction action) {
          queued.forEach(
              (request, home) -> {
                if (home.equals(target)) {
                  purged.put(request, target);
                }
              });
          queued.values().removeIf(target::equals);
          inner.purgeTarget(target, action);
        }

        @Override
        public NtStatus startTarget(TargetId target) {
          queued.values().removeIf(target::equals);
          NtStatus status = inner.startTarget(target);
          for (RequestId request : List.copyOf(purged.keySet())) {
            if (purged.remove(request, target)) {
              kit.lowerArrival(request, target, parameters());
            }
          }
          return status;
        }

        private IoParameters parameters() {
          return new IoParameters(
              RequestType.READ, 64L, 0L, null, null, null, false, NtStatus.SUCCESS, 1);
        }
      };
    }
  }

  @Breaks(
      value = {"TGT-037"},
      sentence = "A start after a purge opens the in-gate only.")
  static final class StopsOnStartAfterPurge extends FaultySubject {
    @Override
    protected Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        private final Set<TargetId> half = ConcurrentHashMap.newKeySet();

        @Override
        public NtStatus startTarget(TargetId target) {
          boolean purged = inner.getTargetState(target) == TargetState.PURGED;
          NtStatus status = inner.startTarget(target);
          half.remove(target);
          if (purged) {
            inner.stopTarget(target, SentIoAction.LEAVE_SENT_IO_PENDING);
            half.add(target);
          }
          return status;
        }

        @Override
        public TargetState getTargetState(TargetId target) {
          TargetState state = inner.getTargetState(target);
          boolean hidden = state == TargetState.STOPPED && half.contains(target);
          return hidden ? TargetState.STARTED : state;
        }
      };
    }
  }

  @Breaks(
      value = {"TGT-044"},
      sentence = "A target that was opened has to be started as well.")
  static final class OpensWithoutStarting extends Omission {
    OpensWithoutStarting() {
      super(Duty.START_AFTER_OPEN);
    }
  }

  @Breaks(
      value = "TGT-045",
      sentence = "An open of a target that is open succeeds and starts it.")
  static final class OpensTwice extends Omission {
    OpensTwice() {
      super(Duty.REFUSE_SECOND_OPEN);
    }
  }

  @Breaks(
      value = {"TGT-048"},
      sentence = "A target that was not opened by name can be reopened.")
  static final class ReopensWithoutName extends Omission {
    ReopensWithoutName() {
      super(Duty.REOPEN_BY_NAME_ONLY);
    }
  }

  @Breaks(
      value = {"TGT-048", "TGT-043"},
      sentence = "No target can be reopened.")
  static final class ReopensNothing extends FaultySubject {
    @Override
    protected Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        @Override
        public NtStatus reopenTarget(TargetId target) {
          return NtStatus.INVALID_DEVICE_REQUEST;
        }
      };
    }
  }
}
