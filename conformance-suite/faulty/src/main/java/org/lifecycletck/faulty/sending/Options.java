package org.lifecycletck.faulty.sending;

import java.util.List;
import org.lifecycletck.faulty.base.Breaks;
import org.lifecycletck.faulty.base.FaultySubject;
import org.lifecycletck.faulty.base.ForwardingSubject;
import org.lifecycletck.faulty.base.Omission;
import org.lifecycletck.reference.Decisions;
import org.lifecycletck.reference.Duty;
import org.lifecycletck.spi.Kit;
import org.lifecycletck.spi.Subject;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.SendOptions;
import org.lifecycletck.spi.vocabulary.TargetId;
import org.lifecycletck.spi.vocabulary.TargetState;

/** The options of a send are misread. */
public final class Options {
  private Options() {}

  /** The subjects, in the order of the rules. */
  public static List<FaultySubject> all() {
    return List.of(
        new IgnoresSizeInSend(),
        new ConfusesWrongSize(),
        new AcceptsUnknownFlags(),
        new LooksAtLowByteOnly(),
        new ForgetsAlongWithFlags(),
        new ForgetsWithDeadline(),
        new LooksAtRoutineFirst(),
        new RefusesCombinedFlags(),
        new RefusesTimedWaits(),
        new AcceptsUserModeFlags(),
        new QueuesExemptRequests(),
        new RefusesExemptOnPurged(),
        new IgnoresClosedState(),
        new RefusesExemptOnStopped(),
        new CancelsExemptRequests(),
        new ExemptsFromDeadline(),
        new ExemptsFromWaiting());
  }

  /** Takes other options. */
  private abstract static class Lenient extends FaultySubject {

    abstract boolean accepts(SendOptions options);

    @Override
    protected final Decisions decisions() {
      return new Decisions() {
        @Override
        public boolean acceptsOptions(SendOptions options) {
          return accepts(options);
        }
      };
    }
  }

  /** Sends with other options than it is given. */
  private abstract static class Misreading extends FaultySubject {

    abstract SendOptions misread(SendOptions options);

    @Override
    protected final Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        @Override
        public boolean send(RequestId request, TargetId target, SendOptions options) {
          return inner.send(request, target, misread(options));
        }
      };
    }
  }

  @Breaks(value = "OPT-002", sentence = "A send does not look at the size of its options.")
  static final class IgnoresSizeInSend extends Lenient {
    @Override
    boolean accepts(SendOptions options) {
      return SendOptions.of(options.flags()).isValid();
    }
  }

  @Breaks(
      value = "OPT-002",
      sentence = "A synchronous method calls a wrong size of the options an invalid parameter.")
  static final class ConfusesWrongSize extends Omission {
    ConfusesWrongSize() {
      super(Duty.CHECK_SIZE_IN_METHOD);
    }
  }

  @Breaks(
      value = "OPT-003",
      sentence = "A send with a flag that the framework does not know is accepted.")
  static final class AcceptsUnknownFlags extends Lenient {
    @Override
    boolean accepts(SendOptions options) {
      int known = options.flags() & 0xF;
      return new SendOptions(options.size(), known, options.timeout()).isValid();
    }
  }

  @Breaks(
      value = "OPT-003",
      sentence = "Unknown flags are looked for in the low byte of the options only.")
  static final class LooksAtLowByteOnly extends Lenient {
    @Override
    boolean accepts(SendOptions options) {
      int low = options.flags() & 0xFF;
      return new SendOptions(options.size(), low, options.timeout()).isValid();
    }
  }

  @Breaks(
      value = "OPT-004",
      sentence = "SEND_AND_FORGET is accepted along with other flags, which it overrides.")
  static final class ForgetsAlongWithFlags extends Lenient {
    @Override
    boolean accepts(SendOptions options) {
      return options.size() == SendOptions.SIZE && (options.flags() & ~0xF) == 0;
    }
  }

  @Breaks(value = "OPT-004", sentence = "SEND_AND_FORGET with a deadline is accepted.")
  static final class ForgetsWithDeadline extends Lenient {
    @Override
    boolean accepts(SendOptions options) {
      int timed = SendOptions.SEND_AND_FORGET | SendOptions.TIMEOUT;
      return options.flags() == timed || options.isValid();
    }
  }

  @Breaks(
      value = {"OPT-005", "OPT-004", "SND-014"},
      profile = "kmdf-1.33",
      sentence = "The completion routine is looked at before the options.")
  static final class LooksAtRoutineFirst extends Omission {
    LooksAtRoutineFirst() {
      super(Duty.OPTIONS_FIRST);
    }
  }

  @Breaks(
      value = "OPT-006",
      sentence = "IGNORE_TARGET_STATE is refused together with another flag.")
  static final class RefusesCombinedFlags extends Lenient {
    @Override
    boolean accepts(SendOptions options) {
      boolean ignores = options.has(SendOptions.IGNORE_TARGET_STATE);
      boolean alone = options.flags() == SendOptions.IGNORE_TARGET_STATE;
      return options.isValid() && (!ignores || alone);
    }
  }

  @Breaks(value = "OPT-006", sentence = "SYNCHRONOUS with TIMEOUT is refused.")
  static final class RefusesTimedWaits extends Lenient {
    @Override
    boolean accepts(SendOptions options) {
      int both = SendOptions.SYNCHRONOUS | SendOptions.TIMEOUT;
      return options.isValid() && (options.flags() & both) != both;
    }
  }

  @Breaks(
      value = "OPT-012",
      profile = "kmdf-1.33",
      sentence = "The impersonation flags of user mode are accepted.")
  static final class AcceptsUserModeFlags extends Lenient {
    @Override
    boolean accepts(SendOptions options) {
      int rest = options.flags() & ~0x30000;
      return new SendOptions(options.size(), rest, options.timeout()).isValid();
    }
  }

  @Breaks(
      value = {"IGN-001"},
      sentence = "A send that ignores the target's state is queued by a stopped target.")
  static final class QueuesExemptRequests extends Misreading {
    @Override
    SendOptions misread(SendOptions options) {
      int flags = options.flags() & ~SendOptions.IGNORE_TARGET_STATE;
      return new SendOptions(options.size(), flags, options.timeout());
    }
  }

  @Breaks(
      value = {"IGN-001", "TGT-028"},
      sentence = "A send that ignores the target's state is refused by a purged target.")
  static final class RefusesExemptOnPurged extends FaultySubject {
    @Override
    protected Decisions decisions() {
      return new Decisions() {
        @Override
        public boolean admits(TargetState state, boolean ignoresState) {
          return state != TargetState.PURGED && super.admits(state, ignoresState);
        }
      };
    }
  }

  @Breaks(
      value = {"IGN-002", "TGT-028"},
      sentence = "A send that ignores the target's state reaches a closed target's device.")
  static final class IgnoresClosedState extends FaultySubject {
    @Override
    protected Decisions decisions() {
      return new Decisions() {
        @Override
        public boolean does(Duty duty) {
          return duty != Duty.DELIVER_TO_DEVICE;
        }

        @Override
        public boolean admits(TargetState state, boolean ignoresState) {
          return ignoresState || super.admits(state, ignoresState);
        }
      };
    }
  }

  @Breaks(value = "TGT-028", sentence = "A stopped target refuses a send that ignores its state.")
  static final class RefusesExemptOnStopped extends FaultySubject {
    @Override
    protected Decisions decisions() {
      return new Decisions() {
        @Override
        public boolean admits(TargetState state, boolean ignoresState) {
          boolean stopped = state == TargetState.STOPPED && ignoresState;
          return !stopped && super.admits(state, ignoresState);
        }
      };
    }
  }

  @Breaks(
      value = {"IGN-003", "TGT-019", "TGT-035", "CAN-020"},
      sentence = "Stop and purge cancel and await also requests that ignore the target's state.")
  static final class CancelsExemptRequests extends Omission {
    CancelsExemptRequests() {
      super(Duty.EXEMPT_IGNORING);
    }
  }

  @Breaks(value = "IGN-004", sentence = "A send that ignores the target's state has no deadline.")
  static final class ExemptsFromDeadline extends Misreading {
    @Override
    SendOptions misread(SendOptions options) {
      boolean ignores = options.has(SendOptions.IGNORE_TARGET_STATE);
      int flags = ignores ? options.flags() & ~SendOptions.TIMEOUT : options.flags();
      return new SendOptions(options.size(), flags, options.timeout());
    }
  }

  @Breaks(
      value = "IGN-004",
      sentence = "A synchronous send that ignores the target's state does not wait.")
  static final class ExemptsFromWaiting extends Misreading {
    @Override
    SendOptions misread(SendOptions options) {
      boolean ignores = options.has(SendOptions.IGNORE_TARGET_STATE);
      int flags = ignores ? options.flags() & ~SendOptions.SYNCHRONOUS : options.flags();
      return new SendOptions(options.size(), flags, options.timeout());
    }
  }
}
