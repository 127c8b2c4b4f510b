package org.lifecycletck.faulty.targetstate;

import java.util.List;
import org.lifecycletck.faulty.base.Breaks;
import org.lifecycletck.faulty.base.FaultySubject;
import org.lifecycletck.faulty.base.ForwardingSubject;
import org.lifecycletck.faulty.base.Impatient;
import org.lifecycletck.faulty.base.Omission;
import org.lifecycletck.faulty.base.Watch;
import org.lifecycletck.faulty.base.Watching;
import org.lifecycletck.reference.Duty;
import org.lifecycletck.spi.Kit;
import org.lifecycletck.spi.Subject;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.PurgeIoAction;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.SendOptions;
import org.lifecycletck.spi.vocabulary.TargetId;
import org.lifecycletck.spi.vocabulary.TargetState;

/** Purging or closing a target goes wrong. */
public final class Purging {
  private Purging() {}

  /** The subjects, in the order of the rules. */
  public static List<FaultySubject> all() {
    return List.of(
        new PurgesClosedTargets(),
        new KeepsQueueOnPurge(),
        new PurgesWithoutCancelling(),
        new PurgesWithoutWaiting(),
        new WaitsInEveryPurge(),
        new CancelsExemptInPurge(),
        new PurgesOnce(),
        new CompletesOnPurge());
  }

  @Breaks(value = "TGT-032", sentence = "A purge turns a closed target into a purged one.")
  static final class PurgesClosedTargets extends Omission {
    PurgesClosedTargets() {
      super(Duty.KEEP_CLOSED_ON_PURGE);
    }
  }

  @Breaks(
      value = {"TGT-033", "SND-009"},
      sentence = "A purge leaves queued requests in the queue.")
  static final class KeepsQueueOnPurge extends Omission {
    KeepsQueueOnPurge() {
      super(Duty.DRAIN_ON_PURGE);
    }
  }

  @Breaks(
      value = {"TGT-034", "CAN-020", "MRK-004", "TGT-055"},
      sentence = "A purge does not cancel what was sent.")
  static final class PurgesWithoutCancelling extends Omission {
    PurgesWithoutCancelling() {
      super(Duty.CANCEL_ON_PURGE);
    }
  }

  @Breaks(
      value = {"TGT-034"},
      sentence = "A purge that is to wait returns while requests are out.")
  static final class PurgesWithoutWaiting extends Omission {
    PurgesWithoutWaiting() {
      super(Duty.AWAIT_ON_PURGE);
    }
  }

  @Breaks(
      value = {"TGT-034"},
      sentence = "A purge that is not to wait waits for what is out.")
  static final class WaitsInEveryPurge extends Omission {
    WaitsInEveryPurge() {
      super(Duty.RETURN_FROM_PURGE);
    }
  }

  @Breaks(
      value = {"TGT-035", "IGN-003"},
      sentence = "A purge cancels what ignores the target's state.")
  static final class CancelsExemptInPurge extends Watching {
    @Override
    protected Subject around(Subject subject, Kit kit, Watch watch) {
      return new ForwardingSubject(subject) {
        @Override
        public void purgeTarget(TargetId target, PurgeIoAction action) {
          inner.purgeTarget(target, action);
          for (RequestId request : watch.heldBy(target)) {
            if (watch.options(request).has(SendOptions.IGNORE_TARGET_STATE)) {
              inner.cancelSentRequest(request);
            }
          }
        }
      };
    }
  }

  @Breaks(
      value = "TGT-036",
      sentence = "A second purge does not wait, because the target is purged.")
  static final class PurgesOnce extends FaultySubject {
    @Override
    protected Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        @Override
        public void purgeTarget(TargetId target, PurgeIoAction action) {
          if (inner.getTargetState(target) != TargetState.PURGED) {
            inner.purgeTarget(target, action);
          }
        }
      };
    }
  }

  @Breaks(
      value = {"DON-003"},
      sentence = "A purge completes what the lower driver has not let go of.")
  static final class CompletesOnPurge extends Watching {
    @Override
    protected Subject around(Subject subject, Kit kit, Watch watch) {
      return new Impatient(subject, watch) {
        @Override
        public void purgeTarget(TargetId target, PurgeIoAction action) {
          inner.purgeTarget(target, PurgeIoAction.PURGE_IO);
          for (RequestId request : watch.heldBy(target)) {
            if (watch.options(request).flags() != SendOptions.SEND_AND_FORGET) {
              take(request, NtStatus.CANCELLED);
            }
          }
        }
      };
    }
  }
}
