package org.lifecycletck.faulty.sending;

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
import org.lifecycletck.reference.ReferenceSubject;
import org.lifecycletck.spi.Kit;
import org.lifecycletck.spi.Subject;
import org.lifecycletck.spi.vocabulary.CompletionParams;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.PurgeIoAction;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.RequestType;
import org.lifecycletck.spi.vocabulary.SendOptions;
import org.lifecycletck.spi.vocabulary.TargetId;

/** A request that is sent and forgotten is not forgotten as it should be. */
public final class Forgetting {
  private Forgetting() {}

  /** The subjects, in the order of the rules. */
  public static List<FaultySubject> all() {
    return List.of(
        new ForgetsOutcome(),
        new LosesForgottenRequests(),
        new CallsForgottenRoutine(),
        new ForgetsOwnRequests(),
        new ForgetsRequestsOverIrps(),
        new ForgetsFormattedRequests(),
        new ForgetsWhatWasReceived(),
        new ForgetsOwnFormat(),
        new ForgetsOnStartedTargetsOnly(),
        new CancelsForgottenOnPurge(),
        new CleansUpRefusedForgets(),
        new CleansUpForgottenLate());
  }

  /** Handles the end of a forgotten request wrongly. */
  private abstract static class Ending extends FaultySubject {

    abstract void end(Kit outer, RequestId request, NtStatus status, long information);

    @Override
    public final Subject open(Setup setup, Kit kit) {
      Set<RequestId> forgotten = ConcurrentHashMap.newKeySet();
      Kit between =
          new ForwardingKit(kit) {
            @Override
            public void upperCompletion(RequestId request, NtStatus status, long information) {
              if (forgotten.contains(request)) {
                end(outer, request, status, information);
              } else {
                outer.upperCompletion(request, status, information);
              }
            }
          };
      return new ForwardingSubject(new ReferenceSubject(setup, between, decisions())) {
        @Override
        public boolean send(RequestId request, TargetId target, SendOptions options) {
          if (options.has(SendOptions.SEND_AND_FORGET)) {
            forgotten.add(request);
          }
          boolean accepted = inner.send(request, target, options);
          if (!accepted) {
            forgotten.remove(request);
          }
          return accepted;
        }
      };
    }
  }

  @Breaks(
      value = "FGT-001",
      sentence = "The originator of a forgotten request gets STATUS_SUCCESS whatever happened.")
  static final class ForgetsOutcome extends Ending {
    @Override
    void end(Kit outer, RequestId request, NtStatus status, long information) {
      outer.upperCompletion(request, NtStatus.SUCCESS, 0);
    }
  }

  @Breaks(value = "OWN-015", sentence = "A forgotten request does not go back to its originator.")
  static final class LosesForgottenRequests extends Ending {
    @Override
    void end(Kit outer, RequestId request, NtStatus status, long information) {}
  }

  @Breaks(value = "CMP-011", sentence = "The completion routine of a forgotten request is called.")
  static final class CallsForgottenRoutine extends FaultySubject {
    @Override
    protected Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        private final Map<RequestId, String> contexts = new ConcurrentHashMap<>();
        private final Map<RequestId, TargetId> forgotten = new ConcurrentHashMap<>();

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
          if (options.has(SendOptions.SEND_AND_FORGET) && contexts.containsKey(request)) {
            forgotten.put(request, target);
          }
          return inner.send(request, target, options);
        }

        @Override
        public void lowerComplete(RequestId request, NtStatus status, long information) {
          TargetId target = forgotten.remove(request);
          if (target != null) {
            CompletionParams params =
                new CompletionParams(RequestType.NO_FORMAT, status, information);
            kit.completionRoutine(request, target, params, contexts.get(request));
          }
          inner.lowerComplete(request, status, information);
        }
      };
    }
  }

  @Breaks(
      value = {"FGT-003", "OWN-015"},
      sentence = "A request that the driver created can be sent and forgotten.")
  static final class ForgetsOwnRequests extends Omission {
    ForgetsOwnRequests() {
      super(Duty.REFUSE_TO_FORGET_OWN);
    }
  }

  @Breaks(
      value = "FGT-003",
      sentence = "A request over an IRP of the driver can be sent and forgotten.")
  static final class ForgetsRequestsOverIrps extends Omission {
    ForgetsRequestsOverIrps() {
      super(Duty.REFUSE_TO_FORGET_FOREIGN);
    }
  }

  @Breaks(
      value = "FGT-004",
      sentence = "A request that was formatted for a target can be sent and forgotten.")
  static final class ForgetsFormattedRequests extends Omission {
    ForgetsFormattedRequests() {
      super(Duty.REFUSE_TO_FORGET_FORMATTED);
    }
  }

  @Breaks(
      value = "FGT-005",
      sentence = "A forgotten request that was not formatted arrives without parameters.")
  static final class ForgetsWhatWasReceived extends Omission {
    ForgetsWhatWasReceived() {
      super(Duty.FORGET_AS_RECEIVED);
    }
  }

  @Breaks(
      value = "FGT-005",
      sentence = "A forgotten request arrives as received whatever the driver made of it.")
  static final class ForgetsOwnFormat extends Omission {
    ForgetsOwnFormat() {
      super(Duty.FORGET_AS_FORMATTED);
    }
  }

  @Breaks(
      value = {"FGT-006", "TGT-029"},
      sentence = "A send-and-forget is refused by a target that is not started.")
  static final class ForgetsOnStartedTargetsOnly extends Omission {
    ForgetsOnStartedTargetsOnly() {
      super(Duty.FORGET_REGARDLESS_OF_STATE);
    }
  }

  @Breaks(
      value = {"TGT-029", "FGT-006"},
      sentence = "A purge cancels what was sent and forgotten.")
  static final class CancelsForgottenOnPurge extends Watching {
    @Override
    protected Subject around(Subject subject, Kit kit, Watch watch) {
      return new ForwardingSubject(subject) {
        @Override
        public void purgeTarget(TargetId target, PurgeIoAction action) {
          inner.purgeTarget(target, action);
          for (RequestId request : watch.heldBy(target)) {
            if (watch.options(request).has(SendOptions.SEND_AND_FORGET)) {
              kit.lowerCancel(request, target);
            }
          }
        }
      };
    }
  }

  @Breaks(
      value = "FGT-009",
      sentence = "A request that was refused to be forgotten cannot be completed any more.")
  static final class CleansUpRefusedForgets extends Omission {
    CleansUpRefusedForgets() {
      super(Duty.CLEAN_UP_ACCEPTED_ONLY);
    }
  }

  @Breaks(
      value = "LIF-014",
      profile = "kmdf-1.33",
      sentence = "A forgotten request is cleaned up after the lower driver got it.")
  static final class CleansUpForgottenLate extends Omission {
    CleansUpForgottenLate() {
      super(Duty.CLEAN_UP_BEFORE_FORGETTING);
    }
  }
}
