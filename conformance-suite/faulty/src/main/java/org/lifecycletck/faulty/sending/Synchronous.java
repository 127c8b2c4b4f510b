package org.lifecycletck.faulty.sending;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.lifecycletck.faulty.base.Breaks;
import org.lifecycletck.faulty.base.FaultySubject;
import org.lifecycletck.faulty.base.ForwardingKit;
import org.lifecycletck.faulty.base.ForwardingSubject;
import org.lifecycletck.faulty.base.Omission;
import org.lifecycletck.faulty.base.Watch;
import org.lifecycletck.faulty.base.Watching;
import org.lifecycletck.reference.Duty;
import org.lifecycletck.spi.Kit;
import org.lifecycletck.spi.Subject;
import org.lifecycletck.spi.vocabulary.Answer;
import org.lifecycletck.spi.vocabulary.CompletionParams;
import org.lifecycletck.spi.vocabulary.Format;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.ReuseParams;
import org.lifecycletck.spi.vocabulary.SendOptions;
import org.lifecycletck.spi.vocabulary.TargetId;
import org.lifecycletck.spi.vocabulary.TargetState;

/** A synchronous send or a synchronous method goes wrong. */
public final class Synchronous {
  private Synchronous() {}

  /** The subjects, in the order of the rules. */
  public static List<FaultySubject> all() {
    return List.of(
        new ReturnsBeforeCompletion(),
        new ReturnsStatusAsTruth(),
        new RefusesToWaitInQueue(),
        new WaitsPastStoppedTarget(),
        new LeavesSynchronousPending(),
        new AsksRoutineOfSynchronous(),
        new ReturnsSuccessOfMethod(),
        new WantsRequestForMethod(),
        new TimesSuppliedRequestsOnly(),
        new ShieldsMethodsFromCancel(),
        new ReturnsBufferLength(),
        new LooksAtBuffersFirst(),
        new TrustsBuffersOfMethod(),
        new FormatsAfterMethod(),
        new SendsPastStateInMethod(),
        new WaitsOnFlagOnly(),
        new CallsRoutineInMethod(),
        new SkipsRoutineOfSynchronous(),
        new ReturnsWhenCancelled(),
        new ShieldsSendersFromCancel(),
        new DestroysWaitedRequest());
  }

  @Breaks(value = "SYN-001", sentence = "A send with the flag SYNCHRONOUS does not wait.")
  static final class ReturnsBeforeCompletion extends Omission {
    ReturnsBeforeCompletion() {
      super(Duty.WAIT_FOR_SYNCHRONOUS);
    }
  }

  @Breaks(
      value = {"SYN-002", "STS-001"},
      sentence = "A synchronous send returns FALSE where the request was accepted and then failed.")
  static final class ReturnsStatusAsTruth extends FaultySubject {
    @Override
    protected Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        @Override
        public boolean send(RequestId request, TargetId target, SendOptions options) {
          boolean accepted = inner.send(request, target, options);
          boolean waited = options.has(SendOptions.SYNCHRONOUS);
          return accepted && (!waited || inner.getStatus(request).isSuccess());
        }
      };
    }
  }

  @Breaks(
      value = {"SYN-003", "TGT-011", "TMO-013"},
      profile = "kmdf-1.33",
      sentence = "A synchronous send to a stopped target is refused.")
  static final class RefusesToWaitInQueue extends FaultySubject {
    @Override
    protected Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        @Override
        public boolean send(RequestId request, TargetId target, SendOptions options) {
          boolean queued = inner.getTargetState(target) == TargetState.STOPPED;
          boolean waits = options.has(SendOptions.SYNCHRONOUS);
          boolean heeds = !options.has(SendOptions.IGNORE_TARGET_STATE);
          return !(queued && waits && heeds) && inner.send(request, target, options);
        }
      };
    }
  }

  @Breaks(
      value = {"TGT-030"},
      sentence = "A synchronous send does not heed that the target is stopped.")
  static final class WaitsPastStoppedTarget extends Omission {
    WaitsPastStoppedTarget() {
      super(Duty.QUEUE_SYNCHRONOUS);
    }
  }

  @Breaks(
      value = {"SYN-004", "OPT-006"},
      sentence = "The status of a synchronous send is STATUS_PENDING when it returns.")
  static final class LeavesSynchronousPending extends FaultySubject {
    @Override
    protected Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        private final Set<RequestId> pending = ConcurrentHashMap.newKeySet();

        @Override
        public boolean send(RequestId request, TargetId target, SendOptions options) {
          pending.remove(request);
          boolean accepted = inner.send(request, target, options);
          if (accepted && options.has(SendOptions.SYNCHRONOUS)) {
            pending.add(request);
          }
          return accepted;
        }

        @Override
        public NtStatus getStatus(RequestId request) {
          return pending.contains(request) ? NtStatus.PENDING : inner.getStatus(request);
        }

        @Override
        public NtStatus reuse(RequestId request, ReuseParams params) {
          pending.remove(request);
          return inner.reuse(request, params);
        }
      };
    }
  }

  @Breaks(
      value = "SYN-005",
      sentence = "A synchronous send of a received request is refused without a routine.")
  static final class AsksRoutineOfSynchronous extends Omission {
    AsksRoutineOfSynchronous() {
      super(Duty.SPARE_SYNCHRONOUS);
    }
  }

  /** Changes what a synchronous method returns. */
  private abstract static class Misreturn extends FaultySubject {

    abstract Answer.Transfer misreturn(Answer.Transfer transfer, Format format);

    @Override
    protected final Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        @Override
        public Answer.Transfer sendSynchronously(
            TargetId target, RequestId request, Format format, SendOptions options) {
          return misreturn(inner.sendSynchronously(target, request, format, options), format);
        }
      };
    }
  }

  @Breaks(
      value = "SYN-006",
      sentence = "A synchronous method returns STATUS_SUCCESS for a device error.")
  static final class ReturnsSuccessOfMethod extends FaultySubject {
    @Override
    protected Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        @Override
        public Answer.Transfer sendSynchronously(
            TargetId target, RequestId request, Format format, SendOptions options) {
          Answer.Transfer transfer = inner.sendSynchronously(target, request, format, options);
          boolean failed = transfer.status().equals(NtStatus.IO_DEVICE_ERROR);
          return failed ? new Answer.Transfer(NtStatus.SUCCESS, transfer.bytes()) : transfer;
        }
      };
    }
  }

  @Breaks(value = "SYN-007", sentence = "A synchronous method without a request is refused.")
  static final class WantsRequestForMethod extends FaultySubject {
    @Override
    protected Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        @Override
        public Answer.Transfer sendSynchronously(
            TargetId target, RequestId request, Format format, SendOptions options) {
          return request == null
              ? new Answer.Transfer(NtStatus.INVALID_PARAMETER, 0)
              : inner.sendSynchronously(target, request, format, options);
        }
      };
    }
  }

  @Breaks(value = "SYN-007", sentence = "A synchronous method without a request has no deadline.")
  static final class TimesSuppliedRequestsOnly extends FaultySubject {
    @Override
    protected Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        @Override
        public Answer.Transfer sendSynchronously(
            TargetId target, RequestId request, Format format, SendOptions options) {
          boolean drops = request == null && options.isValid();
          int flags = drops ? options.flags() & ~SendOptions.TIMEOUT : options.flags();
          SendOptions left = new SendOptions(options.size(), flags, options.timeout());
          return inner.sendSynchronously(target, request, format, left);
        }
      };
    }
  }

  @Breaks(
      value = "SYN-008",
      sentence = "A request that a synchronous method waits for cannot be cancelled.")
  static final class ShieldsMethodsFromCancel extends FaultySubject {
    @Override
    protected Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        private final Set<RequestId> waiting = ConcurrentHashMap.newKeySet();

        @Override
        public Answer.Transfer sendSynchronously(
            TargetId target, RequestId request, Format format, SendOptions options) {
          if (request != null) {
            waiting.add(request);
          }
          Answer.Transfer transfer = inner.sendSynchronously(target, request, format, options);
          if (request != null) {
            waiting.remove(request);
          }
          return transfer;
        }

        @Override
        public boolean cancelSentRequest(RequestId request) {
          return !waiting.contains(request) && inner.cancelSentRequest(request);
        }
      };
    }
  }

  @Breaks(
      value = {"SYN-009", "OPT-010"},
      sentence = "A synchronous method returns the length of its buffer as the number of bytes.")
  static final class ReturnsBufferLength extends Misreturn {
    @Override
    Answer.Transfer misreturn(Answer.Transfer transfer, Format format) {
      boolean counts = transfer.status().isSuccess() && format.method().isTransfer();
      long bytes = counts ? format.transferLength() : transfer.bytes();
      return new Answer.Transfer(transfer.status(), bytes);
    }
  }

  @Breaks(
      value = "SYN-010",
      profile = "kmdf-1.33",
      sentence = "A synchronous method looks at the buffers before the options.")
  static final class LooksAtBuffersFirst extends Omission {
    LooksAtBuffersFirst() {
      super(Duty.OPTIONS_BEFORE_BUFFERS);
    }
  }

  @Breaks(
      value = "SYN-011",
      sentence = "A synchronous method does not look whether a part lies within its buffer.")
  static final class TrustsBuffersOfMethod extends Omission {
    TrustsBuffersOfMethod() {
      super(Duty.CHECK_BOUNDS_IN_METHOD);
    }
  }

  @Breaks(
      value = "SYN-014",
      profile = "kmdf-1.33",
      sentence = "A request is still formatted after a synchronous method used it.")
  static final class FormatsAfterMethod extends FaultySubject {
    @Override
    protected Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        @Override
        public Answer.Transfer sendSynchronously(
            TargetId target, RequestId request, Format format, SendOptions options) {
          Answer.Transfer transfer = inner.sendSynchronously(target, request, format, options);
          if (request != null && transfer.status().isSuccess()) {
            inner.formatRequest(request, target, format);
          }
          return transfer;
        }
      };
    }
  }

  @Breaks(
      value = "SYN-015",
      sentence = "A synchronous method does not look at the state of the target.")
  static final class SendsPastStateInMethod extends Omission {
    SendsPastStateInMethod() {
      super(Duty.HEED_STATE_IN_METHOD);
    }
  }

  @Breaks(
      value = {"OPT-010", "SYN-006", "SYN-009"},
      sentence = "A synchronous method waits only if SYNCHRONOUS is set.")
  static final class WaitsOnFlagOnly extends Omission {
    WaitsOnFlagOnly() {
      super(Duty.WAIT_WITHOUT_FLAG);
    }
  }

  @Breaks(
      value = "CMP-010",
      profile = "kmdf-1.33",
      sentence = "A synchronous method calls the routine that is registered on its request.")
  static final class CallsRoutineInMethod extends Omission {
    CallsRoutineInMethod() {
      super(Duty.DROP_ROUTINE_IN_METHOD);
    }
  }

  @Breaks(
      value = "CMP-008",
      profile = "kmdf-1.33",
      sentence = "A synchronous send does not call the completion routine.")
  static final class SkipsRoutineOfSynchronous extends Watching {
    @Override
    protected Kit between(Kit kit, Watch watch) {
      return new ForwardingKit(kit) {
        @Override
        public void completionRoutine(
            RequestId request, TargetId target, CompletionParams params, String context) {
          if (!watch.options(request).has(SendOptions.SYNCHRONOUS)) {
            outer.completionRoutine(request, target, params, context);
          }
        }
      };
    }
  }

  @Breaks(
      value = {"CAN-023"},
      sentence = "A cancel lets a synchronous send return before the request is back.")
  static final class ReturnsWhenCancelled extends Omission {
    ReturnsWhenCancelled() {
      super(Duty.KEEP_SENDER_WAITING);
    }
  }

  @Breaks(
      value = "CAN-023",
      sentence = "A cancel does not reach a request whose sender waits for it.")
  static final class ShieldsSendersFromCancel extends FaultySubject {
    @Override
    protected Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        private final Set<RequestId> waiting = ConcurrentHashMap.newKeySet();

        @Override
        public boolean send(RequestId request, TargetId target, SendOptions options) {
          boolean waits = options.has(SendOptions.SYNCHRONOUS);
          if (waits) {
            waiting.add(request);
          }
          boolean accepted = inner.send(request, target, options);
          if (waits) {
            waiting.remove(request);
          }
          return accepted;
        }

        @Override
        public boolean cancelSentRequest(RequestId request) {
          return !waiting.contains(request) && inner.cancelSentRequest(request);
        }
      };
    }
  }

  @Breaks(
      value = "LIF-020",
      profile = "kmdf-1.33",
      sentence = "A request that a sender waits for is destroyed when its routine deletes it.")
  static final class DestroysWaitedRequest extends Omission {
    DestroysWaitedRequest() {
      super(Duty.HOLD_SYNCHRONOUS, Duty.HOLD_DURING_ROUTINE);
    }
  }
}
