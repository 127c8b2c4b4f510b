package org.lifecycletck.spec;

/**
 * The control state of one request. {@code stack} is the number of stack locations its IRP has left
 * for a target, zero where it has no IRP; {@code tokens} counts who may still complete the
 * submission: the last one to give its token back completes it; {@code listed} tells whether it is
 * among its target's requests that are out; {@code cancelAsked} whether anyone but its deadline
 * tried to cancel this submission; {@code raw} whether its stack location was last filled in by a
 * raw format, a mark that survives a completion. {@code staleIgnore} and {@code staleTimeout} are
 * marks the published source forgets to clear; only the rows of those defects look at them.
 */
public record Request(
    Origin origin,
    int stack,
    Formatted formatted,
    Context context,
    boolean raw,
    boolean routine,
    boolean cancelMark,
    boolean cancelAsked,
    boolean irpCancelled,
    Place place,
    Hold hold,
    Timer timer,
    boolean timerAllocated,
    boolean timerFault,
    int tokens,
    boolean ignoring,
    boolean listed,
    boolean staleIgnore,
    boolean staleTimeout,
    Sender sender,
    boolean cleanedUp,
    boolean destroyed,
    int holds,
    int references) {

  /** Where a request object comes from. */
  public enum Origin {
    /** WdfRequestCreate: the framework owns the IRP. */
    CREATED,
    /** Presented by a queue: the originator owns the IRP. */
    RECEIVED,
    /** WdfRequestCreateFromIrp: the driver owns the IRP. */
    FROM_IRP
  }

  /** Whether the request may be sent as far as formatting goes. */
  public enum Formatted {
    NO,
    /** By one of the five format methods. */
    BY_TARGET,
    /** By WdfRequestFormatRequestUsingCurrentType or WdfRequestWdmFormatUsingStackLocation. */
    RAW,
    /** Not formatted, or short of stack locations, and sent all the same. */
    UNCHECKED
  }

  /** What the completion parameters are prepared for. */
  public enum Context {
    /** No format method was ever called. */
    NONE,
    /** Emptied by a reuse or a change of target. */
    EMPTY,
    READ,
    WRITE,
    IOCTL,
    INTERNAL_IOCTL,
    INTERNAL_IOCTL_OTHERS
  }

  /** Where the request is. */
  public enum Place {
    WITH_DRIVER,
    /** In the queue of a stopped target. */
    QUEUED,
    /** Taken out of a target's queue, to be sent again or failed. */
    DEQUEUED,
    /** Accepted for delivery, not yet with the lower driver. */
    ACCEPTED,
    /** Delivered: the lower driver holds it. */
    WITH_LOWER,
    /** Completed below or failed undelivered; not yet given back to the driver. */
    COMPLETED,
    /** Sent and forgotten, on its way: neither the driver nor the lower driver holds it. */
    GIVEN_AWAY,
    /** Sent and forgotten: the lower driver holds it, the driver's object is gone. */
    FORGOTTEN,
    GONE
  }

  /** The lower driver's cancel registration. */
  public enum Hold {
    NOT_CANCELABLE,
    CANCELABLE,
    /** Its cancel callback has been taken. */
    CANCEL_CALLED
  }

  /** The request's deadline. */
  public enum Timer {
    NONE,
    ARMED,
    /** The deadline has passed; nothing has been done about it yet. */
    DUE,
    /** The request has been cancelled because of its deadline. */
    EXPIRED
  }

  /** Whether a synchronous sender waits for the submission under way. */
  public enum Sender {
    NONE,
    WAITING
  }

  /** A request object of this origin whose IRP has this many stack locations. */
  public static Request fresh(Origin origin, int stack) {
    return new Request(
        origin,
        stack,
        Formatted.NO,
        Context.NONE,
        false,
        false,
        false,
        false,
        false,
        Place.WITH_DRIVER,
        Hold.NOT_CANCELABLE,
        Timer.NONE,
        false,
        false,
        0,
        false,
        false,
        false,
        false,
        Sender.NONE,
        false,
        false,
        0,
        0);
  }

  /** Whether a submission is under way: accepted and not yet given back. */
  public boolean inFlight() {
    return place == Place.QUEUED
        || place == Place.DEQUEUED
        || place == Place.ACCEPTED
        || place == Place.WITH_LOWER
        || place == Place.COMPLETED;
  }

  // Written out, since searches compare requests more often than they do anything else, and what a
  // record brings along is slow until it has been compiled well.
  @Override
  public boolean equals(Object other) {
    return other instanceof Request r
        && marks() == r.marks()
        && stack == r.stack
        && tokens == r.tokens
        && holds == r.holds
        && references == r.references;
  }

  @Override
  public int hashCode() {
    long numbers = 31L * (31 * (31 * stack + tokens) + holds) + references;
    return Long.hashCode((marks() + numbers) * 0x9E3779B97F4A7C15L);
  }

  /** All that is not a number, as the bits of a word. */
  private long marks() {
    long marks = origin.ordinal();
    marks = marks << 4 | formatted.ordinal();
    marks = marks << 4 | context.ordinal();
    marks = marks << 4 | place.ordinal();
    marks = marks << 4 | hold.ordinal();
    marks = marks << 4 | timer.ordinal();
    marks = marks << 4 | sender.ordinal();
    marks = marks << 4 | (raw ? 1 : 0) | (routine ? 2 : 0);
    marks |= (cancelMark ? 4 : 0) | (cancelAsked ? 8 : 0);
    marks = marks << 4 | (irpCancelled ? 1 : 0) | (timerAllocated ? 2 : 0);
    marks |= (timerFault ? 4 : 0) | (ignoring ? 8 : 0);
    marks = marks << 4 | (listed ? 1 : 0) | (staleIgnore ? 2 : 0) | (staleTimeout ? 4 : 0);
    return marks << 2 | (cleanedUp ? 1 : 0) | (destroyed ? 2 : 0);
  }
}
