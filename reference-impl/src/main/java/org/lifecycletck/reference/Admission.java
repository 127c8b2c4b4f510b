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
    /** A mistake of the driver that stops the system. */
    ALREADY_SENT,
    /** The same: there is no device behind the target yet. */
    NO_DEVICE
  }

  static final Admission DELIVER = new Admission(Kind.DELIVER, null);
  static final Admission QUEUED = new Admission(Kind.QUEUED, null);
  static final Admission TAKEN = new Admission(Kind.TAKEN, null);
  static final Admission ALREADY_SENT = new Admission(Kind.ALREADY_SENT, null);
  static final Admission NO_DEVICE = new Admission(Kind.NO_DEVICE, null);

  static Admission refused(NtStatus status) {
    return new Admission(Kind.REFUSED, status);
  }
}
