package org.lifecycletck.faulty.ownership;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.lifecycletck.faulty.base.Breaks;
import org.lifecycletck.faulty.base.FaultySubject;
import org.lifecycletck.faulty.base.ForwardingKit;
import org.lifecycletck.faulty.base.ForwardingSubject;
import org.lifecycletck.faulty.base.Watch;
import org.lifecycletck.faulty.base.Watching;
import org.lifecycletck.reference.ReferenceSubject;
import org.lifecycletck.spi.Kit;
import org.lifecycletck.spi.Subject;
import org.lifecycletck.spi.vocabulary.CompletionParams;
import org.lifecycletck.spi.vocabulary.Fatal;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.RequestType;
import org.lifecycletck.spi.vocabulary.ReuseParams;
import org.lifecycletck.spi.vocabulary.SendOptions;
import org.lifecycletck.spi.vocabulary.TargetId;
import org.lifecycletck.spi.vocabulary.TargetState;

/** A request has no owner, two owners, or the wrong one. */
public final class Owners {
  private Owners() {}

  /** The subjects, in the order of the rules. */
  public static List<FaultySubject> all() {
    return List.of(
        new RetriesReportedRequests(),
        new ReadsStateTwice(),
        new RenamesRequests(),
        new AnswersDestructively(),
        new CompletesForwardedRequests(),
        new OverlooksCompletingCreated(),
        new CancelsOnDeletion(),
        new RefusesReuseSilently(),
        new ForgetsDeletedHandles(),
        new AnswersLostHandles(),
        new RemembersForgottenRequests(),
        new ReturnsReceivedTwice());
  }

  @Breaks(
      value = "OWN-001",
      sentence = "A request that the lower driver fails is reported and sent a second time.")
  static final class RetriesReportedRequests extends Watching {
    @Override
    protected Subject around(Subject subject, Kit kit, Watch watch) {
      return new ForwardingSubject(subject) {
        private final Set<RequestId> retried = ConcurrentHashMap.newKeySet();

        @Override
        public void lowerComplete(RequestId request, NtStatus status, long information) {
          inner.lowerComplete(request, status, information);
          boolean fails = status.equals(NtStatus.UNSUCCESSFUL) && !watch.isHeld(request);
          if (fails && retried.add(request)) {
            kit.lowerArrival(request, watch.target(request), watch.arrived(request));
          }
        }
      };
    }
  }

  @Breaks(
      value = "CON-004",
      sentence = "A send looks at the target's state a second time before it returns.")
  static final class ReadsStateTwice extends FaultySubject {
    @Override
    protected Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        @Override
        public boolean send(RequestId request, TargetId target, SendOptions options) {
          boolean accepted = inner.send(request, target, options);
          boolean plain = options.flags() == 0;
          return accepted && !(plain && inner.getTargetState(target) == TargetState.PURGED);
        }
      };
    }
  }

  @Breaks(
      value = {"OWN-002"},
      sentence = "A completion routine is called with a handle that the driver has not seen.")
  static final class RenamesRequests extends FaultySubject {
    @Override
    protected Kit between(Kit kit) {
      return new ForwardingKit(kit) {
        private final Set<RequestId> presented = ConcurrentHashMap.newKeySet();

        @Override
        public void requestPresented(RequestId request) {
          presented.add(request);
          outer.requestPresented(request);
        }

        @Override
        public void completionRoutine(
            RequestId request, TargetId target, CompletionParams params, String context) {
          boolean renamed = presented.contains(request);
          RequestId called = renamed ? new RequestId(request + "2") : request;
          outer.completionRoutine(called, target, params, context);
        }
      };
    }
  }

  @Breaks(
      value = {"OWN-003"},
      misuse = true,
      sentence = "A question about a request in flight clears its information.")
  static final class AnswersDestructively extends Watching {
    @Override
    protected Subject around(Subject subject, Kit kit, Watch watch) {
      return new ForwardingSubject(subject) {
        private final Set<RequestId> asked = ConcurrentHashMap.newKeySet();

        @Override
        public long getInformation(RequestId request) {
          if (watch.isInFlight(request)) {
            asked.add(request);
          }
          return inner.getInformation(request);
        }

        @Override
        public void lowerComplete(RequestId request, NtStatus status, long information) {
          inner.lowerComplete(request, status, asked.remove(request) ? 0 : information);
        }
      };
    }
  }

  @Breaks(
      value = {"OWN-005"},
      sentence =
          "A forwarded request that comes back is completed to its originator by the framework.")
  static final class CompletesForwardedRequests extends FaultySubject {
    @Override
    protected Kit between(Kit kit) {
      return new ForwardingKit(kit) {
        private final Set<RequestId> withDriver = ConcurrentHashMap.newKeySet();
        private final Set<RequestId> handedBack = ConcurrentHashMap.newKeySet();

        @Override
        public void requestPresented(RequestId request) {
          withDriver.add(request);
          outer.requestPresented(request);
        }

        @Override
        public void completionRoutine(
            RequestId request, TargetId target, CompletionParams params, String context) {
          outer.completionRoutine(request, target, params, context);
          if (withDriver.remove(request)) {
            handedBack.add(request);
            outer.upperCompletion(request, params.status(), params.information());
          }
        }

        @Override
        public void upperCompletion(RequestId request, NtStatus status, long information) {
          withDriver.remove(request);
          if (!handedBack.contains(request)) {
            outer.upperCompletion(request, status, information);
          }
        }
      };
    }
  }

  @Breaks(
      value = {"OWN-006"},
      misuse = true,
      sentence = "The verifier says nothing when a driver completes a request that it created.")
  static final class OverlooksCompletingCreated extends FaultySubject {
    @Override
    protected Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        private final Set<RequestId> created = ConcurrentHashMap.newKeySet();

        @Override
        public NtStatus createRequest(RequestId request, TargetId target, TargetId parent) {
          created.add(request);
          return inner.createRequest(request, target, parent);
        }

        @Override
        public void completeRequest(RequestId request, NtStatus status, Long information) {
          if (!created.contains(request)) {
            inner.completeRequest(request, status, information);
          }
        }
      };
    }
  }

  @Breaks(
      value = {"OWN-008"},
      misuse = true,
      sentence = "A deletion of a sent request cancels it.")
  static final class CancelsOnDeletion extends FaultySubject {
    @Override
    protected Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        @Override
        public void deleteRequest(RequestId request) {
          inner.cancelSentRequest(request);
          inner.deleteRequest(request);
        }
      };
    }
  }

  @Breaks(
      value = {"OWN-009"},
      misuse = true,
      sentence = "A reuse of a sent request is refused, and the verifier says nothing.")
  static final class RefusesReuseSilently extends Watching {
    @Override
    protected Subject around(Subject subject, Kit kit, Watch watch) {
      return new ForwardingSubject(subject) {
        @Override
        public NtStatus reuse(RequestId request, ReuseParams params) {
          return watch.isInFlight(request)
              ? NtStatus.INVALID_DEVICE_REQUEST
              : inner.reuse(request, params);
        }
      };
    }
  }

  @Breaks(
      value = {"OWN-013"},
      sentence = "A request that was deleted and is referred to cannot be named any more.")
  static final class ForgetsDeletedHandles extends FaultySubject {
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
          if (deleted.contains(request)) {
            kit.fatal(Fatal.violation(5, 0));
          }
          return inner.cancelSentRequest(request);
        }
      };
    }
  }

  @Breaks(
      value = {"OWN-014"},
      misuse = true,
      sentence = "A handle that is gone is answered as if it were still there.")
  static final class AnswersLostHandles extends Watching {
    @Override
    protected Subject around(Subject subject, Kit kit, Watch watch) {
      return new ForwardingSubject(subject) {
        @Override
        public boolean cancelSentRequest(RequestId request) {
          return !watch.isDestroyed(request) && inner.cancelSentRequest(request);
        }

        @Override
        public NtStatus getStatus(RequestId request) {
          return watch.isDestroyed(request) ? NtStatus.SUCCESS : inner.getStatus(request);
        }
      };
    }
  }

  @Breaks(
      value = {"OWN-015"},
      sentence = "A forgotten request comes back to the driver, which is to complete it.")
  static final class RemembersForgottenRequests extends FaultySubject {
    @Override
    public Subject open(Setup setup, Kit kit) {
      Map<RequestId, TargetId> forgotten = new ConcurrentHashMap<>();
      Kit between =
          new ForwardingKit(kit) {
            @Override
            public void upperCompletion(RequestId request, NtStatus status, long information) {
              TargetId target = forgotten.remove(request);
              if (target == null) {
                outer.upperCompletion(request, status, information);
              } else {
                CompletionParams params =
                    new CompletionParams(RequestType.NO_FORMAT, status, information);
                outer.completionRoutine(request, target, params, request.toString());
              }
            }
          };
      return new ForwardingSubject(new ReferenceSubject(setup, between, decisions())) {
        @Override
        public boolean send(RequestId request, TargetId target, SendOptions options) {
          boolean forgets = options.flags() == SendOptions.SEND_AND_FORGET;
          if (forgets) {
            forgotten.put(request, target);
          }
          boolean accepted = inner.send(request, target, options);
          if (forgets && !accepted) {
            forgotten.remove(request);
          }
          return accepted;
        }
      };
    }
  }

  @Breaks(
      value = {"STS-007", "LIF-007"},
      sentence = "The originator gets a request back a second time when the driver lets go of it.")
  static final class ReturnsReceivedTwice extends FaultySubject {
    @Override
    protected Kit between(Kit kit) {
      return new ForwardingKit(kit) {
        private final Map<RequestId, NtStatus> returned = new ConcurrentHashMap<>();

        @Override
        public void upperCompletion(RequestId request, NtStatus status, long information) {
          returned.put(request, status);
          outer.upperCompletion(request, status, information);
        }

        @Override
        public void requestDestroy(RequestId request) {
          NtStatus status = returned.remove(request);
          if (status != null) {
            outer.upperCompletion(request, status, 0);
          }
          outer.requestDestroy(request);
        }
      };
    }
  }
}
