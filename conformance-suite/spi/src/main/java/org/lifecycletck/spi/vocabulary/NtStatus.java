package org.lifecycletck.spi.vocabulary;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** An NTSTATUS: what an operation reports of its outcome. */
public record NtStatus(int code) {
  private static final Map<Integer, String> NAMES = new HashMap<>();
  private static final Map<String, NtStatus> BY_NAME = new HashMap<>();

  public static final NtStatus SUCCESS = named("SUCCESS", 0x00000000);
  public static final NtStatus TIMEOUT = named("TIMEOUT", 0x00000102);
  public static final NtStatus PENDING = named("PENDING", 0x00000103);
  public static final NtStatus WDF_QUEUED = named("WDF_QUEUED", 0x40200000);
  public static final NtStatus BUFFER_OVERFLOW = named("BUFFER_OVERFLOW", 0x80000005);
  public static final NtStatus DEVICE_BUSY = named("DEVICE_BUSY", 0x80000011);
  public static final NtStatus UNSUCCESSFUL = named("UNSUCCESSFUL", 0xC0000001);
  public static final NtStatus INFO_LENGTH_MISMATCH = named("INFO_LENGTH_MISMATCH", 0xC0000004);
  public static final NtStatus INVALID_PARAMETER = named("INVALID_PARAMETER", 0xC000000D);
  public static final NtStatus NO_SUCH_DEVICE = named("NO_SUCH_DEVICE", 0xC000000E);
  public static final NtStatus INVALID_DEVICE_REQUEST = named("INVALID_DEVICE_REQUEST", 0xC0000010);
  public static final NtStatus BUFFER_TOO_SMALL = named("BUFFER_TOO_SMALL", 0xC0000023);
  public static final NtStatus INTEGER_OVERFLOW = named("INTEGER_OVERFLOW", 0xC0000095);
  public static final NtStatus INSUFFICIENT_RESOURCES = named("INSUFFICIENT_RESOURCES", 0xC000009A);
  public static final NtStatus DEVICE_NOT_CONNECTED = named("DEVICE_NOT_CONNECTED", 0xC000009D);
  public static final NtStatus IO_TIMEOUT = named("IO_TIMEOUT", 0xC00000B5);
  public static final NtStatus NOT_SUPPORTED = named("NOT_SUPPORTED", 0xC00000BB);
  public static final NtStatus REQUEST_NOT_ACCEPTED = named("REQUEST_NOT_ACCEPTED", 0xC00000D0);
  public static final NtStatus INTERNAL_ERROR = named("INTERNAL_ERROR", 0xC00000E5);
  public static final NtStatus CANCELLED = named("CANCELLED", 0xC0000120);
  public static final NtStatus CANNOT_DELETE = named("CANNOT_DELETE", 0xC0000121);
  public static final NtStatus INVALID_DEVICE_STATE = named("INVALID_DEVICE_STATE", 0xC0000184);
  public static final NtStatus IO_DEVICE_ERROR = named("IO_DEVICE_ERROR", 0xC0000185);
  public static final NtStatus NOT_FOUND = named("NOT_FOUND", 0xC0000225);
  public static final NtStatus DELETE_PENDING = named("DELETE_PENDING", 0xC0000056);
  public static final NtStatus WDF_INTERNAL_ERROR = named("WDF_INTERNAL_ERROR", 0xC0200200);
  public static final NtStatus WDF_TOO_FRAGMENTED = named("WDF_TOO_FRAGMENTED", 0xC0200201);
  public static final NtStatus WDF_PAUSED = named("WDF_PAUSED", 0xC0200203);
  public static final NtStatus WDF_BUSY = named("WDF_BUSY", 0xC0200204);
  public static final NtStatus WDF_IO_TIMEOUT_NOT_SENT =
      named("WDF_IO_TIMEOUT_NOT_SENT", 0xC0200205);
  public static final NtStatus WDF_DEVICE_REMOVED_NOT_SENT =
      named("WDF_DEVICE_REMOVED_NOT_SENT", 0xC0200206);
  public static final NtStatus WDF_REQUEST_ALREADY_PENDING =
      named("WDF_REQUEST_ALREADY_PENDING", 0xC0200207);
  public static final NtStatus WDF_REQUEST_INVALID_STATE =
      named("WDF_REQUEST_INVALID_STATE", 0xC0200208);

  private static NtStatus named(String name, int code) {
    NtStatus status = new NtStatus(code);
    NAMES.put(code, "STATUS_" + name);
    BY_NAME.put(name, status);
    return status;
  }

  /** The status with this name (with or without {@code STATUS_}) or hexadecimal value. */
  public static NtStatus parse(String text) {
    String word = text.trim();
    if (word.toLowerCase(Locale.ROOT).startsWith("0x")) {
      return new NtStatus(Integer.parseUnsignedInt(word.substring(2), 16));
    }
    NtStatus status = BY_NAME.get(word.startsWith("STATUS_") ? word.substring(7) : word);
    if (status == null) {
      throw new IllegalArgumentException("not an NTSTATUS name or 0x value: " + text);
    }
    return status;
  }

  /** What {@code NT_SUCCESS} answers: true for success and informational values. */
  public boolean isSuccess() {
    return code >= 0;
  }

  /** The value as {@code 0xC0000120}. */
  public String hex() {
    return String.format(Locale.ROOT, "0x%08X", code);
  }

  /** Whether the value belongs to the framework's own facility (0x20). */
  public boolean isFrameworkFacility() {
    return (code >>> 16 & 0xFFF) == 0x20;
  }

  @Override
  public String toString() {
    return NAMES.getOrDefault(code, hex());
  }

  // Written out for speed: statuses are compared often.
  @Override
  public boolean equals(Object other) {
    return other instanceof NtStatus status && code == status.code;
  }

  @Override
  public int hashCode() {
    return code;
  }
}
