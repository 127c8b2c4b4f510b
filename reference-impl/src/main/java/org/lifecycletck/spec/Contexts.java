package org.lifecycletck.spec;

import org.lifecycletck.spec.Facts.Location;
import org.lifecycletck.spec.Request.Context;
import org.lifecycletck.spi.vocabulary.Format;
import org.lifecycletck.spi.vocabulary.FormatMethod;
import org.lifecycletck.spi.vocabulary.Memory;
import org.lifecycletck.spi.vocabulary.RequestType;

/** What a format leaves behind: the context's kind and the stack location. */
final class Contexts {
  private Contexts() {}

  static Context of(FormatMethod method) {
    return switch (method) {
      case READ -> Context.READ;
      case WRITE -> Context.WRITE;
      case IOCTL -> Context.IOCTL;
      case INTERNAL_IOCTL -> Context.INTERNAL_IOCTL;
      case INTERNAL_IOCTL_OTHERS -> Context.INTERNAL_IOCTL_OTHERS;
    };
  }

  static RequestType typeOf(Context context) {
    return switch (context) {
      case NONE, EMPTY -> RequestType.NO_FORMAT;
      case READ -> RequestType.READ;
      case WRITE -> RequestType.WRITE;
      case IOCTL -> RequestType.DEVICE_CONTROL;
      case INTERNAL_IOCTL -> RequestType.DEVICE_CONTROL_INTERNAL;
      case INTERNAL_IOCTL_OTHERS -> RequestType.OTHER;
    };
  }

  static Location of(Format format) {
    FormatMethod method = format.method();
    if (method.isTransfer()) {
      return new Location(
          method.arrivalType(), format.transferLength(), format.deviceOffset(), null, null, null);
    }
    if (method == FormatMethod.INTERNAL_IOCTL_OTHERS) {
      return new Location(method.arrivalType(), null, null, format.ioControlCode(), null, null);
    }
    return new Location(
        method.arrivalType(),
        null,
        null,
        format.ioControlCode(),
        lengthOf(format.input()),
        lengthOf(format.output()));
  }

  static Location received(FormatMethod method, long length) {
    Long transfer = method.isTransfer() ? length : null;
    return new Location(method.arrivalType(), transfer, null, null, null, null);
  }

  /** A stack location after its I/O: the type stays, a transfer's length is gone. */
  static Location spent(Location location) {
    Long length = location.length() == null ? null : 0L;
    return new Location(location.type(), length, null, null, null, null);
  }

  private static long lengthOf(Memory memory) {
    return memory == null ? 0 : memory.effectiveLength();
  }
}
