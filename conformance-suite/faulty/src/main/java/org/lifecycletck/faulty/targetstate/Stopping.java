package org.lifecycletck.faulty.targetstate;

import java.util.List;
import java.util.Map;
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
import org.lifecycletck.spi.vocabulary.PurgeIoAction;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.SentIoAction;
import org.lifecycletck.spi.vocabulary.TargetId;
import org.lifecycletck.spi.vocabulary.TargetState;

/** Stopping a target goes wrong. */
public final class Stopping {
  private Stopping() {}

  /** The subjects, in the order of the rules. */
  public static List<FaultySubject> all() {
    return List.of(
        new ReportsStateLate(),
        new ReportsFiveStates(),
        new ReportsPurgedAsStopped(),
        new StopsStartedOnly(),
        new StopsClosedTargets(),
        new WaitsInEveryStop(),
        new CancelsInLeavingStop(),
        new StopsWithoutCancelling(),
        new CancelsWithoutWaiting(),
        new CancelsOneInStop(),
        new StopsWithoutWaiting(),
        new CancelsInWaitingStop(),
        new EndsQueueOnStop(),
        new FlushesQueueOnStop());
  }

  @Breaks(
      value = "TGT-002",
      sentence = "A stop or purge that waits reports the new state only when it returns.")
  static final class ReportsStateLate extends FaultySubject {
    @Override
    protected Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        private final Map<TargetId, TargetState> before = new ConcurrentHashMap<>();

        @Override
        public void stopTarget(TargetId target, SentIoAction action) {
          before.putIfAbsent(target, inner.getTargetState(target));
          inner.stopTarget(target, action);
          before.remove(target);
        }

        @Override
        public void purgeTarget(TargetId target, PurgeIoAction action) {
          before.putIfAbsent(target, inner.getTargetState(target));
          inner.purgeTarget(target, action);
          before.remove(target);
        }

        @Override
        public TargetState getTargetState(TargetId target) {
          TargetState now = inner.getTargetState(target);
          return before.getOrDefault(target, now);
        }
      };
    }
  }

  @Breaks(
      value = {"TGT-003"},
      sentence = "A target that is closed for query-remove says that it is closed.")
  static final class ReportsFiveStates extends FaultySubject {
    @Override
    protected Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        @Override
        public TargetState getTargetState(TargetId target) {
          TargetState state = inner.getTargetState(target);
          boolean waits = state == TargetState.CLOSED_FOR_QUERY_REMOVE;
          return waits ? TargetState.CLOSED : state;
        }
      };
    }
  }

  @Breaks(
      value = {"TGT-003", "TGT-032"},
      sentence = "A purged target says that it is stopped.")
  static final class ReportsPurgedAsStopped extends FaultySubject {
    @Override
    protected Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        @Override
        public TargetState getTargetState(TargetId target) {
          TargetState state = inner.getTargetState(target);
          return state == TargetState.PURGED ? TargetState.STOPPED : state;
        }
      };
    }
  }

  @Breaks(
      value = {"TGT-012"},
      sentence = "A stop of a purged target leaves it purged.")
  static final class StopsStartedOnly extends FaultySubject {
    @Override
    protected Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        @Override
        public void stopTarget(TargetId target, SentIoAction action) {
          if (inner.getTargetState(target) != TargetState.PURGED) {
            inner.stopTarget(target, action);
          }
        }
      };
    }
  }

  @Breaks(value = "TGT-013", sentence = "A stop turns a closed target into a stopped one.")
  static final class StopsClosedTargets extends Omission {
    StopsClosedTargets() {
      super(Duty.KEEP_CLOSED_ON_STOP);
    }
  }

  @Breaks(
      value = {"TGT-014"},
      sentence = "A stop that leaves sent requests waits for them.")
  static final class WaitsInEveryStop extends Omission {
    WaitsInEveryStop() {
      super(Duty.RETURN_FROM_LEAVING_STOP);
    }
  }

  @Breaks(value = "TGT-014", sentence = "A stop that leaves sent requests cancels them.")
  static final class CancelsInLeavingStop extends Omission {
    CancelsInLeavingStop() {
      super(Duty.LEAVE_SENT_ON_LEAVING_STOP);
    }
  }

  @Breaks(
      value = {"TGT-015", "CAN-020"},
      sentence = "A stop that is to cancel sent requests only waits for them.")
  static final class StopsWithoutCancelling extends Omission {
    StopsWithoutCancelling() {
      super(Duty.CANCEL_ON_STOP);
    }
  }

  @Breaks(
      value = {"TGT-015"},
      sentence = "A stop that cancels sent requests does not wait until they are back.")
  static final class CancelsWithoutWaiting extends Omission {
    CancelsWithoutWaiting() {
      super(Duty.AWAIT_ON_CANCELLING_STOP);
    }
  }

  @Breaks(
      value = {"TGT-015"},
      sentence = "A stop that cancels reaches only the first of the sent requests.")
  static final class CancelsOneInStop extends Watching {
    @Override
    protected Subject around(Subject subject, Kit kit, Watch watch) {
      return new ForwardingSubject(subject) {
        @Override
        public void stopTarget(TargetId target, SentIoAction action) {
          Set<RequestId> held = watch.heldBy(target);
          if (action == SentIoAction.CANCEL_SENT_IO && held.size() > 1) {
            inner.cancelSentRequest(held.iterator().next());
            inner.stopTarget(target, SentIoAction.WAIT_FOR_SENT_IO_TO_COMPLETE);
          } else {
            inner.stopTarget(target, action);
          }
        }
      };
    }
  }

  @Breaks(value = "TGT-016", sentence = "A stop that is to wait for sent requests returns at once.")
  static final class StopsWithoutWaiting extends FaultySubject {
    @Override
    protected Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        @Override
        public void stopTarget(TargetId target, SentIoAction action) {
          boolean waits = action == SentIoAction.WAIT_FOR_SENT_IO_TO_COMPLETE;
          inner.stopTarget(target, waits ? SentIoAction.LEAVE_SENT_IO_PENDING : action);
        }
      };
    }
  }

  @Breaks(value = "TGT-016", sentence = "A stop that waits for sent requests cancels them.")
  static final class CancelsInWaitingStop extends Omission {
    CancelsInWaitingStop() {
      super(Duty.WAIT_WITHOUT_CANCEL);
    }
  }

  @Breaks(value = "TGT-017", sentence = "A stop ends what is queued as a purge does.")
  static final class EndsQueueOnStop extends Omission {
    EndsQueueOnStop() {
      super(Duty.LEAVE_QUEUE_ON_STOP);
    }
  }

  @Breaks(
      value = {"TGT-017"},
      sentence = "A stop sends what is queued before it closes the gate again.")
  static final class FlushesQueueOnStop extends FaultySubject {
    @Override
    protected Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        @Override
        public void stopTarget(TargetId target, SentIoAction action) {
          if (inner.getTargetState(target) == TargetState.STOPPED) {
            inner.startTarget(target);
          }
          inner.stopTarget(target, action);
        }
      };
    }
  }
}
