package org.lifecycletck.faulty.targetstate;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.lifecycletck.faulty.base.Breaks;
import org.lifecycletck.faulty.base.FaultySubject;
import org.lifecycletck.faulty.base.ForwardingKit;
import org.lifecycletck.faulty.base.ForwardingSubject;
import org.lifecycletck.faulty.base.Omission;
import org.lifecycletck.reference.Duty;
import org.lifecycletck.spi.Kit;
import org.lifecycletck.spi.Subject;
import org.lifecycletck.spi.vocabulary.DeviceNotification;
import org.lifecycletck.spi.vocabulary.Format;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.TargetId;
import org.lifecycletck.spi.vocabulary.TargetSetup;
import org.lifecycletck.spi.vocabulary.TargetState;

/** A target that is shut does not stay as it was. */
public final class Shut {
  private Shut() {}

  /** The subjects, in the order of the rules. */
  public static List<FaultySubject> all() {
    return List.of(
        new RevivesClosedOnStart(),
        new DrainsQueueOnStop(),
        new OpensOnSecondClose(),
        new ReopensWhatHasNoName(),
        new CleansUpNoTargets());
  }

  @Breaks(
      value = "TGT-006",
      sentence = "A start of a closed target lets requests be formatted for it again.",
      misuse = true)
  static final class RevivesClosedOnStart extends FaultySubject {
    @Override
    protected Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        private final Set<TargetId> revived = ConcurrentHashMap.newKeySet();

        @Override
        public NtStatus startTarget(TargetId target) {
          if (inner.getTargetState(target) == TargetState.CLOSED) {
            revived.add(target);
          }
          return inner.startTarget(target);
        }

        @Override
        public NtStatus formatRequest(RequestId request, TargetId target, Format format) {
          NtStatus status = inner.formatRequest(request, target, format);
          return revived.contains(target) ? NtStatus.SUCCESS : status;
        }
      };
    }
  }

  @Breaks(
      value = "TGT-017",
      sentence = "A stop ends the queued requests, whatever it does with those that are sent.",
      profile = "kmdf-1.33")
  static final class DrainsQueueOnStop extends Omission {
    DrainsQueueOnStop() {
      super(Duty.LEAVE_QUEUE_ON_STOP);
    }
  }

  @Breaks(value = "TGT-042", sentence = "A close of a target that is closed already opens it.")
  static final class OpensOnSecondClose extends FaultySubject {
    @Override
    protected Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        private final Set<TargetId> opened = ConcurrentHashMap.newKeySet();
        private final Set<TargetId> closed = ConcurrentHashMap.newKeySet();

        @Override
        public NtStatus createTarget(TargetId target, TargetSetup setup) {
          if (!setup.open()) {
            closed.add(target);
          }
          return inner.createTarget(target, setup);
        }

        @Override
        public void closeTarget(TargetId target) {
          if (!closed.add(target)) {
            opened.add(target);
          }
          inner.closeTarget(target);
        }

        @Override
        public TargetState getTargetState(TargetId target) {
          return opened.contains(target) ? TargetState.STARTED : inner.getTargetState(target);
        }
      };
    }
  }

  @Breaks(
      value = "TGT-051",
      sentence = "A removal that is cancelled reopens a target that was not opened by name.",
      profile = "kmdf-1.33")
  static final class ReopensWhatHasNoName extends FaultySubject {
    @Override
    protected Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        @Override
        public void notifyDevice(TargetId target, DeviceNotification notification) {
          inner.notifyDevice(target, notification);
          boolean shut = inner.getTargetState(target) == TargetState.CLOSED_FOR_QUERY_REMOVE;
          if (shut && notification == DeviceNotification.REMOVE_CANCELED) {
            inner.openTarget(target);
          }
        }
      };
    }
  }

  @Breaks(value = "LIF-002", sentence = "The cleanup callback of a target is not called.")
  static final class CleansUpNoTargets extends FaultySubject {
    @Override
    protected Kit between(Kit kit) {
      return new ForwardingKit(kit) {
        @Override
        public void targetCleanup(TargetId target) {
          // The fault: nobody is told.
        }
      };
    }
  }
}
