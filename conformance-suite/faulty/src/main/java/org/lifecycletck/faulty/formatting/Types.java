package org.lifecycletck.faulty.formatting;

import java.util.List;
import org.lifecycletck.faulty.base.Breaks;
import org.lifecycletck.faulty.base.FaultySubject;
import org.lifecycletck.reference.Decisions;
import org.lifecycletck.spi.vocabulary.FormatMethod;
import org.lifecycletck.spi.vocabulary.RequestType;

/** A format method makes a request of another kind. */
public final class Types {
  private Types() {}

  /** The subjects, in the order of the rules. */
  public static List<FaultySubject> all() {
    return List.of(
        new TakesReadForWrite(),
        new TakesWriteForRead(),
        new MakesControlInternal(),
        new ExposesInternalControl(),
        new ExposesOtherArguments(),
        new MistakesInternalIoctl(),
        new ReportsArrivalType(),
        new ReportsWriteAsRead());
  }

  private abstract static class Mistype extends FaultySubject {
    private final FormatMethod mistaken;
    private final RequestType type;

    Mistype(FormatMethod mistaken, RequestType type) {
      this.mistaken = mistaken;
      this.type = type;
    }

    @Override
    protected final Decisions decisions() {
      return new Decisions() {
        @Override
        public RequestType arrivalType(FormatMethod method) {
          return method == mistaken ? type : super.arrivalType(method);
        }
      };
    }
  }

  @Breaks(value = "FMT-029", sentence = "A request formatted for read arrives as a write.")
  static final class TakesReadForWrite extends Mistype {
    TakesReadForWrite() {
      super(FormatMethod.READ, RequestType.WRITE);
    }
  }

  @Breaks(value = "FMT-030", sentence = "A request formatted for write arrives as a read.")
  static final class TakesWriteForRead extends Mistype {
    TakesWriteForRead() {
      super(FormatMethod.WRITE, RequestType.READ);
    }
  }

  @Breaks(
      value = {"FMT-031", "FMT-005", "FMT-021"},
      sentence = "A device control request arrives as an internal device control request.")
  static final class MakesControlInternal extends Mistype {
    MakesControlInternal() {
      super(FormatMethod.IOCTL, RequestType.DEVICE_CONTROL_INTERNAL);
    }
  }

  @Breaks(
      value = "FMT-032",
      sentence = "An internal device control request arrives as a device control request.")
  static final class ExposesInternalControl extends Mistype {
    ExposesInternalControl() {
      super(FormatMethod.INTERNAL_IOCTL, RequestType.DEVICE_CONTROL);
    }
  }

  @Breaks(
      value = "FMT-033",
      sentence = "An internal request with other arguments arrives as a device control request.")
  static final class ExposesOtherArguments extends Mistype {
    ExposesOtherArguments() {
      super(FormatMethod.INTERNAL_IOCTL_OTHERS, RequestType.DEVICE_CONTROL);
    }
  }

  /** Reports another type on completion. */
  private abstract static class Misreport extends FaultySubject {
    private final RequestType mistaken;
    private final RequestType reported;

    Misreport(RequestType mistaken, RequestType reported) {
      this.mistaken = mistaken;
      this.reported = reported;
    }

    @Override
    protected final Decisions decisions() {
      return new Decisions() {
        @Override
        public RequestType completionType(RequestType type) {
          return type == mistaken ? reported : type;
        }
      };
    }
  }

  @Breaks(
      value = "CPR-001",
      sentence = "An internal device control request completes as a device control request.")
  static final class MistakesInternalIoctl extends Misreport {
    MistakesInternalIoctl() {
      super(RequestType.DEVICE_CONTROL_INTERNAL, RequestType.DEVICE_CONTROL);
    }
  }

  @Breaks(
      value = "CPR-001",
      sentence = "A request with other arguments completes with the type with which it arrived.")
  static final class ReportsArrivalType extends Misreport {
    ReportsArrivalType() {
      super(RequestType.OTHER, RequestType.DEVICE_CONTROL_INTERNAL);
    }
  }

  @Breaks(
      value = {"CPR-001", "CMP-005"},
      sentence = "A write completes as a read.")
  static final class ReportsWriteAsRead extends Misreport {
    ReportsWriteAsRead() {
      super(RequestType.WRITE, RequestType.READ);
    }
  }
}
