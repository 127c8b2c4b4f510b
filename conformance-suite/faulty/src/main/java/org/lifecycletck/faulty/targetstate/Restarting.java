package org.lifecycletck.faulty.targetstate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.lifecycletck.faulty.base.Breaks;
import org.lifecycletck.faulty.base.FaultySubject;
import org.lifecycletck.faulty.base.ForwardingKit;
import org.lifecycletck.faulty.base.ForwardingSubject;
import org.lifecycletck.faulty.base.Omission;
import org.lifecycletck.faulty.base.Reviving;
import org.lifecycletck.reference.Decisions;
import org.lifecycletck.reference.Duty;
import org.lifecycletck.reference.ReferenceSubject;
import org.lifecycletck.spi.Kit;
import org.lifecycletck.spi.Subject;
import org.lifecycletck.spi.vocabulary.CompletionParams;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.PurgeIoAction;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.SendOptions;
import org.lifecycletck.spi.vocabulary.SentIoAction;
import org.lifecycletck.spi.vocabulary.TargetId;
import org.lifecycletck.spi.vocabulary.TargetState;

/** A start does not deliver what the target queued. */
public final class Restarting {
  private Restarting() {}

  /** The subjects, in the order of the rules. */
  public static List<FaultySubject> all() {
    return List.of(
        new RestartsLastInFirst(),
        new ForgetsQueueOnStart(),
        new RestartsOneRequest(),
        new LosesUnsendableOnStart(),
        new DropsCancelledOnStart(),
        new HoldsSendsDuringStart(),
        new FailsWhenStoppedDuringStart(),
        new RevivesPurgedRequests(),
        new StopsOnStartAfterPurge());
  }

  @Breaks(
      value = {"TGT-007"},
      profile = "kmdf-1.33",
      sentence = "A start sends what the target queued in the opposite order.")
  static final class RestartsLastInFirst extends FaultySubject {
    @Override
    protected Decisions decisions() {
      return new Decisions() {
        @Override
        public <T> List<T> orderOfRestart(List<T> queued) {
          List<T> reversed = new ArrayList<>(queued);
          Collections.reverse(reversed);
          return reversed;
        }
      };
    }
  }

  @Breaks(
      value = {"TGT-007", "SND-007", "TMO-013"},
      sentence = "A start does not send what the target queued.")
  static final class ForgetsQueueOnStart extends Omission {
    ForgetsQueueOnStart() {
      super(Duty.RESTART_QUEUE);
    }
  }

  @Breaks(
      value = {"TGT-007"},
      sentence = "A start sends only the first of the queued requests.")
  static final class RestartsOneRequest extends FaultySubject {
    @Override
    protected Decisions decisions() {
      return new Decisions() {
        @Override
        public <T> List<T> orderOfRestart(List<T> queued) {
          return queued.subList(0, Math.min(1, queued.size()));
        }
      };
    }
  }

  @Breaks(
      value = {"SND-010", "CON-007", "TGT-009"},
      profile = "kmdf-1.33",
      sentence = "A queued request that cannot be sent when the target starts is lost.")
  static final class LosesUnsendableOnStart extends Omission {
    LosesUnsendableOnStart() {
      super(Duty.REPORT_LOST_ON_START);
    }
  }

  @Breaks(
      value = {"CON-007"},
      sentence = "A request that is cancelled while the target starts ends without being reported.")
  static final class DropsCancelledOnStart extends FaultySubject {
    @Override
    public Subject open(Setup setup, Kit kit) {
      Set<RequestId> cancelled = ConcurrentHashMap.newKeySet();
      AtomicBoolean starting = new AtomicBoolean();
      Kit between =
          new ForwardingKit(kit) {
            @Override
            public void completionRoutine(
                RequestId request, TargetId target, CompletionParams params, String context) {
              if (!cancelled.remove(request)) {
                outer.completionRoutine(request, target, params, context);
              }
            }
          };
      return new ForwardingSubject(new ReferenceSubject(setup, between, decisions())) {
        @Override
        public NtStatus startTarget(TargetId target) {
          starting.set(true);
          NtStatus status = inner.startTarget(target);
          starting.set(false);
          return status;
        }

        @Override
        public boolean cancelSentRequest(RequestId request) {
          if (starting.get()) {
            cancelled.add(request);
          }
          return inner.cancelSentRequest(request);
        }
      };
    }
  }

  @Breaks(
      value = {"TGT-008"},
      profile = "kmdf-1.33",
      sentence = "A request that is sent while the queue is delivered waits until that is done.")
  static final class HoldsSendsDuringStart extends FaultySubject {
    @Override
    protected Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        private final List<Runnable> held = new CopyOnWriteArrayList<>();
        private final Set<TargetId> starting = ConcurrentHashMap.newKeySet();

        @Override
        public NtStatus startTarget(TargetId target) {
          starting.add(target);
          NtStatus status = inner.startTarget(target);
          starting.remove(target);
          held.forEach(Runnable::run);
          held.clear();
          return status;
        }

        @Override
        public boolean send(RequestId request, TargetId target, SendOptions options) {
          if (starting.contains(target) && options.flags() == 0) {
            held.add(() -> inner.send(request, target, options));
            return true;
          }
          return inner.send(request, target, options);
        }
      };
    }
  }

  @Breaks(
      value = {"TGT-009"},
      profile = "kmdf-1.33",
      sentence = "A queued request whose target is stopped during the start is failed.")
  static final class FailsWhenStoppedDuringStart extends Omission {
    FailsWhenStoppedDuringStart() {
      super(Duty.REQUEUE_ON_START);
    }
  }

  @Breaks(value = "TGT-037", sentence = "A start after a purge sends what the purge has ended.")
  static final class RevivesPurgedRequests extends FaultySubject {
    @Override
    protected Subject around(Subject subject, Kit kit) {
      return new Reviving(subject, kit) {
        @Override
        public void purgeTarget(TargetId target, PurgeIoAction action) {
          endAll(target);
          inner.purgeTarget(target, action);
        }
      };
    }
  }

  @Breaks(
      value = {"TGT-037", "TGT-056"},
      sentence = "A start after a purge opens the in-gate only.")
  static final class StopsOnStartAfterPurge extends FaultySubject {
    @Override
    protected Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        private final Set<TargetId> half = ConcurrentHashMap.newKeySet();

        @Override
        public NtStatus startTarget(TargetId target) {
          boolean purged = inner.getTargetState(target) == TargetState.PURGED;
          NtStatus status = inner.startTarget(target);
          half.remove(target);
          if (purged) {
            inner.stopTarget(target, SentIoAction.LEAVE_SENT_IO_PENDING);
            half.add(target);
          }
          return status;
        }

        @Override
        public TargetState getTargetState(TargetId target) {
          TargetState state = inner.getTargetState(target);
          boolean hidden = state == TargetState.STOPPED && half.contains(target);
          return hidden ? TargetState.STARTED : state;
        }
      };
    }
  }
}
