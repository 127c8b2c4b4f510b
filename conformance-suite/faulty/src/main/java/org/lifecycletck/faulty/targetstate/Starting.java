package org.lifecycletck.faulty.targetstate;

import java.util.List;
import org.lifecycletck.faulty.base.Breaks;
import org.lifecycletck.faulty.base.FaultySubject;
import org.lifecycletck.faulty.base.ForwardingSubject;
import org.lifecycletck.faulty.base.Omission;
import org.lifecycletck.reference.Duty;
import org.lifecycletck.spi.Kit;
import org.lifecycletck.spi.Subject;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.SentIoAction;
import org.lifecycletck.spi.vocabulary.TargetId;
import org.lifecycletck.spi.vocabulary.TargetSetup;
import org.lifecycletck.spi.vocabulary.TargetState;

/** Opening or starting a target goes wrong. */
public final class Starting {
  private Starting() {}

  /** The subjects, in the order of the rules. */
  public static List<FaultySubject> all() {
    return List.of(
        new OpensOnCreation(),
        new CreatesLocalStopped(),
        new StartsStoppedOnly(),
        new RefusesSecondStart(),
        new StartsDeletedTargets(),
        new StartsClosedTargets(),
        new OpensWithoutStarting(),
        new OpensTwice(),
        new ReopensWithoutName(),
        new ReopensNothing());
  }

  @Breaks(value = "TGT-001", sentence = "A remote target can be used before it was opened.")
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

  @Breaks(value = "TGT-005", sentence = "A start of a target that is being deleted succeeds.")
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
      value = {"TGT-044"},
      sentence = "A target that was opened has to be started as well.")
  static final class OpensWithoutStarting extends Omission {
    OpensWithoutStarting() {
      super(Duty.START_AFTER_OPEN);
    }
  }

  @Breaks(value = "TGT-045", sentence = "An open of a target that is open succeeds and starts it.")
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
