package org.lifecycletck.faulty.completion;

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
import org.lifecycletck.reference.Duty;
import org.lifecycletck.reference.ReferenceSubject;
import org.lifecycletck.spi.Kit;
import org.lifecycletck.spi.Subject;
import org.lifecycletck.spi.vocabulary.CompletionParams;
import org.lifecycletck.spi.vocabulary.IoParameters;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.RequestType;
import org.lifecycletck.spi.vocabulary.ReuseParams;
import org.lifecycletck.spi.vocabulary.SendOptions;
import org.lifecycletck.spi.vocabulary.TargetId;

/** A completion routine is not called as it was registered. */
public final class Routines {
  private Routines() {}

  /** The subjects, in the order of the rules. */
  public static List<FaultySubject> all() {
    return List.of(new KeepsFirstRoutine(), new KeepsRemovedRoutine(), new EndsQueueSilently(), new UnregistersAfterRoutine(), new SharesContexts(), new KeepsFirstContext(), new FreesAfterRoutine(), new StartsNothingInRoutine(), new LosesCompletionInRoutine(), new ReportsNoTypeFromQueue(), new ReleasesBeforeRoutine(), new ReportsInlineTwice(), new DropsInformationOfRawFormat(), new CallsOnSuccessOnly(), new AsksRoutineOnce(), new DestroysWithinRoutine(), new CompletesTwiceAfterCancel());
  }

  /** Calls the completion routine otherwise. */
  private abstract static class Miscall extends Watching {

    abstract void call(Kit outer, Watch watch, Called called);

    @Override
    protected final Kit between(Kit kit, Watch watch) {
      return new ForwardingKit(kit) {
        @Override
        public void completionRoutine(
            RequestId request, TargetId target, CompletionParams params, String context) {
          call(outer, watch, new Called(request, target, params, context));
        }
      };
    }
  }

  /** One call of a completion routine. */
  private record Called(
      RequestId request, TargetId target, CompletionParams params, String context) {

    void on(Kit kit) {
      kit.completionRoutine(request, target, params, context);
    }

    Called with(NtStatus status, long information) {
      CompletionParams changed = new CompletionParams(params.type(), status, information);
      return new Called(request, target, changed, context);
    }

    Called with(String otherContext) {
      return new Called(request, target, params, otherContext);
    }
  }

  @Breaks(
      value = "CMP-001",
      sentence = "A second registration does not replace the first.")
  static final class KeepsFirstRoutine extends FaultySubject {
    @Override
    protected Kit between(Kit kit) {
      return kit;
    }

    @Override
    protected Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        private final Set<RequestId> registered = ConcurrentHashMap.newKeySet();

        @Override
        public void setCompletionRoutine(RequestId request, String context) {
          if (context == null) {
            registered.remove(request);
          }
          if (context == null || registered.add(request)) {
            inner.setCompletionRoutine(request, context);
          }
        }

        @Override
        public boolean send(RequestId request, TargetId target, SendOptions options) {
          registered.remove(request);
          return inner.send(request, target, options);
        }

        @Override
        public NtStatus reuse(RequestId request, ReuseParams params) {
          registered.remove(request);
          return inner.reuse(request, params);
        }
      };
    }
  }

  @Breaks(
      value = "CMP-001",
      sentence = "A completion routine cannot be taken away.")
  static final class KeepsRemovedRoutine extends FaultySubject {
    @Override
    protected Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        @Override
        public void setCompletionRoutine(RequestId request, String context) {
          if (context != null) {
            inner.setCompletionRoutine(request, context);
          }
        }
      };
    }
  }

  @Breaks(
      value = {"CMP-002"},
      sentence = "A request that ends without having been delivered calls no routine.")
  static final class EndsQueueSilently extends Miscall {
    @Override
    void call(Kit outer, Watch watch, Called called) {
      if (watch.arrived(called.request()) != null) {
        called.on(outer);
      }
    }
  }

  @Breaks(
      value = {"CMP-004", "RTG-015"},
      profile = "kmdf-1.33",
      sentence = "The registration is removed only after the routine has returned.")
  static final class UnregistersAfterRoutine extends FaultySubject {
    @Override
    public Subject open(Setup setup, Kit kit) {
      AtomicReference<Subject> reference = new AtomicReference<>();
      Kit between =
          new ForwardingKit(kit) {
            @Override
            public void completionRoutine(
                RequestId request, TargetId target, CompletionParams params, String context) {
              reference.get().setCompletionRoutine(request, context);
              outer.completionRoutine(request, target, params, context);
            }
          };
      reference.set(new ReferenceSubject(setup, between, decisions()));
      return reference.get();
    }
  }

  @Breaks(
      value = {"CMP-005"},
      sentence = "The completion routine gets the context that was registered last, by anybody.")
  static final class SharesContexts extends FaultySubject {
    @Override
    public Subject open(Setup setup, Kit kit) {
      AtomicReference<String> last = new AtomicReference<>();
      Kit between =
          new ForwardingKit(kit) {
            @Override
            public void completionRoutine(
                RequestId request, TargetId target, CompletionParams params, String context) {
              outer.completionRoutine(request, target, params, last.get());
            }
          };
      return new ForwardingSubject(new ReferenceSubject(setup, between, decisions())) {
        @Override
        public void setCompletionRoutine(RequestId request, String context) {
          if (context != null) {
            last.set(context);
          }
          inner.setCompletionRoutine(request, context);
        }
      };
    }
  }

  @Breaks(
      value = {"DON-007"},
      sentence = "The completion routine gets the context of the request's first registration.")
  static final class KeepsFirstContext extends Watching {
    @Override
    protected Kit between(Kit kit, Watch watch) {
      return new ForwardingKit(kit) {
        private final Map<RequestId, String> first = new ConcurrentHashMap<>();

        @Override
        public void completionRoutine(
            RequestId request, TargetId target, CompletionParams params, String context) {
          String earlier = first.putIfAbsent(request, context);
          outer.completionRoutine(request, target, params, earlier == null ? context : earlier);
        }
      };
    }
  }

  @Breaks(
      value = {"CMP-014", "DON-009", "REU-008"},
      sentence = "A request counts as sent until its completion routine has returned.")
  static final class FreesAfterRoutine extends Omission {
    FreesAfterRoutine() {
      super(Duty.FREE_BEFORE_ROUTINE);
    }
  }

  @Breaks(
      value = {"CMP-014"},
      sentence = "A start from a completion routine has no effect.")
  static final class StartsNothingInRoutine extends FaultySubject {
    @Override
    public Subject open(Setup setup, Kit kit) {
      ThreadLocal<Boolean> inside = ThreadLocal.withInitial(() -> false);
      Kit between =
          new ForwardingKit(kit) {
            @Override
            public void completionRoutine(
                RequestId request, TargetId target, CompletionParams params, String context) {
              inside.set(true);
              outer.completionRoutine(request, target, params, context);
              inside.set(false);
            }
          };
      return new ForwardingSubject(new ReferenceSubject(setup, between, decisions())) {
        @Override
        public NtStatus startTarget(TargetId target) {
          return inside.get() ? NtStatus.INVALID_DEVICE_STATE : inner.startTarget(target);
        }
      };
    }
  }

  @Breaks(
      value = {"DON-009"},
      sentence = "A request that is completed to its originator in its routine gets lost.")
  static final class LosesCompletionInRoutine extends Watching {
    @Override
    protected Subject around(Subject subject, Kit kit, Watch watch) {
      return new ForwardingSubject(subject) {
        @Override
        public void completeRequest(RequestId request, NtStatus status, Long information) {
          if (!watch.isInRoutine(request)) {
            inner.completeRequest(request, status, information);
          }
        }
      };
    }
  }

  @Breaks(
      value = {"CMP-015"},
      sentence = "The routine of a request that is ended in the queue gets no type.")
  static final class ReportsNoTypeFromQueue extends Miscall {
    @Override
    void call(Kit outer, Watch watch, Called called) {
      CompletionParams params = called.params();
      boolean delivered = watch.arrived(called.request()) != null;
      RequestType type = delivered ? params.type() : RequestType.NO_FORMAT;
      CompletionParams changed = new CompletionParams(type, params.status(), params.information());
      outer.completionRoutine(called.request(), called.target(), changed, called.context());
    }
  }

  @Breaks(
      value = {"CMP-017"},
      profile = "kmdf-1.33",
      sentence = "A waiting state change may return before the last routine has begun.")
  static final class ReleasesBeforeRoutine extends Omission {
    ReleasesBeforeRoutine() {
      super(Duty.RELEASE_AFTER_ROUTINE);
    }
  }

  @Breaks(
      value = {"CON-003", "CMP-002"},
      sentence = "A request that comes back before its send returns is reported twice.")
  static final class ReportsInlineTwice extends Watching {
    @Override
    protected Kit between(Kit kit, Watch watch) {
      return new ForwardingKit(kit) {
        private final Set<RequestId> arriving = ConcurrentHashMap.newKeySet();

        @Override
        public void lowerArrival(RequestId request, TargetId target, IoParameters parameters) {
          arriving.add(request);
          outer.lowerArrival(request, target, parameters);
          arriving.remove(request);
        }

        @Override
        public void completionRoutine(
            RequestId request, TargetId target, CompletionParams params, String context) {
          outer.completionRoutine(request, target, params, context);
          if (arriving.contains(request)) {
            outer.completionRoutine(request, target, params, context);
          }
        }
      };
    }
  }

  @Breaks(
      value = {"CPR-003"},
      sentence = "A request that no target formatted reports an information of 0.")
  static final class DropsInformationOfRawFormat extends Miscall {
    @Override
    void call(Kit outer, Watch watch, Called called) {
      CompletionParams params = called.params();
      boolean raw = params.type() == RequestType.NO_FORMAT;
      called.with(params.status(), raw ? 0 : params.information()).on(outer);
    }
  }

  @Breaks(
      value = {"DON-001"},
      sentence = "The routine is not called for a request that the lower driver fails.")
  static final class CallsOnSuccessOnly extends Miscall {
    @Override
    void call(Kit outer, Watch watch, Called called) {
      NtStatus status = called.params().status();
      if (status.isSuccess() || status.equals(NtStatus.CANCELLED)) {
        called.on(outer);
      }
    }
  }

  @Breaks(
      value = {"DON-008"},
      profile = "kmdf-1.33",
      sentence = "A received request that once had a routine needs none for its next send.")
  static final class AsksRoutineOnce extends FaultySubject {
    @Override
    protected Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        private final Map<RequestId, String> contexts = new ConcurrentHashMap<>();
        private final Set<RequestId> open = ConcurrentHashMap.newKeySet();

        @Override
        public void setCompletionRoutine(RequestId request, String context) {
          inner.setCompletionRoutine(request, context);
          if (context != null) {
            contexts.put(request, context);
            open.add(request);
          }
        }

        @Override
        public boolean send(RequestId request, TargetId target, SendOptions options) {
          boolean again = !open.remove(request) && contexts.containsKey(request);
          if (again && options.flags() == 0) {
            inner.setCompletionRoutine(request, contexts.get(request));
          }
          return inner.send(request, target, options);
        }
      };
    }
  }

  @Breaks(
      value = {"DON-010", "LIF-003"},
      sentence = "A request that its routine deletes is destroyed within the routine.")
  static final class DestroysWithinRoutine extends Omission {
    DestroysWithinRoutine() {
      super(Duty.HOLD_DURING_ROUTINE);
    }
  }

  @Breaks(
      value = {"CON-001"},
      sentence = "A request is completed by its canceller and by the lower driver, so twice.")
  static final class CompletesTwiceAfterCancel extends FaultySubject {
    @Override
    public Subject open(Setup setup, Kit kit) {
      AtomicReference<Subject> subject = new AtomicReference<>();
      Kit calledTwice =
          new ForwardingKit(kit) {
            @Override
            public void completionRoutine(
                RequestId request, TargetId target, CompletionParams params, String context) {
              boolean twice = subject.get().isCanceled(request);
              outer.completionRoutine(request, target, params, context);
              if (twice) {
                outer.completionRoutine(request, target, params, context);
              }
            }
          };
      subject.set(new ReferenceSubject(setup, calledTwice, decisions()));
      return subject.get();
    }
  }
}
