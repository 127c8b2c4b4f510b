package org.lifecycletck.faulty.retargeting;

import java.util.List;
import java.util.Map;
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
import org.lifecycletck.spi.vocabulary.CompletionParams;
import org.lifecycletck.spi.vocabulary.FormatMethod;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.ReuseParams;
import org.lifecycletck.spi.vocabulary.SendOptions;
import org.lifecycletck.spi.vocabulary.TargetId;
import org.lifecycletck.spi.vocabulary.TargetSetup;

/** A request that goes from target to target takes something along, or loses something. */
public final class Chains {
  private Chains() {}

  /** The subjects, in the order of the rules. */
  public static List<FaultySubject> all() {
    return List.of(
        new SendsToFirstTarget(),
        new UsesStackLocationsUp(),
        new KeepsRoutineOverCompletion(),
        new WantsReuseBetweenTargets(),
        new KeepsEarlierInformation(),
        new NamesFirstTarget());
  }

  @Breaks(
      value = {"RTG-014", "SND-015"},
      sentence = "A received request is sent to the target that it was sent to first.")
  static final class SendsToFirstTarget extends FaultySubject {
    @Override
    protected Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        private final Map<RequestId, TargetId> first = new ConcurrentHashMap<>();

        @Override
        public boolean send(RequestId request, TargetId target, SendOptions options) {
          TargetId earlier = first.putIfAbsent(request, target);
          return inner.send(request, earlier == null ? target : earlier, options);
        }
      };
    }
  }

  @Breaks(
      value = {"SND-015", "RTG-017"},
      sentence = "Each round trip of a received request uses a stack location up.")
  static final class UsesStackLocationsUp extends FaultySubject {
    @Override
    protected Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        private final Map<RequestId, Integer> left = new ConcurrentHashMap<>();
        private final Map<TargetId, Integer> needed = new ConcurrentHashMap<>();

        @Override
        public NtStatus createTarget(TargetId target, TargetSetup setup) {
          needed.put(target, setup.stackSize());
          return inner.createTarget(target, setup);
        }

        @Override
        public void submit(RequestId request, FormatMethod method, int stackSize, long length) {
          left.put(request, stackSize - 1);
          inner.submit(request, method, stackSize, length);
        }

        @Override
        public NtStatus changeTarget(RequestId request, TargetId target) {
          boolean fits = left.getOrDefault(request, Integer.MAX_VALUE) >= needed.get(target);
          return fits ? inner.changeTarget(request, target) : NtStatus.REQUEST_NOT_ACCEPTED;
        }

        @Override
        public boolean send(RequestId request, TargetId target, SendOptions options) {
          left.computeIfPresent(request, (key, locations) -> locations - needed.get(target));
          return inner.send(request, target, options);
        }
      };
    }
  }

  @Breaks(
      value = {"RTG-015", "CMP-004", "DON-008"},
      profile = "kmdf-1.33",
      sentence = "A completion routine stays registered after it was called.")
  static final class KeepsRoutineOverCompletion extends Omission {
    KeepsRoutineOverCompletion() {
      super(Duty.CONSUME_ROUTINE);
    }
  }

  @Breaks(
      value = "RTG-017",
      sentence = "A received request that came back must be reused before it is retargeted.")
  static final class WantsReuseBetweenTargets extends Watching {
    @Override
    protected Subject around(Subject subject, Kit kit, Watch watch) {
      return new ForwardingSubject(subject) {
        private final Set<RequestId> used = ConcurrentHashMap.newKeySet();

        @Override
        public boolean send(RequestId request, TargetId target, SendOptions options) {
          if (watch.isReceived(request)) {
            used.add(request);
          }
          return inner.send(request, target, options);
        }

        @Override
        public NtStatus reuse(RequestId request, ReuseParams params) {
          used.remove(request);
          return inner.reuse(request, params);
        }

        @Override
        public NtStatus changeTarget(RequestId request, TargetId target) {
          return used.contains(request)
              ? NtStatus.INVALID_DEVICE_REQUEST
              : inner.changeTarget(request, target);
        }
      };
    }
  }

  @Breaks(
      value = "RTG-018",
      sentence = "Information of 0 does not replace the information of the send before.")
  static final class KeepsEarlierInformation extends FaultySubject {
    @Override
    protected Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        private final Map<RequestId, Long> earlier = new ConcurrentHashMap<>();

        @Override
        public void lowerComplete(RequestId request, NtStatus status, long information) {
          long passed = information == 0 ? earlier.getOrDefault(request, 0L) : information;
          earlier.put(request, passed);
          inner.lowerComplete(request, status, passed);
        }
      };
    }
  }

  @Breaks(
      value = {"TGT-058", "DON-007"},
      sentence = "The completion routine is called with the target the request was sent to first.")
  static final class NamesFirstTarget extends FaultySubject {
    @Override
    protected Kit between(Kit kit) {
      return new ForwardingKit(kit) {
        private final Map<RequestId, TargetId> first = new ConcurrentHashMap<>();

        @Override
        public void completionRoutine(
            RequestId request, TargetId target, CompletionParams params, String context) {
          TargetId earlier = first.putIfAbsent(request, target);
          TargetId named = earlier == null ? target : earlier;
          outer.completionRoutine(request, named, params, context);
        }
      };
    }
  }
}
