package org.lifecycletck.faulty.cancellation;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.lifecycletck.faulty.base.Breaks;
import org.lifecycletck.faulty.base.FaultySubject;
import org.lifecycletck.faulty.base.ForwardingSubject;
import org.lifecycletck.faulty.base.Omission;
import org.lifecycletck.faulty.base.Watch;
import org.lifecycletck.faulty.base.Watching;
import org.lifecycletck.reference.Duty;
import org.lifecycletck.spi.Kit;
import org.lifecycletck.spi.Subject;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.RequestId;

/** A cancel answers wrongly whether it reached anybody. */
public final class Answers {
  private Answers() {}

  /** The subjects, in the order of the rules. */
  public static List<FaultySubject> all() {
    return List.of(
        new ClaimsEveryCancel(),
        new ClaimsUnmarkedCancel(),
        new ClaimsLateCancel(),
        new ClaimsEarlyCancel(),
        new DeniesReachingQueue(),
        new CancelsTwice(),
        new CancelsNeighbour(),
        new ClaimsCancelOfDeleted());
  }

  @Breaks(value = "CAN-002", sentence = "A cancel returns TRUE whenever the request is sent.")
  static final class ClaimsEveryCancel extends Watching {
    @Override
    protected Subject around(Subject subject, Kit kit, Watch watch) {
      return new ForwardingSubject(subject) {
        @Override
        public boolean cancelSentRequest(RequestId request) {
          boolean sent = watch.isInFlight(request);
          return inner.cancelSentRequest(request) || sent;
        }
      };
    }
  }

  @Breaks(
      value = {"CAN-003", "CAN-002"},
      sentence = "A cancel of a request that the lower driver did not mark returns TRUE.")
  static final class ClaimsUnmarkedCancel extends Omission {
    ClaimsUnmarkedCancel() {
      super(Duty.ADMIT_UNREACHED);
    }
  }

  @Breaks(
      value = {"CAN-012", "CAN-003", "LIF-008", "CAN-013"},
      sentence = "A cancel of a request that is not sent, or not any more, returns TRUE.")
  static final class ClaimsLateCancel extends Omission {
    ClaimsLateCancel() {
      super(Duty.CANCEL_LATE_IN_VAIN);
    }
  }

  @Breaks(
      value = "CAN-009",
      profile = "kmdf-1.33",
      sentence = "A cancel of a request that was never sent returns TRUE.")
  static final class ClaimsEarlyCancel extends Watching {
    @Override
    protected Subject around(Subject subject, Kit kit, Watch watch) {
      return new ForwardingSubject(subject) {
        @Override
        public boolean cancelSentRequest(RequestId request) {
          return inner.cancelSentRequest(request) || !watch.wasSent(request);
        }
      };
    }
  }

  @Breaks(
      value = {"TGT-025", "OWN-013"},
      sentence = "A cancel of a queued request returns FALSE although it ends the request.")
  static final class DeniesReachingQueue extends Omission {
    DeniesReachingQueue() {
      super(Duty.ADMIT_REACHED);
    }
  }

  @Breaks(
      value = {"CAN-013", "CAN-003"},
      sentence = "A second cancel calls the lower driver again, which has not unmarked.")
  static final class CancelsTwice extends Watching {
    @Override
    protected Subject around(Subject subject, Kit kit, Watch watch) {
      return new ForwardingSubject(subject) {
        private final Set<RequestId> asked = ConcurrentHashMap.newKeySet();

        @Override
        public boolean cancelSentRequest(RequestId request) {
          if (watch.isHeld(request) && asked.contains(request)) {
            kit.lowerCancel(request, watch.target(request));
            return true;
          }
          boolean reached = inner.cancelSentRequest(request);
          if (reached) {
            asked.add(request);
          }
          return reached;
        }

        @Override
        public void lowerComplete(RequestId request, NtStatus status, long information) {
          asked.remove(request);
          inner.lowerComplete(request, status, information);
        }
      };
    }
  }

  @Breaks(
      value = "CAN-025",
      sentence = "A late cancel reaches another request that the same target has.")
  static final class CancelsNeighbour extends Watching {
    @Override
    protected Subject around(Subject subject, Kit kit, Watch watch) {
      return new ForwardingSubject(subject) {
        @Override
        public boolean cancelSentRequest(RequestId request) {
          if (watch.wasSent(request) && !watch.isInFlight(request)) {
            watch.heldBy(watch.target(request)).forEach(inner::cancelSentRequest);
          }
          return inner.cancelSentRequest(request);
        }
      };
    }
  }

  @Breaks(
      value = {"OWN-013"},
      sentence = "A request that was deleted, and is referred to, is cancelled with TRUE.")
  static final class ClaimsCancelOfDeleted extends FaultySubject {
    @Override
    protected Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        private final Set<RequestId> deleted = ConcurrentHashMap.newKeySet();

        @Override
        public void deleteRequest(RequestId request) {
          deleted.add(request);
          inner.deleteRequest(request);
        }

        @Override
        public boolean cancelSentRequest(RequestId request) {
          return inner.cancelSentRequest(request) || deleted.contains(request);
        }
      };
    }
  }
}
