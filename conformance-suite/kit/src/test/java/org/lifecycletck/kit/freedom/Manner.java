package org.lifecycletck.kit.freedom;

import java.util.function.Supplier;
import org.lifecycletck.spi.vocabulary.NtStatus;

/** What a plain framework does where the documentation leaves it free. */
enum Manner {
  /** Everything at once, in the caller's thread, the newest request first. */
  AT_ONCE(Works.Here::new, NtStatus.UNSUCCESSFUL, NtStatus.CANCELLED),
  /** Everything by threads of its own, as early or late as it happens. */
  BY_WORKERS(Works.Workers::new, NtStatus.NOT_SUPPORTED, NtStatus.WDF_DEVICE_REMOVED_NOT_SENT),
  /** One thing after the other, by whichever thread comes first. */
  ONE_BY_ONE(Works.Pump::new, NtStatus.DEVICE_NOT_CONNECTED, NtStatus.CANCELLED);

  private final Supplier<Works> works;
  private final NtStatus failure;
  private final NtStatus purged;

  Manner(Supplier<Works> works, NtStatus failure, NtStatus purged) {
    this.works = works;
    this.failure = failure;
    this.purged = purged;
  }

  Works works() {
    return works.get();
  }

  /** The status where no page names one. */
  NtStatus failure() {
    return failure;
  }

  /** The status of a queued request that a purge, close or deletion ends. */
  NtStatus purged() {
    return purged;
  }

  /** Whether a send takes notice of a cancel that came before it. */
  boolean remembersCancels() {
    return this == BY_WORKERS;
  }

  /** Whether the last request of a queue is the first to leave it. */
  boolean takesLastFirst() {
    return this == AT_ONCE;
  }

  /** Whether a stop that cancels sent requests cancels queued ones as well. */
  boolean stopCancelsQueue() {
    return this != BY_WORKERS;
  }

  /** Whether a target is of no use as soon as its close has begun. */
  boolean refusesWhileClosing() {
    return this != ONE_BY_ONE;
  }

  /** Whether a synchronous send calls the completion routine. */
  boolean callsRoutineOfSynchronousSend() {
    return this == ONE_BY_ONE;
  }

  /** Whether a request's objects are gone before the request goes anywhere. */
  boolean endsObjectsFirst() {
    return this == AT_ONCE;
  }

  /** Whether the objects of a forgotten request live until the lower driver completes it. */
  boolean keepsForgottenObjects() {
    return this == ONE_BY_ONE;
  }

  /** Whether the verifier reports what it refuses. */
  boolean reports() {
    return this != BY_WORKERS;
  }

  /** What a reuse makes of the information. */
  long informationAfterReuse(long before) {
    return this == AT_ONCE ? before : this == BY_WORKERS ? 0 : 4711;
  }

  /**
   * What becomes of a received request that was cancelled before it is sent to a stopped target.
   */
  Cancelled cancelledOnStopped() {
    return Cancelled.values()[ordinal()];
  }

  /** What a stopped target does with a request that its originator has cancelled. */
  enum Cancelled {
    ENDED,
    REFUSED,
    QUEUED
  }
}
