package org.lifecycletck.reference;

import java.util.List;
import org.lifecycletck.spi.vocabulary.Format;
import org.lifecycletck.spi.vocabulary.FormatMethod;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.RequestType;
import org.lifecycletck.spi.vocabulary.SendOptions;
import org.lifecycletck.spi.vocabulary.TargetState;

/**
 * The decisions an implementer of the lifecycle is likely to get wrong, one method each, decided as
 * the published framework source does. A subclass decides otherwise, to show that it is noticed.
 */
public class Decisions {

  /** Whether this duty is done. */
  public boolean does(Duty duty) {
    return true;
  }

  /** What comes between looking and acting where the two are not one step. */
  public void hesitate() {}

  /** The bytes a formatted read or write transfers. */
  public long transferLength(Format format) {
    return format.transferLength();
  }

  /** The type with which a formatted request arrives at the lower driver. */
  public RequestType arrivalType(FormatMethod method) {
    return method.arrivalType();
  }

  /** Whether the buffers of a format lie within their memory objects. */
  public boolean acceptsBuffers(Format format) {
    return format.isWithinBounds();
  }

  /** Whether an IRP with this many stack locations left can go to a device that needs so many. */
  public boolean fits(int available, int needed) {
    return available >= needed;
  }

  /** Whether a send with these options is looked at any further. */
  public boolean acceptsOptions(SendOptions options) {
    return options.isValid();
  }

  /** Whether a target in this state takes sends. */
  public boolean admits(TargetState state, boolean ignoresState) {
    return !state.isClosed() && (state != TargetState.PURGED || ignoresState);
  }

  /** Whether a target in this state keeps what it takes. */
  public boolean queues(TargetState state, boolean ignoresState) {
    return state == TargetState.STOPPED && !ignoresState;
  }

  /** The order in which a start sends queued requests. */
  public <T> List<T> orderOfRestart(List<T> queued) {
    return queued;
  }

  /** The status of a queued request that purge, close or deletion completes. */
  public NtStatus statusOfDrained() {
    return NtStatus.WDF_DEVICE_REMOVED_NOT_SENT;
  }

  /** The status of a queued request that is cancelled, also by its deadline. */
  public NtStatus statusOfCancelled(boolean expired) {
    return NtStatus.CANCELLED;
  }

  /** The status a completion reports, given the lower driver's and whether the deadline passed. */
  public NtStatus finalStatus(RequestId request, NtStatus status, boolean expired) {
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

  /** The deadline of a send in units of the clock. */
  public long deadline(SendOptions options, long now) {
    return options.deadline(now);
  }

  /** What an originator sees of the status that a driver completes with. */
  public NtStatus statusAbove(NtStatus status) {
    return UpperSide.translate(status);
  }
}
