package org.lifecycletck.faulty.completion;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.lifecycletck.faulty.base.Breaks;
import org.lifecycletck.faulty.base.FaultySubject;
import org.lifecycletck.faulty.base.ForwardingKit;
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
import org.lifecycletck.spi.vocabulary.TargetId;

/** A completion routine is not called as it was registered. */
public final class Routines {
  private Routines() {}

  /** The subjects, in the order of the rules. */
  public static List<FaultySubject> all() {
    return List.of(
        new CallsNoRoutine(),
        new EndsQueueSilently(),
        new ReportsNoTypeFromQueue(),
        new ReleasesBeforeRoutine(),
        new ReportsInlineTwice(),
        new DropsInformationOfRawFormat(),
        new CallsOnSuccessOnly(),
        new CompletesTwiceAfterCancel());
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
      value = {"CMP-002", "DON-001", "CON-008"},
      sentence = "No completion routine is ever called.")
  static final class CallsNoRoutine extends FaultySubject {
    @Override
    protected Kit between(Kit kit) {
      return new ForwardingKit(kit) {
        @Override
        public void completionRoutine(
            RequestId request, TargetId target, CompletionParams params, String context) {
          // The fault: the driver is told nothing.
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
