package org.lifecycletck.spi.vocabulary;

/**
 * The arguments of a format method. {@code input} and {@code output} may be null (a zero-length
 * transfer); a write and an IOCTL use {@code input}, a read and an IOCTL use {@code output}.
 */
public record Format(
    FormatMethod method, Memory input, Memory output, long deviceOffset, int ioControlCode) {

  /** A plain format of this method with buffers of {@code length} bytes. */
  public static Format of(FormatMethod method, long length) {
    Memory memory = Memory.whole(length);
    return switch (method) {
      case READ -> new Format(method, null, memory, 0, 0);
      case WRITE -> new Format(method, memory, null, 0, 0);
      default -> new Format(method, memory, memory, 0, 0x222004);
    };
  }

  /** The buffer whose length a read or a write transfers; null for a zero-length transfer. */
  public Memory transfer() {
    return method == FormatMethod.WRITE ? input : output;
  }

  /** Whether every buffer part lies within its memory object. */
  public boolean isWithinBounds() {
    return (input == null || input.isWithinBounds()) && (output == null || output.isWithinBounds());
  }

  /** The bytes a read or write transfers; -1 for the other methods. */
  public long transferLength() {
    if (!method.isTransfer()) {
      return -1;
    }
    return transfer() == null ? 0 : transfer().effectiveLength();
  }
}
