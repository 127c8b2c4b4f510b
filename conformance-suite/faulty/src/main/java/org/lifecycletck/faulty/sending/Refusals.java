package org.lifecycletck.faulty.sending;

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
import org.lifecycletck.reference.Decisions;
import org.lifecycletck.reference.Duty;
import org.lifecycletck.spi.Kit;
import org.lifecycletck.spi.Subject;
import org.lifecycletck.spi.vocabulary.CompletionParams;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.RequestType;
import org.lifecycletck.spi.vocabulary.ReuseParams;
import org.lifecycletck.spi.vocabulary.SendOptions;
import org.lifecycletck.spi.vocabulary.TargetId;
import org.lifecycletck.spi.vocabulary.TargetState;

/** A send is refused without a reason, or not refused wholly, or not at all. */
public final class Refusals {
  private Refusals() {}

  /** The subjects, in the order of the rules. */
  public static List<FaultySubject> all() {
    return List.of(
        new RefusesWithoutReason(),
        new TellsReasonOnce(),
        new DeliversWhatItRefuses(),
        new CompletesRefusedRequests(),
        new CallsRoutineAfterRefusal(),
        new ForwardsWithoutRoutine(),
        new AsksRoutineOfPlainSendsOnly(),
        new AsksRoutineOfCreatedRequests(),
        new QueuesOnPurgedTarget(),
        new DeliversToPurgedTargets(),
        new QueuesDuringQueryRemove(),
        new DeliversToClosedTargets(),
        new SendsTwice());
  }

  @Breaks(
      value = "SND-002",
      sentence = "A refused send leaves the status of the request as it was.")
  static final class RefusesWithoutReason extends Omission {
    RefusesWithoutReason() {
      super(Duty.EXPLAIN_REFUSAL);
    }
  }

  @Breaks(
      value = {"STS-002"},
      sentence = "The reason of a refusal can be read once, and is STATUS_SUCCESS afterwards.")
  static final class TellsReasonOnce extends FaultySubject {
    @Override
    protected Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        private final Map<RequestId, Integer> reads = new ConcurrentHashMap<>();

        @Override
        public boolean send(RequestId request, TargetId target, SendOptions options) {
          boolean accepted = inner.send(request, target, options);
          if (accepted) {
            reads.remove(request);
          } else {
            reads.put(request, 0);
          }
          return accepted;
        }

        @Override
        public NtStatus getStatus(RequestId request) {
          Integer earlier = reads.computeIfPresent(request, (key, count) -> count + 1);
          boolean told = earlier != null && earlier > 1;
          return told ? NtStatus.SUCCESS : inner.getStatus(request);
        }

        @Override
        public NtStatus reuse(RequestId request, ReuseParams params) {
          reads.remove(request);
          return inner.reuse(request, params);
        }
      };
    }
  }

  @Breaks(
      value = {"SND-003", "SND-008"},
      sentence = "A send to a purged or closed target returns FALSE and is delivered all the same.")
  static final class DeliversWhatItRefuses extends Omission {
    DeliversWhatItRefuses() {
      super(Duty.REFUSE_WHOLLY);
    }
  }

  @Breaks(
      value = "SND-003",
      sentence = "A received request whose send is refused is completed to its originator.")
  static final class CompletesRefusedRequests extends Watching {
    @Override
    protected Subject around(Subject subject, Kit kit, Watch watch) {
      return new ForwardingSubject(subject) {
        @Override
        public boolean send(RequestId request, TargetId target, SendOptions options) {
          boolean accepted = inner.send(request, target, options);
          if (!accepted && watch.isReceived(request)) {
            inner.completeRequest(request, inner.getStatus(request), null);
          }
          return accepted;
        }
      };
    }
  }

  @Breaks(
      value = "CMP-003",
      sentence = "A send that returns FALSE calls the completion routine as well.")
  static final class CallsRoutineAfterRefusal extends FaultySubject {
    @Override
    protected Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        private final Map<RequestId, String> contexts = new ConcurrentHashMap<>();

        @Override
        public void setCompletionRoutine(RequestId request, String context) {
          inner.setCompletionRoutine(request, context);
          if (context == null) {
            contexts.remove(request);
          } else {
            contexts.put(request, context);
          }
        }

        @Override
        public boolean send(RequestId request, TargetId target, SendOptions options) {
          boolean accepted = inner.send(request, target, options);
          String context = contexts.get(request);
          if (!accepted && context != null) {
            NtStatus status = inner.getStatus(request);
            CompletionParams params = new CompletionParams(RequestType.NO_FORMAT, status, 0);
            kit.completionRoutine(request, target, params, context);
          }
          return accepted;
        }
      };
    }
  }

  @Breaks(
      value = "CMP-006",
      sentence =
          "An asynchronous send of a received request is accepted without a completion routine.")
  static final class ForwardsWithoutRoutine extends Omission {
    ForwardsWithoutRoutine() {
      super(Duty.REQUIRE_ROUTINE);
    }
  }

  @Breaks(
      value = "CMP-006",
      sentence = "A send with options is accepted without the routine that it needs.")
  static final class AsksRoutineOfPlainSendsOnly extends FaultySubject {
    @Override
    protected Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        private final Set<RequestId> registered = ConcurrentHashMap.newKeySet();

        @Override
        public void setCompletionRoutine(RequestId request, String context) {
          registered.add(request);
          inner.setCompletionRoutine(request, context);
        }

        @Override
        public boolean send(RequestId request, TargetId target, SendOptions options) {
          boolean helped = options.flags() == SendOptions.TIMEOUT && registered.add(request);
          if (helped) {
            inner.setCompletionRoutine(request, "");
          }
          return inner.send(request, target, options);
        }
      };
    }
  }

  @Breaks(
      value = "CMP-007",
      profile = "kmdf-1.33",
      sentence = "A send of a request that the driver created is refused without a routine.")
  static final class AsksRoutineOfCreatedRequests extends Omission {
    AsksRoutineOfCreatedRequests() {
      super(Duty.SPARE_CREATED);
    }
  }

  @Breaks(
      value = {"SND-008", "SYN-004", "TGT-030"},
      sentence = "A send to a purged target is queued instead of refused.")
  static final class QueuesOnPurgedTarget extends FaultySubject {
    @Override
    protected Decisions decisions() {
      return new Decisions() {
        @Override
        public boolean admits(TargetState state, boolean ignoresState) {
          return state == TargetState.PURGED || super.admits(state, ignoresState);
        }

        @Override
        public boolean queues(TargetState state, boolean ignoresState) {
          boolean purged = state == TargetState.PURGED && !ignoresState;
          return purged || super.queues(state, ignoresState);
        }
      };
    }
  }

  @Breaks(
      value = {"SND-008", "TGT-027"},
      sentence = "A send to a purged target is delivered at once.")
  static final class DeliversToPurgedTargets extends FaultySubject {
    @Override
    protected Decisions decisions() {
      return new Decisions() {
        @Override
        public boolean admits(TargetState state, boolean ignoresState) {
          return !state.isClosed();
        }
      };
    }
  }

  @Breaks(
      value = {"TGT-027", "SND-008"},
      sentence = "A target that is closed for query-remove queues sends until it is reopened.")
  static final class QueuesDuringQueryRemove extends FaultySubject {
    @Override
    protected Decisions decisions() {
      return new Decisions() {
        @Override
        public boolean admits(TargetState state, boolean ignoresState) {
          return isWaiting(state) || super.admits(state, ignoresState);
        }

        @Override
        public boolean queues(TargetState state, boolean ignoresState) {
          return isWaiting(state) || super.queues(state, ignoresState);
        }

        private boolean isWaiting(TargetState state) {
          return state == TargetState.CLOSED_FOR_QUERY_REMOVE;
        }
      };
    }
  }

  @Breaks(
      value = {"TGT-041", "TGT-027"},
      sentence = "A send to a closed target returns TRUE and reaches the closed device.")
  static final class DeliversToClosedTargets extends FaultySubject {
    @Override
    protected Decisions decisions() {
      return new Decisions() {
        @Override
        public boolean does(Duty duty) {
          return duty != Duty.DELIVER_TO_DEVICE;
        }

        @Override
        public boolean admits(TargetState state, boolean ignoresState) {
          return state == TargetState.CLOSED || super.admits(state, ignoresState);
        }
      };
    }
  }

  @Breaks(
      value = "SND-011",
      misuse = true,
      sentence = "A request that the lower driver has can be sent to it again.")
  static final class SendsTwice extends Watching {
    @Override
    protected Subject around(Subject subject, Kit kit, Watch watch) {
      return new ForwardingSubject(subject) {
        @Override
        public boolean send(RequestId request, TargetId target, SendOptions options) {
          if (watch.isHeld(request)) {
            kit.lowerArrival(request, target, watch.arrived(request));
            return true;
          }
          return inner.send(request, target, options);
        }
      };
    }
  }
}
