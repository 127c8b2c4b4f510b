package org.lifecycletck.faulty.ownership;

import java.util.List;
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
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.ReuseParams;
import org.lifecycletck.spi.vocabulary.TargetId;

/** An object goes too early, too late, or without its callbacks. */
public final class Lifetimes {
  private Lifetimes() {}

  /** The subjects, in the order of the rules. */
  public static List<FaultySubject> all() {
    return List.of(
        new IgnoresReferences(),
        new LeaksReferredRequests(),
        new CleansUpOnDestruction(),
        new CleansUpTwice(),
        new DestroysQueuedInRoutine(),
        new DestroysSentRequests(),
        new CompletesCreatedRequests(),
        new LeaksCancelledRequests(),
        new DefersDeletionInRoutine(),
        new KeepsCompletedRequests(),
        new ChangesStatusOnLateCancel(),
        new OverlooksLastReference(),
        new DeletesTwice());
  }

  @Breaks(
      value = "LIF-001",
      sentence = "A deleted request is destroyed at once, whatever references the driver holds.")
  static final class IgnoresReferences extends FaultySubject {
    @Override
    protected Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        @Override
        public void referenceRequest(RequestId request) {}

        @Override
        public void dereferenceRequest(RequestId request) {}
      };
    }
  }

  @Breaks(
      value = {"LIF-001"},
      sentence = "A deleted request is never destroyed once the driver referred to it.")
  static final class LeaksReferredRequests extends FaultySubject {
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
        public void dereferenceRequest(RequestId request) {
          if (!deleted.contains(request)) {
            inner.dereferenceRequest(request);
          }
        }
      };
    }
  }

  @Breaks(
      value = {"LIF-002"},
      sentence = "A request is cleaned up only when its last reference goes.")
  static final class CleansUpOnDestruction extends FaultySubject {
    @Override
    protected Kit between(Kit kit) {
      return new ForwardingKit(kit) {
        private final Set<RequestId> pending = ConcurrentHashMap.newKeySet();

        @Override
        public void requestCleanup(RequestId request) {
          pending.add(request);
        }

        @Override
        public void requestDestroy(RequestId request) {
          if (pending.remove(request)) {
            outer.requestCleanup(request);
          }
          outer.requestDestroy(request);
        }
      };
    }
  }

  @Breaks(
      value = {"LIF-002"},
      sentence = "A request is cleaned up a second time before it is destroyed.")
  static final class CleansUpTwice extends FaultySubject {
    @Override
    protected Kit between(Kit kit) {
      return new ForwardingKit(kit) {
        @Override
        public void requestDestroy(RequestId request) {
          outer.requestCleanup(request);
          outer.requestDestroy(request);
        }
      };
    }
  }

  /** Destroys requests at another moment than it should. */
  private abstract static class Hasty extends FaultySubject {

    abstract boolean isHasty(Watch watch, RequestId request);

    @Override
    public final Subject open(Setup setup, Kit kit) {
      Set<RequestId> gone = ConcurrentHashMap.newKeySet();
      Watching watching =
          new Watching() {
            @Override
            protected Kit between(Kit outerKit, Watch watch) {
              return new ForwardingKit(outerKit) {
                @Override
                public void requestDestroy(RequestId request) {
                  if (gone.add(request)) {
                    outer.requestDestroy(request);
                  }
                }
              };
            }

            @Override
            protected Subject around(Subject subject, Kit outerKit, Watch watch) {
              return new ForwardingSubject(subject) {
                @Override
                public void deleteRequest(RequestId request) {
                  boolean hasty = isHasty(watch, request);
                  inner.deleteRequest(request);
                  if (hasty && gone.add(request)) {
                    outerKit.requestDestroy(request);
                  }
                }
              };
            }
          };
      return watching.open(setup, kit);
    }
  }

  @Breaks(
      value = {"LIF-003"},
      sentence = "A request that is deleted in its routine is destroyed there if it was queued.")
  static final class DestroysQueuedInRoutine extends Hasty {
    @Override
    boolean isHasty(Watch watch, RequestId request) {
      return watch.isInRoutine(request) && watch.arrived(request) == null;
    }
  }

  @Breaks(
      value = {"LIF-004", "LIF-003"},
      misuse = true,
      sentence = "A request that is deleted while it is sent is destroyed at once.")
  static final class DestroysSentRequests extends Hasty {
    @Override
    boolean isHasty(Watch watch, RequestId request) {
      return watch.isInFlight(request);
    }
  }

  @Breaks(
      value = {"LIF-005", "OWN-006"},
      misuse = true,
      sentence = "A request that the driver created is cleaned up when the driver completes it.")
  static final class CompletesCreatedRequests extends Omission {
    CompletesCreatedRequests() {
      super(Duty.REJECT_COMPLETING_OWN);
    }
  }

  @Breaks(
      value = "OWN-018",
      sentence = "A stop, purge or close that cancels a request keeps its reference for ever.")
  static final class LeaksCancelledRequests extends Omission {
    LeaksCancelledRequests() {
      super(Duty.RELEASE_CANCELLED);
    }
  }

  @Breaks(
      value = "LIF-006",
      sentence = "A deletion in the completion routine is carried out after the routine.")
  static final class DefersDeletionInRoutine extends FaultySubject {
    @Override
    public Subject open(Setup setup, Kit kit) {
      Set<RequestId> inside = ConcurrentHashMap.newKeySet();
      Set<RequestId> deferred = ConcurrentHashMap.newKeySet();
      AtomicReference<Subject> reference = new AtomicReference<>();
      Kit between =
          new ForwardingKit(kit) {
            @Override
            public void completionRoutine(
                RequestId request, TargetId target, CompletionParams params, String context) {
              inside.add(request);
              outer.completionRoutine(request, target, params, context);
              inside.remove(request);
              if (deferred.remove(request)) {
                reference.get().deleteRequest(request);
              }
            }
          };
      reference.set(new ReferenceSubject(setup, between, decisions()));
      return new ForwardingSubject(reference.get()) {
        @Override
        public void deleteRequest(RequestId request) {
          if (inside.contains(request)) {
            deferred.add(request);
          } else {
            inner.deleteRequest(request);
          }
        }
      };
    }
  }

  @Breaks(
      value = {"LIF-007"},
      sentence = "A received request is not destroyed after it was completed.")
  static final class KeepsCompletedRequests extends Omission {
    KeepsCompletedRequests() {
      super(Duty.DESTROY_COMPLETED);
    }
  }

  @Breaks(value = "LIF-008", sentence = "A cancel of a completed request changes its status.")
  static final class ChangesStatusOnLateCancel extends Watching {
    @Override
    protected Subject around(Subject subject, Kit kit, Watch watch) {
      return new ForwardingSubject(subject) {
        private final Set<RequestId> late = ConcurrentHashMap.newKeySet();

        @Override
        public boolean cancelSentRequest(RequestId request) {
          if (watch.wasSent(request) && !watch.isInFlight(request)) {
            late.add(request);
          }
          return inner.cancelSentRequest(request);
        }

        @Override
        public NtStatus getStatus(RequestId request) {
          return late.contains(request) ? NtStatus.CANCELLED : inner.getStatus(request);
        }

        @Override
        public NtStatus reuse(RequestId request, ReuseParams params) {
          late.remove(request);
          return inner.reuse(request, params);
        }
      };
    }
  }

  @Breaks(
      value = "LIF-009",
      misuse = true,
      sentence = "Dropping a reference that the driver does not have passes unnoticed.")
  static final class OverlooksLastReference extends Omission {
    OverlooksLastReference() {
      super(Duty.STOP_ON_LAST_REFERENCE);
    }
  }

  @Breaks(
      value = "LIF-010",
      profile = "kmdf-1.33",
      sentence = "A second deletion drops a reference that is somebody else's.")
  static final class DeletesTwice extends Omission {
    DeletesTwice() {
      super(Duty.DELETE_ONCE);
    }
  }
}
