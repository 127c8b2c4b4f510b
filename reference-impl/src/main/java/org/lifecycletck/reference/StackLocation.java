package org.lifecycletck.reference;

import org.lifecycletck.spi.vocabulary.Format;
import org.lifecycletck.spi.vocabulary.FormatMethod;
import org.lifecycletck.spi.vocabulary.Memory;
import org.lifecycletck.spi.vocabulary.RequestType;

/** The parameters in one stack location of an IRP; those that do not apply are null. */
record StackLocation(
    RequestType type, Long length, Long deviceOffset, Integer code, Long input, Long output) {

  /** A location nobody has filled in: major function 0. */
  static final StackLocation EMPTY =
      new StackLocation(RequestType.CREATE, null, null, null, null, null);

  /** The location that a format method fills in. */
  static StackLocation of(Format format, Decisions decisions) {
    FormatMethod method = format.method();
    RequestType type = decisions.arrivalType(method);
    if (method.isTransfer()) {
      Long length = decisions.transferLength(format);
      return new StackLocation(type, length, format.deviceOffset(), null, null, null);
    }
    if (method == FormatMethod.INTERNAL_IOCTL_OTHERS) {
      return new StackLocation(type, null, null, format.ioControlCode(), null, null);
    }
    return new StackLocation(
        type,
        null,
        null,
        format.ioControlCode(),
        lengthOf(format.input()),
        lengthOf(format.output()));
  }

  /** A location filled in by hand. */
  static StackLocation raw(RequestType type, long length) {
    boolean transfer = type == RequestType.READ || type == RequestType.WRITE;
    return new StackLocation(
        type, transfer ? length : null, transfer ? 0L : null, null, null, null);
  }

  /** The location once the IRP went back through it: the type stays, the parameters are zero. */
  StackLocation passed() {
    return new StackLocation(
        type, zero(length), zero(deviceOffset), code == null ? null : 0, zero(input), zero(output));
  }

  private static Long zero(Long value) {
    return value == null ? null : 0L;
  }

  private static long lengthOf(Memory memory) {
    return memory == null ? 0 : memory.effectiveLength();
  }
}
