package org.lifecycletck.faulty.cancellation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.lifecycletck.faulty.base.Breaks;
import org.lifecycletck.faulty.base.FaultySubject;
import org.lifecycletck.faulty.base.ForwardingSubject;
import org.lifecycletck.faulty.base.Omission;
import org.lifecycletck.faulty.base.Reviving;
import org.lifecycletck.reference.Duty;
import org.lifecycletck.spi.Kit;
import org.lifecycletck.spi.Subject;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.ReuseParams;
import org.lifecycletck.spi.vocabulary.SendOptions;
import org.lifecycletck.spi.vocabulary.TargetId;

/** A cancel is remembered too long, or not long enough. */
public final class Memory {
  private Memory() {}

  /** The subjects, in the order of the rules. */
  public static List<FaultySubject> all() {
    return List.of(
        new RefusesCancelledAsBusy(),
        new SendsCancelledRequests(),
        new ForgetsCancelOnCompletion(),
        new RestartsCancelledRequests(),
        new CancelsFirstSendOnly(),
        new ReplacesContextOnCancel());
  }

  @Breaks(
      value = {"CAN-011", "CAN-026", "SND-016"},
      profile = "kmdf-1.33",
      sentence = "A send of a request that was cancelled before is refused without that status.")
  static final class RefusesCancelledAsBusy extends FaultySubject {
    @Override
    protected Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        private final Set<RequestId> busy = ConcurrentHashMap.newKeySet();

        @Override
        public boolean send(RequestId request, TargetId target, SendOptions options) {
          boolean accepted = inner.send(request, target, options);
          if (!accepted && inner.getStatus(request).equals(NtStatus.CANCELLED)) {
            busy.add(request);
          }
          return accepted;
        }

        @Override
        public NtStatus getStatus(RequestId request) {
          return busy.contains(request) ? NtStatus.DEVICE_BUSY : inner.getStatus(request);
        }

        @Override
        public NtStatus reuse(RequestId request, ReuseParams params) {
          busy.remove(request);
          return inner.reuse(request, params);
        }
      };
    }
  }

  @Breaks(
      value = {"CAN-017", "CAN-011", "SND-014"},
      profile = "kmdf-1.33",
      sentence = "A send takes no notice of an earlier cancel of the request.")
  static final class SendsCancelledRequests extends Omission {
    SendsCancelledRequests() {
      super(Duty.REFUSE_CANCELLED);
    }
  }

  @Breaks(
      value = {"SND-014", "CAN-017"},
      profile = "kmdf-1.33",
      sentence = "A cancel is forgotten when the request comes back.")
  static final class ForgetsCancelOnCompletion extends Omission {
    ForgetsCancelOnCompletion() {
      super(Duty.REMEMBER_CANCEL);
    }
  }

  @Breaks(
      value = {"CAN-022"},
      sentence = "A start sends queued requests also where they were cancelled.")
  static final class RestartsCancelledRequests extends FaultySubject {
    @Override
    protected Subject around(Subject subject, Kit kit) {
      return new Reviving(subject, kit) {
        @Override
        public boolean cancelSentRequest(RequestId request) {
          end(request);
          return inner.cancelSentRequest(request);
        }
      };
    }
  }

  @Breaks(
      value = "CAN-027",
      profile = "kmdf-1.33",
      sentence = "A cancel acts on the first send of a request only.")
  static final class CancelsFirstSendOnly extends FaultySubject {
    @Override
    protected Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        private final Map<RequestId, Integer> sends = new ConcurrentHashMap<>();

        @Override
        public boolean send(RequestId request, TargetId target, SendOptions options) {
          sends.merge(request, 1, Integer::sum);
          return inner.send(request, target, options);
        }

        @Override
        public boolean cancelSentRequest(RequestId request) {
          boolean first = sends.getOrDefault(request, 0) <= 1;
          return first && inner.cancelSentRequest(request);
        }
      };
    }
  }

  @Breaks(
      value = {"CAN-028"},
      sentence = "A cancel replaces the context of the completion routine.")
  static final class ReplacesContextOnCancel extends FaultySubject {
    @Override
    protected Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        @Override
        public boolean cancelSentRequest(RequestId request) {
          inner.setCompletionRoutine(request, "cancelled");
          return inner.cancelSentRequest(request);
        }
      };
    }
  }
}
