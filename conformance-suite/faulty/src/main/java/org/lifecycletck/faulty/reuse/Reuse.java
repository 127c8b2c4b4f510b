package org.lifecycletck.faulty.reuse;

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
import org.lifecycletck.spi.vocabulary.Format;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.ReuseParams;
import org.lifecycletck.spi.vocabulary.SendOptions;
import org.lifecycletck.spi.vocabulary.TargetId;

/** A request that is reused keeps something, or loses something. */
public final class Reuse {
  private Reuse() {}

  /** The subjects, in the order of the rules. */
  public static List<FaultySubject> all() {
    return List.of(
        new ReusesSentRequestsOnly(),
        new ReusesNoRefusedRequests(),
        new IgnoresReuseFlags(),
        new RefusesReuseTooLate(),
        new KeepsRoutineOverReuse(),
        new KeepsRoutineOfCreatedRequests(),
        new RemembersCancelOverReuse(),
        new KeepsStatusOverReuse(),
        new KeepsReceivedStatusOverReuse(),
        new RestoresFormatOnReuse(),
        new LosesRoutineOfRepetition(),
        new ReusesRequestsInFlight(),
        new FreesTimerOnReuse(),
        new DropsReferencesOnReuse(),
        new RefusesSecondReuse());
  }

  /** Changes what a reuse does. */
  private abstract static class Misuse extends FaultySubject {

    abstract NtStatus reuse(Subject inner, RequestId request, ReuseParams params);

    @Override
    protected final Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        @Override
        public NtStatus reuse(RequestId request, ReuseParams params) {
          return Misuse.this.reuse(inner, request, params);
        }
      };
    }
  }

  @Breaks(value = "REU-001", sentence = "A request that was never sent cannot be reused.")
  static final class ReusesSentRequestsOnly extends Watching {
    @Override
    protected Subject around(Subject subject, Kit kit, Watch watch) {
      return new ForwardingSubject(subject) {
        @Override
        public NtStatus reuse(RequestId request, ReuseParams params) {
          return watch.wasSent(request)
              ? inner.reuse(request, params)
              : NtStatus.INVALID_DEVICE_REQUEST;
        }
      };
    }
  }

  @Breaks(value = "REU-001", sentence = "A request whose send was refused cannot be reused.")
  static final class ReusesNoRefusedRequests extends FaultySubject {
    @Override
    protected Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        private final Set<RequestId> refused = ConcurrentHashMap.newKeySet();

        @Override
        public boolean send(RequestId request, TargetId target, SendOptions options) {
          boolean accepted = inner.send(request, target, options);
          if (!accepted) {
            refused.add(request);
          }
          return accepted;
        }

        @Override
        public NtStatus reuse(RequestId request, ReuseParams params) {
          return refused.contains(request)
              ? NtStatus.INVALID_DEVICE_REQUEST
              : inner.reuse(request, params);
        }
      };
    }
  }

  @Breaks(value = "REU-002", sentence = "A reuse ignores flags that it does not know.")
  static final class IgnoresReuseFlags extends Omission {
    IgnoresReuseFlags() {
      super(Duty.CHECK_REUSE_FLAGS);
    }
  }

  @Breaks(
      value = "REU-002",
      sentence = "A reuse with unknown flags is refused after the routine was taken away.")
  static final class RefusesReuseTooLate extends Misuse {
    @Override
    NtStatus reuse(Subject inner, RequestId request, ReuseParams params) {
      NtStatus status = inner.reuse(request, params);
      if (status.equals(NtStatus.INVALID_PARAMETER)) {
        inner.setCompletionRoutine(request, null);
      }
      return status;
    }
  }

  @Breaks(
      value = {"REU-004", "CMP-012"},
      sentence = "The completion routine of a request is still registered after it was reused.")
  static final class KeepsRoutineOverReuse extends Omission {
    KeepsRoutineOverReuse() {
      super(Duty.CLEAR_ROUTINE_ON_REUSE);
    }
  }

  @Breaks(
      value = {"CMP-012"},
      sentence = "A reuse leaves the completion routine of a request that the driver created.")
  static final class KeepsRoutineOfCreatedRequests extends Watching {
    @Override
    protected Subject around(Subject subject, Kit kit, Watch watch) {
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
          if (accepted) {
            contexts.remove(request);
          }
          return accepted;
        }

        @Override
        public NtStatus reuse(RequestId request, ReuseParams params) {
          NtStatus status = inner.reuse(request, params);
          String context = contexts.remove(request);
          if (status.isSuccess() && context != null && !watch.isReceived(request)) {
            inner.setCompletionRoutine(request, context);
          }
          return status;
        }
      };
    }
  }

  @Breaks(
      value = "REU-005",
      sentence = "A request that was cancelled cannot be sent after it was reused.")
  static final class RemembersCancelOverReuse extends Omission {
    RemembersCancelOverReuse() {
      super(Duty.CLEAR_CANCEL_MARK);
    }
  }

  @Breaks(
      value = {"REU-006", "STS-010"},
      sentence = "A reuse leaves the status of a request the driver created as it was.")
  static final class KeepsStatusOverReuse extends Omission {
    KeepsStatusOverReuse() {
      super(Duty.SET_STATUS_ON_REUSE);
    }
  }

  @Breaks(
      value = {"STS-010", "REU-006", "REU-011"},
      sentence = "A reuse leaves the status of a received request as it was.")
  static final class KeepsReceivedStatusOverReuse extends Omission {
    KeepsReceivedStatusOverReuse() {
      super(Duty.SET_STATUS_OF_RECEIVED_ON_REUSE);
    }
  }

  @Breaks(
      value = "REU-007",
      misuse = true,
      sentence = "A reuse formats a request as it was formatted before.")
  static final class RestoresFormatOnReuse extends FaultySubject {
    @Override
    protected Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        private final Map<RequestId, Format> formats = new ConcurrentHashMap<>();
        private final Map<RequestId, TargetId> targets = new ConcurrentHashMap<>();

        @Override
        public NtStatus formatRequest(RequestId request, TargetId target, Format format) {
          formats.put(request, format);
          targets.put(request, target);
          return inner.formatRequest(request, target, format);
        }

        @Override
        public NtStatus reuse(RequestId request, ReuseParams params) {
          NtStatus status = inner.reuse(request, params);
          if (status.isSuccess() && formats.containsKey(request)) {
            inner.formatRequest(request, targets.get(request), formats.get(request));
          }
          return status;
        }
      };
    }
  }

  @Breaks(
      value = "REU-008",
      sentence = "A request that is sent again in its completion routine has no routine.")
  static final class LosesRoutineOfRepetition extends Watching {
    @Override
    protected Subject around(Subject subject, Kit kit, Watch watch) {
      return new ForwardingSubject(subject) {
        @Override
        public void setCompletionRoutine(RequestId request, String context) {
          if (!watch.isInRoutine(request)) {
            inner.setCompletionRoutine(request, context);
          }
        }
      };
    }
  }

  @Breaks(
      value = {"REU-012", "OWN-009"},
      misuse = true,
      sentence = "A reuse does not notice that the request is sent.")
  static final class ReusesRequestsInFlight extends Omission {
    ReusesRequestsInFlight() {
      super(Duty.CHECK_REUSE_IN_FLIGHT);
    }
  }

  @Breaks(
      value = {"REU-013", "TMO-012"},
      profile = "kmdf-1.33",
      sentence = "A reuse lets go of the timer that was allocated.")
  static final class FreesTimerOnReuse extends Omission {
    FreesTimerOnReuse() {
      super(Duty.KEEP_TIMER);
    }
  }

  @Breaks(value = "REU-013", sentence = "A reuse drops the references that the driver holds.")
  static final class DropsReferencesOnReuse extends FaultySubject {
    @Override
    protected Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        private final Map<RequestId, Integer> references = new ConcurrentHashMap<>();

        @Override
        public void referenceRequest(RequestId request) {
          references.merge(request, 1, Integer::sum);
          inner.referenceRequest(request);
        }

        @Override
        public void dereferenceRequest(RequestId request) {
          if (references.merge(request, -1, Integer::sum) >= 0) {
            inner.dereferenceRequest(request);
          }
        }

        @Override
        public NtStatus reuse(RequestId request, ReuseParams params) {
          for (int held = references.getOrDefault(request, 0); held > 0; held--) {
            dereferenceRequest(request);
          }
          return inner.reuse(request, params);
        }
      };
    }
  }

  @Breaks(value = "REU-014", sentence = "A second reuse in a row is refused.")
  static final class RefusesSecondReuse extends FaultySubject {
    @Override
    protected Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        private final Set<RequestId> fresh = ConcurrentHashMap.newKeySet();

        @Override
        public NtStatus reuse(RequestId request, ReuseParams params) {
          boolean first = fresh.add(request);
          return first ? inner.reuse(request, params) : NtStatus.INVALID_DEVICE_REQUEST;
        }

        @Override
        public NtStatus formatRequest(RequestId request, TargetId target, Format format) {
          fresh.remove(request);
          return inner.formatRequest(request, target, format);
        }
      };
    }
  }
}
