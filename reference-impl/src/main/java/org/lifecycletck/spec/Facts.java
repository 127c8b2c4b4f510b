package org.lifecycletck.spec;

import java.util.Objects;
import org.lifecycletck.spi.vocabulary.FormatMethod;
import org.lifecycletck.spi.vocabulary.IoParameters;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.RequestType;
import org.lifecycletck.spi.vocabulary.TargetId;

/**
 * The data that ride along with a request and are compared, never branched on: the IRP's status and
 * information, the stack location prepared for the lower driver, the completion parameters, the
 * deadline (100-nanosecond units of the clock), the routine's context, the target last sent to and,
 * where only the documentation counts, whether the originator cancelled it.
 */
public record Facts(
    NtStatus status,
    long information,
    Location location,
    FormatMethod received,
    long receivedLength,
    NtStatus paramsStatus,
    long paramsInformation,
    long deadline,
    String routineContext,
    TargetId sentTo,
    boolean cancelledAbove,
    TargetId parent) {

  /** A prepared stack location; lengths are null where the type has none or nobody tells. */
  public record Location(
      RequestType type,
      Long length,
      Long deviceOffset,
      Integer ioControlCode,
      Long inputLength,
      Long outputLength) {
    /** A stack location nobody prepared: major function 0. */
    public static final Location BLANK =
        new Location(RequestType.CREATE, null, null, null, null, null);

    /** What the lower driver finds, given the state of the IRP. */
    IoParameters seen(boolean cancelled, NtStatus initialStatus, int stackLocations) {
      return new IoParameters(
          type,
          length,
          deviceOffset,
          ioControlCode,
          inputLength,
          outputLength,
          cancelled,
          initialStatus,
          stackLocations);
    }
  }

  /** The facts of a fresh request. */
  public static Facts fresh(TargetId parent) {
    return new Facts(
        NtStatus.SUCCESS,
        0,
        Location.BLANK,
        null,
        0,
        NtStatus.SUCCESS,
        0,
        0,
        null,
        null,
        false,
        parent);
  }

  // Written out for speed, as in Request.
  @Override
  public boolean equals(Object other) {
    return other instanceof Facts f
        && status.equals(f.status)
        && information == f.information
        && (location == f.location || location.equals(f.location))
        && received == f.received
        && receivedLength == f.receivedLength
        && paramsStatus.equals(f.paramsStatus)
        && paramsInformation == f.paramsInformation
        && deadline == f.deadline
        && Objects.equals(routineContext, f.routineContext)
        && Objects.equals(sentTo, f.sentTo)
        && cancelledAbove == f.cancelledAbove
        && Objects.equals(parent, f.parent);
  }

  @Override
  public int hashCode() {
    long numbers = 31 * (31 * information + receivedLength) + 31 * paramsInformation + deadline;
    int hash = 31 * status.hashCode() + Long.hashCode(numbers);
    hash = 31 * hash + Objects.hashCode(sentTo);
    hash = 31 * hash + Objects.hashCode(parent);
    hash = 31 * hash + Objects.hashCode(routineContext);
    return 31 * hash + (cancelledAbove ? 1 : 0);
  }
}
