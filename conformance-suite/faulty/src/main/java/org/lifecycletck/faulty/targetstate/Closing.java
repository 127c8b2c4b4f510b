package org.lifecycletck.faulty.targetstate;

import java.util.List;
import org.lifecycletck.faulty.base.Breaks;
import org.lifecycletck.faulty.base.FaultySubject;
import org.lifecycletck.faulty.base.ForwardingKit;
import org.lifecycletck.faulty.base.ForwardingSubject;
import org.lifecycletck.faulty.base.Omission;
import org.lifecycletck.reference.Duty;
import org.lifecycletck.reference.ReferenceSubject;
import org.lifecycletck.spi.Kit;
import org.lifecycletck.spi.Subject;
import org.lifecycletck.spi.vocabulary.DeviceNotification;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.SentIoAction;
import org.lifecycletck.spi.vocabulary.TargetId;

/** Closing a target goes wrong. */
public final class Closing {
  private Closing() {}

  /** The subjects, in the order of the rules. */
  public static List<FaultySubject> all() {
    return List.of(
        new WaitsForQueryRemove(),
        new ClosesWithoutCancelling(),
        new SparesExemptOnClose(),
        new AwaitsNoExemptOnClose(),
        new ClosesWithoutWaiting(),
        new KeepsQueueOnClose(),
        new RefusesWhileClosing(),
        new KeepsDeviceOfClosed(),
        new ClosesOnce(),
        new ClosesForGood(),
        new StopsForQueryRemove(),
        new IgnoresQueryRemove(),
        new LeavesRemovedTargets(),
        new StaysClosedAfterCancelledRemove());
  }

  @Breaks(
      value = {"CAN-020"},
      sentence = "A close for query-remove waits for what is out and cancels nothing.")
  static final class WaitsForQueryRemove extends FaultySubject {
    @Override
    public Subject open(Setup setup, Kit kit) {
      ThreadLocal<Boolean> closing = ThreadLocal.withInitial(() -> false);
      Kit between =
          new ForwardingKit(kit) {
            @Override
            public void lowerCancel(RequestId request, TargetId target) {
              if (!closing.get()) {
                outer.lowerCancel(request, target);
              }
            }
          };
      return new ForwardingSubject(new ReferenceSubject(setup, between, decisions())) {
        @Override
        public void closeTargetForQueryRemove(TargetId target) {
          closing.set(true);
          inner.closeTargetForQueryRemove(target);
          closing.set(false);
        }
      };
    }
  }

  @Breaks(
      value = {"TGT-039", "CAN-020"},
      sentence = "A close only waits for what was sent and does not cancel it.")
  static final class ClosesWithoutCancelling extends Omission {
    ClosesWithoutCancelling() {
      super(Duty.CANCEL_SENT_ON_CLOSE);
    }
  }

  @Breaks(
      value = {"TGT-039", "CAN-020"},
      sentence = "A close does not cancel what ignored the target's state.")
  static final class SparesExemptOnClose extends Omission {
    SparesExemptOnClose() {
      super(Duty.CANCEL_IGNORING_ON_CLOSE);
    }
  }

  @Breaks(
      value = {"TGT-039"},
      sentence = "A close returns while what ignored the target's state is still out.")
  static final class AwaitsNoExemptOnClose extends Omission {
    AwaitsNoExemptOnClose() {
      super(Duty.AWAIT_IGNORING);
    }
  }

  @Breaks(
      value = {"TGT-039", "TGT-002"},
      sentence = "A close returns while requests are out.")
  static final class ClosesWithoutWaiting extends Omission {
    ClosesWithoutWaiting() {
      super(Duty.AWAIT_ON_CLOSE);
    }
  }

  @Breaks(
      value = {"TGT-039", "SND-009", "TGT-050"},
      sentence = "A close leaves queued requests in the queue.")
  static final class KeepsQueueOnClose extends Omission {
    KeepsQueueOnClose() {
      super(Duty.DRAIN_ON_CLOSE);
    }
  }

  @Breaks(
      value = {"TGT-040"},
      profile = "kmdf-1.33",
      sentence = "A send that ignores the target's state is refused while a close waits.")
  static final class RefusesWhileClosing extends Omission {
    RefusesWhileClosing() {
      super(Duty.ADMIT_WHILE_CLOSING);
    }
  }

  @Breaks(
      value = {"TGT-041", "RTG-003", "RTG-019"},
      sentence = "A closed target keeps its device, so that requests can be made for it.")
  static final class KeepsDeviceOfClosed extends Omission {
    KeepsDeviceOfClosed() {
      super(Duty.RELEASE_DEVICE);
    }
  }

  @Breaks(
      value = "TGT-042",
      sentence = "A close of a target that is closed for query-remove has no effect.")
  static final class ClosesOnce extends FaultySubject {
    @Override
    protected Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        @Override
        public void closeTarget(TargetId target) {
          if (!inner.getTargetState(target).isClosed()) {
            inner.closeTarget(target);
          }
        }
      };
    }
  }

  @Breaks(
      value = {"TGT-043"},
      sentence = "A close for query-remove closes the target for good.")
  static final class ClosesForGood extends FaultySubject {
    @Override
    protected Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        @Override
        public void closeTargetForQueryRemove(TargetId target) {
          inner.closeTarget(target);
        }
      };
    }
  }

  @Breaks(
      value = {"TGT-043", "SYN-015"},
      sentence = "A close for query-remove only stops the target.")
  static final class StopsForQueryRemove extends FaultySubject {
    @Override
    protected Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        @Override
        public void closeTargetForQueryRemove(TargetId target) {
          inner.stopTarget(target, SentIoAction.CANCEL_SENT_IO);
        }
      };
    }
  }

  /** Deals otherwise with a notification of the system. */
  private abstract static class Mishearing extends FaultySubject {

    abstract void hear(Subject inner, TargetId target, DeviceNotification notification);

    @Override
    protected final Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        @Override
        public void notifyDevice(TargetId target, DeviceNotification notification) {
          hear(inner, target, notification);
        }
      };
    }
  }

  @Breaks(
      value = "TGT-049",
      sentence = "A query for removal does nothing where the driver has no callback.")
  static final class IgnoresQueryRemove extends Mishearing {
    @Override
    void hear(Subject inner, TargetId target, DeviceNotification notification) {
      if (notification != DeviceNotification.QUERY_REMOVE) {
        inner.notifyDevice(target, notification);
      }
    }
  }

  @Breaks(
      value = "TGT-050",
      sentence = "A completed removal leaves the target closed for query-remove.")
  static final class LeavesRemovedTargets extends Mishearing {
    @Override
    void hear(Subject inner, TargetId target, DeviceNotification notification) {
      boolean removed = notification == DeviceNotification.REMOVE_COMPLETE;
      inner.notifyDevice(target, removed ? DeviceNotification.QUERY_REMOVE : notification);
    }
  }

  @Breaks(
      value = "TGT-051",
      profile = "kmdf-1.33",
      sentence = "A cancelled removal leaves the target closed.")
  static final class StaysClosedAfterCancelledRemove extends Mishearing {
    @Override
    void hear(Subject inner, TargetId target, DeviceNotification notification) {
      if (notification != DeviceNotification.REMOVE_CANCELED) {
        inner.notifyDevice(target, notification);
      }
    }
  }
}
