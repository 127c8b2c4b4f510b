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
import org.lifecycletck.faulty.base.Watch;
import org.lifecycletck.faulty.base.Watching;
import org.lifecycletck.reference.ReferenceSubject;
import org.lifecycletck.spi.Kit;
import org.lifecycletck.spi.Subject;
import org.lifecycletck.spi.vocabulary.CompletionParams;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.ReuseParams;
import org.lifecycletck.spi.vocabulary.SendOptions;
import org.lifecycletck.spi.vocabulary.TargetId;

/** A registration of a completion routine lasts too long, or not long enough. */
public final class Registrations {
  private Registrations() {}

  /** The subjects, in the order of the rules. */
  public static List<FaultySubject> all() {
    return List.of(
        new KeepsFirstRoutine(),
        new KeepsRemovedRoutine(),
        new UnregistersAfterRoutine(),
        new SharesContexts(),
        new KeepsFirstContext(),
        new AsksRoutineOnce());
  }

  @Breaks(value = "CMP-001", sentence = "A second registration does not replace the first.")
  static final class KeepsFirstRoutine extends FaultySubject {
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

  @Breaks(value = "CMP-001", sentence = "A completion routine cannot be taken away.")
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
      value = {"CMP-004", "REU-008"},
      profile = "kmdf-1.33",
      sentence = "A registration is removed after the routine, and with it one made inside.")
  static final class UnregistersAfterRoutine extends FaultySubject {
    @Override
    public Subject open(Setup setup, Kit kit) {
      AtomicReference<Subject> reference = new AtomicReference<>();
      Kit between =
          new ForwardingKit(kit) {
            private final Set<RequestId> gone = ConcurrentHashMap.newKeySet();

            @Override
            public void completionRoutine(
                RequestId request, TargetId target, CompletionParams params, String context) {
              reference.get().setCompletionRoutine(request, context);
              outer.completionRoutine(request, target, params, context);
              if (!gone.contains(request)) {
                reference.get().setCompletionRoutine(request, null);
              }
            }

            @Override
            public void requestCleanup(RequestId request) {
              gone.add(request);
              outer.requestCleanup(request);
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
      value = {"DON-008"},
      profile = "kmdf-1.33",
      sentence = "A received request that once had a routine needs none for its next send.")
  static final class AsksRoutineOnce extends Watching {
    @Override
    protected Subject around(Subject subject, Kit kit, Watch watch) {
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
          if (again && options.flags() == 0 && watch.isReceived(request)) {
            inner.setCompletionRoutine(request, contexts.get(request));
          }
          return inner.send(request, target, options);
        }
      };
    }
  }
}
