package org.lifecycletck.kit.freedom;

import org.lifecycletck.spi.vocabulary.CompletionParams;
import org.lifecycletck.spi.vocabulary.Format;
import org.lifecycletck.spi.vocabulary.FormatMethod;
import org.lifecycletck.spi.vocabulary.IoParameters;
import org.lifecycletck.spi.vocabulary.Memory;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.RequestType;
import org.lifecycletck.spi.vocabulary.TargetId;

/** A request object and its IRP; guarded by the framework's lock. */
final class PlainRequest {
  /** Where a request is. */
  enum Place {
    DRIVER,
    QUEUED,
    LEAVING,
    LOWER,
    COMPLETED
  }

  /** Whose IRP it is. */
  enum Irp {
    FRAMEWORKS,
    ORIGINATORS,
    DRIVERS
  }

  final RequestId id;
  final TargetId parent;
  Irp irp;
  int stack;
  Place place = Place.DRIVER;
  String routine;
  NtStatus status = NtStatus.SUCCESS;
  long information;
  FormatMethod received;
  long receivedLength;
  boolean formatted;
  boolean formattedForTarget;

  PlainTarget target;
  boolean ignoring;
  boolean forgotten;
  boolean synchronous;
  long doneUpTo;
  long submission;
  Long deadline;
  boolean expired;

  boolean cancelled;
  boolean cancelledAbove;
  boolean marked;
  boolean asked;

  boolean timer;
  boolean timerFails;
  int holds;
  int references;
  boolean deleted;
  boolean cleanedUp;
  boolean destroyed;

  private IoParameters location = blank(RequestType.CREATE, null);
  private CompletionParams params = noParams();

  PlainRequest(RequestId id, TargetId parent, Irp irp, int stack) {
    this.id = id;
    this.parent = parent;
    this.irp = irp;
    this.stack = stack;
  }

  boolean isReceived() {
    return irp == Irp.ORIGINATORS;
  }

  boolean isInFlight() {
    return place != Place.DRIVER;
  }

  /** Whether it waits for its turn to be delivered or failed. */
  boolean isUndelivered() {
    return place == Place.QUEUED || place == Place.LEAVING;
  }

  boolean isCancelled() {
    return cancelled || cancelledAbove;
  }

  /** Whether its IRP is, or is made, large enough for a target. */
  boolean fits(int needed) {
    if (stack > 0 && stack >= needed) {
      return true;
    }
    if (stack > 0 && irp != Irp.FRAMEWORKS) {
      return false;
    }
    irp = Irp.FRAMEWORKS;
    stack = needed;
    cancelled = false;
    return true;
  }

  void unformat() {
    formatted = false;
    formattedForTarget = false;
    location = blank(RequestType.CREATE, null);
    params = noParams();
  }

  void format(Format format) {
    formatted = true;
    formattedForTarget = true;
    FormatMethod method = format.method();
    params = new CompletionParams(method.completionType(), NtStatus.SUCCESS, 0);
    RequestType type = method.arrivalType();
    if (method.isTransfer()) {
      location = parameters(type, format.transferLength(), format.deviceOffset(), null, null, null);
    } else if (method == FormatMethod.INTERNAL_IOCTL_OTHERS) {
      location = parameters(type, null, null, format.ioControlCode(), null, null);
    } else {
      Long in = length(format.input());
      Long out = length(format.output());
      location = parameters(type, null, null, format.ioControlCode(), in, out);
    }
  }

  private static Long length(Memory memory) {
    return memory == null ? 0L : (Long) memory.effectiveLength();
  }

  void formatAs(RequestType type, long length) {
    formatted = true;
    boolean transfer = type == RequestType.READ || type == RequestType.WRITE;
    location = blank(type, transfer ? length : null);
  }

  /** As it came from above; one that never came keeps what is prepared for the lower driver. */
  void formatAsReceived() {
    formatted = true;
    if (received != null) {
      formatAs(received.arrivalType(), receivedLength);
    }
  }

  /** The lower driver has used what was prepared for it: of a transfer the type is left. */
  void spendLocation() {
    location = blank(location.type(), location.length() == null ? null : (Long) 0L);
  }

  /** What the lower driver gets to see. */
  IoParameters seen() {
    if (forgotten && !formatted) {
      formatAsReceived();
    }
    return new IoParameters(
        location.type(),
        location.length(),
        location.deviceOffset(),
        location.ioControlCode(),
        location.inputLength(),
        location.outputLength(),
        isCancelled(),
        null,
        stack);
  }

  CompletionParams params() {
    return params;
  }

  /** The submission has this outcome. */
  void completed(NtStatus with, long bytes) {
    NtStatus told = expired && with.equals(NtStatus.CANCELLED) ? NtStatus.IO_TIMEOUT : with;
    place = Place.COMPLETED;
    status = told;
    information = bytes;
    marked = false;
    deadline = null;
    formatted = false;
    params = new CompletionParams(params.type(), told, bytes);
  }

  private static CompletionParams noParams() {
    return new CompletionParams(RequestType.NO_FORMAT, NtStatus.SUCCESS, 0);
  }

  private static IoParameters blank(RequestType type, Long length) {
    return parameters(type, length, null, null, null, null);
  }

  private static IoParameters parameters(
      RequestType type, Long length, Long offset, Integer code, Long in, Long out) {
    return new IoParameters(type, length, offset, code, in, out, false, null, null);
  }
}
