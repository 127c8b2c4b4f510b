package org.lifecycletck.reference;

import org.lifecycletck.spi.vocabulary.NtStatus;

/** What a target decides on a send; the status is null unless it refuses. */
record Admission(Kind kind, NtStatus status) {
  /** The kinds of decision. */
  enum Kind {
    /** The sender hands the request to the lower driver. */
    DELIVER,
    /** The request waits in the target's queue. */
    QUEUED,
    /** Accepted, but a canceller has the request and completes it. */
    TAKEN,
    REFUSED,
    ALREADY_SENT
  }

  static final Admission DELIVER = new Admission(Kind.DELIVER, null);
  static final Admission QUEUED = new Admission(Kind.QUEUED, null);
  static final Admission TAKEN = new Admission(Kind.TAKEN, null);
  static final Admission ALREADY_SENT = new Admission(Kind.ALREADY_SENT, null);

  static Admission refused(NtStatus status) {
    return new Admission(Kind.REFUSED, status);
  }
}
