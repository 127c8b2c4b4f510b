package org.lifecycletck.faulty.timeout;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.lifecycletck.faulty.base.Breaks;
import org.lifecycletck.faulty.base.FaultySubject;
import org.lifecycletck.faulty.base.ForwardingSubject;
import org.lifecycletck.faulty.base.Impatient;
import org.lifecycletck.faulty.base.Omission;
import org.lifecycletck.faulty.base.Watch;
import org.lifecycletck.faulty.base.Watching;
import org.lifecycletck.reference.Decisions;
import org.lifecycletck.reference.Duty;
import org.lifecycletck.spi.Kit;
import org.lifecycletck.spi.Subject;
import org.lifecycletck.spi.vocabulary.Answer;
import org.lifecycletck.spi.vocabulary.Format;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.SendOptions;
import org.lifecycletck.spi.vocabulary.TargetId;

/** A deadline passes at the wrong time, or for the wrong send. */
public final class Deadlines {
  private Deadlines() {}

  /** The subjects, in the order of the rules. */
  public static List<FaultySubject> all() {
    return List.of(
        new ReportsTimeoutAsCancel(),
        new CountsInMicroseconds(),
        new TimesZeroOut(),
        new TakesAbsoluteForRelative(),
        new CountsFromSystemStart(),
        new TimesWithoutFlag(),
        new CompletesOnDeadline(),
        new CallsEverythingLateTimedOut(),
        new CallsLateFailureTimedOut(),
        new DropsInformationOfTimeout(),
        new TimesDeliveredOnly(),
        new ReportsTimeoutNotSent(),
        new LeavesTimerRunning(),
        new AllocatesTimerOnce(),
        new PromisesTimer(),
        new SendsWithoutTimer(),
        new ForgetsDeadlineThatPassed(),
        new CallsTimedCancelTimedOut(),
        new RoundsDeadlineDown(),
        new KeepsExpiryOverSends(),
        new LeavesTimerOfDrained(),
        new TimesRefusedSends());
  }

  /** Reads the time-out of a send otherwise. */
  private abstract static class Misread extends FaultySubject {

    abstract SendOptions misread(SendOptions options);

    @Override
    protected final Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        @Override
        public boolean send(RequestId request, TargetId target, SendOptions options) {
          return inner.send(request, target, misread(options));
        }

        @Override
        public Answer.Transfer sendSynchronously(
            TargetId target, RequestId request, Format format, SendOptions options) {
          return inner.sendSynchronously(target, request, format, misread(options));
        }
      };
    }

    static SendOptions with(SendOptions options, int flags, long timeout) {
      return new SendOptions(options.size(), flags, timeout);
    }
  }

  /** Works deadlines out otherwise. */
  private abstract static class Miscount extends FaultySubject {

    abstract long deadline(SendOptions options, long now);

    @Override
    protected final Decisions decisions() {
      return new Decisions() {
        @Override
        public long deadline(SendOptions options, long now) {
          return Miscount.this.deadline(options, now);
        }
      };
    }
  }

  @Breaks(
      value = "TMO-001",
      sentence = "A request is called cancelled, and not timed out, when its deadline passed.")
  static final class ReportsTimeoutAsCancel extends FaultySubject {
    @Override
    protected Decisions decisions() {
      return new Decisions() {
        @Override
        public NtStatus finalStatus(RequestId request, NtStatus status, boolean expired) {
          return status;
        }
      };
    }
  }

  @Breaks(
      value = {"TMO-001", "TMO-003"},
      sentence = "A time-out counts in microseconds instead of units of 100 ns.")
  static final class CountsInMicroseconds extends Miscount {
    @Override
    long deadline(SendOptions options, long now) {
      long timeout = options.timeout();
      return timeout < 0 ? now - 10 * timeout : timeout;
    }
  }

  @Breaks(value = "TMO-002", sentence = "A time-out of 0 lets the request time out at once.")
  static final class TimesZeroOut extends Misread {
    @Override
    SendOptions misread(SendOptions options) {
      boolean zero = options.has(SendOptions.TIMEOUT) && options.timeout() == 0;
      return zero ? with(options, options.flags(), -1) : options;
    }
  }

  @Breaks(value = "TMO-003", sentence = "An absolute time-out is taken for a relative one.")
  static final class TakesAbsoluteForRelative extends Miscount {
    @Override
    long deadline(SendOptions options, long now) {
      return now + Math.abs(options.timeout());
    }
  }

  @Breaks(
      value = {"TMO-003"},
      sentence = "A relative time-out counts from the start of the system.")
  static final class CountsFromSystemStart extends Miscount {
    @Override
    long deadline(SendOptions options, long now) {
      return Math.abs(options.timeout());
    }
  }

  @Breaks(value = "TMO-004", sentence = "A time-out counts also without its flag.")
  static final class TimesWithoutFlag extends Misread {
    @Override
    SendOptions misread(SendOptions options) {
      boolean given = options.isValid() && options.timeout() != 0;
      return given
          ? with(options, options.flags() | SendOptions.TIMEOUT, options.timeout())
          : options;
    }
  }

  @Breaks(
      value = {"TMO-005", "DON-003"},
      sentence = "A deadline completes a request that the lower driver has not let go of.")
  static final class CompletesOnDeadline extends Watching {
    @Override
    protected Subject around(Subject subject, Kit kit, Watch watch) {
      return new Impatient(subject, watch) {
        private final Map<RequestId, Long> due = new ConcurrentHashMap<>();
        private final AtomicLong now = new AtomicLong();

        @Override
        public boolean send(RequestId request, TargetId target, SendOptions options) {
          due.remove(request);
          if (options.isTimed()) {
            due.put(request, options.deadline(now.get()));
          }
          return inner.send(request, target, options);
        }

        @Override
        public void advance(long units) {
          long later = now.addAndGet(units);
          inner.advance(units);
          for (RequestId request : List.copyOf(due.keySet())) {
            if (due.get(request) <= later) {
              due.remove(request);
              take(request, NtStatus.IO_TIMEOUT);
            }
          }
        }
      };
    }
  }

  @Breaks(value = "TMO-006", sentence = "Whatever ends after its deadline is called timed out.")
  static final class CallsEverythingLateTimedOut extends FaultySubject {
    @Override
    protected Decisions decisions() {
      return new Decisions() {
        @Override
        public NtStatus finalStatus(RequestId request, NtStatus status, boolean expired) {
          return expired ? NtStatus.IO_TIMEOUT : status;
        }
      };
    }
  }

  @Breaks(value = "TMO-006", sentence = "A failure after the deadline is called timed out.")
  static final class CallsLateFailureTimedOut extends FaultySubject {
    @Override
    protected Decisions decisions() {
      return new Decisions() {
        @Override
        public NtStatus finalStatus(RequestId request, NtStatus status, boolean expired) {
          return expired && !status.isSuccess() ? NtStatus.IO_TIMEOUT : status;
        }
      };
    }
  }

  @Breaks(
      value = "TMO-007",
      profile = "kmdf-1.33",
      sentence = "A request that timed out reports an information of 0.")
  static final class DropsInformationOfTimeout extends FaultySubject {
    @Override
    protected Decisions decisions() {
      return new Decisions() {
        @Override
        public long finalInformation(long information, boolean expired) {
          return expired ? 0 : information;
        }
      };
    }
  }

  @Breaks(
      value = {"TMO-008", "STS-003"},
      sentence = "The deadline of a queued request does not run.")
  static final class TimesDeliveredOnly extends Omission {
    TimesDeliveredOnly() {
      super(Duty.TIME_QUEUED);
    }
  }

  @Breaks(
      value = {"TMO-008", "STS-003"},
      sentence = "A request that times out in the queue ends with STATUS_WDF_IO_TIMEOUT_NOT_SENT.")
  static final class ReportsTimeoutNotSent extends FaultySubject {
    @Override
    protected Decisions decisions() {
      return new Decisions() {
        @Override
        public NtStatus statusOfCancelled(boolean expired) {
          return expired ? NtStatus.WDF_IO_TIMEOUT_NOT_SENT : NtStatus.CANCELLED;
        }
      };
    }
  }

  @Breaks(
      value = "TMO-009",
      sentence = "The deadline of a send that is over cancels the next send of the request.")
  static final class LeavesTimerRunning extends Omission {
    LeavesTimerRunning() {
      super(Duty.STOP_TIMER, Duty.IGNORE_LATE_DEADLINE);
    }
  }

  @Breaks(
      value = "TMO-010",
      sentence = "A timer that is allocated already cannot be allocated again.")
  static final class AllocatesTimerOnce extends FaultySubject {
    @Override
    protected Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        private final Set<RequestId> allocated = ConcurrentHashMap.newKeySet();

        @Override
        public NtStatus allocateTimer(RequestId request) {
          if (allocated.contains(request)) {
            return NtStatus.INVALID_DEVICE_REQUEST;
          }
          NtStatus status = inner.allocateTimer(request);
          if (status.isSuccess()) {
            allocated.add(request);
          }
          return status;
        }
      };
    }
  }

  @Breaks(
      value = "TMO-010",
      sentence = "A timer that cannot be allocated is reported as allocated.")
  static final class PromisesTimer extends FaultySubject {
    @Override
    protected Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        @Override
        public NtStatus allocateTimer(RequestId request) {
          inner.allocateTimer(request);
          return NtStatus.SUCCESS;
        }
      };
    }
  }

  @Breaks(
      value = "TMO-011",
      sentence = "A send whose timer cannot be allocated goes without a deadline.")
  static final class SendsWithoutTimer extends Omission {
    SendsWithoutTimer() {
      super(Duty.REFUSE_WITHOUT_TIMER);
    }
  }

  @Breaks(
      value = {"TMO-014"},
      profile = "kmdf-1.33",
      sentence = "A request that timed out can be sent again without being reused.")
  static final class ForgetsDeadlineThatPassed extends Omission {
    ForgetsDeadlineThatPassed() {
      super(Duty.REMEMBER_DEADLINE);
    }
  }

  @Breaks(
      value = "TMO-015",
      sentence = "A request with a deadline is called timed out when it is cancelled before.")
  static final class CallsTimedCancelTimedOut extends Omission {
    CallsTimedCancelTimedOut() {
      super(Duty.TELL_CANCEL_FROM_DEADLINE);
    }
  }

  @Breaks(
      value = "TMO-019",
      sentence = "A deadline passes with the clock tick before it, up to 15.6 ms early.")
  static final class RoundsDeadlineDown extends Miscount {
    private static final long TICK = 156_250;

    @Override
    long deadline(SendOptions options, long now) {
      long exact = options.deadline(now);
      return exact - exact % TICK;
    }
  }

  @Breaks(
      value = "TMO-020",
      sentence = "Once a request timed out, its later cancels are called time-outs as well.")
  static final class KeepsExpiryOverSends extends FaultySubject {
    @Override
    protected Decisions decisions() {
      return new Decisions() {
        private final Set<RequestId> expiredOnce = ConcurrentHashMap.newKeySet();

        @Override
        public NtStatus finalStatus(RequestId request, NtStatus status, boolean expired) {
          if (expired) {
            expiredOnce.add(request);
          }
          return super.finalStatus(request, status, expiredOnce.contains(request));
        }
      };
    }
  }

  @Breaks(
      value = {"TMO-021", "TGT-011", "TMO-013"},
      profile = "kmdf-1.33",
      sentence = "The deadline of a request that a purge ended cancels the request's next send.")
  static final class LeavesTimerOfDrained extends Omission {
    LeavesTimerOfDrained() {
      super(Duty.STOP_TIMER_OF_DRAINED, Duty.IGNORE_LATE_DEADLINE);
    }
  }

  @Breaks(
      value = {"TMO-022", "TGT-056"},
      profile = "kmdf-1.33",
      sentence = "The deadline of a refused send cancels the request's next send.")
  static final class TimesRefusedSends extends Omission {
    TimesRefusedSends() {
      super(Duty.SET_NO_TIMER_FOR_REFUSED, Duty.IGNORE_LATE_DEADLINE);
    }
  }
}
