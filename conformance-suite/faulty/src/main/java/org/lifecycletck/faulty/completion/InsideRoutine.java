package org.lifecycletck.faulty.completion;

import java.util.List;
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
import org.lifecycletck.spi.vocabulary.TargetId;

/** A completion routine is not free to do what it may. */
public final class InsideRoutine {
  private InsideRoutine() {}

  /** The subjects, in the order of the rules. */
  public static List<FaultySubject> all() {
    return List.of(
        new FreesAfterRoutine(),
        new StartsNothingInRoutine(),
        new LosesCompletionInRoutine(),
        new DestroysWithinRoutine());
  }

  @Breaks(
      value = {"CMP-014", "DON-009", "REU-008", "REU-001"},
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
      value = {"DON-010", "LIF-003"},
      sentence = "A request that its routine deletes is destroyed within the routine.")
  static final class DestroysWithinRoutine extends Omission {
    DestroysWithinRoutine() {
      super(Duty.HOLD_DURING_ROUTINE);
    }
  }
}
