package org.lifecycletck.reference;

import java.util.ArrayList;
import java.util.List;
import org.lifecycletck.spi.vocabulary.CompletionParams;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.RequestType;

/**
 * A request object. Its monitor is held for single steps only, never while another object's code
 * but the IRP's runs.
 */
final class Request {
  /** Where the IRP comes from, which decides what may be done with it. */
  enum Origin {
    /** The framework allocated it, and may replace it. */
    CREATED,
    /** The driver brought it. */
    FROM_IRP,
    /** A queue presented it. */
    RECEIVED
  }

  /** What a completion routine is called with; the context is null where there is no routine. */
  record Completed(CompletionParams params, String context) {}

  /** What {@link #begin} found. */
  enum Beginning {
    BEGUN,
    ALREADY_SENT,
    CANCELLED
  }

  private static final CompletionParams NO_PARAMS =
      new CompletionParams(RequestType.NO_FORMAT, NtStatus.SUCCESS, 0);

  private final RequestId id;
  private final Target parent;
  private final Lifetime lifetime;
  private Origin origin;
  private Irp irp;
  private boolean formatted;
  private boolean rawFormatted;
  private CompletionParams context;
  private String routine;
  private boolean cancelMark;
  private boolean timerAllocated;
  private boolean timerAllocationFails;
  private Submission current;
  private boolean forgotten;
  private List<Waiter> lockedOut;

  Request(RequestId id, Origin origin, Irp irp, Target parent, Lifetime lifetime) {
    this.id = id;
    this.origin = origin;
    this.irp = irp;
    this.parent = parent;
    this.lifetime = lifetime;
  }

  RequestId id() {
    return id;
  }

  Target parent() {
    return parent;
  }

  Lifetime lifetime() {
    return lifetime;
  }

  synchronized Irp irp() {
    return irp;
  }

  synchronized Origin origin() {
    return origin;
  }

  synchronized boolean isReceived() {
    return origin == Origin.RECEIVED;
  }

  /** Gives the request another IRP (or none). */
  synchronized void replaceIrp(Irp newIrp, Origin newOrigin) {
    irp = newIrp;
    origin = newOrigin;
  }

  // Formatting

  /** A target's format method filled in the next location. */
  synchronized void formatted(RequestType type, StackLocation location) {
    context = new CompletionParams(type, NtStatus.SUCCESS, 0);
    irp.setNext(location);
    formatted = true;
    rawFormatted = false;
  }

  /** The driver filled in the next location itself. */
  synchronized void rawFormatted() {
    formatted = true;
    rawFormatted = true;
  }

  /** Lets go of the timer. */
  synchronized void freeTimer() {
    timerAllocated = false;
  }

  /** Drops what a target's format method set up. */
  synchronized void unformat() {
    if (context != null && irp != null) {
      releaseContext();
      formatted = false;
    }
  }

  /** Empties the format context, which stays with the request. */
  synchronized void releaseContext() {
    if (context != null && irp != null) {
      context = NO_PARAMS;
      irp.setNext(StackLocation.EMPTY);
    }
  }

  /** Parts with the format context altogether. */
  synchronized void discardContext() {
    context = null;
  }

  /** Forgets every formatting. */
  synchronized void clearFormatted() {
    formatted = false;
  }

  synchronized boolean isFormatted() {
    return formatted;
  }

  synchronized boolean isRawFormatted() {
    return rawFormatted;
  }

  synchronized boolean hasContext() {
    return context != null;
  }

  /** What the last completion left; null where no target's format method was ever used. */
  synchronized CompletionParams params() {
    return context;
  }

  // Completion routine

  synchronized void setRoutine(String newContext) {
    routine = newContext;
  }

  synchronized boolean hasRoutine() {
    return routine != null;
  }

  /** Takes the registration away. */
  synchronized String takeRoutine() {
    String taken = routine;
    routine = null;
    return taken;
  }

  // Sending

  /** Ends the driver's use of the handle: the request was sent and forgotten. */
  synchronized void forget() {
    forgotten = true;
  }

  synchronized boolean isForgotten() {
    return forgotten;
  }

  synchronized boolean isInFlight() {
    return current != null;
  }

  /** Whether this submission has not been completed yet. */
  synchronized boolean isCurrent(Submission submission) {
    return current == submission;
  }

  /** Makes a submission current, unless another one is or the request carries the cancel mark. */
  synchronized Beginning begin(Submission submission) {
    if (current != null) {
      return Beginning.ALREADY_SENT;
    }
    if (cancelMark) {
      return Beginning.CANCELLED;
    }
    current = submission;
    return Beginning.BEGUN;
  }

  /** Takes back a submission that was not accepted after all. */
  synchronized void rollBack() {
    current = null;
  }

  /**
   * Marks the request cancelled and takes a completion reference of the current submission, if
   * there is one that nobody completes yet.
   */
  synchronized Submission markCancelled() {
    cancelMark = true;
    return current != null && current.addReference() ? current : null;
  }

  synchronized boolean isMarkedCancelled() {
    return cancelMark;
  }

  synchronized void clearCancelMark() {
    cancelMark = false;
  }

  /** Notes the deadline of a blocked sender, unless its submission is completed already. */
  synchronized boolean markExpired(Submission submission) {
    if (current != submission) {
      return false;
    }
    submission.markExpired();
    return true;
  }

  /** Ends the current submission: the request is the driver's again. */
  synchronized Completed conclude(Submission submission, Decisions decisions) {
    NtStatus status = decisions.finalStatus(id, irp.status(), submission.isExpired());
    irp.setStatus(status);
    long information = decisions.finalInformation(irp.information(), submission.isExpired());
    irp.setInformation(information);
    RequestType type = context == null ? RequestType.NO_FORMAT : context.type();
    CompletionParams params =
        new CompletionParams(decisions.completionType(type), status, information);
    if (context != null) {
      context = params;
    }
    formatted &= !decisions.does(Duty.CONSUME_FORMAT);
    if (decisions.does(Duty.FREE_BEFORE_ROUTINE)) {
      current = null;
    }
    if (!decisions.does(Duty.REMEMBER_CANCEL)) {
      cancelMark = false;
      irp.clearCancelled();
    }
    String called = routine;
    if (decisions.does(Duty.CONSUME_ROUTINE)) {
      routine = null;
    }
    return new Completed(params, called);
  }

  /** Lets cancels wait until {@link #unlock}. */
  synchronized void lock() {
    lockedOut = new ArrayList<>();
  }

  /** Ends the lock; the cancels that waited for that. */
  synchronized List<Waiter> unlock() {
    List<Waiter> waited = lockedOut == null ? List.of() : lockedOut;
    lockedOut = null;
    return waited;
  }

  /** Has a cancel wait for the end of the lock; null if there is none. */
  synchronized Waiter waitForLock(Activity activity) {
    if (lockedOut == null) {
      return null;
    }
    Waiter waiter = new Waiter(activity);
    lockedOut.add(waiter);
    return waiter;
  }

  // Timer allocation

  /** Makes the next allocation of a timer fail. */
  synchronized void failTimerAllocation() {
    timerAllocationFails = true;
  }

  /** Allocates the timer unless the request has one; false if that fails. */
  synchronized boolean allocateTimer() {
    if (!timerAllocated) {
      timerAllocated = !timerAllocationFails;
      timerAllocationFails = false;
    }
    return timerAllocated;
  }
}
