package org.lifecycletck.reference;

import java.util.List;
import org.lifecycletck.spi.vocabulary.Format;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.RequestType;
import org.lifecycletck.spi.vocabulary.SendOptions;

/**
 * The decisions an implementer of the lifecycle is likely to get wrong, one method each, decided as
 * the published framework source does. A subclass decides otherwise, to show that it is noticed.
 */
public class Decisions {

  /** The bytes a formatted read or write transfers. */
  public long transferLength(Format format) {
    return format.transferLength();
  }

  /** Whether a send with these options is looked at any further. */
  public boolean acceptsOptions(SendOptions options) {
    return options.isValid();
  }

  /** Whether an asynchronous send of a received request needs a completion routine. */
  public boolean requiresRoutineOfReceived() {
    return true;
  }

  /** Whether a driver-created request may be sent and forgotten. */
  public boolean forgetsOwnRequests() {
    return false;
  }

  /** Whether stop and purge leave sends alone that ignore the target's state. */
  public boolean exemptsIgnoring() {
    return true;
  }

  /** The order in which a start sends queued requests. */
  public <T> List<T> orderOfRestart(List<T> queued) {
    return queued;
  }

  /** The status of a queued request that purge, close or deletion completes. */
  public NtStatus statusOfDrained() {
    return NtStatus.WDF_DEVICE_REMOVED_NOT_SENT;
  }

  /** The status a completion reports, given the lower driver's and whether the deadline passed. */
  public NtStatus finalStatus(NtStatus status, boolean expired) {
    return expired && status.equals(NtStatus.CANCELLED) ? NtStatus.IO_TIMEOUT : status;
  }

  /** The information a completion reports. */
  public long finalInformation(long information, boolean expired) {
    return information;
  }

  /** The type that completion parameters carry, given the type of the format. */
  public RequestType completionType(RequestType type) {
    return type;
  }

  /** Whether a completion routine is registered for one completion only. */
  public boolean clearsRoutineOnCompletion() {
    return true;
  }

  /** Whether reuse takes the completion routine away. */
  public boolean clearsRoutineOnReuse() {
    return true;
  }
}
