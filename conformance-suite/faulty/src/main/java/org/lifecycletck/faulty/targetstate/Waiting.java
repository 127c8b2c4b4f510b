package org.lifecycletck.faulty.targetstate;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.lifecycletck.faulty.base.Breaks;
import org.lifecycletck.faulty.base.FaultySubject;
import org.lifecycletck.faulty.base.ForwardingSubject;
import org.lifecycletck.faulty.base.Impatient;
import org.lifecycletck.faulty.base.Omission;
import org.lifecycletck.faulty.base.Watch;
import org.lifecycletck.faulty.base.Watching;
import org.lifecycletck.reference.Duty;
import org.lifecycletck.spi.Kit;
import org.lifecycletck.spi.Subject;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.SendOptions;
import org.lifecycletck.spi.vocabulary.SentIoAction;
import org.lifecycletck.spi.vocabulary.TargetId;
import org.lifecycletck.spi.vocabulary.TargetState;

/** What a stop waits for, and what it leaves alone, is mistaken. */
public final class Waiting {
  private Waiting() {}

  /** The subjects, in the order of the rules. */
  public static List<FaultySubject> all() {
    return List.of(
        new WaitsForOneRequest(),
        new CancelsExemptInStop(),
        new StopsOnce(),
        new StopsWithUndefinedAction(),
        new PurgesWithUndefinedAction(),
        new GivesUpInStop(),
        new GivesUpAfterAnHour(),
        new ProlongsStopByResending(),
        new KeepsOptionsOfRefusedSend(),
        new StopsEveryTarget());
  }

  @Breaks(
      value = {"TGT-018"},
      sentence = "A waiting stop returns as soon as one of the sent requests is back.")
  static final class WaitsForOneRequest extends Watching {
    @Override
    protected Subject around(Subject subject, Kit kit, Watch watch) {
      return new ForwardingSubject(subject) {
        @Override
        public void stopTarget(TargetId target, SentIoAction action) {
          boolean several = watch.heldBy(target).size() > 1;
          boolean waits = action == SentIoAction.WAIT_FOR_SENT_IO_TO_COMPLETE && several;
          inner.stopTarget(target, waits ? SentIoAction.LEAVE_SENT_IO_PENDING : action);
        }
      };
    }
  }

  /** Waits for, or cancels, what it should leave alone. */
  private abstract static class Intrusion extends Watching {

    abstract boolean touches(SendOptions options);

    @Override
    protected final Subject around(Subject subject, Kit kit, Watch watch) {
      return new ForwardingSubject(subject) {
        @Override
        public void stopTarget(TargetId target, SentIoAction action) {
          if (action == SentIoAction.CANCEL_SENT_IO) {
            for (RequestId request : watch.heldBy(target)) {
              if (touches(watch.options(request))) {
                inner.cancelSentRequest(request);
              }
            }
          }
          inner.stopTarget(target, action);
        }
      };
    }
  }

  @Breaks(
      value = {"TGT-019", "IGN-003"},
      sentence = "A stop cancels, without waiting, what ignores the target's state.")
  static final class CancelsExemptInStop extends Intrusion {
    @Override
    boolean touches(SendOptions options) {
      return options.has(SendOptions.IGNORE_TARGET_STATE);
    }
  }

  @Breaks(value = "TGT-020", sentence = "A second stop has no effect on what is still out.")
  static final class StopsOnce extends FaultySubject {
    @Override
    protected Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        @Override
        public void stopTarget(TargetId target, SentIoAction action) {
          if (inner.getTargetState(target) != TargetState.STOPPED) {
            inner.stopTarget(target, action);
          }
        }
      };
    }
  }

  @Breaks(
      value = "TGT-021",
      profile = "kmdf-1.33",
      sentence = "A stop with an undefined action stops the target.")
  static final class StopsWithUndefinedAction extends Omission {
    StopsWithUndefinedAction() {
      super(Duty.IGNORE_UNDEFINED_STOP);
    }
  }

  @Breaks(
      value = "TGT-021",
      profile = "kmdf-1.33",
      sentence = "A purge with an undefined action purges the target.")
  static final class PurgesWithUndefinedAction extends Omission {
    PurgesWithUndefinedAction() {
      super(Duty.IGNORE_UNDEFINED_PURGE);
    }
  }

  @Breaks(
      value = {"DON-019", "DON-003"},
      sentence = "A stop that cancels gives a request up that the lower driver keeps.")
  static final class GivesUpInStop extends Watching {
    @Override
    protected Subject around(Subject subject, Kit kit, Watch watch) {
      return new Impatient(subject, watch) {
        @Override
        public void stopTarget(TargetId target, SentIoAction action) {
          if (action == SentIoAction.CANCEL_SENT_IO) {
            inner.stopTarget(target, SentIoAction.LEAVE_SENT_IO_PENDING);
            watch.heldBy(target).forEach(request -> take(request, NtStatus.CANCELLED));
          }
          inner.stopTarget(target, action);
        }
      };
    }
  }

  @Breaks(
      value = "DON-019",
      sentence = "A request that is out for an hour is given up as unsuccessful.")
  static final class GivesUpAfterAnHour extends Watching {
    private static final long HOUR = 36_000_000_000L;

    @Override
    protected Subject around(Subject subject, Kit kit, Watch watch) {
      return new Impatient(subject, watch) {
        private final Map<RequestId, TargetId> sent = new ConcurrentHashMap<>();

        @Override
        public boolean send(RequestId request, TargetId target, SendOptions options) {
          sent.put(request, target);
          return inner.send(request, target, options);
        }

        @Override
        public void advance(long units) {
          inner.advance(units);
          if (units >= HOUR) {
            sent.keySet().forEach(request -> take(request, NtStatus.UNSUCCESSFUL));
          }
        }
      };
    }
  }

  @Breaks(
      value = {"TGT-055"},
      sentence = "A request that is sent again during a stop prolongs that stop.")
  static final class ProlongsStopByResending extends FaultySubject {
    @Override
    protected Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        private final Set<TargetId> stopping = ConcurrentHashMap.newKeySet();

        @Override
        public void stopTarget(TargetId target, SentIoAction action) {
          stopping.add(target);
          inner.stopTarget(target, action);
          stopping.remove(target);
        }

        @Override
        public boolean send(RequestId request, TargetId target, SendOptions options) {
          boolean through = stopping.contains(target) && options.flags() == 0;
          int flags = through ? SendOptions.IGNORE_TARGET_STATE : options.flags();
          return inner.send(
              request, target, new SendOptions(options.size(), flags, options.timeout()));
        }
      };
    }
  }

  @Breaks(
      value = "TGT-056",
      sentence = "A refused send leaves its options behind for the next one.")
  static final class KeepsOptionsOfRefusedSend extends FaultySubject {
    @Override
    protected Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        private final Map<RequestId, Integer> left = new ConcurrentHashMap<>();

        @Override
        public boolean send(RequestId request, TargetId target, SendOptions options) {
          Integer earlier = left.remove(request);
          int flags = earlier == null ? options.flags() : options.flags() | earlier;
          boolean accepted =
              inner.send(
                  request, target, new SendOptions(options.size(), flags, options.timeout()));
          if (!accepted) {
            left.put(request, options.flags() & SendOptions.IGNORE_TARGET_STATE);
          }
          return accepted;
        }
      };
    }
  }

  @Breaks(value = "TGT-057", sentence = "A stop that cancels reaches the requests of every target.")
  static final class StopsEveryTarget extends FaultySubject {
    @Override
    protected Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        private final Map<RequestId, TargetId> sent = new ConcurrentHashMap<>();

        @Override
        public boolean send(RequestId request, TargetId target, SendOptions options) {
          sent.put(request, target);
          return inner.send(request, target, options);
        }

        @Override
        public void stopTarget(TargetId target, SentIoAction action) {
          if (action == SentIoAction.CANCEL_SENT_IO) {
            sent.keySet().forEach(inner::cancelSentRequest);
          }
          inner.stopTarget(target, action);
        }
      };
    }
  }
}
