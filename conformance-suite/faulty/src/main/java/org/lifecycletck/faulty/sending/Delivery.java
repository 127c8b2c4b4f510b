package org.lifecycletck.faulty.sending;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.lifecycletck.faulty.base.Breaks;
import org.lifecycletck.faulty.base.FaultySubject;
import org.lifecycletck.faulty.base.ForwardingKit;
import org.lifecycletck.faulty.base.ForwardingSubject;
import org.lifecycletck.faulty.base.Omission;
import org.lifecycletck.faulty.base.Watch;
import org.lifecycletck.faulty.base.Watching;
import org.lifecycletck.reference.Decisions;
import org.lifecycletck.reference.Duty;
import org.lifecycletck.spi.Kit;
import org.lifecycletck.spi.Subject;
import org.lifecycletck.spi.vocabulary.Format;
import org.lifecycletck.spi.vocabulary.IoParameters;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.SendOptions;
import org.lifecycletck.spi.vocabulary.TargetId;
import org.lifecycletck.spi.vocabulary.TargetSetup;
import org.lifecycletck.spi.vocabulary.TargetState;

/** An accepted request does not arrive as it should. */
public final class Delivery {
  private Delivery() {}

  /** The subjects, in the order of the rules. */
  public static List<FaultySubject> all() {
    return List.of(
        new ReturnsOutcomeOfSend(),
        new ReturnsFalseWhenBackAlready(),
        new WaitsInEverySend(),
        new DeliversTwice(),
        new DeliversToNewestTarget(),
        new RefusesOnStoppedTarget(),
        new DeliversToStoppedTargets(),
        new GivesQueuedRequestsUp(),
        new ForgetsOutcomeOnFormat(),
        new HidesCancelOnArrival(),
        new RefusesCancelledAbove(),
        new RestartsWithNewest(),
        new ReturnsFalseAlways(),
        new DeliversAfterReturn());
  }

  @Breaks(
      value = "SND-001",
      sentence = "A send returns FALSE for a request that the lower driver fails at once.")
  static final class ReturnsOutcomeOfSend extends Watching {
    @Override
    protected Subject around(Subject subject, Kit kit, Watch watch) {
      return new ForwardingSubject(subject) {
        @Override
        public boolean send(RequestId request, TargetId target, SendOptions options) {
          boolean accepted = inner.send(request, target, options);
          boolean back = !watch.isInFlight(request) && !options.has(SendOptions.SYNCHRONOUS);
          return accepted && (!back || inner.getStatus(request).isSuccess());
        }
      };
    }
  }

  @Breaks(
      value = {"DON-006", "CMP-013"},
      sentence = "A send returns FALSE if the request comes back before it returns.")
  static final class ReturnsFalseWhenBackAlready extends Watching {
    @Override
    protected Subject around(Subject subject, Kit kit, Watch watch) {
      return new ForwardingSubject(subject) {
        @Override
        public boolean send(RequestId request, TargetId target, SendOptions options) {
          boolean accepted = inner.send(request, target, options);
          boolean waits = options.flags() != 0 || watch.isInRoutine(request);
          return accepted && (waits || watch.isInFlight(request));
        }
      };
    }
  }

  @Breaks(
      value = "SND-005",
      sentence = "A send waits for the request also without the flag SYNCHRONOUS.")
  static final class WaitsInEverySend extends Omission {
    WaitsInEverySend() {
      super(Duty.RETURN_AT_ONCE);
    }
  }

  @Breaks(
      value = "SND-006",
      sentence = "The lower driver gets a request a second time when it has kept it.")
  static final class DeliversTwice extends Watching {
    @Override
    protected Subject around(Subject subject, Kit kit, Watch watch) {
      return new ForwardingSubject(subject) {
        @Override
        public boolean send(RequestId request, TargetId target, SendOptions options) {
          boolean accepted = inner.send(request, target, options);
          if (accepted && watch.isHeld(request)) {
            kit.lowerArrival(request, target, watch.arrived(request));
          }
          return accepted;
        }
      };
    }
  }

  @Breaks(
      value = {"SND-006", "TGT-057"},
      sentence = "A request arrives at the target that was created last.")
  static final class DeliversToNewestTarget extends FaultySubject {
    @Override
    protected Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        private final AtomicReference<TargetId> newest = new AtomicReference<>();

        @Override
        public NtStatus createTarget(TargetId target, TargetSetup setup) {
          newest.set(target);
          return inner.createTarget(target, setup);
        }

        @Override
        public boolean send(RequestId request, TargetId target, SendOptions options) {
          return inner.send(request, newest.get(), options);
        }
      };
    }
  }

  @Breaks(
      value = {"SND-007", "TGT-024"},
      sentence = "A send to a stopped target is refused instead of queued.")
  static final class RefusesOnStoppedTarget extends FaultySubject {
    @Override
    protected Decisions decisions() {
      return new Decisions() {
        @Override
        public boolean admits(TargetState state, boolean ignoresState) {
          boolean stopped = state == TargetState.STOPPED && !ignoresState;
          return !stopped && super.admits(state, ignoresState);
        }
      };
    }
  }

  @Breaks(
      value = {"TGT-024", "SND-007", "TGT-012"},
      sentence = "A send to a stopped target is delivered at once.")
  static final class DeliversToStoppedTargets extends FaultySubject {
    @Override
    protected Decisions decisions() {
      return new Decisions() {
        @Override
        public boolean queues(TargetState state, boolean ignoresState) {
          return false;
        }
      };
    }
  }

  @Breaks(value = "TGT-024", sentence = "A request that was queued for half an hour is given up.")
  static final class GivesQueuedRequestsUp extends FaultySubject {
    private static final long HALF_AN_HOUR = 30 * 60 * 1000;

    @Override
    protected Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        @Override
        public boolean send(RequestId request, TargetId target, SendOptions options) {
          boolean queues = inner.getTargetState(target) == TargetState.STOPPED;
          boolean plain = queues && options.flags() == 0;
          return inner.send(
              request, target, plain ? options.withTimeoutAfter(HALF_AN_HOUR) : options);
        }
      };
    }
  }

  @Breaks(
      value = {"SND-013", "FMT-018"},
      profile = "kmdf-1.33",
      sentence = "A new format resets the status that the last send left behind.")
  static final class ForgetsOutcomeOnFormat extends Watching {
    @Override
    protected Subject around(Subject subject, Kit kit, Watch watch) {
      return new ForwardingSubject(subject) {
        private final Set<RequestId> reset = ConcurrentHashMap.newKeySet();

        @Override
        public NtStatus formatRequest(RequestId request, TargetId target, Format format) {
          if (watch.wasSent(request)) {
            reset.add(request);
          }
          return inner.formatRequest(request, target, format);
        }

        @Override
        public boolean send(RequestId request, TargetId target, SendOptions options) {
          reset.remove(request);
          return inner.send(request, target, options);
        }

        @Override
        public NtStatus getStatus(RequestId request) {
          return reset.contains(request) ? NtStatus.SUCCESS : inner.getStatus(request);
        }
      };
    }
  }

  @Breaks(
      value = "SND-016",
      profile = "kmdf-1.33",
      sentence = "A request that its originator cancelled arrives without a sign of that.")
  static final class HidesCancelOnArrival extends FaultySubject {
    @Override
    protected Kit between(Kit kit) {
      return new ForwardingKit(kit) {
        @Override
        public void lowerArrival(RequestId request, TargetId target, IoParameters from) {
          IoParameters hidden =
              new IoParameters(
                  from.type(),
                  from.length(),
                  from.deviceOffset(),
                  from.ioControlCode(),
                  from.inputLength(),
                  from.outputLength(),
                  false,
                  from.initialStatus(),
                  from.stackLocations());
          outer.lowerArrival(request, target, hidden);
        }
      };
    }
  }

  @Breaks(
      value = "CAN-026",
      profile = "kmdf-1.33",
      sentence = "A send of a request that its originator cancelled is refused by every target.")
  static final class RefusesCancelledAbove extends FaultySubject {
    @Override
    protected Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        @Override
        public boolean send(RequestId request, TargetId target, SendOptions options) {
          if (inner.isCanceled(request)) {
            inner.cancelSentRequest(request);
          }
          return inner.send(request, target, options);
        }
      };
    }
  }

  @Breaks(
      value = "SND-019",
      profile = "kmdf-1.33",
      sentence = "A start sends the request that was queued last before the others.")
  static final class RestartsWithNewest extends FaultySubject {
    @Override
    protected Decisions decisions() {
      return new Decisions() {
        @Override
        public <T> List<T> orderOfRestart(List<T> queued) {
          List<T> rotated = new ArrayList<>(queued);
          Collections.rotate(rotated, 1);
          return rotated;
        }
      };
    }
  }

  @Breaks(
      value = {"SND-021", "TGT-023", "OPT-006", "SND-001"},
      sentence = "A send returns FALSE although it hands the request to the lower driver.")
  static final class ReturnsFalseAlways extends FaultySubject {
    @Override
    protected Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        @Override
        public boolean send(RequestId request, TargetId target, SendOptions options) {
          inner.send(request, target, options);
          return false;
        }
      };
    }
  }

  @Breaks(
      value = "TGT-023",
      sentence = "A send to a started target returns TRUE before the request arrives.")
  static final class DeliversAfterReturn extends FaultySubject {
    @Override
    protected Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        private final Map<RequestId, Runnable> later = new ConcurrentHashMap<>();

        @Override
        public boolean send(RequestId request, TargetId target, SendOptions options) {
          boolean started = inner.getTargetState(target) == TargetState.STARTED;
          if (!started || options.flags() != 0) {
            return inner.send(request, target, options);
          }
          later.put(request, () -> inner.send(request, target, options));
          return true;
        }

        @Override
        public void advance(long units) {
          List.copyOf(later.keySet()).forEach(request -> later.remove(request).run());
          inner.advance(units);
        }
      };
    }
  }
}
