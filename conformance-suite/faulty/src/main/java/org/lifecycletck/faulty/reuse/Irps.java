package org.lifecycletck.faulty.reuse;

import java.util.List;
import org.lifecycletck.faulty.base.Breaks;
import org.lifecycletck.faulty.base.FaultySubject;
import org.lifecycletck.faulty.base.ForwardingSubject;
import org.lifecycletck.faulty.base.Omission;
import org.lifecycletck.faulty.base.Watch;
import org.lifecycletck.faulty.base.Watching;
import org.lifecycletck.reference.Duty;
import org.lifecycletck.spi.Kit;
import org.lifecycletck.spi.Subject;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.ReuseParams;

/** A reuse takes, keeps or drops the wrong IRP or state of it. */
public final class Irps {
  private Irps() {}

  /** The subjects, in the order of the rules. */
  public static List<FaultySubject> all() {
    return List.of(
        new ReplacesReceivedIrp(),
        new RefusesNewIrp(),
        new KeepsRoutineOverRefusedReuse(),
        new ReturnsIrpOnReuse(),
        new TakesPrivateReuseFlag(),
        new DetachesNoIrp(),
        new ForgetsFormatOverReuse(),
        new KeepsCancelOfIrp());
  }

  @Breaks(value = "REU-003", sentence = "A received request is given a new IRP in a reuse.")
  static final class ReplacesReceivedIrp extends Omission {
    ReplacesReceivedIrp() {
      super(Duty.KEEP_RECEIVED_IRP);
    }
  }

  @Breaks(
      value = "REU-009",
      sentence = "A request over a driver's IRP cannot be given a new one in a reuse.")
  static final class RefusesNewIrp extends Omission {
    RefusesNewIrp() {
      super(Duty.TAKE_NEW_IRP);
    }
  }

  @Breaks(
      value = "REU-010",
      profile = "kmdf-1.33",
      sentence = "A refused reuse leaves the completion routine registered.")
  static final class KeepsRoutineOverRefusedReuse extends Omission {
    KeepsRoutineOverRefusedReuse() {
      super(Duty.CLEAR_ROUTINE_ON_REFUSED_REUSE);
    }
  }

  @Breaks(
      value = "REU-011",
      sentence = "A reuse of a received request gives its IRP back to the originator.")
  static final class ReturnsIrpOnReuse extends Watching {
    @Override
    protected Subject around(Subject subject, Kit kit, Watch watch) {
      return new ForwardingSubject(subject) {
        @Override
        public NtStatus reuse(RequestId request, ReuseParams params) {
          NtStatus status = inner.reuse(request, params);
          if (status.isSuccess() && watch.isReceived(request)) {
            kit.upperCompletion(request, params.status(), 0);
          }
          return status;
        }
      };
    }
  }

  @Breaks(
      value = "REU-016",
      profile = "kmdf-1.33",
      sentence = "A reuse takes the framework's private flag from a driver.")
  static final class TakesPrivateReuseFlag extends Omission {
    TakesPrivateReuseFlag() {
      super(Duty.CHECK_PRIVATE_REUSE_FLAG);
    }
  }

  @Breaks(
      value = "REU-017",
      profile = "kmdf-1.33",
      sentence = "A reuse that is to detach the IRP keeps it.")
  static final class DetachesNoIrp extends FaultySubject {
    @Override
    protected Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        @Override
        public NtStatus reuse(RequestId request, ReuseParams params) {
          boolean none = params.irp() == ReuseParams.Irp.NONE;
          return inner.reuse(request, none ? ReuseParams.with(params.status()) : params);
        }
      };
    }
  }

  @Breaks(
      value = {"REU-018", "FGT-004"},
      profile = "kmdf-1.33",
      sentence = "A reuse forgets that a target once formatted the request.")
  static final class ForgetsFormatOverReuse extends Omission {
    ForgetsFormatOverReuse() {
      super(Duty.REMEMBER_FORMAT);
    }
  }

  @Breaks(value = "CAN-018", sentence = "A reuse leaves the originator's cancel in the IRP.")
  static final class KeepsCancelOfIrp extends Omission {
    KeepsCancelOfIrp() {
      super(Duty.CLEAR_CANCEL_BIT);
    }
  }
}
