package org.lifecycletck.reference;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.SentIoAction;
import org.lifecycletck.spi.vocabulary.TargetId;
import org.lifecycletck.spi.vocabulary.TargetSetup;
import org.lifecycletck.spi.vocabulary.TargetState;

/**
 * An I/O target: its state, its queue and what it sent. Every public step is atomic under the
 * target's monitor; what follows from it (deliveries, cancel attempts, completion routines, waking
 * calls that wait) is left to the caller, outside.
 */
final class Target {
  private final TargetId id;
  private final TargetSetup setup;
  private final Framework framework;
  private final Waits waits = new Waits();
  private final Waits undecided = new Waits();
  private final Set<Submission> queued = new LinkedHashSet<>();
  private final Set<Submission> sent = new LinkedHashSet<>();
  private final Set<Submission> ignored = new LinkedHashSet<>();
  private volatile TargetState state = TargetState.STARTED;
  private boolean open;
  private boolean closing;
  private int accepted;

  Target(TargetId id, TargetSetup setup, Framework framework) {
    this.id = id;
    this.setup = setup;
    this.framework = framework;
    this.open = setup.kind() == TargetSetup.Kind.LOCAL || setup.open();
  }

  TargetId id() {
    return id;
  }

  TargetSetup setup() {
    return setup;
  }

  TargetState state() {
    return state;
  }

  /** The stack locations that the device needs; 0 while there is no device. */
  synchronized int stackSize() {
    return open ? setup.stackSize() : 0;
  }

  // Sending

  /** Accepts or refuses a send. */
  Admission admit(Submission submission) {
    if (framework.does(Duty.LOOK_AND_PLACE_AT_ONCE)) {
      synchronized (this) {
        return admit(submission, state);
      }
    }
    TargetState seen = state;
    framework.decisions().hesitate();
    return admit(submission, seen);
  }

  private synchronized Admission admit(Submission submission, TargetState seen) {
    NtStatus refusal = refusal(submission.ignoresState(), seen);
    if (refusal != null) {
      return Admission.refused(refusal);
    }
    Request request = submission.request();
    boolean needsDevice = !open && framework.does(Duty.DELIVER_TO_DEVICE);
    if (needsDevice && !queues(submission, seen) && !request.isMarkedCancelled()) {
      return Admission.NO_DEVICE;
    }
    if (!framework.does(Duty.REFUSE_CANCELLED)) {
      request.clearCancelMark();
    }
    switch (request.begin(submission)) {
      case ALREADY_SENT:
        return Admission.ALREADY_SENT;
      case CANCELLED:
        return Admission.refused(NtStatus.CANCELLED);
      default:
        break;
    }
    Admission admission = place(submission, seen);
    if (admission.kind() == Admission.Kind.REFUSED) {
      request.irp().setStatus(NtStatus.CANCELLED);
      if (!submission.dropReference()) {
        admission = Admission.TAKEN;
      } else {
        request.rollBack();
        return admission;
      }
    }
    request.lifetime().addReference();
    accepted++;
    if (admission.kind() != Admission.Kind.QUEUED || framework.does(Duty.TIME_QUEUED)) {
      submission.arm();
    }
    return admission;
  }

  /** Sends a request again that {@link #start} took from the queue. */
  synchronized Admission readmit(Submission submission) {
    submission.restoreReference();
    boolean stopped = state == TargetState.STOPPED && framework.does(Duty.REQUEUE_ON_START);
    if (state != TargetState.STARTED && !stopped) {
      return Admission.refused(NtStatus.INVALID_DEVICE_STATE);
    }
    if (submission.request().isMarkedCancelled()) {
      return Admission.refused(NtStatus.CANCELLED);
    }
    return place(submission, state);
  }

  private NtStatus refusal(boolean ignoresState, TargetState seen) {
    boolean passes = ignoresState && closing && framework.does(Duty.ADMIT_WHILE_CLOSING);
    boolean admitted = passes || framework.decisions().admits(seen, ignoresState);
    return admitted ? null : NtStatus.INVALID_DEVICE_STATE;
  }

  private Admission place(Submission submission, TargetState seen) {
    if (queues(submission, seen)) {
      Runnable cancelled = () -> framework.cancelPath().cancelledInQueue(submission);
      boolean cancelable = framework.does(Duty.CANCEL_QUEUED);
      if (cancelable && !submission.request().irp().setCancelRoutine(cancelled)) {
        return Admission.refused(NtStatus.CANCELLED);
      }
      queued.add(submission);
      return Admission.QUEUED;
    }
    (submission.ignoresState() && framework.does(Duty.EXEMPT_IGNORING) ? ignored : sent)
        .add(submission);
    return Admission.DELIVER;
  }

  private boolean queues(Submission submission, TargetState seen) {
    boolean exempt = submission.sender() != null && !framework.does(Duty.QUEUE_SYNCHRONOUS);
    return !exempt && framework.decisions().queues(seen, submission.ignoresState());
  }

  /** Takes a cancelled request off the queue. */
  synchronized void withdraw(Submission submission) {
    queued.remove(submission);
    disarm(submission);
  }

  /** Lets the timer of a submission expire, with a completion reference; false if it is over. */
  synchronized boolean expire(Submission submission) {
    if (submission.disarm() == null || !submission.addReference()) {
      return false;
    }
    submission.markExpired();
    return true;
  }

  // Completion

  /** The lower driver gave the request back: its timer stops. */
  synchronized void stopTimer(Submission submission) {
    disarm(submission);
  }

  /**
   * Drops a completion reference. With the last one the request leaves the target.
   *
   * @return the calls to release once the completion routine returned; null if references are left
   */
  List<Waiter> dropReference(Submission submission) {
    if (framework.does(Duty.DROP_AND_LOOK_AT_ONCE)) {
      synchronized (this) {
        return submission.dropReference() ? left(submission) : null;
      }
    }
    submission.dropReference();
    framework.decisions().hesitate();
    return submission.isUnreferenced() ? left(submission) : null;
  }

  private synchronized List<Waiter> left(Submission submission) {
    disarm(submission);
    sent.remove(submission);
    ignored.remove(submission);
    if (closing && isEverythingBack()) {
      closing = false;
      open = !framework.does(Duty.RELEASE_DEVICE);
    }
    return waits.takeSatisfied(this::isBack);
  }

  /** The completion routine of one accepted request has returned. */
  void routineReturned() {
    List<Waiter> waiters;
    synchronized (this) {
      accepted--;
      waiters = waits.takeSatisfied(this::isBack);
    }
    waiters.forEach(Waiter::release);
  }

  private boolean isBack(Waits.Extent extent) {
    return switch (extent) {
      case SENT -> sent.isEmpty();
      case EVERYTHING -> framework.does(Duty.AWAIT_IGNORING) ? isEverythingBack() : sent.isEmpty();
      case ROUTINES -> accepted == 0;
    };
  }

  private boolean isEverythingBack() {
    return sent.isEmpty() && ignored.isEmpty();
  }

  private void disarm(Submission submission) {
    Clock.Deadline running = submission.disarm();
    if (running != null && framework.does(Duty.STOP_TIMER)) {
      framework.clock().cancel(running);
    }
  }

  // Start, stop, purge

  /** What start and close have to wait for: a stop or purge that waits. Null if nothing. */
  synchronized Waiter waitForStop() {
    return waits.has(Waits.Extent.SENT) ? waitFor(Waits.Extent.SENT) : null;
  }

  /** Opens both gates and empties the queue; null, and nothing done, on a closed target. */
  synchronized List<Submission> start() {
    if (state.isClosed() && framework.does(Duty.KEEP_CLOSED_ON_START)) {
      return null;
    }
    state = TargetState.STARTED;
    List<Submission> drained = new ArrayList<>();
    takeQueued(
        submission -> {
          if (submission.dropReference()) {
            drained.add(submission);
          } else {
            submission.request().irp().setStatus(NtStatus.CANCELLED);
          }
        });
    return drained;
  }

  /** Shuts the out-gate. */
  synchronized StateChange stop(SentIoAction action) {
    if (state.isClosed() && framework.does(Duty.KEEP_CLOSED_ON_STOP)) {
      return StateChange.NONE;
    }
    state = TargetState.STOPPED;
    boolean waits =
        switch (action) {
          case CANCEL_SENT_IO -> framework.does(Duty.AWAIT_ON_CANCELLING_STOP);
          case WAIT_FOR_SENT_IO_TO_COMPLETE -> true;
          default -> !framework.does(Duty.RETURN_FROM_LEAVING_STOP);
        };
    boolean cancels =
        switch (action) {
          case CANCEL_SENT_IO -> framework.does(Duty.CANCEL_ON_STOP);
          case WAIT_FOR_SENT_IO_TO_COMPLETE -> !framework.does(Duty.WAIT_WITHOUT_CANCEL);
          default -> !framework.does(Duty.LEAVE_SENT_ON_LEAVING_STOP);
        };
    return new StateChange(
        framework.does(Duty.LEAVE_QUEUE_ON_STOP) ? List.of() : drain(),
        cancels ? holdRequests(sent) : List.of(),
        waits && !sent.isEmpty() ? waitFor(Waits.Extent.SENT) : null);
  }

  /** Shuts both gates. */
  synchronized StateChange purge(boolean wait) {
    if (state.isClosed() && framework.does(Duty.KEEP_CLOSED_ON_PURGE)) {
      return StateChange.NONE;
    }
    state = TargetState.PURGED;
    boolean waits =
        wait ? framework.does(Duty.AWAIT_ON_PURGE) : !framework.does(Duty.RETURN_FROM_PURGE);
    return new StateChange(
        framework.does(Duty.DRAIN_ON_PURGE) ? drain() : List.of(),
        framework.does(Duty.CANCEL_ON_PURGE) ? holdRequests(sent) : List.of(),
        waits && !sent.isEmpty() ? waitFor(Waits.Extent.SENT) : null);
  }

  // Close, delete, open

  /** Begins to close for good, for a query-remove, or to be deleted. */
  synchronized StateChange close(TargetState closed, Waits.Extent extent) {
    if (state == TargetState.DELETED) {
      return StateChange.NONE;
    }
    state = closed;
    closing = !isEverythingBack();
    open &= closing || !framework.does(Duty.RELEASE_DEVICE);
    List<Request> cancelled = new ArrayList<>();
    if (framework.does(Duty.CANCEL_IGNORING_ON_CLOSE)) {
      cancelled.addAll(holdRequests(ignored));
    }
    if (framework.does(Duty.CANCEL_SENT_ON_CLOSE)) {
      cancelled.addAll(holdRequests(sent));
    }
    List<Submission> drained = framework.does(Duty.DRAIN_ON_CLOSE) ? drain() : List.of();
    boolean waits = !isBack(extent) && framework.does(Duty.AWAIT_ON_CLOSE);
    return new StateChange(drained, cancelled, waits ? waitFor(extent) : null);
  }

  /** Whether the device is attached and no close has begun. */
  synchronized boolean isOpen() {
    return open && !state.isClosed();
  }

  /** Attaches to the device, to be started; false if the target is open or deleted. */
  synchronized boolean open() {
    boolean opened = open && framework.does(Duty.REFUSE_SECOND_OPEN);
    if (opened || state == TargetState.DELETED) {
      return false;
    }
    open = true;
    state = TargetState.STOPPED;
    return true;
  }

  private List<Submission> drain() {
    List<Submission> drained = new ArrayList<>();
    takeQueued(drained::add);
    return drained;
  }

  /** Empties the queue but for requests that a canceller is about to withdraw. */
  private void takeQueued(Consumer<Submission> taken) {
    for (Iterator<Submission> each = queued.iterator(); each.hasNext(); ) {
      Submission submission = each.next();
      boolean mine = submission.request().irp().clearCancelRoutine();
      if (mine || !framework.does(Duty.CANCEL_QUEUED)) {
        each.remove();
        if (framework.does(Duty.STOP_TIMER_OF_DRAINED)) {
          disarm(submission);
        } else {
          submission.disarm();
        }
        taken.accept(submission);
      }
    }
  }

  private List<Request> holdRequests(Set<Submission> submissions) {
    List<Request> held = new ArrayList<>();
    for (Submission submission : submissions) {
      submission.request().lifetime().addReference();
      held.add(submission.request());
    }
    return held;
  }

  private Waiter waitFor(Waits.Extent extent) {
    Waiter waiter = new Waiter(framework.activity());
    (framework.does(Duty.LOOK_AND_WAIT_AT_ONCE) ? waits : undecided).add(extent, waiter);
    return waiter;
  }

  /** Has the calls wait that have only looked so far. */
  void beginToWait() {
    if (!framework.does(Duty.LOOK_AND_WAIT_AT_ONCE)) {
      framework.decisions().hesitate();
      synchronized (this) {
        waits.addAll(undecided);
      }
    }
  }
}
