package org.lifecycletck.faulty.formatting;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.lifecycletck.faulty.base.Breaks;
import org.lifecycletck.faulty.base.FaultySubject;
import org.lifecycletck.faulty.base.ForwardingKit;
import org.lifecycletck.faulty.base.ForwardingSubject;
import org.lifecycletck.reference.Decisions;
import org.lifecycletck.spi.Kit;
import org.lifecycletck.spi.Subject;
import org.lifecycletck.spi.vocabulary.Format;
import org.lifecycletck.spi.vocabulary.FormatMethod;
import org.lifecycletck.spi.vocabulary.IoParameters;
import org.lifecycletck.spi.vocabulary.Memory;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.RequestType;
import org.lifecycletck.spi.vocabulary.TargetId;

/** What the lower driver finds in its stack location is not what the driver asked for. */
public final class Parameters {
  private Parameters() {}

  /** The subjects, in the order of the rules. */
  public static List<FaultySubject> all() {
    return List.of(
        new ForgetsDeviceOffset(),
        new TruncatesDeviceOffset(),
        new SwapsBufferLengths(),
        new DropsInternalControlCode(),
        new ReusesInputAsOutput(),
        new RefusesEmptyBuffers(),
        new TransfersWholeBuffer(),
        new TakesLengthZeroLiterally(),
        new RefusesLastByte(),
        new ReachesBeyondBuffer(),
        new ChecksLengthWithoutOffset(),
        new DropsReceivedLength(),
        new DropsLengthOfStackLocation(),
        new ReadsEveryStackLocation());
  }

  /** Formats something else than what it is given. */
  private abstract static class Misformat extends FaultySubject {

    abstract Format misread(Format format);

    @Override
    protected final Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        @Override
        public NtStatus formatRequest(RequestId request, TargetId target, Format format) {
          return inner.formatRequest(request, target, misread(format));
        }
      };
    }
  }

  /** Lets a request arrive with other parameters. */
  private abstract static class Misdelivery extends FaultySubject {

    abstract IoParameters misread(IoParameters from);

    @Override
    protected final Kit between(Kit kit) {
      return new ForwardingKit(kit) {
        @Override
        public void lowerArrival(RequestId request, TargetId target, IoParameters parameters) {
          outer.lowerArrival(request, target, misread(parameters));
        }
      };
    }

    static IoParameters lengths(IoParameters from, Long input, Long output) {
      return new IoParameters(
          from.type(),
          from.length(),
          from.deviceOffset(),
          from.ioControlCode(),
          input,
          output,
          from.cancelled(),
          from.initialStatus(),
          from.stackLocations());
    }
  }

  @Breaks(value = "FMT-004", sentence = "The device offset of a read or write is lost.")
  static final class ForgetsDeviceOffset extends Misformat {
    @Override
    Format misread(Format format) {
      return new Format(
          format.method(), format.input(), format.output(), 0, format.ioControlCode());
    }
  }

  @Breaks(value = "FMT-004", sentence = "A device offset is cut off after 32 bits.")
  static final class TruncatesDeviceOffset extends Misformat {
    @Override
    Format misread(Format format) {
      long offset = format.deviceOffset() & 0xFFFF_FFFFL;
      return new Format(
          format.method(), format.input(), format.output(), offset, format.ioControlCode());
    }
  }

  @Breaks(
      value = "FMT-005",
      sentence = "A device control request arrives with the lengths of input and output exchanged.")
  static final class SwapsBufferLengths extends Misdelivery {
    @Override
    IoParameters misread(IoParameters from) {
      return lengths(from, from.outputLength(), from.inputLength());
    }
  }

  @Breaks(
      value = "FMT-005",
      sentence = "An internal device control request arrives with the control code 0.")
  static final class DropsInternalControlCode extends Misformat {
    @Override
    Format misread(Format format) {
      int code = format.method() == FormatMethod.INTERNAL_IOCTL ? 0 : format.ioControlCode();
      return new Format(
          format.method(), format.input(), format.output(), format.deviceOffset(), code);
    }
  }

  @Breaks(
      value = "FMT-005",
      sentence = "A device control request without an output buffer arrives with the input's.")
  static final class ReusesInputAsOutput extends Misdelivery {
    @Override
    IoParameters misread(IoParameters from) {
      Long output = from.outputLength();
      boolean none = output != null && output == 0 && from.inputLength() > 0;
      return lengths(from, from.inputLength(), none ? from.inputLength() : output);
    }
  }

  @Breaks(value = "FMT-007", sentence = "A read or write without a buffer is refused.")
  static final class RefusesEmptyBuffers extends FaultySubject {
    @Override
    protected Decisions decisions() {
      return new Decisions() {
        @Override
        public boolean acceptsBuffers(Format format) {
          boolean given = !format.method().isTransfer() || format.transfer() != null;
          return given && super.acceptsBuffers(format);
        }
      };
    }
  }

  @Breaks(
      value = "FMT-008",
      sentence =
          "A read or write of a part of its buffer is done with the length of the whole buffer.")
  static final class TransfersWholeBuffer extends FaultySubject {
    @Override
    protected Decisions decisions() {
      return new Decisions() {
        @Override
        public long transferLength(Format format) {
          return format.transfer() == null ? 0 : format.transfer().size();
        }
      };
    }
  }

  @Breaks(
      value = "FMT-008",
      sentence = "A part of length 0 transfers nothing instead of what is left of the buffer.")
  static final class TakesLengthZeroLiterally extends FaultySubject {
    @Override
    protected Decisions decisions() {
      return new Decisions() {
        @Override
        public long transferLength(Format format) {
          Memory memory = format.transfer();
          boolean part = memory != null && memory.withOffsets();
          return part ? memory.length() : super.transferLength(format);
        }
      };
    }
  }

  @Breaks(
      value = "FMT-008",
      sentence = "A part that reaches exactly to the end of its buffer is refused.")
  static final class RefusesLastByte extends FaultySubject {
    @Override
    protected Decisions decisions() {
      return new Decisions() {
        @Override
        public boolean acceptsBuffers(Format format) {
          Memory memory = format.method().isTransfer() ? format.transfer() : null;
          boolean last =
              memory != null
                  && memory.withOffsets()
                  && memory.length() > 0
                  && memory.offset() + memory.length() == memory.size();
          return !last && super.acceptsBuffers(format);
        }
      };
    }
  }

  @Breaks(
      value = {"FMT-009"},
      sentence = "Offset and length of a buffer are not compared with its size.")
  static final class ReachesBeyondBuffer extends FaultySubject {
    @Override
    protected Decisions decisions() {
      return new Decisions() {
        @Override
        public boolean acceptsBuffers(Format format) {
          return true;
        }
      };
    }
  }

  @Breaks(
      value = "FMT-009",
      sentence = "Only the length of a part is compared with the size, not offset and length.")
  static final class ChecksLengthWithoutOffset extends FaultySubject {
    @Override
    protected Decisions decisions() {
      return new Decisions() {
        @Override
        public boolean acceptsBuffers(Format format) {
          return isShort(format.input()) && isShort(format.output());
        }

        private boolean isShort(Memory memory) {
          return memory == null || memory.length() <= memory.size();
        }
      };
    }
  }

  @Breaks(
      value = {"FMT-021", "FGT-005"},
      sentence = "A received request that is formatted as it came arrives with a length of 0.")
  static final class DropsReceivedLength extends FaultySubject {
    @Override
    protected Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        @Override
        public void formatUsingCurrentType(RequestId request) {
          inner.formatUsingStackLocation(request, typeOf(request), 0);
        }

        private final Map<RequestId, RequestType> types = new ConcurrentHashMap<>();

        @Override
        public void submit(RequestId request, FormatMethod method, int stackSize, long length) {
          types.put(request, method.arrivalType());
          inner.submit(request, method, stackSize, length);
        }

        private RequestType typeOf(RequestId request) {
          return types.getOrDefault(request, RequestType.CREATE);
        }
      };
    }
  }

  @Breaks(
      value = "FMT-022",
      sentence = "The length in a stack location that the driver filled in is lost.")
  static final class DropsLengthOfStackLocation extends FaultySubject {
    @Override
    protected Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        @Override
        public void formatUsingStackLocation(RequestId request, RequestType type, long length) {
          inner.formatUsingStackLocation(request, type, 0);
        }
      };
    }
  }

  @Breaks(
      value = "FMT-022",
      sentence = "A stack location that the driver filled in is taken for a read whatever it says.")
  static final class ReadsEveryStackLocation extends FaultySubject {
    @Override
    protected Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        @Override
        public void formatUsingStackLocation(RequestId request, RequestType type, long length) {
          inner.formatUsingStackLocation(request, RequestType.READ, length);
        }
      };
    }
  }
}
