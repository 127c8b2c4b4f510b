package com.example.device;

import org.lifecycletck.spi.vocabulary.CompletionParams;
import org.lifecycletck.spi.vocabulary.Format;
import org.lifecycletck.spi.vocabulary.IoParameters;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.RequestType;

/** A request that the driver created. */
final class SmallRequest {
  final RequestId id;

  SmallTarget target;
  String routine;
  NtStatus status = NtStatus.SUCCESS;
  long information;
  boolean ignoresState;
  boolean isWithLowerDriver;
  boolean isCancelable;
  boolean isCancelled;
  boolean isCancelTried;

  private CompletionParams completed =
      new CompletionParams(RequestType.NO_FORMAT, NtStatus.SUCCESS, 0);
  private RequestType completionType = RequestType.NO_FORMAT;
  private RequestType arrivalType = RequestType.CREATE;
  private Long length;

  SmallRequest(RequestId id) {
    this.id = id;
  }

  void format(Format format) {
    completionType = format.method().completionType();
    completed = new CompletionParams(completionType, NtStatus.SUCCESS, 0);
    arrivalType = format.method().arrivalType();
    length = format.method().isTransfer() ? format.transferLength() : null;
  }

  void formatAs(RequestType type, long transfer) {
    completionType = RequestType.NO_FORMAT;
    arrivalType = type;
    length = type == RequestType.READ || type == RequestType.WRITE ? transfer : null;
  }

  void reuse(NtStatus initial) {
    completionType = RequestType.NO_FORMAT;
    arrivalType = RequestType.CREATE;
    length = null;
    routine = null;
    status = initial;
    information = 0;
    completed = new CompletionParams(RequestType.NO_FORMAT, NtStatus.SUCCESS, 0);
    isCancelled = false;
    isCancelTried = false;
  }

  IoParameters parameters() {
    return new IoParameters(
        arrivalType, length, null, null, null, null, isCancelled, null, null);
  }

  void complete(NtStatus with, long bytes) {
    status = with;
    information = bytes;
    completed = new CompletionParams(completionType, with, bytes);
  }

  CompletionParams params() {
    return completed;
  }
}
