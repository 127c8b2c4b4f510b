package org.lifecycletck.reference;

import org.lifecycletck.spi.vocabulary.IoParameters;
import org.lifecycletck.spi.vocabulary.NtStatus;

/**
 * An I/O request packet: stack locations, status block, cancel bit and cancel routine. The cancel
 * routine is installed, taken and called at most once each time; that exchange decides who wins.
 */
final class Irp {
  private final int stackSize;
  private final StackLocation received;
  private StackLocation next = StackLocation.EMPTY;
  private NtStatus status = NtStatus.SUCCESS;
  private long information;
  private boolean cancelled;
  private Runnable cancelRoutine;

  /** An IRP with this many stack locations, the first of which holds what the driver received. */
  Irp(int stackSize, StackLocation received) {
    this.stackSize = stackSize;
    this.received = received;
  }

  /** An IRP of the driver's own. */
  Irp(int stackSize) {
    this(stackSize, null);
  }

  /** The stack locations left for lower drivers. */
  int available() {
    return received == null ? stackSize : stackSize - 1;
  }

  /** The length of the read or write that came in; without limit for anything else. */
  long receivedLength() {
    boolean limited = received != null && received.length() != null;
    return limited ? received.length() : Long.MAX_VALUE;
  }

  synchronized void setNext(StackLocation location) {
    next = location;
  }

  /** Copies what the driver received to the next location; without effect on an own IRP. */
  synchronized void copyReceivedToNext() {
    if (received != null) {
      next = received;
    }
  }

  /** What the lower driver finds: the next location or, where that is skipped, what came in. */
  synchronized IoParameters parameters(boolean skipNext) {
    boolean skip = skipNext && received != null;
    StackLocation seen = skip ? received : next;
    return new IoParameters(
        seen.type(),
        seen.length(),
        seen.deviceOffset(),
        seen.code(),
        seen.input(),
        seen.output(),
        cancelled,
        status,
        skip ? stackSize : available());
  }

  synchronized NtStatus status() {
    return status;
  }

  synchronized void setStatus(NtStatus value) {
    status = value;
  }

  synchronized long information() {
    return information;
  }

  synchronized void setInformation(long value) {
    information = value;
  }

  /** Ends with this status and this information. */
  synchronized void setResult(NtStatus newStatus, long newInformation) {
    status = newStatus;
    information = newInformation;
  }

  /** The lower driver gives the IRP back: its location is wiped, its cancel routine is gone. */
  synchronized void passBack(NtStatus newStatus, long newInformation) {
    setResult(newStatus, newInformation);
    next = next.passed();
    cancelRoutine = null;
  }

  /** {@code IoReuseIrp}: everything as new but for the status. */
  synchronized void reuse(NtStatus newStatus) {
    setResult(newStatus, 0);
    next = StackLocation.EMPTY;
    cancelled = false;
  }

  synchronized void clearCancelled() {
    cancelled = false;
  }

  synchronized boolean isCancelled() {
    return cancelled;
  }

  /** Whether a cancel routine is installed. */
  synchronized boolean isCancelable() {
    return cancelRoutine != null;
  }

  /** Installs a cancel routine; false, and nothing installed, if the IRP is cancelled already. */
  synchronized boolean setCancelRoutine(Runnable routine) {
    if (!cancelled) {
      cancelRoutine = routine;
    }
    return !cancelled;
  }

  /** Installs a cancel routine, also where the IRP is cancelled already. */
  synchronized void putCancelRoutine(Runnable routine) {
    cancelRoutine = routine;
  }

  /** Removes the cancel routine; false if there is none, perhaps because a canceller took it. */
  synchronized boolean clearCancelRoutine() {
    boolean installed = cancelRoutine != null;
    cancelRoutine = null;
    return installed;
  }

  /** {@code IoCancelIrp}: sets the cancel bit and calls the cancel routine, if there is one. */
  boolean cancel() {
    Runnable routine = takeCancelRoutine();
    if (routine != null) {
      routine.run();
    }
    return routine != null;
  }

  private synchronized Runnable takeCancelRoutine() {
    cancelled = true;
    Runnable taken = cancelRoutine;
    cancelRoutine = null;
    return taken;
  }
}
