package org.lifecycletck.spi.vocabulary;

import java.util.ArrayList;
import java.util.List;

/**
 * A {@code WDF_REQUEST_SEND_OPTIONS} structure. {@code timeout} counts 100-nanosecond units:
 * negative is relative to now, positive is absolute system time, zero is none.
 */
public record SendOptions(int size, int flags, long timeout) {
  public static final int TIMEOUT = 0x1;
  public static final int SYNCHRONOUS = 0x2;
  public static final int IGNORE_TARGET_STATE = 0x4;
  public static final int SEND_AND_FORGET = 0x8;

  /** The size of the structure in bytes. */
  public static final int SIZE = 16;

  /** The number of 100-nanosecond units in a millisecond. */
  public static final long UNITS_PER_MILLISECOND = 10_000;

  /** What a send without options means. */
  public static final SendOptions NONE = new SendOptions(SIZE, 0, 0);

  /** Options with these flags and no timeout. */
  public static SendOptions of(int flags) {
    return new SendOptions(SIZE, flags, 0);
  }

  /** The same options with a timeout this many milliseconds from the send. */
  public SendOptions withTimeoutAfter(long milliseconds) {
    return new SendOptions(size, flags | TIMEOUT, -milliseconds * UNITS_PER_MILLISECOND);
  }

  /** The same options with a timeout at this absolute time, in milliseconds of the clock. */
  public SendOptions withTimeoutAt(long milliseconds) {
    return new SendOptions(size, flags | TIMEOUT, milliseconds * UNITS_PER_MILLISECOND);
  }

  /** Whether this flag is set. */
  public boolean has(int flag) {
    return (flags & flag) != 0;
  }

  /** Whether a deadline applies: the flag is set and the value is not zero. */
  public boolean isTimed() {
    return has(TIMEOUT) && timeout != 0;
  }

  /** Whether size and flags are a combination the documentation allows. */
  public boolean isValid() {
    return size == SIZE
        && (flags & ~0xF) == 0
        && (!has(SEND_AND_FORGET) || flags == SEND_AND_FORGET);
  }

  /** The deadline in 100-nanosecond units of the clock, for a send made at {@code now}. */
  public long deadline(long now) {
    return timeout < 0 ? now - timeout : timeout;
  }

  // Written out for speed, as in TargetSetup.
  @Override
  public boolean equals(Object other) {
    return other instanceof SendOptions options
        && size == options.size
        && flags == options.flags
        && timeout == options.timeout;
  }

  @Override
  public int hashCode() {
    return 31 * (31 * size + flags) + Long.hashCode(timeout);
  }

  @Override
  public String toString() {
    List<String> words = new ArrayList<>();
    if (has(SYNCHRONOUS)) {
      words.add("SYNCHRONOUS");
    }
    if (has(IGNORE_TARGET_STATE)) {
      words.add("IGNORE_TARGET_STATE");
    }
    if (has(SEND_AND_FORGET)) {
      words.add("SEND_AND_FORGET");
    }
    if (has(TIMEOUT)) {
      words.add("TIMEOUT(" + timeout + ")");
    }
    if ((flags & ~0xF) != 0) {
      words.add(String.format("0x%X", flags & ~0xF));
    }
    if (size != SIZE) {
      words.add("Size=" + size);
    }
    return words.isEmpty() ? "no options" : String.join("|", words);
  }
}
